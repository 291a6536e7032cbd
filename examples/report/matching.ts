import {
  type ActivityOffer,
  type ConstraintFailed,
  type Contribution,
  hardConstraints,
  type Locale,
  type MatchingQuestion,
  type ParticipantProfile,
  rank,
  type RankedOffer,
  type Ranking,
  softCriteria,
  type Text,
  whyNot,
  type WhyNot,
} from 'mottagande';
import { offerTitles } from '../offer-titles.js';
import { bullet, heading, wrap } from './layout.js';

/** How many activities are proposed. */
const shown = 3;

/** What is proposed to one participant, and why nothing else is. */
export interface Proposal {
  readonly participant: string;
  readonly best: readonly RankedOffer[];
  readonly others: readonly WhyNot[];
}

/** The three best activities for each participant, with why not the others. */
export function proposalsFor(
  profiles: readonly ParticipantProfile[],
  offers: readonly ActivityOffer[],
): readonly Proposal[] {
  return profiles.map((profile) => proposal(profile.participant, rank(profile, offers)));
}

function proposal(participant: string, ranking: Ranking): Proposal {
  const best = ranking.ranked.slice(0, shown);
  const last = best.at(-1)?.offer;
  const others = [...ranking.ranked.slice(shown), ...ranking.excluded].flatMap(
    ({ offer }) => whyNot(ranking, offer, last) ?? [],
  );
  return { participant, best, others };
}

const words = {
  sv: {
    title: 'Förslag på aktiviteter',
    intro:
      'De tre lämpligaste aktiviteterna för var och en, och varför inte de andra. Det är förslag och inga beslut: handläggaren erbjuder, personen väljer. Poängen går från 0 till 1000 och är summan av skälen. Den som inte har svarat på en fråga får medelvärdet där, och inom vilka gränser poängen kan ändras. Alla deltagare och aktiviteter är påhittade.',
    points: 'poäng',
    between: 'mellan',
    and: 'och',
    none: 'Ingen aktivitet kan föreslås.',
    askFirst: 'Fråga först',
    others: 'Varför inte de andra',
    fewer: 'poäng efter',
    equal: 'lika bra som',
    listedAfter: 'bara ordningen mellan beteckningarna skiljer',
    against: 'mot',
    couldTurn: 'Kan ändras av svaret på',
    has: 'personen har',
    needs: 'aktiviteten har',
    nothing: 'inget',
    unmet: 'ej uppfyllt',
    unanswered: 'inte besvarat',
  },
  en: {
    title: 'Proposed activities',
    intro:
      'The three most suitable activities for each, and why not the others. They are proposals and no decisions: the case officer offers, the person chooses. Points go from 0 to 1000 and are the sum of the reasons. Where a question is unanswered, the middle is counted, and the bounds are told between which the points can move. All participants and activities are made up.',
    points: 'points',
    between: 'between',
    and: 'and',
    none: 'No activity can be proposed.',
    askFirst: 'Ask first',
    others: 'Why not the others',
    fewer: 'points behind',
    equal: 'as good as',
    listedAfter: 'only the order of the ids parts them',
    against: 'against',
    couldTurn: 'Could be turned by the answer to',
    has: 'the person has',
    needs: 'the activity has',
    nothing: 'none',
    unmet: 'not met',
    unanswered: 'unanswered',
  },
} as const;

/** The proposals as a coordinator reads them; nothing where nobody is to be matched. */
export function matchingLines(proposals: readonly Proposal[], locale: Locale): readonly string[] {
  if (proposals.length === 0) return [];
  const say = words[locale];
  return [
    '',
    ...heading(say.title),
    ...wrap(say.intro),
    '',
    ...proposals.flatMap(({ participant, best, others }) => [
      participant,
      ...(best.length === 0 ? [`  ${say.none}`] : best.flatMap((one) => offerLines(one, locale))),
      ...(others.length === 0 ? [] : [`  ${say.others}`]),
      ...others.flatMap((why) => bullet(`${title(why.offer, locale)}: ${whyNotInWords(why, locale)}`)),
      '',
    ]),
  ];
}

