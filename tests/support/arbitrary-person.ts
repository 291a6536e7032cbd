/**
 * The arbitraries of the record under the names that our tests use. Each part of the record is drawn by a file of its own in
 * src/testing/person; a new part is a file there and a line in person.ts.
 */
export { someDay } from '../../src/testing/days.js';
export { allChosen as allPolicies, someChoices as somePolicies } from '../../src/testing/choices.js';
export { somePerson as arbitraryPerson } from '../../src/testing/person/person.js';
export { placedPerson } from '../../src/testing/person/placed.js';
export { receivedPerson } from '../../src/testing/person/received.js';
export { reunitedPerson } from '../../src/testing/person/reunited.js';
