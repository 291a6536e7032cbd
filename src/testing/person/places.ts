import fc from 'fast-check';
import { asKommunCode, type KommunCode } from '../../facts/kommun.js';

/** Smedjebacken, Säter and Vansbro, which the project of Dalarna and our cases are about, and Stockholm outside it. */
function few(): readonly KommunCode[] {
  return ['2061', '2082', '2021', '0180'].flatMap((code) => asKommunCode(code) ?? []);
}

/** One of four kommuner: few enough that two draws are often the same. */
export const someKommun: fc.Arbitrary<KommunCode> = fc.constantFrom(...few());