function offerLines(one: RankedOffer, locale: Locale): readonly string[] {
  const say = words[locale];
  const range = one.low === one.high ? '' : ` (${say.between} ${one.low} ${say.and} ${one.high})`;
  const reasons = one.contributions.map((found) => reasonInWords(found, locale)).join('; ');
  const questions = one.flags.flatMap(({ missing }) => missing);
  return [
    `  ${one.place}. ${title(one.offer, locale)}, ${one.score} ${say.points}${range}`,
    ...wrap(reasons, '     '),
    ...(questions.length === 0 ? [] : wrap(`${say.askFirst}: ${questionsInWords(questions, locale)}`, '     ')),
  ];
}

function reasonInWords({ criterion, points, weight, reason }: Contribution, locale: Locale): string {
  return `${criterionLabel(criterion, locale)} ${points}/${weight}: ${reason[locale]}`;
}

function whyNotInWords(why: WhyNot, locale: Locale): string {
  if (why.kind === 'excluded') return sentences(why.because.map((one) => failureInWords(one, locale)));
  const say = words[locale];
  const than = title(why.than, locale);
  const gap = why.kind === 'tied' ? `${say.equal} ${than}, ${say.listedAfter}` : `${why.behind} ${say.fewer} ${than}`;
  const differences = why.differences.map(
    ({ criterion, points, reason, betterReason }) =>
      `${criterionLabel(criterion, locale)} ${signed(-points)} (${reason[locale]}, ${say.against} ${betterReason[locale]})`,
  );
  const turns = why.couldTurn.length === 0 ? [] : [`${say.couldTurn}: ${questionsInWords(why.couldTurn, locale)}`];
  return `${[gap, ...differences].join('; ')}.${turns.map((one) => ` ${one}`).join('')}`;
}

function sentences(texts: readonly string[]): string {
  return texts.map((text, index) => (index === 0 ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`)).join(' ');
}

function failureInWords({ code, because, have, need, counterfactual }: ConstraintFailed, locale: Locale): string {
  const say = words[locale];
  const label = hardConstraints.find((one) => one.code === code)?.label[locale] ?? code;
  const listed = (entries: readonly string[]) =>
    entries.length === 0 ? say.nothing : entries.map((entry) => weekdayInWords(entry, locale)).join(', ');
  const compared =
    have === undefined || need === undefined ? '' : ` (${say.has} ${listed(have)}; ${say.needs} ${listed(need)})`;
  return `${say[because]}: ${label} [${code}]${compared}. ${counterfactual[locale]}.`;
}

function questionsInWords(questions: readonly MatchingQuestion[], locale: Locale): string {
  return [...new Set(questions.map(({ question }) => question[locale]))].join(' ');
}

function criterionLabel(criterion: string, locale: Locale): string {
  return softCriteria.find(({ id }) => id === criterion)?.label[locale] ?? criterion;
}

function title(offer: string, locale: Locale): string {
  return offerTitles[offer]?.[locale] ?? offer;
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : `−${-points}`;
}

const weekdays: Readonly<Record<string, Text>> = {
  monday: { sv: 'måndag', en: 'Monday' },
  tuesday: { sv: 'tisdag', en: 'Tuesday' },
  wednesday: { sv: 'onsdag', en: 'Wednesday' },
  thursday: { sv: 'torsdag', en: 'Thursday' },
  friday: { sv: 'fredag', en: 'Friday' },
  saturday: { sv: 'lördag', en: 'Saturday' },
  sunday: { sv: 'söndag', en: 'Sunday' },
};

/** A time of the library begins with its weekday in English. */
function weekdayInWords(entry: string, locale: Locale): string {
  const [first = '', ...rest] = entry.split(' ');
  return [weekdays[first]?.[locale] ?? first, ...rest].join(' ');
}
