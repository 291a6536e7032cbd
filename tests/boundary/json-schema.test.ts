import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { caseJsonSchema, personJsonSchema } from '../../src/boundary/json-schema.js';
import * as asked from '../../src/facts/questions.js';
import { runs } from '../support/runs.js';
import { anyCase, anyPerson } from './records.js';

type Node = Readonly<Record<string, unknown>>;

function nodesOf(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

const fieldsOf = (schema: Node) => schema.properties as Readonly<Record<string, Node | undefined>>;

describe('the JSON Schema', () => {
  it('accepts every valid person and case as they travel', () => {
    const [person, of] = [z.fromJSONSchema(personJsonSchema()), z.fromJSONSchema(caseJsonSchema())];
    const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    fc.assert(
      fc.property(anyPerson, (value) => person.safeParse(sent(value)).success),
      runs(100),
    );
    fc.assert(
      fc.property(anyCase, (value) => of.safeParse(sent(value)).success),
      runs(50),
    );
    expect(person.safeParse({ id: 'p', extra: 1 }).success).toBe(false);
    expect(person.safeParse({ id: 'p', permits: [{ ground: 'UtlL 9' }] }).success).toBe(false);
  });

  it('is plain JSON, closes every object and shares days, codes and grounds by name', () => {
    const schema = caseJsonSchema();
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(Object.keys(schema.$defs as object).toSorted()).toEqual(['Day', 'KommunCode', 'PermitGround', 'Pseudonym']);
    const objects = nodesOf(schema).filter((node) => node.type === 'object');
    expect(objects.length).toBeGreaterThan(10);
    for (const node of objects) expect(node.additionalProperties).toBe(false);
  });

  it('describes each field by its question, in the language asked for', () => {
    const fields = fieldsOf(personJsonSchema());
    expect(fields.birth?.description).toBe(asked.birth.question.sv);
    expect(fieldsOf(personJsonSchema('en')).birth?.description).toBe(asked.birth.question.en);
    for (const [key, field] of Object.entries(fields))
      if (key !== 'id') expect(field, key).toHaveProperty('description');
  });

  it('writes nothing to the registry that all users of zod share', () => {
    personJsonSchema();
    expect(z.globalRegistry._idmap.size).toBe(0);
  });
});
