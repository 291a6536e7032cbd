import { describe, it } from 'vitest';
import { casesIn } from '../support/cases.js';
import { expectGroup, type GroupExpected } from '../support/group-cases.js';

describe('the target groups of the project in Dalarna', () => {
  it.each(casesIn<GroupExpected>('target-groups.json'))('$name', expectGroup);
});
