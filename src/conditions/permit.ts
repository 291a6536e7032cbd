import type { PermitGround } from '../facts/grounds.js';
import {
  grantedOn,
  registrableFrom,
  renewalAppliedOn,
  renewalGrantedOn,
  renewalRefusalFinalOn,
  renewalWithdrawnOn,
  validFrom,
  validThrough,
} from '../facts/permit-questions.js';
import type { Permit, PermitStanding } from '../facts/permit.js';
import type { DatedValue } from '../kernel/dated-value.js';
import type { Fact } from '../kernel/fact.js';
import { hasCome, notPassed } from '../kernel/leaves.js';
import { all, condition, type Condition, not, type Rule, underReading } from '../kernel/rule.js';
import type { Source } from '../kernel/source.js';
import type { Text } from '../kernel/text.js';
import { legalForceDay } from '../policies/permits.js';

/** The ground stands in a list of law. */
export function groundIn<S>(
  claim: { readonly key: string; readonly label: Text; readonly source: Source },
  which: Fact<S, PermitGround | null>,
  list: DatedValue<readonly PermitGround[]>,
): Condition<S> {
  return condition({
    ...claim,
    turnable: 'fixed',
    reads: { ground: which },
    law: { list },
    decide: ({ facts, law }) => ({
      holds: facts.ground !== null && law.list.includes(facts.ground),
      actual: facts.ground,
      bound: law.list,
    }),
  });
}

/** The permit has begun to apply. */
export function hasBegun(source: Source): Rule<PermitStanding> {
  return hasCome(
    { key: 'borjat-galla', label: { sv: 'tillståndet har börjat gälla', en: 'the permit has begun to apply' }, source },
    validFrom,
  );
}

/** The permit applies on the day: its first and last day included. */
export function isValid(source: Source): Rule<PermitStanding> {
  return all(
    'giltigt',
    hasBegun(source),
    notPassed(
      {
        key: 'inte-gatt-ut',
        label: { sv: 'tillståndet har inte gått ut', en: 'the permit has not expired' },
        source,
        turnable: 'fixed',
      },
      validThrough,
    ),
  );
}

/** The permit can be the basis of population registration. */
export function isRegistrable(source: Source): Rule<Permit> {
  const label = {
    sv: 'tillståndet kan ligga till grund för folkbokföring',
    en: 'the permit can be the basis of population registration',
  };
  return hasCome({ key: 'folkbokforingsgrundande', label, source }, registrableFrom);
}

/** The permit was granted on or before the day. */
export function isGranted(source: Source): Rule<PermitStanding> {
  return hasCome(
    { key: 'beviljat', label: { sv: 'tillståndet är beviljat', en: 'the permit is granted' }, source },
    grantedOn,
  );
}

/**
 * A new or continued permit was applied for within the validity of the old, and the application is still open: until a refusal takes
 * legal force, or until it is granted, from when the new permit speaks for itself.
 */
export function renewalPending(source: Source): Rule<PermitStanding> {
  return all(
    'forlangning-pagar',
    hasCome(
      {
        key: 'forlangning-sokt',
        label: { sv: 'nytt eller fortsatt tillstånd har sökts', en: 'a new or continued permit has been applied for' },
        source,
        turnable: 'procedure',
      },
      renewalAppliedOn,
    ),
    appliedWithinValidity(source),
    not(
      'inte-beviljad',
      hasCome(
        {
          key: 'forlangning-beviljad',
          label: { sv: 'förlängningen är beviljad', en: 'the renewal is granted' },
          source,
          turnable: 'fixed',
        },
        renewalGrantedOn,
      ),
    ),
    not(
      'inte-aterkallad',
      hasCome(
        {
          key: 'forlangning-aterkallad',
          label: {
            sv: 'förlängningsansökan är återkallad eller avskriven',
            en: 'the renewal is withdrawn or written off',
          },
          source,
          turnable: 'fixed',
        },
        renewalWithdrawnOn,
      ),
    ),
    underReading(
      { key: 'laga-kraft', sv: 'inget avslag med laga kraft', en: 'no refusal with legal force' },
      legalForceDay,
      {
        'not-covered': not(
          'inget-avslag',
          hasCome(
            {
              key: 'avslag-laga-kraft',
              label: { sv: 'ett avslag har fått laga kraft', en: 'a refusal has taken legal force' },
              source,
              turnable: 'fixed',
            },
            renewalRefusalFinalOn,
          ),
        ),
        covered: notPassed(
          {
            key: 'avslag-inte-passerat',
            label: {
              sv: 'dagen för ett avslags laga kraft är inte passerad',
              en: "the day of a refusal's legal force is not past",
            },
            source,
            turnable: 'fixed',
          },
          renewalRefusalFinalOn,
        ),
      },
    ),
  );
}

/** The end of a permit comes from a decision, not from statute: 1930:173 2 § does not move it. */
function appliedWithinValidity(source: Source): Rule<PermitStanding> {
  return condition({
    key: 'inom-giltighetstiden',
    label: { sv: 'ansökan gjordes inom giltighetstiden', en: 'the application was made within the validity' },
    source,
    turnable: 'fixed',
    reads: { applied: renewalAppliedOn, first: validFrom, last: validThrough },
    decide: ({ facts: { applied, first, last } }) => ({
      holds: applied !== null && first <= applied && (last === null || applied <= last),
      actual: applied,
      bound: last,
    }),
  });
}
