import { dalarnaBounds, dalarnaGroups, kvotAbo, type Locale, type Reading, verdict } from 'mottagande';
import type { Dossier, Standing } from './dossier.js';
import { nearest, obstaclesInWords } from './nearest.js';
import { optionInWords } from './options-in-words.js';
import { until } from './standing-in-words.js';
import { oneOf } from './words.js';

const words = {
  sv: {
    listed: 'ingår i målgruppen',
    end: 'projektet slutar',
    notListed: 'ingår inte i någon av de namngivna målgrupperna',
    excluded: 'utesluten ur projektet',
    undetermined: 'kan inte avgöras',
    reading: 'ingår inte enligt vald tolkning',
    would: 'skulle ingå om',
    waits: 'väntar på svar på frågorna nedan',
    none: 'ingen namngiven grupp',
    out: 'utesluten',
  },
  en: {
    listed: 'in the target group',
    end: 'the project ends on',
    notListed: 'in none of the named target groups',
    excluded: 'excluded from the project',
    undetermined: 'cannot be decided',
    reading: 'not included under the chosen reading',
    would: 'would be included if',
    waits: 'waits for the answers asked for below',
    none: 'no named group',
    out: 'excluded',
  },
} as const;

/** A person's place in the project, in full. */
export function projectInWords(dossier: Dossier, locale: Locale): readonly string[] {
  const say = words[locale];
  const groups = groupsOf(dossier);
  switch (dossier.report.membership.kind) {
    case 'listed':
      return groups
        .filter(({ answer }) => answer.kind === 'eligible')
        .flatMap((group) => [`${say.listed} ${groupName(group, locale)}${until(group, locale)}`])
        .concat(projectEnd(dossier, locale));
    case 'excluded':
      return boundsOf(dossier).map(
        ({ answer }) => `${say.excluded}; ${obstaclesInWords(nearest(answer.proof), locale)}`,
      );
    case 'undetermined':
      return [say.undetermined, say.waits];
    case 'notListed':
      return [say.notListed, ...groups.flatMap((group) => whyNot(group, locale))];
  }
}

/** A person's place in the project, in two or three words. */
export function projectInShort(dossier: Dossier, locale: Locale): string {
  const say = words[locale];
  const { kind } = dossier.report.membership;
  if (kind === 'listed') {
    const listed = groupsOf(dossier).filter(({ answer }) => answer.kind === 'eligible');
    return listed.map((group) => groupName(group, locale)).join(', ');
  }
  return { excluded: say.out, undetermined: say.undetermined, notListed: say.none }[kind];
}

function groupsOf({ standings }: Dossier): readonly Standing[] {
  return dalarnaGroups.flatMap(({ key }) => standings.filter(({ norm }) => norm.key === key));
}

function boundsOf({ standings }: Dossier): readonly Standing[] {
  return standings.filter(({ norm }) => norm.key === dalarnaBounds.key);
}

/** The name of a group without the words "target group" before it. */
function groupName({ norm }: Standing, locale: Locale): string {
  return norm.title[locale].replace(/^[^:]+: /, '');
}

function projectEnd({ projectThrough }: Dossier, locale: Locale): readonly string[] {
  return projectThrough === null ? [] : [`${words[locale].end} ${projectThrough}`];
}

/** Who is outside a group only by the reading chosen is not refused by the text; who is outside the third for other reasons is told them. */
function whyNot(group: Standing, locale: Locale): readonly string[] {
  const say = words[locale];
  if (group.answer.kind === 'undetermined') return [`${groupName(group, locale)}: ${verdict(group.answer, locale)}`];
  if (group.coveredUnder.length > 0) {
    const options = group.coveredUnder.map((reading: Reading) => optionInWords(reading.policy, reading.option, locale));
    return [`${groupName(group, locale)} – ${say.reading}; ${say.would} ${oneOf(options, locale)}`];
  }
  if (group.norm.key !== kvotAbo.key) return [];
  return [`${groupName(group, locale)} – ${obstaclesInWords(nearest(group.answer.proof), locale)}`];
}
