import fc from 'fast-check';
import { countries } from '../../facts/countries.js';
import type { AsylumApplication, Citizenship, ProtectionApplication } from '../../facts/person.js';
import { someDay } from '../days.js';
import { type Completeness, orNone, record } from '../record.js';

/** An application for asylum, however it ended. */
export function someAsylumApplication(kind: Completeness): fc.Arbitrary<AsylumApplication> {
  return record<AsylumApplication>(kind, {
    appliedOn: someDay,
    grantedOn: orNone(someDay),
    refusalFinalOn: orNone(someDay),
    withdrawnOn: orNone(someDay, 4),
    aidThrough: orNone(someDay),
  });
}

/** Another application for a permit, pending or ended. */
export function someApplication(kind: Completeness): fc.Arbitrary<ProtectionApplication> {
  return record<ProtectionApplication>(kind, { appliedOn: someDay, endedOn: orNone(someDay) });
}

/** A citizenship, since birth or since a day. */
export function someCitizenship(kind: Completeness): fc.Arbitrary<Citizenship> {
  return record<Citizenship>(kind, {
    country: fc.oneof(
      fc.constantFrom('SY', 'UA', 'SE', 'DE', 'NO', 'stateless', 'undetermined'),
      fc.constantFrom(...countries),
    ),
    from: orNone(someDay),
  });
}
