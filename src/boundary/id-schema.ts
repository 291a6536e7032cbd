import { looksLikeIdentityNumber } from './pseudonym.js';
import { names, refusing, words } from './schema.js';

const longest = 100;

/** A caller's own pseudonym for a person or a household. */
export const idSchema = /* @__PURE__ */ (() => {
  const schema = words(longest).refine(
    (id) => id.length > longest || !looksLikeIdentityNumber(id),
    refusing('identity-number', 'pseudonym'),
  );
  names.add(schema, { id: 'Pseudonym', minLength: 1, maxLength: longest });
  return schema;
})();
