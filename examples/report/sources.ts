import { acts, type Locale, nodesOf, type Notice, noticeInWords, type Text } from 'mottagande';
import type { CaseDossier } from './dossier.js';
import { bullet, heading, wrap } from './layout.js';
import { optionInWords } from './options-in-words.js';

const words = {
  sv: {
    title: 'Tolkningar och rättskällor',
    readings: 'Där texten är öppen är den läst så här:',
    checked: 'Kontrollerade mot gällande lydelse till och med',
    other: 'Övrigt:',
  },
  en: {
    title: 'Readings and sources',
    readings: 'Where the text is open, it is read like this:',
    checked: 'Checked against the published wording through',
    other: 'Other:',
  },
} as const;

const titles = new Map<string, string>(Object.entries(acts));

/** The readings that the answers rest on and how far the law has been checked, each told once. */
export function sourceLines(cases: readonly CaseDossier[], locale: Locale): readonly string[] {
  const say = words[locale];
  const readings = readingsIn(cases);
  const notices = cases.flatMap(({ report }) => report.notices);
  const checked = new Map<string, readonly string[]>();
  for (const notice of notices) {
    if (notice.kind !== 'law-after-verified') continue;
    checked.set(notice.verifiedThrough, [...(checked.get(notice.verifiedThrough) ?? []), notice.act]);
  }
  return [
    ...heading(say.title),
    say.readings,
    ...readings.flatMap(({ policy, option }) => bullet(optionInWords(policy, option, locale))),
    ...[...checked].flatMap(([through, found]) => [
      '',
      ...wrap(`${say.checked} ${through}:`),
      ...[...new Set(found)].toSorted().flatMap((act) => bullet(titles.get(act) ?? numbered(act))),
    ]),
    ...otherNotices(notices, say.other, locale),
  ];
}

/** An amending act goes by its number in Svensk författningssamling. */
function numbered(act: string): string {
  return /^\d+:\d+$/.test(act) ? `SFS ${act}` : act;
}

interface Chosen {
  readonly policy: string;
  readonly option: string;
}

function readingsIn(cases: readonly CaseDossier[]): readonly Chosen[] {
  const used = cases
    .flatMap(({ persons }) => persons)
    .flatMap(({ standings, report: { reception, programme, plan } }) => [
      ...[
        ...standings.map(({ answer }) => answer.proof),
        reception.proof,
        ...(programme === null ? [] : [programme.proof]),
      ]
        .flatMap(nodesOf)
        .flatMap(({ claim }) => claim.policies),
      ...(plan.kind === 'planned' ? plan.ledger.dues : []).flatMap(({ readings }) => readings),
    ])
    .flatMap(({ policy, option }): readonly Chosen[] => (option === null ? [] : [{ policy, option }]));
  return [...new Map(used.map((one) => [one.policy, one])).values()];
}

function otherNotices(notices: readonly Notice[], label: Text[Locale], locale: Locale): readonly string[] {
  const texts = notices
    .filter(({ kind }) => kind !== 'law-after-verified')
    .map((notice) => noticeInWords(notice, locale));
  return texts.length === 0 ? [] : ['', label, ...[...new Set(texts)].flatMap(bullet)];
}
