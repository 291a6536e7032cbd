import { fact } from '../../src/kernel/fact.js';
import { addDays, addYears, day } from '../../src/kernel/day.js';
import { all, condition, some } from '../../src/kernel/rule.js';
import { exists, isTrue } from '../../src/kernel/leaves.js';
import { source, born, arrived, stays, lives, host, hostPays, paid, leaf } from './guest.js';
import type { Planted } from './planted.js';

/** Rules that are wrong about what is not known. */
export const plantedInKnowledge: readonly Planted[] = [
  {
    error: 'reads below a fact and takes silence for "no"',
    rule: condition({
      ...leaf,
      key: 'stayed',
      reads: { stays },
      decide: ({ facts }) => ({ holds: facts.stays.some((stay) => stay.paid === true), actual: null }),
    }),
    breaks: 'forgetting',
    says: 'on 2024-01-01 the answer goes from “covered” to “not covered” when stays[0].paid is unanswered',
    smallest: { stays: [{ paid: true }] },
  },
  {
    error: 'gives an unanswered item of a list a default',
    rule: some('some-paid', {
      source,
      turnable: 'procedure',
      list: stays,
      rule: isTrue(
        { ...leaf, key: 'paid' },
        { ...paid, read: (stay: { readonly paid?: boolean | undefined }) => stay.paid ?? true },
      ),
    }),
    breaks: 'no-default',
    also: ['forgetting'],
    says: 'when stays[0].paid is unanswered it is read as true',
    smallest: { stays: [{ paid: false }] },
  },
  {
    error: 'asks two things of an uncertain day at once',
    rule: condition({
      ...leaf,
      key: 'in-between',
      reads: { born },
      decide: ({ day: today, facts }) => {
        const [from, through] = [addYears(facts.born, 19), addDays(addYears(facts.born, 19), 300)];
        return { holds: from <= today && today <= through, actual: null, turns: [from, addDays(through, 1)] };
      },
    }),
    breaks: 'uncertain-day',
    also: ['blurring'],
    says: /the answer is “not covered” with born between .* yet “covered” when it is/,
  },
  {
    error: 'takes a stay that nobody tells of beyond a day for ended',
    rule: condition({
      ...leaf,
      key: 'lives-here',
      reads: { lives },
      decide: ({ day: today, facts }) => ({
        holds: facts.lives.stretches.findLast(({ from }) => from <= today)?.value === 'here',
        actual: null,
        turns: facts.lives.stretches.map(({ from }) => from),
      }),
    }),
    breaks: 'blurring',
    says: /on 2024-\d\d-\d\d the answer goes from “covered” to “not covered” when lives is less known/,
    smallest: {
      lives: {
        stretches: [{ from: day('2024-01-01'), value: 'here' }],
        knownFrom: 'start',
        knownThrough: day('2039-12-31'),
      },
    },
  },
  {
    error: 'does not say within what a part lies that it asks for',
    rule: all(
      'host',
      exists({ ...leaf, key: 'has-host' }, host),
      condition({
        ...leaf,
        key: 'host-pays',
        reads: { pays: fact({ ...hostPays, within: undefined } as never) },
        decide: ({ facts }) => ({ holds: facts.pays === true, actual: facts.pays }),
      }),
    ),
    breaks: 'asking',
    says: 'on 2024-01-01 it asks for host.pays',
    smallest: {},
  },
  {
    error: 'asks for a part of what it has declared that nobody can answer',
    rule: condition({ ...leaf, key: 'asks', reads: { arrived }, decide: () => ({ open: ['arrived.hour'] }) }),
    breaks: 'closing',
    says: 'on 2024-01-01 arrived.hour is open',
  },
];
