/** The grounds on which a residence permit can rest, as the statutes that we model name them (UtlL = utlänningslagen 2005:716). */
export const permitGrounds = [
  'UtlL 3 a:10',
  'UtlL 5:1',
  'UtlL 5:2',
  'UtlL 5:3',
  'UtlL 5:3 1 st 4',
  'UtlL 5:3 a',
  'UtlL 5:4',
  'UtlL 5:6',
  'UtlL 5:11',
  'UtlL 5:15',
  'UtlL 5:15 b',
  'UtlL 5:23',
  'UtlL 6 a:9',
  'UtlL 6 b:14',
  'UtlL 12:18',
  'UtlL 21:2',
  'UtlL 21:3',
  'UtlL 21:4',
  'UtlL 21:6',
  'UtlL 22',
  'lag 2016:752 16 c-i',
  'lag 2017:353 1-4',
  'arbete',
  'studier',
  'annan',
] as const;

/** One ground of a residence permit. `UtlL 22` is the whole chapter; `annan` is any ground that no modelled list names. */
export type PermitGround = (typeof permitGrounds)[number];

/** The grounds of chapter 21: temporary protection, or permits after it. */
export const temporaryProtectionGrounds: readonly PermitGround[] = ['UtlL 21:2', 'UtlL 21:3', 'UtlL 21:4', 'UtlL 21:6'];

/** The grounds on which a permit is granted because of a tie to a person. */
export const tieGrounds: readonly PermitGround[] = ['UtlL 5:3', 'UtlL 5:3 1 st 4', 'UtlL 5:3 a', 'UtlL 21:4'];
