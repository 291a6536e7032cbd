import { type Fact, fact } from '../kernel/fact.js';
import { renewal } from './permit-questions.js';
import type { FamilyTie, Permit } from './permit.js';

/** The questions about a tie, of a permit held or of one applied for. */
export type TieQuestions = ReturnType<typeof tieQuestions>;

function tieQuestions(
  key: string,
  read: (permit: Permit) => FamilyTie | null | undefined,
  within: Pick<Fact<Permit, unknown>, 'within'> = {},
) {
  const of = <T>(part: (tie: FamilyTie) => T | undefined) => {
    return (permit: Permit): T | null | undefined => {
      const tie = read(permit);
      return tie == null ? tie : part(tie);
    };
  };
  const tie = fact({
    key,
    question: {
      sv: 'Är tillståndet sökt på grund av anknytning?',
      en: 'Was the permit applied for because of a tie to somebody?',
    },
    kind: 'register',
    read,
    ...within,
  });
  const anchor = fact({
    key: `${key}.anchor`,
    question: { sv: 'Vad är känt om anknytningspersonen?', en: 'What is known of the anchor?' },
    kind: 'register',
    read: of(({ anchor: known }) => known),
    within: tie,
  });
  return {
    tie,
    anchor,
    appliedOn: fact({
      key: `${key}.appliedOn`,
      question: {
        sv: 'Vilken dag söktes tillstånd första gången på denna anknytning?',
        en: 'On what day was a permit first applied for on this tie?',
      },
      kind: 'register',
      read: of(({ appliedOn }) => appliedOn),
      within: tie,
    }),
    unmarriedChild: fact({
      key: `${key}.unmarriedChild`,
      question: { sv: 'Är tillståndshavaren ett ogift barn?', en: 'Is the permit holder an unmarried child?' },
      kind: 'register',
      read: of(({ unmarriedChild }) => unmarriedChild),
      within: tie,
    }),
    anchorPermits: fact({
      key: `${key}.anchor.permits`,
      question: {
        sv: 'Vilka uppehållstillstånd har anknytningspersonen beviljats?',
        en: 'Which residence permits has the anchor been granted?',
      },
      kind: 'register',
      read: of(({ anchor }) => anchor?.permits),
      within: anchor,
    }),
    anchorFirstReceivedOn: fact({
      key: `${key}.anchor.firstReceivedOn`,
      question: {
        sv: 'När togs anknytningspersonen först emot i en kommun?',
        en: 'When was the anchor first received in a kommun?',
      },
      kind: 'register',
      read: of(({ anchor }) => anchor?.firstReceivedOn),
      within: anchor,
    }),
    anchorSwedishFrom: fact({
      key: `${key}.anchor.swedishFrom`,
      question: {
        sv: 'När blev anknytningspersonen svensk medborgare?',
        en: 'When did the anchor become a Swedish citizen?',
      },
      kind: 'register',
      read: of(({ anchor }) => anchor?.swedishFrom),
      within: anchor,
    }),
    anchorKvotAbo: fact({
      key: `${key}.anchor.kvotAbo`,
      question: { sv: 'Är anknytningspersonen KVOT/ABO?', en: 'Is the anchor KVOT/ABO?' },
      kind: 'assessed',
      read: of(({ anchor }) => anchor?.kvotAbo),
      within: anchor,
    }),
  };
}

/** The tie on which a permit rests. */
export const heldTie = tieQuestions('tie', ({ tie }) => tie);

/** The tie on which a new or continued permit is applied for. */
export const soughtTie = tieQuestions('renewal.tie', ({ renewal: sought }) => (sought === null ? null : sought?.tie), {
  within: renewal,
});
