import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as kit from '../../src/testing.js';
import { asylsokande } from '../../src/target-groups/asylsokande.js';
import { fencesIn } from './fences.mjs';

const page = 'docs/guides/testing.md';
const names = Object.keys(kit);

/** The examples of the page: what each takes from the kit and then uses. */
const examples = fencesIn(readFileSync(page, 'utf8'))
  .filter(({ info }) => info === 'ts')
  .map(({ code }) => {
    const taken = [...code.matchAll(/import \{([^}]*)\} from 'mottagande\/testing'/g)].flatMap(([, list = '']) =>
      list.split(',').map((name) => name.trim()),
    );
    const body = code.replaceAll(/^import [^;]*;$/gm, '');
    return { promises: /\/\/ => |\.check\(|fc\.assert\(/.test(body), uses: taken.filter((name) => used(name, body)) };
  });

function used(name: string, body: string): boolean {
  return name !== '' && new RegExp(`\\b${name}\\b`).test(body);
}

describe('the page of the testing kit', () => {
  it(`has a runnable example of each function: ${names.length.toString()} of them`, () => {
    const shown = new Set(examples.filter(({ promises }) => promises).flatMap(({ uses }) => uses));
    expect(names.filter((name) => !shown.has(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(30);
  });

  it.each(['ruleLaws', 'schemeLaws'])('lists every law of %s by its key', (list) => {
    const text = readFileSync(page, 'utf8');
    for (const key of keysOf(list)) expect(text, key).toContain(`\`${key}\``);
  });
});

function keysOf(list: string): readonly string[] {
  const subject = kit.somePerson();
  const none = { key: '', title: { sv: '', en: '' }, plan: () => ({ kind: 'planned' }) };
  const laws =
    list === 'ruleLaws'
      ? kit.ruleLaws(asylsokande, { subject, complete: subject, uncertainDays: ['birth'] })
      : kit.schemeLaws(none, { subject });
  return laws.map(({ key }) => key);
}
