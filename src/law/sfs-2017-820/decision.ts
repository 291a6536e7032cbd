import type { Norm } from '../../kernel/norm.js';

/** 2017:820 3 §: Arbetsförmedlingen decides. */
export const decidedByArbetsformedlingen: Norm<never>['decidedBy'] = {
  sv: 'Arbetsförmedlingen',
  en: 'Arbetsförmedlingen (the employment service)',
};

/** 28–29 §§: a decision that Arbetsförmedlingen reviews, and that no court tries. */
export const reviewedOnly: Norm<never>['appeal'] = {
  possible: false,
  because: {
    sv: 'Arbetsförmedlingen omprövar beslutet om det begärs skriftligen inom tre veckor från delgivning, men det får inte överklagas',
    en: 'Arbetsförmedlingen reviews the decision on a written request within three weeks of notice, but it cannot be appealed',
  },
  source: { sfs: '2017:820', paragraf: '28–29 §§', as: '2018:923' },
};

/** 28–29 §§: decisions under 18, 20 and 21 §§ are first reviewed, and the review can be appealed. */
export const reviewedThenAppealed: Norm<never>['appeal'] = {
  possible: true,
  to: {
    sv: 'allmän förvaltningsdomstol, sedan Arbetsförmedlingen har omprövat beslutet',
    en: 'a general administrative court, once Arbetsförmedlingen has reviewed the decision',
  },
  within: {
    sv: 'tre veckor från delgivning för begäran om omprövning, och tre veckor från delgivning av omprövningen för överklagande (förvaltningslagen 44 §)',
    en: 'three weeks of notice for the request for review, and three weeks of notice of the review for the appeal (förvaltningslagen section 44)',
  },
  source: { sfs: '2017:820', paragraf: '28–29 §§', as: '2018:923' },
};
