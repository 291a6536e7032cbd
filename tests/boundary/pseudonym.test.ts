import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase, parsePerson } from '../../src/boundary/parse.js';
import { looksLikeIdentityNumber } from '../../src/boundary/pseudonym.js';
import { runs } from '../support/runs.js';
import { faultsOf, told } from './refused.js';

/** The check digit of nine digits (modulus 10 with the weights 2 and 1). */
function checkDigit(nine: string): string {
  const sum = Array.from(nine, Number).reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

const two = (value: number) => String(value).padStart(2, '0');

/** Numbers of the series 980–999, which is kept for tests and given to nobody. */
const testNumber = fc
  .record({
    century: fc.constantFrom('18', '19', '20'),
    year: fc.nat(99).map(two),
    month: fc.integer({ min: 1, max: 12 }).map(two),
    day: fc.integer({ min: 1, max: 28 }),
    serial: fc.integer({ min: 980, max: 999 }).map(String),
    coordination: fc.boolean(),
    sign: fc.constantFrom('', '-', '+', ' ', '–'),
    long: fc.boolean(),
  })
  .map(({ century, year, month, day, serial, coordination, sign, long }) => {
    const date = `${year}${month}${two(coordination ? day + 60 : day)}`;
    return `${long ? century : ''}${date}${sign}${serial}${checkDigit(date + serial)}`;
  });

/** A number with the four last signs replaced, as regions number patients without a known identity. */
const reserveNumber = fc
  .tuple(testNumber, fc.stringMatching(/^[A-Za-z]{2}[\dA-Za-z]{2}$/))
  .map(([number, signs]) => `${number.slice(0, -4)}${signs}`);

describe('an id', () => {
  it('that looks like a personal identity number, coordination number or reserve number is refused everywhere', () => {
    fc.assert(
      fc.property(fc.oneof(testNumber, reserveNumber), (number) => {
        expect(told(parsePerson({ id: number })), 'person').toEqual(['id: identity-number']);
        const persons = [{ id: 'p', permits: [{ tie: { anchorId: number } }] }, { id: number }];
        expect(told(parseCase({ persons, households: [{ id: number, members: [{ person: number }] }] }))).toEqual([
          'households[0].id: identity-number',
          'households[0].members[0].person: identity-number',
          'persons[0].permits[0].tie.anchorId: identity-number',
          'persons[1].id: identity-number',
        ]);
      }),
      runs(300),
    );
  });

  it('is refused without its number being repeated, with a pointer to the guide', () => {
    fc.assert(
      fc.property(testNumber, (number) => {
        const [fault] = faultsOf(parsePerson({ id: number }));
        expect(JSON.stringify(fault)).not.toContain(number);
        expect(fault?.text.en).toContain('docs/guides/pseudonymisation.md');
      }),
      runs(50),
    );
  });

  it('is refused with signs within the date or an unusual sign before the last four', () => {
    const [date, serial] = [['1985', '01', '41'], '0000'] as const;
    for (const id of [`${date.join('-')}-${serial}`, `${date.join('')}_${serial}`, `${date.join('.')} ${serial}`]) {
      expect(told(parsePerson({ id })), id).toEqual([]);
    }
    const born = ['1985', '01', '01'];
    for (const id of [`${born.join('-')}-${serial}`, `${born.join('')}_${serial}`, `${born.join('.')} ${serial}`]) {
      expect(told(parsePerson({ id })), id).toEqual(['id: identity-number']);
    }
    expect(told(parsePerson({ id: `${born.join('-')}-case` }))).toEqual([]);
  });

  it('is refused also when the number is a part of it, set off by a sign', () => {
    fc.assert(
      fc.property(
        fc.oneof(testNumber, reserveNumber),
        fc.constantFrom('pnr:', 'p/', '_', ' ', '('),
        (number, before) => {
          expect(looksLikeIdentityNumber(`${before}${number}`)).toBe(true);
          expect(looksLikeIdentityNumber(`${number})`)).toBe(true);
        },
      ),
      runs(100),
    );
  });

  it('that only continues with letters or digits is another text, and accepted', () => {
    fc.assert(
      fc.property(testNumber, fc.constantFrom('k', '7', 'å'), (number, more) => {
        expect(looksLikeIdentityNumber(`${more === '7' ? 'k' : more}${number}`)).toBe(false);
        expect(looksLikeIdentityNumber(`${number}${more}`)).toBe(false);
      }),
      runs(100),
    );
  });

  it('in digits of full width, and of twelve digits that begin with 99, is refused', () => {
    const wide = Array.from('19000101' + '9801', (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
    expect(looksLikeIdentityNumber(wide)).toBe(true);
    expect(looksLikeIdentityNumber(`991900000000`)).toBe(true);
  });

  it.each([
    'p-1',
    'a',
    '4711',
    '2026-00017',
    'ärende 12/2026',
    '20261301-9801',
    '20260132-9801',
    '20260192-9801',
    '20260155-9801',
    'hushåll-3',
  ])('such as %s is accepted', (id) => {
    expect(told(parsePerson({ id }))).toEqual([]);
  });

  it('that is a UUID is accepted, whatever digits it happens to have', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => parsePerson({ id }).isOk()),
      runs(200),
    );
    expect(parsePerson({ id: ['19000101', '980A', '4000', '8000', '000000000000'].join('-') }).isOk()).toBe(true);
  });

  it.each([
    ['', 'empty'],
    [' \t\n', 'empty'],
    ['x'.repeat(101), 'too-long'],
    [7, 'wrong-type'],
    [[], 'wrong-type'],
    [() => '', 'wrong-type'],
    [null, 'wrong-type'],
    [undefined, 'missing'],
  ])('%j is refused as %s', (id, code) => {
    expect(told(parsePerson({ id }))).toEqual([`id: ${code}`]);
  });

  it('that is too long is not told to be anything else', () => {
    expect(told(parsePerson({ id: `19000101-9801 ${'x'.repeat(90)}` }))).toEqual(['id: too-long']);
  });

  it('may have a hundred characters', () => {
    expect(told(parsePerson({ id: 'x'.repeat(100) }))).toEqual([]);
  });
});
