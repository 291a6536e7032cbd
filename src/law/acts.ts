import type { Sfs } from '../kernel/source.js';

/** The acts that the library models or leans on, with the title by which a lawyer knows them. */
export const acts = {
  '1930:173': 'lag (1930:173) om beräkning av lagstadgad tid',
  '1989:253': 'lag (1989:253) om allmänna helgdagar',
  '1994:137': 'lag (1994:137) om mottagande av asylsökande m.fl. (LMA)',
  '2005:716': 'utlänningslag (2005:716)',
  '2010:110': 'socialförsäkringsbalk (2010:110)',
  '2010:1122': 'förordning (2010:1122) om statlig ersättning för insatser för vissa utlänningar',
  '2013:156': 'lag (2013:156) om samhällsorientering för vissa nyanlända invandrare',
  '2016:38': 'lag (2016:38) om mottagande av vissa nyanlända invandrare för bosättning',
  '2016:39': 'förordning (2016:39) om mottagande av vissa nyanlända invandrare för bosättning',
  '2017:584': 'lag (2017:584) om ansvar för etableringsinsatser för vissa nyanlända invandrare',
  '2017:900': 'förvaltningslag (2017:900)',
  '2017:820': 'förordning (2017:820) om etableringsinsatser för vissa nyanlända invandrare',
  '2022:807': 'förordning (2022:807) om statlig ersättning för arbete i etableringsjobb',
} as const satisfies Partial<Record<Sfs, string>>;
