import { addMonths, addYears, parseISO } from 'date-fns';
import { Engine, type EngineResult } from 'json-rules-engine';
import { type Counted, type Dated, limits, listed, today } from './applicants.js';

const event = { type: 'eligible', params: { amount: 16_500 } };

const rest = [
  { fact: 'ground', operator: 'in', value: [...listed] },
  { fact: 'asylumAccommodation', operator: 'equal', value: false },
  { fact: 'employment', operator: 'notEqual', value: 'full-time' },
];

const counted = new Engine([
  {
    conditions: {
      all: [
        { fact: 'age', operator: 'greaterThanInclusive', value: limits.from },
        { fact: 'age', operator: 'lessThan', value: limits.below },
        { fact: 'months', operator: 'lessThan', value: limits.months },
        ...rest,
      ],
    },
    event,
  },
]);

/** The engine knows no days: its users compare the days themselves, as milliseconds, that they have computed beforehand. */
const dated = new Engine([
  {
    conditions: {
      all: [
        { fact: 'turnsFrom', operator: 'lessThanInclusive', value: parseISO(today).getTime() },
        { fact: 'turnsBelow', operator: 'greaterThan', value: parseISO(today).getTime() },
        { fact: 'windowEnds', operator: 'greaterThan', value: parseISO(today).getTime() },
        ...rest,
      ],
    },
    event,
  },
]);

/** The decision from numbers, with the results of every condition. */
export const decideCounted = (one: Counted): Promise<EngineResult> => counted.run(one);

/** The decision from days. */
export function decideDated({ birth, registered, ...others }: Dated): Promise<EngineResult> {
  const born = parseISO(birth);
  return dated.run({
    turnsFrom: addYears(born, limits.from).getTime(),
    turnsBelow: addYears(born, limits.below).getTime(),
    windowEnds: addMonths(parseISO(registered), limits.months).getTime(),
    ...others,
  });
}
