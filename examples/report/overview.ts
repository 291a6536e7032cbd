import { type Locale, verdict } from 'mottagande';
import { type CaseDossier, rightsOf, type Standing } from './dossier.js';
import { heading, table } from './layout.js';
import { marginName } from './person.js';
import { projectInShort } from './project.js';

const words = {
  sv: { title: 'Översikt', person: 'Person', project: 'Projektet', through: 't.o.m.' },
  en: { title: 'Overview', person: 'Person', project: 'The project', through: 'to' },
} as const;

/** Everybody in one table, one line each. */
export function overviewLines(cases: readonly CaseDossier[], locale: Locale): readonly string[] {
  const say = words[locale];
  const everybody = cases.flatMap(({ persons }) => persons);
  const [first] = everybody;
  if (first === undefined) return [];
  const head = [say.person, say.project, ...rightsOf(first).map(({ norm }) => marginName(norm, locale))];
  const rows = everybody.map((dossier) => [
    dossier.report.id,
    projectInShort(dossier, locale),
    ...rightsOf(dossier).map((right) => inShort(right, locale)),
  ]);
  return [...heading(say.title), ...table([head, ...rows], 'left'), ''];
}

function inShort({ answer, until, next }: Standing, locale: Locale): string {
  const kind = verdict(answer, locale);
  return answer.kind === 'eligible' && until !== null && next?.kind === 'ineligible'
    ? `${kind} ${words[locale].through} ${until}`
    : kind;
}
