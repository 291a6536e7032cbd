import { addDays, addYears, createMottagande, type Day, type Permit, type Person } from 'mottagande';
import { describe, expect, it } from 'vitest';
import { dayOf, named } from './cases.js';

const swedish = createMottagande();
const english = createMottagande({ locale: 'en' });
const today = dayOf('2026-11-21');

/** The days that a record tells of birth and of the end of permits, and the day on which either turns an answer. */
function privateDays({ birth, permits = [] }: Person): readonly string[] {
  const births = typeof birth === 'string' ? [birth] : [birth?.earliest, birth?.latest];
  return [
    ...births.flatMap((one) => (one === undefined ? [] : birthdays(one))),
    ...permits.flatMap(endOf).flatMap((last) => [last, addDays(last, 1)]),
  ];
}

/** Ages that the law asks about: adulthood and the highest age. Other anniversaries of a birth may be days of the law. */
const ages = [18, 20, 64, 65, 66, 67, 68, 69, 70];

function birthdays(birth: Day): readonly string[] {
  return [birth, ...ages.map((years) => addYears(birth, years))];
}

function endOf({ validThrough }: Permit): readonly Day[] {
  return validThrough == null ? [] : [validThrough];
}

const questions = Object.values(swedish.norms).flatMap((norm) =>
  named.flatMap(({ of }) => of.persons.map(({ id }) => ({ norm, of, id, title: `${norm.key}: ${id}` }))),
);

describe('an explanation for whoever may not see the record', () => {
  it.each(questions)('$title shows no birthday and no end of a permit', ({ norm, of, id }) => {
    const person = swedish.personIn(of, id, today);
    if (person === undefined) throw new Error(`${id} is in no case`);
    const answer = swedish.assess(norm, person, today);
    const texts = [swedish, english].map(({ explain }) => explain(norm, answer));
    const told = privateDays(person).filter((one) => texts.some((text) => text.includes(one)));
    expect(told).toEqual([]);
  });
});
