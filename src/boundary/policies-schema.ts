import * as z from 'zod';
import type { Policy } from '../kernel/policy.js';
import { type PolicyChoices, policyCatalogue } from '../policies/index.js';
import { daySchema } from './day-schema.js';
import { answer, oneOf, strict, words } from './schema.js';

type Catalogue = typeof policyCatalogue;
type OptionOf<P> = P extends Policy<infer O> ? O : never;
type Choices = { [K in keyof Catalogue]: ReturnType<typeof choice<OptionOf<Catalogue[K]>>> };

/** The readings that can be chosen: for each policy one of its options, bare or with who chose it. */
export const policiesSchema = /* @__PURE__ */ (() => {
  const choices = Object.values(policyCatalogue).map((policy) => [policy.key, choice<string>(policy)]);
  return strict(Object.fromEntries(choices) as Choices) satisfies z.ZodType<PolicyChoices>;
})();

function choice<O extends string>(policy: Policy<O>) {
  const option = oneOf(policy.options);
  const reference = words(200);
  return answer(policy, z.union([option, strict({ option, decidedBy: reference, on: daySchema, ref: reference })]));
}
