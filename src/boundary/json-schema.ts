import * as z from 'zod';
import type { Locale } from '../kernel/text.js';
import { caseSchema } from './case-schema.js';
import { personSchema } from './person-schema.js';
import { names, questions } from './schema.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The shape that {@link parsePerson} accepts, for forms, neighbouring systems and OpenAPI. Each field is described by its question, in
 * the language asked for. The schema knows less than the parser: not that days must be real and in order, nor what an id may look like.
 *
 * @example
 * ```ts
 * import { personJsonSchema } from 'mottagande';
 *
 * personJsonSchema()['required']; // => ['id']
 * ```
 */
export function personJsonSchema(locale: Locale = 'sv'): JsonSchema {
  return jsonSchemaOf(personSchema, locale);
}

/**
 * The shape that {@link parseCase} accepts; see {@link personJsonSchema}.
 *
 * @example
 * ```ts
 * import { caseJsonSchema } from 'mottagande';
 *
 * caseJsonSchema()['required']; // => ['persons']
 * ```
 */
export function caseJsonSchema(locale: Locale = 'sv'): JsonSchema {
  return jsonSchemaOf(caseSchema, locale);
}

function jsonSchemaOf(schema: z.ZodType, locale: Locale): JsonSchema {
  return z.toJSONSchema(schema, {
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const question = questions.get(zodSchema);
      if (question !== undefined) jsonSchema.description = question[locale];
    },
  });
}
