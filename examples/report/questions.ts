import { type Locale, type Open, openInWords } from 'mottagande';

const words = {
  sv: {
    register: 'finns i register',
    declared: 'frågas den det gäller',
    assessed: 'kräver en bedömning',
    imprecise: 'uppgiften är för osäker',
    number: 'nr',
  },
  en: {
    register: 'on a register',
    declared: 'ask the person',
    assessed: 'takes an assessment',
    imprecise: 'the fact is too uncertain',
    number: 'no.',
  },
} as const;

/** What somebody must find out, as a question and where its answer is to be had. */
export function questionInWords(open: Open, locale: Locale): string {
  const say = words[locale];
  switch (open.kind) {
    case 'missing-fact':
      return `${open.question[locale]}${which(open.path, locale)} (${say[open.answeredBy]})`;
    case 'imprecise-fact':
      return `${open.question[locale]}${which(open.path, locale)} (${say.imprecise})`;
    default:
      return openInWords(open, locale);
  }
}

/** Which of several permits, stays or applications is meant, from the second on. */
function which(path: string, locale: Locale): string {
  const index = /\[(\d+)\]/.exec(path)?.[1];
  return index === undefined || index === '0' ? '' : ` [${words[locale].number} ${Number(index) + 1}]`;
}
