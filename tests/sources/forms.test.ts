import { describe, expect, it } from 'vitest';
import { formIn, formsOf, percentForms } from './forms.js';
import { paragraphsOf } from './read-statutes.js';

/** The form in which a text says the whole of a value. */
const said = (text: string, value: unknown) => formsOf(value).map(({ forms }) => formIn(text, forms));

describe('a figure in Swedish statute text', () => {
  it.each([
    ['ansökan inom sex år', 6, ['sex år']],
    ['ansökan inom sex år', 5, [undefined]],
    ['ansökan inom 16 år', 6, [undefined]],
    ['inom 18 kalendermånader', 18, ['18 kalendermånader']],
    ['den som är två årskurser över', 2, [undefined]],
    [
      'med 165 000 kronor för den yngre och 92 600 kronor',
      { below: '165000', reached: '92600' },
      ['165 000 kronor', '92 600 kronor'],
    ],
    ['med 1 165 000 kronor', '165000', [undefined]],
    ['med 500 kronor', '500', ['500 kronor']],
    ['den som når riktåldern för pension', 'riktalder', ['riktåldern för pension']],
    [
      'enligt 5 kap. 1, 2 eller 4 § och 21 eller 22 kap. utlänningslagen',
      ['UtlL 5:2', 'UtlL 21:6', 'UtlL 22'],
      ['5 kap. 2 §', '21 kap.', '22 kap.'],
    ],
    ['enligt 5 kap. 1, 2 eller 4 § utlänningslagen', ['UtlL 5:6', 'UtlL 12:18'], [undefined, undefined]],
    ['enligt 5 kap. 3 § utlänningslagen', ['UtlL 5:3 1 st 4'], ['5 kap. 3 §']],
    ['enligt 3 a kap. 10 § utlänningslagen', ['UtlL 3 a:10'], ['3 a kap. 10 §']],
  ])('%s: %j', (text, value, forms) => {
    expect(said(text, value)).toEqual(forms);
  });

  it('is a share with a decimal comma', () => {
    expect(formIn('ett bidrag om 17,45 procent av beloppet', percentForms('17.45'))).toBe('17,45 procent');
    expect(formIn('ett bidrag om 17,45 procent av beloppet', percentForms('7.45'))).toBeUndefined();
    expect(formIn('ett bidrag om 10 procent', percentForms('10'))).toBe('10 procent');
  });
});

describe('a statute text', () => {
  const text = [
    '# Lag',
    '## Författningstext',
    '',
    '1 kap. Inledning',
    '',
    '1 § Det första, som nämner',
    '2 § i en annan lag.',
    '',
    'Det andra stycket. Lag (2020:1).',
    '',
    'En rubrik',
    '',
    '2 a § /Träder i kraft I:2027-01-01/',
    'Det tredje.',
    '',
    'Övergångsbestämmelser',
    '',
    '2020:1',
    '',
    '1. Denna lag träder i kraft den 1 mars 2020.',
  ].join('\n');

  it('is read by chapter and paragraph; a line that happens to begin with a number is none, and no heading is text', () => {
    expect(paragraphsOf('2019:1', text).map(({ place, text: of }) => [place, of.split('\n').at(-1)])).toEqual([
      ['1 kap. 1 §', 'Det andra stycket. Lag (2020:1).'],
      ['1 kap. 2 a §', 'Det tredje.'],
    ]);
  });
});
