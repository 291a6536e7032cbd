import * as z from 'zod';
import { asKommunCode, type KommunCode } from '../facts/kommun.js';
import { names, refusing } from './schema.js';

const isKommunCode = (text: string): text is KommunCode => asKommunCode(text) !== undefined;

/** The code of a kommun. */
export const kommunSchema = /* @__PURE__ */ (() => {
  const schema = z.string({ error: 'string' }).refine(isKommunCode, refusing('not-a-kommun', '0114 … 2584'));
  names.add(schema, { id: 'KommunCode' });
  return schema;
})();
