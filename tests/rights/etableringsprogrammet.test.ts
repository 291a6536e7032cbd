import { describe, it } from 'vitest';
import { casesIn } from '../support/cases.js';
import { expectProgramme, type ProgrammeExpected } from '../support/programme-cases.js';

describe('etableringsprogrammet', () => {
  it.each(casesIn<ProgrammeExpected>('etableringsprogrammet.json'))('$expect.norm: $name', expectProgramme);
});
