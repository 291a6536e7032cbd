import { readdirSync, readFileSync } from 'node:fs';
import { acts, cite, lawTables, policyCatalogue, type Policy } from '../../src/index.js';
import type { DatedValue } from '../../src/kernel/dated-value.js';

/** The documentation pages that follow from the library's own data, or from the pages they lead to. */
export const pages = {
  'docs/readings.md': readingsPage,
  'docs/law.md': lawPage,
  'docs/decisions/README.md': decisionsPage,
} as const;

function readingsPage(): string {
  const sections = Object.values<Policy<string>>(policyCatalogue).map(
    ({ key, question, options, default: standard, source }) =>
      [
        `## ${key}`,
        '',
        `${question.sv}  `,
        `_${question.en}_`,
        '',
        ...options.map((option) => `- \`${option}\`${option === standard ? ' (default)' : ''}`),
        ...(standard === null ? ['- no default: open until somebody chooses'] : []),
        '',
        `Source: ${cite(source, 'en')}`,
        '',
      ].join('\n'),
  );
  return [
    '# Readings',
    '',
    'Where a text leaves something open, the reading is a policy. Choose one in `createMottagande({ policies })` or `on(day, { policies })`;',
    'a choice can carry who decided, when and the diary number. `readings(…)` shows what each would give.',
    '',
    ...sections,
  ].join('\n');
}

function lawPage(): string {
  const sections = Object.entries<DatedValue<unknown>>(lawTables).map(
    ([name, { label, entries, verifiedThrough, replaced }]) =>
      [
        `## ${name}`,
        '',
        `${label.sv}  `,
        `_${label.en}_`,
        '',
        '| from | value | source |',
        '| --- | --- | --- |',
        ...entries.map(
          ({ from, value, source, dayInferred }) =>
            `| ${from}${dayInferred ? ' (inferred)' : ''} | ${shown(value)} | ${cite(source, 'sv')} |`,
        ),
        '',
        `Checked through ${verifiedThrough}.${replaced === undefined ? '' : ` Replaced from ${replaced.from} (${cite(replaced.source, 'sv')}).`}`,
        '',
      ].join('\n'),
  );
  return [
    '# Law as data',
    '',
    'Every dated value that the rules read. Before the first entry, and where no value stands, the library gives no answer.',
    '',
    ...sections,
    '## Acts',
    '',
    ...Object.values(acts).map((title) => `- ${title}`),
    '',
  ].join('\n');
}

function shown(value: unknown): string {
  if (value === null) return 'none decided';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object') return JSON.stringify(value).replaceAll('"', '');
  return Object.entries(value as Readonly<Record<string, string>>)
    .map(([key, part]) => `${key} ${part}`)
    .join(', ');
}

function decisionsPage(): string {
  const files = readdirSync('docs/decisions').filter((file) => /^\d{4}-.*\.md$/.test(file));
  const entries = files.toSorted().map((file) => {
    const title = /^# (?:\d+\. )?(.*)$/m.exec(readFileSync(`docs/decisions/${file}`, 'utf8'))?.[1] ?? file;
    return `- [${file.slice(0, 4)}](${file}) ${title}`;
  });
  return [
    '# Decisions',
    '',
    'One short page each: what was decided, what was weighed, and what would change it. A decision that no longer holds is not rewritten;',
    'a later page says what replaced it. `npm run docs:pages` writes this list.',
    '',
    ...entries,
    '',
  ].join('\n');
}
