import type * as z from 'zod';
import type { Case } from '../facts/case.js';
import { tiePlaces } from './permit-schema.js';
import { daySchema } from './day-schema.js';
import { idSchema } from './id-schema.js';
import { inOrder } from './in-order.js';
import { personSchema } from './person-schema.js';
import { answer, list, strict } from './schema.js';
import { at, evenIfFaulty, listAt, refuse } from './tolerant.js';

const membershipSchema = /* @__PURE__ */ (() =>
  strict({
    person: idSchema,
    from: answer(
      {
        question: {
          sv: 'Från och med vilken dag hör personen till hushållet?',
          en: 'From what day is the person in the household?',
        },
      },
      daySchema,
    ),
    through: answer(
      { question: { sv: 'Till och med vilken dag?', en: 'Through what day is the person in the household?' } },
      daySchema.nullable(),
    ),
  }).check(inOrder('from', 'through', 'ends-before-start')))();

/** Persons and their households. */
export const caseSchema = /* @__PURE__ */ (() => {
  const schema = strict({
    persons: list(personSchema),
    households: answer(
      { question: { sv: 'Vilka bor i samma hushåll?', en: 'Who lives in the same household?' } },
      list(strict({ id: idSchema, members: list(membershipSchema) })),
    ),
  }).superRefine(checkIds, { when: evenIfFaulty });
  return schema satisfies z.ZodType<Case>;
})();

function checkIds(of: unknown, found: z.core.$RefinementCtx): void {
  checkDistinct(of, 'persons', found);
  checkDistinct(of, 'households', found);

  const known = new Set(listAt(of, 'persons').map((person) => at(person, 'id')));
  for (const { id, path } of references(of)) {
    if (typeof id === 'string' && !known.has(id)) refuse(found, 'unknown-person', path, 'persons[].id');
  }
}

function checkDistinct(of: unknown, key: string, found: z.core.$RefinementCtx): void {
  const firsts = new Map<string, number>();
  for (const [index, entry] of listAt(of, key).entries()) {
    const id = at(entry, 'id');
    if (typeof id !== 'string') continue;
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    else refuse(found, 'duplicate-id', [key, index, 'id'], `!= ${key}[${first}].id`);
  }
}

/** Every place where the case names one of its persons. */
function references(of: unknown): readonly { readonly id: unknown; readonly path: PropertyKey[] }[] {
  const anchors = listAt(of, 'persons').flatMap((person, p) =>
    listAt(person, 'permits').flatMap((permit, q) =>
      tiePlaces.map((place) => ({
        id: place.reduce<unknown>(at, permit),
        path: ['persons', p, 'permits', q, ...place],
      })),
    ),
  );
  const members = listAt(of, 'households').flatMap((household, h) =>
    listAt(household, 'members').map((member, m) => ({
      id: at(member, 'person'),
      path: ['households', h, 'members', m, 'person'],
    })),
  );
  return [...anchors, ...members];
}
