import { datedValue } from '../../kernel/dated-value.js';
import { day } from '../../kernel/day.js';
import type { PermitGround } from '../../facts/grounds.js';
import type { Sfs, StatuteSource } from '../../kernel/source.js';
import type { AgeLimit } from '../sfs-2010-110/riktalder.js';
import { verifiedThrough } from '../verified.js';

const listed: readonly PermitGround[] = [
  'UtlL 5:1',
  'UtlL 5:2',
  'UtlL 5:4',
  'UtlL 5:6',
  'UtlL 12:18',
  'UtlL 21:2',
  'UtlL 21:3',
  'UtlL 21:4',
  'UtlL 21:6',
  'UtlL 22',
];

/** 2017:584 1 § 1–3: the grounds of a permit that bring a person under the act; the age changes gave the paragraph new wordings. */
export const establishmentGrounds = datedValue<readonly PermitGround[]>({
  key: 'etablering-tillstandsgrunder',
  label: {
    sv: 'tillståndsgrunder i 1 § lagen om etableringsinsatser',
    en: 'permit grounds in section 1 of the Establishment Act',
  },
  verifiedThrough,
  entries: [
    { from: day('2018-01-01'), value: listed, source: { sfs: '2017:584', paragraf: '1 §' } },
    { from: day('2023-01-01'), value: listed, source: { sfs: '2017:584', paragraf: '1 §', as: '2022:895' } },
    { from: day('2026-01-01'), value: listed, source: { sfs: '2017:584', paragraf: '1 §', as: '2022:896' } },
  ],
});

/** 2017:584 1, 2 §§: the age from which the act applies, the same in every wording. */
export const establishmentLowerAge = datedValue<number>({
  key: 'etablering-lagsta-alder',
  label: { sv: 'lägsta ålder för etableringsinsatser', en: 'lower age limit for establishment measures' },
  verifiedThrough,
  entries: [
    { from: day('2018-01-01'), value: 20, source: { sfs: '2017:584', paragraf: '1 §' } },
    { from: day('2023-01-01'), value: 20, source: { sfs: '2017:584', paragraf: '1 §', as: '2022:895' } },
    { from: day('2026-01-01'), value: 20, source: { sfs: '2017:584', paragraf: '1 §', as: '2022:896' } },
  ],
});

/**
 * 2017:584 1, 2 §§: the age at which the act ceases to apply. Whoever has reached an earlier limit while it was in force keeps it
 * (2022:895 p. 2, 2022:896 p. 2, SFB 2 kap. 10 c § 2 st), which is why the whole history is read.
 */
export const establishmentUpperAge = datedValue<AgeLimit>({
  key: 'etablering-hogsta-alder',
  label: { sv: 'högsta ålder för etableringsinsatser', en: 'upper age limit for establishment measures' },
  verifiedThrough,
  entries: [
    { from: day('2018-01-01'), value: 65, source: { sfs: '2017:584', paragraf: '1 §' } },
    { from: day('2023-01-01'), value: 66, source: { sfs: '2017:584', paragraf: '1 §', as: '2022:895' } },
    { from: day('2026-01-01'), value: 'riktalder', source: { sfs: '2017:584', paragraf: '1 §', as: '2022:896' } },
  ],
});

/** 2017:584 2 § 1 st 2: years from the anchor's first reception within which the permit must have been applied for; the same in every wording. */
export const tieYears = datedValue<number>({
  key: 'anknytning-ar',
  label: { sv: 'år från anknytningspersonens första mottagande', en: "years from the anchor's first reception" },
  verifiedThrough,
  entries: [
    { from: day('2018-01-01'), value: 6, source: years() },
    { from: day('2023-01-01'), value: 6, source: years('2022:895') },
    { from: day('2026-01-01'), value: 6, source: years('2022:896') },
  ],
});

function years(as?: Sfs): StatuteSource {
  const passage = { sfs: '2017:584', paragraf: '2 §', stycke: 1, punkt: '2' } as const;
  return as === undefined ? passage : { ...passage, as };
}
