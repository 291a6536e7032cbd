import { factsOf, valueAt, withAnswer } from './answers.js';

/** The record with every fact forgotten that the case does not need, so that what is left is what a reader has to look at. */
export function fewestFacts<S>(subject: S, breaks: (subject: S) => boolean): S {
  return factsOf(subject).reduce((sofar, place) => {
    if (valueAt(sofar, place) === undefined) return sofar;
    const less = withAnswer(sofar, place, undefined);
    return breaks(less) ? less : sofar;
  }, subject);
}

/** Readings left at their defaults where the choice does not matter. */
export function fewestChoices<P extends Readonly<Record<string, unknown>>>(
  chosen: P,
  breaks: (chosen: P) => boolean,
): P {
  return Object.keys(chosen).reduce((sofar, key) => {
    const less = withAnswer(sofar, [key], undefined);
    return breaks(less) ? less : sofar;
  }, chosen);
}
