import { addDays, addYears, type Day, day } from '../../src/kernel/day.js';
import { all, any, condition, onDay } from '../../src/kernel/rule.js';
import { hasCome, isTrue } from '../../src/kernel/leaves.js';
import { born, arrived, stays, saysYes, years, leaf, ageBy, oldEnough } from './guest.js';
import type { Planted } from './planted.js';
import { plantedInKnowledge } from './planted-in-knowledge.js';

/** What one claim leaves behind for another: no rule may have any such thing. */
let leftBehind = false;
let asked = 0;

/** Rules with an error each, for every law. */
export const planted: readonly Planted[] = [
  ...plantedInKnowledge,
  {
    error: 'leaves something behind in one claim for another to find',
    rule: any(
      'left-behind',
      condition({ ...leaf, key: 'finds', reads: { arrived }, decide: () => ({ holds: leftBehind, actual: null }) }),
      condition({
        ...leaf,
        key: 'leaves',
        reads: { arrived },
        decide: ({ facts }) => {
          leftBehind = !leftBehind;
          return { holds: facts.arrived === null, actual: null };
        },
      }),
    ),
    breaks: 'without-proof',
    also: ['forgetting', 'blurring', 'uncertain-day', 'every-day', 'amend-reaches', 'repeatable'],
    says: /“(not )?covered” without, “(not )?covered” with/,
  },
  {
    error: 'names the wrong day as the turn',
    rule: condition({
      ...leaf,
      key: 'arrived',
      reads: { arrived },
      decide: ({ day: today, facts }) =>
        facts.arrived === null
          ? { holds: false, actual: null }
          : { holds: facts.arrived <= today, actual: null, turns: [addDays(facts.arrived, 1)] },
    }),
    breaks: 'every-day',
    says: /on 2024-01-01 the answer is “covered” while the timeline, .*, says “not covered”/,
    smallest: { arrived: day('2024-01-01') },
  },
  {
    error: 'reads a table that it has not declared',
    rule: condition({
      ...leaf,
      key: 'old-enough',
      reads: { born },
      decide: ({ day: today, facts }) => {
        const limit = years.entries.findLast(({ from }) => from <= today)?.value ?? 18;
        const turned = addYears(facts.born, limit);
        return { holds: turned <= today, actual: null, turns: [turned] };
      },
    }),
    breaks: 'every-day',
    says: /on 2024-07-01 the answer is “(not covered|cannot be decided)” while the timeline, .*, says “covered”/,
  },
  {
    error: 'shifts the day that it asks about to and fro',
    rule: onDay(
      'shifted',
      (on) => addDays(on, on.endsWith('-15') ? -20 : 0),
      hasCome({ ...leaf, key: 'come' }, arrived),
    ),
    breaks: 'every-day',
    says: /on 2024-01-15 the answer is “not covered” while the timeline, .*, says “covered”/,
    smallest: { arrived: day('2024-01-01') },
  },
  {
    error: 'makes up a turn that no calendar has',
    rule: condition({
      ...leaf,
      key: 'through-february',
      reads: { arrived },
      decide: ({ day: today, facts }) => {
        const end = `${(facts.arrived ?? '2024').slice(0, 4)}-02-30` as Day;
        return { holds: today < end, actual: null, turns: [end] };
      },
    }),
    breaks: 'unbroken',
    also: ['every-day'],
    says: '2024-03-01 is not covered once',
    smallest: { arrived: null },
  },
  {
    error: 'takes the lack of law for a no',
    rule: condition({
      ...leaf,
      key: 'by-history',
      reads: { born },
      history: { years },
      decide: ({ day: today, facts, history }) => {
        const limit = history.years.at(-1)?.value ?? 99;
        const turned = addYears(facts.born, limit);
        return { holds: turned <= today, actual: null, turns: [turned] };
      },
    }),
    breaks: 'no-law-before',
    says: 'on 2021-12-31, before any law, “claim” is settled',
    smallest: { born: day('2005-01-01') },
  },
  {
    error: 'reads a copy of a table beside the table',
    rule: all('twice', oldEnough, ageBy('as-copied', { ...years })),
    breaks: 'amend-reaches',
    says: 'on 2024-01-01 “claim” rests on alder as it was',
    smallest: {},
  },
  {
    error: 'gives two claims one key',
    rule: any('or', isTrue({ ...leaf, key: 'pays' }, saysYes), hasCome({ ...leaf, key: 'pays' }, arrived)),
    breaks: 'own-place',
    says: 'two claims stand at or/pays',
    smallest: {},
  },
  {
    error: 'writes to the record',
    rule: condition({
      ...leaf,
      key: 'writes',
      reads: { stays },
      decide: ({ facts }) => {
        (facts.stays as unknown[]).length = 0;
        return { holds: true, actual: null };
      },
    }),
    breaks: 'repeatable',
    says: 'the rule writes to the record',
    smallest: { stays: [] },
  },
  {
    error: 'answers otherwise the second time',
    rule: condition({
      ...leaf,
      key: 'moody',
      reads: { born },
      decide: () => {
        asked += 1;
        return { holds: asked % 3 === 0, actual: null };
      },
    }),
    breaks: 'repeatable',
    also: ['forgetting', 'blurring', 'uncertain-day', 'without-proof', 'every-day', 'amend-reaches'],
    says: /the answers differ|only at times/,
  },
  {
    error: 'shows what is not plain data',
    rule: condition({ ...leaf, key: 'map', reads: { born }, decide: () => ({ holds: true, actual: new Map() }) }),
    breaks: 'plain-proof',
    says: 'proof.finding.actual is not',
    smallest: { born: day('2005-01-01') },
  },
];
