import { describe, expect, it } from 'vitest';
import { actOf, cite, type Source } from '../../src/kernel/source.js';

const cases: readonly (readonly [Source, string, string, string])[] = [
  [{ sfs: '2017:584', paragraf: '1 §' }, 'SFS 2017:584 1 §', 'SFS 2017:584 1 §', '2017:584'],
  [
    { sfs: '2010:110', kap: '2 kap.', paragraf: '10 c §', stycke: 2, punkt: '3', as: '2022:878' },
    'SFS 2010:110 2 kap. 10 c § 2 st p. 3 (i lydelse enligt 2022:878)',
    'SFS 2010:110 2 kap. 10 c § 2 st p. 3 (as worded by 2022:878)',
    '2010:110',
  ],
  [
    { transitional: '2010:1122', punkt: 4 },
    'övergångsbestämmelserna till SFS 2010:1122 p. 4',
    'transitional provisions of SFS 2010:1122 p. 4',
    '2010:1122',
  ],
  [
    { transitional: '2010:1122', punkt: 4, as: '2016:40' },
    'övergångsbestämmelserna till SFS 2010:1122 p. 4 (i lydelse enligt 2016:40)',
    'transitional provisions of SFS 2010:1122 p. 4 (as worded by 2016:40)',
    '2010:1122',
  ],
  [{ eu: '(EU) 2021/1147', art: '2' }, '(EU) 2021/1147 art. 2', '(EU) 2021/1147 art. 2', '(EU) 2021/1147'],
  [
    { document: 'Migrationsverket, ersättningar', row: 'rad 3', status: 'authority' },
    'Migrationsverket, ersättningar rad 3',
    'Migrationsverket, ersättningar rad 3',
    'Migrationsverket, ersättningar',
  ],
  [{ document: 'ansökan', status: 'project' }, 'ansökan', 'ansökan', 'ansökan'],
  [{ document: 'biblioteket', status: 'inferred' }, 'biblioteket (tolkning)', 'biblioteket (reading)', 'biblioteket'],
];

describe('a source', () => {
  it.each(cases)('%o is cited as a lawyer would, in both languages', (source, sv, en) => {
    expect(cite(source, 'sv')).toBe(sv);
    expect(cite(source, 'en')).toBe(en);
  });

  it.each(cases)('%o belongs to an act or a document', (source, _sv, _en, act) => {
    expect(actOf(source)).toBe(act);
  });
});
