import type { Text } from 'mottagande';

/** What a case is about and who is in it. Kept apart, so that a record holds only what the library asks for. All persons are made up. */
export interface Description {
  readonly title: Text;
  readonly persons: Readonly<Record<string, Text>>;
}

/** The descriptions by the name of the case's file. */
export const descriptions: Readonly<Record<string, Description>> = {
  asylsokande: {
    title: { sv: 'Asylsökande', en: 'Asylum seekers' },
    persons: {
      'vansbro-01': { sv: 'Asylsökande på asylboende i Vansbro', en: 'Asylum seeker at an asylboende in Vansbro' },
      'borlange-01': { sv: 'Asylsökande i eget boende i Borlänge', en: 'Asylum seeker in own housing in Borlänge' },
      'sater-01': {
        sv: 'Ensamkommande med uppehållstillstånd, fyller 18 år 2026-12-08',
        en: 'Unaccompanied minor with a permit, turns 18 on 2026-12-08',
      },
    },
  },
  massflyktsdirektivet: {
    title: { sv: 'Massflyktsdirektivet', en: 'Temporary Protection Directive' },
    persons: {
      'smedjebacken-01': {
        sv: 'Från Ukraina, ännu inte folkbokförd',
        en: 'From Ukraine, not yet registered as resident',
      },
      'smedjebacken-02': {
        sv: 'Från Ukraina, folkbokförd 2026 efter tolv månader med tillstånd och anvisad',
        en: 'From Ukraine, registered in 2026 after twelve months with a permit, and assigned',
      },
      'borlange-02': {
        sv: 'Från Ukraina sedan 2022, folkbokförd 2024 enligt övergångsbestämmelsen, egen bostad',
        en: 'From Ukraine since 2022, registered in 2024 by the transitional provision, own home',
      },
    },
  },
  kvotfamilj: {
    title: { sv: 'Kvotfamilj i Säter', en: 'Resettled family in Säter' },
    persons: {
      'sater-02': { sv: 'Kvotflykting, vuxen', en: 'Resettled refugee, adult' },
      'sater-03': { sv: 'Kvotflykting, vuxen', en: 'Resettled refugee, adult' },
      'sater-04': { sv: 'Kvotflykting, 18 år', en: 'Resettled refugee, aged 18' },
      'sater-05': { sv: 'Kvotflykting, barn', en: 'Resettled refugee, child' },
    },
  },
  asylboendefamilj: {
    title: {
      sv: 'Familj från asylboende som flyttar två gånger',
      en: 'Family from an asylboende that moves twice',
    },
    persons: {
      'smedjebacken-03': {
        sv: 'Anvisad till Smedjebacken, flyttade till Borlänge och sedan till Vansbro; vuxen',
        en: 'Assigned to Smedjebacken, moved to Borlänge and then to Vansbro; adult',
      },
      'smedjebacken-04': { sv: 'Samma hushåll, vuxen', en: 'Same household, adult' },
      'smedjebacken-05': { sv: 'Samma hushåll, barn', en: 'Same household, child' },
    },
  },
  aterforening: {
    title: { sv: 'Återförenade makar i Borlänge', en: 'Reunited spouses in Borlänge' },
    persons: {
      'borlange-03': {
        sv: 'Flykting från eget boende, mottagen 2022; den andras anknytningsperson',
        en: "Refugee from own housing, received in 2022; the other's anchor",
      },
      'borlange-04': { sv: 'Make eller maka som återförenades 2025', en: 'Spouse, reunited in 2025' },
    },
  },
  aldersgranser: {
    title: { sv: '65–67 år kring årsskiftet 2025/2026', en: '65–67 years around the turn of 2025/2026' },
    persons: {
      'sater-06': { sv: 'Fyllde 66 år två dagar före 2026-01-01', en: 'Turned 66 two days before 2026-01-01' },
      'sater-07': { sv: 'Fyllde 66 år dagen efter 2026-01-01', en: 'Turned 66 the day after 2026-01-01' },
      'vansbro-03': {
        sv: 'Kvotflykting, mottagen 2026, fyller 67 år 2026-11-30',
        en: 'Resettled refugee, received in 2026, turns 67 on 2026-11-30',
      },
    },
  },
  forlangning: {
    title: { sv: 'Tillstånd som har gått ut', en: 'Permits that have expired' },
    persons: {
      'vansbro-04': { sv: 'Sökte förlängning i tid', en: 'Applied for renewal in time' },
      'vansbro-05': {
        sv: 'Sökte förlängning tio dagar för sent',
        en: 'Applied for renewal ten days too late',
      },
    },
  },
  'saknade-uppgifter': {
    title: { sv: 'Uppgifter som saknas eller är osäkra', en: 'Facts that are missing or uncertain' },
    persons: {
      'borlange-05': { sv: 'Tre uppgifter saknas', en: 'Three facts are missing' },
      'smedjebacken-06': { sv: 'Osäkert födelsedatum', en: 'Uncertain date of birth' },
    },
  },
  medborgarskap: {
    title: { sv: 'Ny svensk medborgare', en: 'New Swedish citizen' },
    persons: {
      'borlange-06': {
        sv: 'Kvotflykting mottagen 2021, svensk medborgare sedan februari 2026',
        en: 'Resettled refugee received in 2021, Swedish citizen since February 2026',
      },
    },
  },
  etableringsprogrammet: {
    title: { sv: 'I etableringsprogrammet', en: 'In etableringsprogrammet' },
    persons: {
      'smedjebacken-07': {
        sv: 'Inskriven i februari 2026, föräldraledig i sommar och tillbaka i programmet sedan dess',
        en: 'Placed in February 2026, on parental leave in the summer and back in the programme since',
      },
    },
  },
};
