import type { Locale, Policy, policyCatalogue, Text } from 'mottagande';

type Catalogue = typeof policyCatalogue;
type OptionOf<P> = P extends Policy<infer O> ? O : never;

/** What each option of a reading comes to, as the clause of a sentence. */
const clauses: { readonly [K in keyof Catalogue]: Readonly<Record<OptionOf<Catalogue[K]>, Text>> } = {
  nadEffects: {
    'any-of-three': {
      sv: 'det räcker att planen visar en av språk, hälsa och nätverk',
      en: 'it is enough that the plan shows one of language, health and network',
    },
    'network-with-another': {
      sv: 'planen ska visa nätverk och därtill språk eller hälsa',
      en: 'the plan must show network together with language or health',
    },
  },
  nadParticipants: {
    'present-once': {
      sv: 'den räknas som har varit med vid minst ett tillfälle',
      en: 'whoever has been present at least once counts',
    },
    enrolled: { sv: 'var och en som är inskriven räknas', en: 'everybody enrolled counts' },
  },
  nadSessions: {
    held: { sv: 'ersättningen prövas mot hållna tillfällen', en: 'the money is tested on sessions held' },
    planned: { sv: 'ersättningen prövas mot planerade tillfällen', en: 'the money is tested on sessions planned' },
  },
  dalarnaAnchor: {
    'a1-entry': { sv: 'tiden räknas från inresan', en: 'the time is counted from the entry' },
    'a2-asylum-application': {
      sv: 'tiden räknas från asylansökan',
      en: 'the time is counted from the asylum application',
    },
    'a3-permit': { sv: 'tiden räknas från uppehållstillståndet', en: 'the time is counted from the permit' },
    'a4-first-registration': {
      sv: 'tiden räknas från den första folkbokföringen',
      en: 'the time is counted from the first registration',
    },
    'a5-reception': {
      sv: 'tiden räknas från mottagandet i kommunen',
      en: 'the time is counted from the reception in the kommun',
    },
  },
  dalarnaKvotAbo: {
    strict: {
      sv: 'KVOT/ABO är kvotflyktingar samt anvisade och de som bodde på asylboende vid beslutet',
      en: 'KVOT/ABO are the resettled, the assigned and those who lived at asylboende at the decision',
    },
    'any-day-at-asylboende': {
      sv: 'en dag på asylboende räcker',
      en: 'one day at asylboende is enough',
    },
    'every-protection-permit': {
      sv: 'alla med tillstånd på skyddsgrund räknas till KVOT/ABO',
      en: 'everybody with a permit on a protection ground counts as KVOT/ABO',
    },
  },
  dalarnaFamily: {
    none: { sv: 'anhöriga räknas inte till KVOT/ABO', en: 'family does not count as KVOT/ABO' },
    'same-assignment': {
      sv: 'anhöriga i samma anvisning räknas till KVOT/ABO',
      en: 'family in the same assignment counts as KVOT/ABO',
    },
    all: { sv: 'alla anhöriga räknas till KVOT/ABO', en: 'all family counts as KVOT/ABO' },
  },
  dalarnaStays: {
    current: {
      sv: 'bara den pågående vistelsen räknas; en resa på högst 90 dagar avbryter den inte',
      en: 'only the present stay counts; a trip of at most 90 days does not break it',
    },
    'current-any-trip': {
      sv: 'bara den pågående vistelsen räknas; varje resa avbryter den',
      en: 'only the present stay counts; every trip breaks it',
    },
    'first-ever': { sv: 'tiden räknas från den första inresan', en: 'the time is counted from the first entry' },
    'sum-of-days': { sv: 'alla dagar i Sverige läggs ihop', en: 'all days in Sweden are added up' },
  },
  dalarnaLeapRule: {
    feb28: {
      sv: 'tre år från skottdagen går ut den 28 februari',
      en: 'three years from a leap day end on 28 February',
    },
    mar1: { sv: 'tre år från skottdagen går ut den 1 mars', en: 'three years from a leap day end on 1 March' },
  },
  dalarnaRefused: {
    excluded: {
      sv: 'den som fått slutligt avslag är inte asylsökande',
      en: 'a finally refused person is no asylum seeker',
    },
    'until-aid-ends': {
      sv: 'den som fått slutligt avslag är asylsökande så länge bistånd lämnas',
      en: 'a finally refused person is an asylum seeker for as long as aid is given',
    },
  },
  dalarnaOtherApplicants: {
    excluded: { sv: 'andra sökande är inte asylsökande', en: 'other applicants are no asylum seekers' },
    included: {
      sv: 'andra sökande med rätt att vistas här räknas som asylsökande',
      en: 'other applicants with leave to stay count as asylum seekers',
    },
  },
  dalarnaFromUkraine: {
    permit: { sv: 'tillståndet avgör vem som är från Ukraina', en: 'the permit decides who is from Ukraine' },
    'permit-and-ukrainian-citizenship': {
      sv: 'från Ukraina är bara ukrainska medborgare',
      en: 'only Ukrainian citizens are from Ukraine',
    },
  },
  dalarnaProtectionApplicants: {
    included: {
      sv: 'den som har sökt tillfälligt skydd ingår',
      en: 'those who have applied for temporary protection belong',
    },
    excluded: {
      sv: 'den som bara har sökt tillfälligt skydd ingår inte',
      en: 'those who have only applied for temporary protection do not belong',
    },
  },
  dalarnaEnd: {
    'through-2026': { sv: 'projektet slutar 2026-12-31', en: 'the project ends on 2026-12-31' },
    'through-2027': { sv: 'projektet slutar 2027-12-31', en: 'the project ends on 2027-12-31' },
  },
  receptionDateOfRegisteredSelfSettled: {
    'actual-reception': {
      sv: 'den som har varit registrerad hos Migrationsverket är mottagen den dag då det faktiskt skedde',
      en: 'those registered by Migrationsverket are received on the day on which it actually happened',
    },
    registration: {
      sv: 'den som bosatt sig på egen hand är mottagen när folkbokföringen skedde',
      en: 'those who settled by themselves are received when registered',
    },
  },
  legalForceDay: {
    'not-covered': {
      sv: 'den dag ett avslag får laga kraft omfattas inte',
      en: 'the day on which a refusal takes legal force is not covered',
    },
    covered: {
      sv: 'den dag ett avslag får laga kraft omfattas',
      en: 'the day on which a refusal takes legal force is covered',
    },
  },
  anchorNaturalised: {
    counts: {
      sv: 'anknytningspersonen som har blivit svensk medborgare räknas',
      en: 'an anchor who has become a Swedish citizen counts',
    },
    'does-not': {
      sv: 'anknytningspersonen som har blivit svensk medborgare räknas inte',
      en: 'an anchor who has become a Swedish citizen does not count',
    },
  },
  anchorRenewing: {
    counts: {
      sv: 'anknytningspersonen vars förlängning prövas räknas',
      en: 'an anchor whose renewal is being tried counts',
    },
    'does-not': {
      sv: 'anknytningspersonen vars förlängning prövas räknas inte',
      en: 'an anchor whose renewal is being tried does not count',
    },
  },
  sixYearsRollOver: {
    'rolls-over': {
      sv: 'den sista dagen för ansökan på grund av anknytning flyttas till nästa vardag',
      en: 'the last day for an application on a tie moves to the next working day',
    },
    'does-not': {
      sv: 'den sista dagen för ansökan på grund av anknytning flyttas inte',
      en: 'the last day for an application on a tie does not move',
    },
  },
  olderProvisions2018: {
    'follow-the-permit': {
      sv: 'äldre föreskrifter följer det tillstånd som åberopas',
      en: 'the older provisions follow the permit that is relied on',
    },
    'follow-the-person': {
      sv: 'äldre föreskrifter följer personens första tillstånd',
      en: 'the older provisions follow the person’s first permit',
    },
  },
  programmeTransition2026: {
    'either-event': {
      sv: 'äldre bestämmelser om tid i etableringsprogrammet gäller så snart folkbokföringen eller mottagandet skedde före 2026',
      en: 'the older provisions on time in etableringsprogrammet apply as soon as registration or reception came before 2026',
    },
    'relevant-event': {
      sv: 'äldre bestämmelser om tid i etableringsprogrammet gäller bara när den händelse som tiden räknas från skedde före 2026',
      en: 'the older provisions on time in etableringsprogrammet apply only where the event that the time runs from came before 2026',
    },
  },
  programmeAnchorBefore2026: {
    registration: {
      sv: 'före 2026 räknas tiden i etableringsprogrammet från folkbokföringen också för den som bodde på asylboende',
      en: 'before 2026 the time in etableringsprogrammet runs from the registration also for who lived at an asylboende',
    },
    reception: {
      sv: 'före 2026 räknas tiden i etableringsprogrammet från mottagandet för den som bodde på asylboende',
      en: 'before 2026 the time in etableringsprogrammet runs from the reception for who lived at an asylboende',
    },
  },
  programmeMonthsCounted: {
    'calendar-days': {
      sv: 'de 24 månaderna med insatser räknas i kalenderdagar',
      en: 'the 24 months of measures are counted in calendar days',
    },
    'compensated-days': {
      sv: 'de 24 månaderna med insatser räknas i dagar som ersättning lämnas för',
      en: 'the 24 months of measures are counted in compensated days',
    },
  },
  registeredThroughRecall: {
    stays: {
      sv: 'den som är kvar som arbetssökande efter en återkallelse har anmält sig i tid',
      en: 'whoever stays registered as a job seeker after a recall has registered in time',
    },
    anew: {
      sv: 'efter en återkallelse krävs en ny anmälan som arbetssökande',
      en: 'after a recall one must register as a job seeker anew',
    },
  },
  schablonTransition2023: {
    'payment-day': {
      sv: 'belopp och åldersgräns vid årsskiftet 2022/2023 följer utbetalningsdagen',
      en: 'amount and age limit at the turn of 2022/2023 follow the day of payment',
    },
    'cost-period': {
      sv: 'belopp och åldersgräns vid årsskiftet 2022/2023 följer den tid som utbetalningen avser',
      en: 'amount and age limit at the turn of 2022/2023 follow the time that the payment covers',
    },
  },
  eighteenCalendarMonths: {
    'with-reception-month': {
      sv: 'de 18 kalendermånaderna räknas från och med mottagandemånaden',
      en: 'the 18 calendar months are counted with the month of reception',
    },
    'after-reception-month': {
      sv: 'de 18 kalendermånaderna räknas efter mottagandemånaden',
      en: 'the 18 calendar months are counted after the month of reception',
    },
    'to-the-day': {
      sv: 'de 18 kalendermånaderna räknas till samma dag',
      en: 'the 18 calendar months are counted to the same day',
    },
  },
  moveFromNowhere: {
    'is-a-move': {
      sv: 'det är en flytt när personen inte var folkbokförd någonstans före perioden',
      en: 'it is a move when the person was registered nowhere before the period',
    },
    'is-none': {
      sv: 'det är ingen flytt när personen inte var folkbokförd någonstans före perioden',
      en: 'it is no move when the person was registered nowhere before the period',
    },
  },
  moveThereAndBack: {
    'is-a-move': {
      sv: 'bort och tillbaka under samma period är en flytt',
      en: 'away and back within one period is a move',
    },
    'is-none': {
      sv: 'bort och tillbaka under samma period är ingen flytt',
      en: 'away and back within one period is no move',
    },
  },
  leapBirthday: {
    feb28: {
      sv: 'den som är född på skottdagen fyller år den 28 februari',
      en: 'leap-day birthdays fall on 28 February',
    },
    mar1: { sv: 'den som är född på skottdagen fyller år den 1 mars', en: 'leap-day birthdays fall on 1 March' },
  },
};

const known = new Map<string, ReadonlyMap<string, Text>>(
  Object.entries(clauses).map(([key, options]) => [key, new Map(Object.entries(options))]),
);

/** A chosen reading as a clause. */
export function optionInWords(policy: string, option: string, locale: Locale): string {
  return known.get(policy)?.get(option)?.[locale] ?? `${policy} ${option}`;
}
