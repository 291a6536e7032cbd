import type { Text } from '../kernel/text.js';
import type { ActivityOffer } from './activity-offer.js';
import type { ParticipantProfile } from './participant-profile.js';

/** A field that somebody can be asked about: the participant, or the organiser of the offer. */
export type MatchingQuestion =
  | { readonly of: 'profile'; readonly field: keyof ParticipantProfile; readonly question: Text }
  | { readonly of: 'offer'; readonly field: keyof ActivityOffer; readonly question: Text };

/** Those of the questions that nobody has answered. */
export function unanswered(
  questions: readonly MatchingQuestion[],
  profile: ParticipantProfile,
  offer: ActivityOffer,
): readonly MatchingQuestion[] {
  return questions.filter((one) => (one.of === 'profile' ? profile[one.field] : offer[one.field]) === undefined);
}

/** Whether the participant has agreed to proposals. */
export const agreesToProposals: MatchingQuestion = {
  of: 'profile',
  field: 'agreesToProposals',
  question: {
    sv: 'Vill personen få förslag på aktiviteter?',
    en: 'Does the person want to be given proposals of activities?',
  },
};

/** The participant's languages. */
export const spokenLanguages: MatchingQuestion = {
  of: 'profile',
  field: 'languages',
  question: {
    sv: 'På vilka språk kan personen delta, det lättaste först?',
    en: 'In which languages can the person take part, the easiest first?',
  },
};

/** The participant's free time. */
export const freeTimes: MatchingQuestion = {
  of: 'profile',
  field: 'times',
  question: { sv: 'Vilka tider i veckan är personen ledig?', en: 'At what times of the week is the person free?' },
};

/** The participant's interests. */
export const ownInterests: MatchingQuestion = {
  of: 'profile',
  field: 'interests',
  question: { sv: 'Vad tycker personen om att göra?', en: 'What does the person like to do?' },
};

/** The participant's wishes. */
export const wishes: MatchingQuestion = {
  of: 'profile',
  field: 'wishes',
  question: {
    sv: 'Vilka av aktiviteterna önskar personen, den viktigaste först?',
    en: 'Which of the activities does the person wish for, the most wanted first?',
  },
};

/** What the participant has said no to. */
export const declined: MatchingQuestion = {
  of: 'profile',
  field: 'declined',
  question: {
    sv: 'Vilka av aktiviteterna har personen tackat nej till?',
    en: 'Which of the activities has the person said no to?',
  },
};

/** Whether the participant needs childcare. */
export const needsChildcare: MatchingQuestion = {
  of: 'profile',
  field: 'needsChildcare',
  question: { sv: 'Behöver personen barnpassning för att delta?', en: 'Does the person need childcare to take part?' },
};

/** Whether the participant needs a room without steps. */
export const needsStepFreeAccess: MatchingQuestion = {
  of: 'profile',
  field: 'needsStepFreeAccess',
  question: {
    sv: 'Behöver personen en lokal som nås utan trappsteg?',
    en: 'Does the person need a room that is reached without steps?',
  },
};

/** The offer's languages. */
export const offeredLanguages: MatchingQuestion = {
  of: 'offer',
  field: 'languages',
  question: {
    sv: 'På vilka språk kan man delta i aktiviteten?',
    en: 'In which languages can one take part in the activity?',
  },
};

/** The offer's times. */
export const offeredTimes: MatchingQuestion = {
  of: 'offer',
  field: 'times',
  question: {
    sv: 'Vilka tider i veckan hålls aktiviteten?',
    en: 'At what times of the week does the activity take place?',
  },
};

/** What the offer is about. */
export const offeredInterests: MatchingQuestion = {
  of: 'offer',
  field: 'interests',
  question: { sv: 'Vilka intressen handlar aktiviteten om?', en: 'Which interests is the activity about?' },
};

/** Whether the offer has childcare. */
export const hasChildcare: MatchingQuestion = {
  of: 'offer',
  field: 'childcare',
  question: { sv: 'Finns barnpassning vid aktiviteten?', en: 'Is there childcare at the activity?' },
};

/** Whether the offer's room is reached without steps. */
export const hasStepFreeAccess: MatchingQuestion = {
  of: 'offer',
  field: 'stepFreeAccess',
  question: { sv: 'Nås lokalen utan trappsteg?', en: 'Is the room reached without steps?' },
};
