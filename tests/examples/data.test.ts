import { addMonths, addYears, type Course, permitGrounds, type Person, valueOn } from 'mottagande';
import { describe, expect, it } from 'vitest';
import { descriptions } from '../../examples/descriptions.js';
import { cases, dayOf, refused } from './cases.js';

const persons = [...cases.values()].flatMap((one) => one.persons);
const permitsOf = ({ permits = [] }: Person) => permits;
const temporary = new Set(['UtlL 21:2', 'UtlL 21:3', 'UtlL 21:4', 'UtlL 21:6']);
const firstRegistered = ({ registration }: Person) => registration?.stretches.find(({ value }) => value !== null)?.from;
const housingOn = (course: Course<{ readonly housing?: string | undefined }>, on: string) => {
  const value = valueOn(course, dayOf(on));
  return value.known ? value.value?.housing : undefined;
};

describe('the cases', () => {
  it('are all accepted', () => {
    expect(refused).toEqual([]);
    expect(persons.length).toBeGreaterThanOrEqual(12);
  });

  it('name nobody twice, and every person has a description in both languages that nobody else has', () => {
    const ids = persons.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...cases.keys()].toSorted()).toEqual(Object.keys(descriptions).toSorted());
    for (const [name, of] of cases) {
      const described = descriptions[name]?.persons ?? {};
      expect(Object.keys(described).toSorted()).toEqual(of.persons.map(({ id }) => id).toSorted());
      for (const { sv, en } of Object.values(described)) expect([sv, en].every((text) => text.length > 3)).toBe(true);
    }
  });

  it('lie in Vansbro, Smedjebacken, Borlänge and Säter', () => {
    const places = persons.flatMap(({ dwelling }) => dwelling?.stretches.map(({ value }) => value?.kommun) ?? []);
    expect([...new Set(places)].toSorted()).toEqual(['2021', '2061', '2081', '2082']);
  });
});

describe.each(persons.map((person) => [person.id, person] as const))('%s', (_, person) => {
  it('enters before applying for asylum, and is granted nothing before applying', () => {
    const [entry] = person.stays ?? [];
    for (const { appliedOn, grantedOn } of person.asylum ?? []) {
      expect(entry?.from !== undefined && appliedOn !== undefined && entry.from <= appliedOn).toBe(true);
      if (grantedOn != null && appliedOn !== undefined) {
        expect(appliedOn < grantedOn).toBe(true);
        expect(permitsOf(person).map((permit) => permit.grantedOn)).toContain(grantedOn);
      }
    }
  });

  it('holds permits on known grounds that are valid from their decision on, one after the other', () => {
    const permits = permitsOf(person);
    for (const { ground, grantedOn, validFrom, validThrough } of permits) {
      expect(permitGrounds).toContain(ground);
      expect(grantedOn !== undefined && validFrom !== undefined && grantedOn <= validFrom).toBe(true);
      expect(
        validThrough === null || (validThrough !== undefined && validFrom !== undefined && validFrom < validThrough),
      ).toBe(true);
    }
    permits.slice(1).forEach(({ validFrom }, index) => {
      const before = permits[index];
      expect(before?.validThrough != null && validFrom !== undefined && before.validThrough < validFrom).toBe(true);
      expect(before?.renewal?.grantedOn).toBe(permits[index + 1]?.grantedOn);
    });
  });

  it('2024:691 5 § and p. 2: temporary protection is no basis of registration in the first twelve months, unless granted before 2023-11-01', () => {
    const permits = permitsOf(person).filter(({ ground }) => ground !== undefined && temporary.has(ground));
    const [first] = permits;
    if (first?.validFrom === undefined || first.grantedOn === undefined) return;
    const earliest = first.grantedOn < '2023-11-01' ? dayOf('2024-11-01') : addYears(first.validFrom, 1);
    for (const { registrableFrom } of permits)
      expect(registrableFrom === null || (registrableFrom ?? '') >= earliest).toBe(true);
    const registered = firstRegistered(person);
    expect(registered === undefined || registered >= earliest).toBe(true);
    expect(permits.every(({ validThrough }) => validThrough != null && validThrough <= '2027-03-04')).toBe(true);
  });

  it('is registered only on a permit that can be its basis', () => {
    const registered = firstRegistered(person);
    if (registered === undefined) return;
    const bases = permitsOf(person).map(({ registrableFrom }) => registrableFrom);
    expect(bases.some((from) => from === undefined || (from !== null && from <= registered))).toBe(true);
  });

  it('UtlL 5 kap. 2 §: the resettled enter after the permit, are never registered by Migrationsverket and are assigned first', () => {
    if (!permitsOf(person).some(({ ground }) => ground === 'UtlL 5:2')) return;
    expect(permitsOf(person)[0]?.grantedOn ?? '').toSatisfy(
      (granted: string) => granted < (person.stays?.[0]?.from ?? ''),
    );
    expect(person.migrationsverketFrom).toBeNull();
    expect(person.assignment?.basis).toBe('own');
    expect((person.assignment?.decidedOn ?? '9') < (person.reception?.on ?? '')).toBe(true);
  });

  it('2016:39 10 and 11 §§: whoever else is assigned lives with Migrationsverket or in a home under LMA, and is received within two months', () => {
    const { assignment, reception, dwelling } = person;
    if (assignment?.decidedOn === undefined || reception?.on === undefined || dwelling === undefined) return;
    expect(reception.kommun).toBe(assignment.kommun);
    if (permitsOf(person).some(({ ground }) => ground === 'UtlL 5:2')) return;
    expect(['asylboende', 'kommunboende']).toContain(housingOn(dwelling, assignment.decidedOn));
    expect(assignment.decidedOn <= reception.on && reception.on <= addMonths(assignment.decidedOn, 2)).toBe(true);
  });
});
