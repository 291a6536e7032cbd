import type { Course } from '../kernel/course.js';
import { addDays, type Day, earlier, lastDay } from '../kernel/day.js';
import { type Between, fact } from '../kernel/fact.js';
import type { AsylumApplication, Citizenship, Person, ProtectionApplication, Stay } from './person.js';

/** All that an age limit asks of a record. */
export type Born = Pick<Person, 'birth'>;

/** The questions that rules put to a person's record. */
export const birth = fact({
  key: 'birth',
  question: { sv: 'När är personen född?', en: 'When was the person born?' },
  kind: 'register',
  read: (person: Born) => person.birth,
});

export const citizenships = fact({
  key: 'citizenships',
  question: { sv: 'Vilka medborgarskap har personen?', en: 'Which citizenships does the person hold?' },
  kind: 'register',
  read: (person: Person) => person.citizenships,
});

export const citizenshipCountry = fact({
  key: 'country',
  question: { sv: 'Vilket land gäller medborgarskapet?', en: 'Which country is the citizenship of?' },
  kind: 'register',
  read: (citizenship: Citizenship) => citizenship.country,
});

export const citizenshipFrom = fact({
  key: 'from',
  question: { sv: 'Från och med vilken dag gäller medborgarskapet?', en: 'From what day does the citizenship apply?' },
  kind: 'register',
  read: (citizenship: Citizenship) => citizenship.from,
});

export const stays = fact({
  key: 'stays',
  question: { sv: 'När har personen vistats i Sverige?', en: 'When has the person stayed in Sweden?' },
  kind: 'declared',
  read: (person: Person) => person.stays,
});

export const asylum = fact({
  key: 'asylum',
  question: { sv: 'Har personen sökt asyl?', en: 'Has the person applied for asylum?' },
  kind: 'register',
  read: (person: Person) => person.asylum,
});

export const asylumAppliedOn = fact({
  key: 'appliedOn',
  question: { sv: 'Vilken dag söktes asyl?', en: 'On what day was asylum applied for?' },
  kind: 'register',
  read: (application: AsylumApplication) => application.appliedOn,
});

export const asylumGrantedOn = fact({
  key: 'grantedOn',
  question: { sv: 'Vilken dag beviljades tillstånd?', en: 'On what day was a permit granted?' },
  kind: 'register',
  read: (application: AsylumApplication) => application.grantedOn,
});

export const asylumRefusalFinalOn = fact({
  key: 'refusalFinalOn',
  question: { sv: 'Vilken dag fick avslaget laga kraft?', en: 'On what day did the refusal take legal force?' },
  kind: 'register',
  read: (application: AsylumApplication) => application.refusalFinalOn,
});

export const asylumWithdrawnOn = fact({
  key: 'withdrawnOn',
  question: {
    sv: 'Vilken dag återkallades eller avskrevs ansökan?',
    en: 'On what day was the application withdrawn or written off?',
  },
  kind: 'register',
  read: (application: AsylumApplication) => application.withdrawnOn,
});

export const asylumAidThrough = fact({
  key: 'aidThrough',
  question: {
    sv: 'Till och med vilken dag lämnas bistånd enligt LMA?',
    en: 'Through what day is aid under LMA given?',
  },
  kind: 'register',
  read: (application: AsylumApplication) => application.aidThrough,
});

export const temporaryProtection = fact({
  key: 'temporaryProtection',
  question: { sv: 'Har personen sökt tillfälligt skydd?', en: 'Has the person applied for temporary protection?' },
  kind: 'register',
  read: (person: Person) => person.temporaryProtection,
});

export const otherApplications = fact({
  key: 'otherApplications',
  question: {
    sv: 'Har personen sökt tillstånd på annan grund och fått rätt att vistas här under prövningen?',
    en: 'Has the person applied on another ground with leave to stay while the application is tried?',
  },
  kind: 'register',
  read: (person: Person) => person.otherApplications,
});

export const applicationAppliedOn = fact({
  key: 'appliedOn',
  question: { sv: 'Vilken dag gjordes ansökan?', en: 'On what day was the application made?' },
  kind: 'register',
  read: (application: ProtectionApplication) => application.appliedOn,
});

export const applicationEndedOn = fact({
  key: 'endedOn',
  question: { sv: 'Vilken dag avgjordes ansökan?', en: 'On what day was the application decided?' },
  kind: 'register',
  read: (application: ProtectionApplication) => application.endedOn,
});

export const permits = fact({
  key: 'permits',
  question: { sv: 'Vilka uppehållstillstånd har personen haft?', en: 'Which residence permits has the person had?' },
  kind: 'register',
  read: (person: Person) => person.permits,
});

