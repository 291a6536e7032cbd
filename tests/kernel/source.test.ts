import { describe, expect, it } from 'vitest';
import { actOf, adoptedIn, cite, passage, type Source, withoutWording } from '../../src/kernel/source.js';

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

  it('could not be known before the year of the act that gave it its wording', () => {
    expect(adoptedIn({ sfs: '2017:584', paragraf: '1 §' })).toBe('2017');
    expect(adoptedIn({ sfs: '2017:584', paragraf: '1 §', as: '2022:896' })).toBe('2022');
    expect(adoptedIn({ transitional: '2010:1122', punkt: 4 })).toBe('2010');
    expect(adoptedIn({ transitional: '2010:1122', punkt: 4, as: '2016:40' })).toBe('2016');
    expect(adoptedIn({ eu: '(EU) 2021/1147', art: '2' })).toBe('');
    expect(adoptedIn({ document: 'x', status: 'project' })).toBe('');
  });

  it('is cited without its wording where no wording applies', () => {
    const paragraph = { sfs: '2017:584', paragraf: '1 §' } as const;
    expect(withoutWording({ ...paragraph, as: '2022:896' })).toEqual(paragraph);
    expect(withoutWording(paragraph)).toBe(paragraph);
    const point = { transitional: '2010:1122', punkt: 4, as: '2016:40' } as const;
    expect(withoutWording(point)).toBe(point);
  });

  it('is narrowed to a passage', () => {
    const paragraph = { sfs: '2017:584', paragraf: '1 §', as: '2022:896' } as const;
    expect(passage(paragraph, 2)).toEqual({ ...paragraph, stycke: 2 });
    expect(passage(paragraph, 2, '3')).toEqual({ ...paragraph, stycke: 2, punkt: '3' });
  });
});
