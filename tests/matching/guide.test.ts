import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hardConstraints } from '../../src/matching/hard-constraints.js';
import { softCriteria } from '../../src/matching/soft-criteria.js';

const guide = readFileSync('docs/guides/matching.md', 'utf8');
const rows = (of: RegExp) => [...guide.matchAll(of)].map(([, name, rule]) => [name, rule]);

it('the guide states every hard constraint with its rule for an unanswered question', () => {
  const rules = { block: 'blocks', 'allow-and-flag': 'allows and flags' };
  const stated = rows(/^\| `([A-Z_]+)` +\|.*\| (\w[\w ]*?) +\|$/gm);
  expect(stated).toEqual(hardConstraints.map(({ code, unknown }) => [code, rules[unknown]]));
});

it('the guide states every criterion', () => {
  expect(rows(/^\| `([a-z]+)` /gm).map(([name]) => name)).toEqual(softCriteria.map(({ id }) => id));
});
