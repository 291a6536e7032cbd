import { describe, expect, it } from 'vitest';
import { amendment, on } from '../../src/kernel/asked.js';
import type { DatedValue } from '../../src/kernel/dated-value.js';
import { day } from '../../src/kernel/day.js';
import { isTrue } from '../../src/kernel/leaves.js';
import { partsOf, withParts } from '../../src/kernel/parts.js';
import { eligibleUnder, policiesOf, readings } from '../../src/kernel/readings.js';
import {
  all,
  any,
  atLeast,
  not,
  onDay,
  type Rule,
  some,
  underLawOf,
  underReading,
  versions,
} from '../../src/kernel/rule.js';
import {
  appliedDay,
  birth,
  children,
  comeAsRead,
  counting,
  reach,
  schoolBegun,
  someSource,
  type Subject,
  text,
  willing,
} from '../support/synthetic.js';

const asked = day('2022-03-15');
const leaf: Rule<Subject> = isTrue({ key: 'leaf', label: text('leaf'), source: someSource }, willing);
const yes: Rule<Subject> = all('yes');
const no: Rule<Subject> = any('no');
const byReach = underReading('by-reach', reach, { narrow: yes, wide: no, none: leaf });
const asRead = comeAsRead('time', birth);

const wordings = (...values: readonly (Rule<Subject> | null)[]): DatedValue<Rule<Subject>> => ({
  key: 'wordings',
  label: text('wordings'),
  entries: values.map((value, index) => ({ from: day(`202${index.toString()}-01-01`), value, source: someSource })),
  verifiedThrough: asked,
});

describe('readings', () => {
  it('flip each open reading by itself, the others as asked', () => {
    const rule = all('all', byReach, underReading('by-counting', counting, { 'same-day': yes, 'day-before': no }));
    expect(readings(rule, {}, on(asked, { policies: { reach: 'narrow' } }))).toEqual([
      { policy: 'reach', option: 'narrow', inUse: true, kind: 'eligible' },
      { policy: 'reach', option: 'wide', inUse: false, kind: 'ineligible' },
      { policy: 'reach', option: 'none', inUse: false, kind: 'undetermined' },
      { policy: 'counting', option: 'same-day', inUse: true, kind: 'eligible' },
      { policy: 'counting', option: 'day-before', inUse: false, kind: 'ineligible' },
    ]);
  });

  it('have none in use when the question leaves it open', () => {
    expect(readings(byReach, {}, on(asked)).map(({ inUse }) => inUse)).toEqual([false, false, false]);
    expect(readings(byReach, {}, on(asked, { policies: { reach: 'wrong' } })).map(({ inUse }) => inUse)).not.toContain(
      true,
    );
  });

  it('under which the subject is covered are those', () => {
    expect(eligibleUnder(byReach, {}, on(asked))).toEqual([
      { policy: 'reach', option: 'narrow', inUse: false, kind: 'eligible' },
    ]);
  });

  it('that a rule may rest on are found wherever they are read, each once', () => {
    const over = { source: someSource, turnable: 'document', list: children, rule: schoolBegun } as const;
    const deep = [
      not('n', asRead),
      onDay('o', (of) => of, asRead),
      underLawOf('u', appliedDay, asRead),
      atLeast('a', 1, yes, asRead),
      versions('v', wordings(yes, null, asRead)),
      underReading('r', reach, { narrow: yes, wide: no, none: asRead }),
    ];
    for (const rule of deep)
      expect(
        policiesOf(rule)
          .map(({ key }) => key)
          .toSorted(),
      ).toEqual(['counting', 'reach']);
    expect(policiesOf(some('s', over))).toEqual([]);
    expect(policiesOf(all('all', ...deep))).toHaveLength(2);
  });

  it('that only an amended wording reads are found too', () => {
    const table = wordings(yes);
    const rule = versions('v', table);
    const amend = [amendment(table, wordings(byReach))];
    expect(readings(rule, {}, on(asked))).toEqual([]);
    expect(readings(rule, {}, on(asked, { amend })).map(({ kind }) => kind)).toEqual([
      'eligible',
      'ineligible',
      'undetermined',
    ]);
    expect(readings(versions('v', wordings(byReach)), {}, on(asked))).toHaveLength(3);
  });
});

describe('the parts of a rule', () => {
  it('are its own, in every wording and reading, and with everything below', () => {
    const nothing = { amend: new Map() };
    const rule = all('all', not('not', leaf), versions('v', wordings(yes, null, no)), byReach);
    expect(partsOf(rule, nothing).map(({ key }) => key)).toEqual(['not', 'v', 'by-reach']);
    expect(partsOf(leaf, nothing)).toEqual([]);
    expect(withParts(rule, nothing).map(({ key }) => key)).toEqual([
      'all',
      'not',
      'leaf',
      'v',
      'yes',
      'no',
      'by-reach',
      'yes',
      'no',
      'leaf',
    ]);
  });
});