export const migrationsverketFrom = fact({
  key: 'migrationsverketFrom',
  question: {
    sv: 'Har personen varit registrerad vid en mottagningsenhet hos Migrationsverket, och i så fall från när?',
    en: 'Has the person been registered at a reception unit of Migrationsverket and, if so, since when?',
  },
  kind: 'register',
  read: (person: Person) => person.migrationsverketFrom,
});

export const dwelling = fact({
  key: 'dwelling',
  question: { sv: 'Var och hur har personen bott?', en: 'Where and how has the person lived?' },
  kind: 'declared',
  read: (person: Person) => person.dwelling,
});

export const assignment = fact({
  key: 'assignment',
  question: {
    sv: 'Har personen anvisats till en kommun för bosättning?',
    en: 'Has the person been assigned to a kommun for settlement?',
  },
  kind: 'register',
  read: (person: Person) => person.assignment,
});

export const assignmentBasis = fact({
  key: 'assignment.basis',
  question: {
    sv: 'Omfattas personen själv av anvisningen eller som hushållsmedlem?',
    en: 'Is the person assigned in their own right or as a member of the household?',
  },
  kind: 'register',
  read: (person: Person) => (person.assignment === null ? null : person.assignment?.basis),
  within: assignment,
});

export const assignedOn = fact({
  key: 'assignment.decidedOn',
  question: { sv: 'Vilken dag beslutades anvisningen?', en: 'On what day was the assignment decided?' },
  kind: 'register',
  read: (person: Person) => (person.assignment === null ? null : person.assignment?.decidedOn),
  within: assignment,
});

export const reception = fact({
  key: 'reception',
  question: {
    sv: 'När och av vilken kommun togs personen faktiskt emot?',
    en: 'When and by which kommun was the person actually received?',
  },
  kind: 'register',
  read: (person: Person) => person.reception,
});

export const registration = fact({
  key: 'registration',
  question: {
    sv: 'I vilka kommuner har personen varit folkbokförd, och när?',
    en: 'In which kommuner has the person been registered, and when?',
  },
  kind: 'register',
  read: (person: Person) => person.registration,
});

export const active = fact({
  key: 'active',
  question: { sv: 'I vilken kommun är personen verksam?', en: 'In which kommun is the person active?' },
  kind: 'declared',
  read: (person: Person) => person.active,
});

export const receivedOn = fact({
  key: 'reception.on',
  question: {
    sv: 'Vilken dag togs personen faktiskt emot i kommunen?',
    en: 'On what day was the person actually received in the kommun?',
  },
  kind: 'register',
  read: (person: Person) => (person.reception === null ? null : person.reception?.on),
  within: reception,
});

/** First day of registration in any kommun; only bounded where the course shows none, unknown where it does not reach back to the start. */
export const firstRegisteredOn = fact({
  key: 'registration',
  question: {
    sv: 'Vilken dag folkbokfördes personen första gången i en kommun?',
    en: 'On what day was the person first registered in a kommun?',
  },
  kind: 'register',
  read: ({ registration }: Person) => (registration === undefined ? undefined : firstWithValue(registration)),
});

/** A course without a value says only that the first lies beyond what it knows. */
function firstWithValue(course: Course<unknown>): Day | Between<Day> | undefined {
  if (course.knownFrom !== 'start') return undefined;
  const first = course.stretches.find(({ value }) => value !== null);
  return first?.from ?? { earliest: addDays(course.knownThrough, 1), latest: lastDay };
}

/** First day of the earliest asylum application; `null` = never applied. */
export const firstAsylumApplicationOn = fact({
  key: 'asylum',
  question: { sv: 'Vilken dag söktes asyl första gången?', en: 'On what day was asylum first applied for?' },
  kind: 'register',
  read: ({ asylum }: Person) => earliestOf(asylum?.map(({ appliedOn }) => appliedOn)),
});

/** The earliest of some days; unknown as soon as one of them is, since that one could be earlier. */
function earliestOf(days: readonly (Day | undefined)[] | undefined): Day | null | undefined {
  return days?.reduce<Day | null | undefined>((best, day) => {
    if (best === undefined || day === undefined) return undefined;
    return best === null ? day : earlier(best, day);
  }, null);
}

export const stayFrom = fact({
  key: 'from',
  question: { sv: 'Vilken dag reste personen in?', en: 'On what day did the person enter?' },
  kind: 'declared',
  read: (stay: Stay) => stay.from,
});

export const stayThrough = fact({
  key: 'through',
  question: {
    sv: 'Till och med vilken dag vistades personen i Sverige?',
    en: 'Through what day did the person stay in Sweden?',
  },
  kind: 'declared',
  read: (stay: Stay) => stay.through,
});
