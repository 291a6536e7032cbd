import type { Person } from '../../facts/person.js';
import { addDays, addMonths, day } from '../../kernel/day.js';

/** The same person in etableringsprogrammet since the reception, and at home with a small child for a while after the action plan. */
export function inProgramme(person: Person, [toPlan]: readonly [number, ...number[]]): Person {
  const assessed = person.reception?.on ?? day('2024-01-01');
  const plan = addDays(assessed, toPlan);
  const [from, through] = [addMonths(plan, 6), addMonths(plan, 9)];
  return {
    ...person,
    id: 'programme-participant',
    jobSeeker: [{ from: assessed, through: null }],
    placementAssessedOn: assessed,
    placements: [{ from: assessed, through: null, percent: 100, ended: null, requalifiedOn: null }],
    individualPlanOn: plan,
    childCare: [{ from, through, childBorn: from, fullTime: true, parentalBenefit: true, awaited: true }],
  };
}
