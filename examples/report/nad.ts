import {
  cite,
  claimNad,
  type Day,
  type Locale,
  type NadActivity,
  type NadClaim,
  nadRuleSets,
  on,
  openInWords,
} from 'mottagande';
import { bullet, heading, wrap } from './layout.js';
import { counted, kronor } from './words.js';

/** The claims of some activities under the plan of 2014. */
export function claimsFor(activities: readonly NadActivity[], day: Day): readonly NadClaim[] {
  return activities.map((activity) => claimNad(activity, on(day), nadRuleSets['nad-skane-2014']));
}

const titles: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  sykafe: { sv: 'Sykaféet', en: 'The sewing café' },
  simning: { sv: 'Simgruppen', en: 'The swimming group' },
};

const words = {
  sv: {
    title: 'NAD-ersättning till föreningar',
    intro:
      'Beräknat, inte beslutat, efter 2014 års plan för Skåne. Pengarna kommer ur den lokala arbetsgruppens egna medel, aldrig ur AMIF. Alla aktiviteter är påhittade.',
    paid: 'kan betalas nu',
    refused: 'inget kan betalas nu',
    mended: 'När det som brister är avhjälpt',
    lacking: 'Ej uppfyllt',
    missing: 'saknas',
    open: 'kan inte avgöras',
  },
  en: {
    title: 'NAD reimbursement to associations',
    intro:
      "Computed, not decided, under the plan of 2014 for Skåne. The money comes from the local working group's own funds, never from AMIF. All activities are made up.",
    paid: 'can be paid now',
    refused: 'nothing can be paid now',
    mended: 'Once what is lacking is mended',
    lacking: 'Not met',
    missing: 'missing',
    open: 'cannot be decided',
  },
} as const;

/** What the associations are paid, or what would mend it; no lines where nobody asks. */
export function nadLines(claims: readonly NadClaim[], locale: Locale): readonly string[] {
  if (claims.length === 0) return [];
  const say = words[locale];
  return ['', ...heading(say.title), ...wrap(say.intro), '', ...claims.flatMap((claim) => claimLines(claim, locale))];
}

function claimLines(claim: NadClaim, locale: Locale): readonly string[] {
  const say = words[locale];
  const name = titles[claim.activity]?.[locale] ?? claim.activity;
  switch (claim.kind) {
    case 'payable': {
      const people = counted(
        claim.participants,
        { sv: 'deltagare', en: 'participant' },
        { sv: 'deltagare', en: 'participants' },
        locale,
      );
      const sources = claim.steps.map(({ source }) => cite(source, locale)).join('; ');
      return wrap(`${name}: ${kronor(claim.payableNow, locale)} ${say.paid} (${people}; ${sources})`);
    }
    case 'notPayable':
      return [
        ...wrap(`${name}: ${say.refused}`),
        ...claim.lacking.flatMap(({ label, source }) =>
          bullet(`${say.lacking}: ${label[locale]} (${cite(source, locale)})`),
        ),
        ...missingLines(claim, locale),
      ];
    case 'undetermined':
      return [...wrap(`${name}: ${say.open}`), ...claim.because.flatMap((open) => bullet(openInWords(open, locale)))];
  }
}

function missingLines(claim: Extract<NadClaim, { kind: 'notPayable' }>, locale: Locale): readonly string[] {
  const say = words[locale];
  const { ifMended, leadersMissing, sessionsMissing } = claim;
  const missing = [
    ...(leadersMissing === null || leadersMissing === 0
      ? []
      : [counted(leadersMissing, { sv: 'ledare', en: 'leader' }, { sv: 'ledare', en: 'leaders' }, locale)]),
    ...(sessionsMissing === null || sessionsMissing === 0
      ? []
      : [counted(sessionsMissing, { sv: 'tillfälle', en: 'session' }, { sv: 'tillfällen', en: 'sessions' }, locale)]),
  ];
  const needs = missing.length === 0 ? '' : ` (${missing.join(', ')} ${say.missing})`;
  return ifMended === null ? [] : bullet(`${say.mended}${needs}: ${kronor(ifMended, locale)}`);
}
