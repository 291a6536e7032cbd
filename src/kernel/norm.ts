import type { Rule } from './rule.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** What kind of norm a rule is: it decides how an answer may be worded. */
export type Nature =
  | 'entitlement'
  | 'has-the-option'
  | 'shall-be-offered'
  | 'shall-be-decided'
  | 'may-be-assigned'
  | 'shall-take-part'
  | 'may-apply'
  | 'within-scope'
  | 'within-target-group';

/** The natures in words. */
export const natureInWords: Readonly<Record<Nature, Text>> = {
  entitlement: { sv: 'har rätt till', en: 'is entitled to' },
  'has-the-option': { sv: 'har möjlighet till', en: 'has the option of' },
  'shall-be-offered': { sv: 'ska erbjudas', en: 'shall be offered' },
  'shall-be-decided': { sv: 'ska beslutas', en: 'shall be decided' },
  'may-be-assigned': { sv: 'kan anvisas, ingen individuell rätt', en: 'may be assigned, no individual right' },
  'shall-take-part': { sv: 'ska delta', en: 'shall take part' },
  'may-apply': { sv: 'kan sökas, i mån av tillgång på medel', en: 'may be applied for, as far as funds allow' },
  'within-scope': { sv: 'ingår i personkretsen', en: 'is within the scope of persons' },
  'within-target-group': { sv: 'ingår i projektets målgrupp', en: "is within the project's target group" },
};

/** Whether a decision can be appealed, where and within which time. */
export type Appeal =
  | { readonly possible: true; readonly to: Text; readonly within: Text; readonly source: Source }
  | { readonly possible: false; readonly because: Text; readonly source: Source };

/** A rule as an embedder asks for it: what it is, who decides, how it is appealed. */
export interface Norm<S> {
  /** Stable id, in the statute's own term where a translation would mislead. */
  readonly key: string;
  readonly title: Text;
  readonly nature: Nature;
  readonly decidedBy: Text;
  readonly appeal: Appeal;
  /** The provision that the norm is named after. */
  readonly source: Source;
  readonly rule: Rule<S>;
}

/** Declares a norm. */
export function norm<S>(declared: Norm<S>): Norm<S> {
  return declared;
}
