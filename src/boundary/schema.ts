import * as z from 'zod';
import type { Text } from '../kernel/text.js';
import type { RefusalCode } from './refusal.js';

/*
 * The few kinds of schema that ours are made of. What zod calls an error message holds, in each of them, what is expected, in notation;
 * zod's own sentences are never used.
 */

/** Separates the alternatives in what is expected. */
export const or = ' | ';

/** The longest list that is accepted. */
export const longestList = 1_000;

/** What a JSON Schema says of a schema apart from its shape: the name under which it is shared, and what our own checks ask of a text. */
export const names = /* @__PURE__ */ z.registry<{
  id: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
}>();

/** What a field asks, for the descriptions in a JSON Schema. */
export const questions = /* @__PURE__ */ z.registry<Text>();

/** An object with these fields and no others. */
export function strict<S extends z.core.$ZodLooseShape>(shape: S) {
  const keys = Object.keys(shape).join(or);
  return z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? keys : 'object') });
}

/** A list. */
export function list<S extends z.core.SomeType>(of: S) {
  return z.array(of, { error: 'array' }).max(longestList, { error: `length <= ${longestList}` });
}

/** Text that says something. Checks of ours rather than zod's, which measure whatever has a length. */
export function words(longest: number) {
  return z
    .string({ error: 'string' })
    .refine((text) => text.trim() !== '', refusing('empty', 'length >= 1'))
    .refine((text) => text.length <= longest, refusing('too-long', `length <= ${longest}`));
}

/** One of some values. `expected` names the list where it is too long to be read out. */
export function oneOf<const V extends readonly string[]>(values: V, expected = values.join(or)) {
  return z.enum(values, { error: expected });
}

/** A field that can be left unanswered, with its question. */
export function answer<S extends z.ZodType>({ question }: { readonly question: Text }, schema: S) {
  const field = schema.optional();
  questions.add(field, question);
  return field;
}

/** What a check of ours tells zod, so that its finding becomes a fault with our code. */
export function refusing(code: RefusalCode, expected: string, path: readonly string[] = []) {
  return { params: { code }, error: expected, path: [...path] };
}
