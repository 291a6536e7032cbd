import type { PermitGround } from '../facts/grounds.js';
import { renewalGround } from '../facts/permit-questions.js';
import type { Permit } from '../facts/permit.js';
import type { Person } from '../facts/person.js';
import { permits } from '../facts/questions.js';
import type { DatedValue } from '../kernel/dated-value.js';
import { all, any, type Rule, some } from '../kernel/rule.js';
import type { StatuteSource } from '../kernel/source.js';
import { groundIn, hasBegun, isRegistrable, isValid, renewalPending } from './permit.js';
import { renewalIsByTie } from './tie.js';

/** What an act says of the permits that bring a person under it. */
export interface PermitScope {
  /** The grounds that the act lists. */
  readonly grounds: DatedValue<readonly PermitGround[]>;
  /** The paragraph on a permit on a listed ground, and what it asks of the ground. */
  readonly own: { readonly source: StatuteSource; readonly rule: Rule<Permit> };
  /** The paragraph on a permit because of a tie, and what it asks of a tie on which one is held, was held, or is applied for. */
  readonly tie: {
    readonly source: StatuteSource;
    readonly held: Rule<Permit>;
    readonly onceHeld: Rule<Permit>;
    readonly sought: Rule<Permit>;
  };
  /** The paragraph on a new or continued permit applied for in time. */
  readonly renewal: StatuteSource;
}

/**
 * Several acts cover the same three kinds of persons, each by a paragraph of its own: who has a permit on a listed ground, who has one
 * because of a tie to such a person, and who has applied in time for a new or continued permit of either kind.
 */
export function holdsPermit({ grounds, own, tie, renewal }: PermitScope): Rule<Person> {
  const [first, second, third] = [own.source, tie.source, renewal].map(named);
  return any(
    'grund',
    some(
      {
        key: 'eget-tillstand',
        sv: `har ett tillstånd enligt ${own.source.paragraf}`,
        en: `has a permit under section ${number(own.source)}`,
      },
      {
        source: own.source,
        turnable: 'document',
        list: permits,
        rule: all(`tillstand-${first}`, own.rule, isValid(own.source), isRegistrable(own.source)),
      },
    ),
    some(
      {
        key: 'genom-anknytning',
        sv: `har ett tillstånd enligt ${tie.source.paragraf}`,
        en: `has a permit under section ${number(tie.source)}`,
      },
      {
        source: tie.source,
        turnable: 'document',
        list: permits,
        rule: all(`tillstand-${second}`, tie.held, isValid(tie.source), isRegistrable(tie.source)),
      },
    ),
    some(
      {
        key: 'forlangning-i-tid',
        sv: `har sökt nytt eller fortsatt tillstånd i tid enligt ${renewal.paragraf}`,
        en: `has applied in time under section ${number(renewal)}`,
      },
      {
        source: renewal,
        // Without a permit there is nothing to renew, so that no act of the person's could make an empty list hold.
        turnable: 'fixed',
        list: permits,
        rule: all(
          `tillstand-${third}`,
          any('hade-tillstand', own.rule, tie.onceHeld),
          hasBegun(renewal),
          isRegistrable(renewal),
          renewalPending(renewal),
          any(
            'sokt-tillstand',
            groundIn(
              {
                key: `sokt-grund-${first}`,
                label: {
                  sv: `den sökta grunden finns i ${own.source.paragraf}`,
                  en: `the ground applied for is listed in section ${number(own.source)}`,
                },
                source: renewal,
              },
              renewalGround,
              grounds,
            ),
            all(`sokt-anknytning-${second}`, renewalIsByTie(renewal), tie.sought),
          ),
        ),
      },
    ),
  );
}

/** A paragraph's number, such as `5 a`. */
function number({ paragraf }: StatuteSource): string {
  return paragraf.replace(' §', '');
}

/** A paragraph's number as part of a key, such as `5a`. */
function named(source: StatuteSource): string {
  return number(source).replace(' ', '');
}
