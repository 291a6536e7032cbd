import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** What the index tells of one wording of a paragraph: facts about it, never its text. */
export interface Wording {
  /** The act that gave the wording; `original` for one that stands as adopted. */
  readonly as: string;
  /** First day in force by the transitional provisions; `unknown` where the text prints none. */
  readonly inForce: string;
  /** The first day on which it does not apply, where the text marks one. */
  readonly until?: string;
  /** The paragraph is repealed, by the act in `as`. */
  readonly repealed?: true;
  /** How many stycken it has, numbered points not counted. */
  readonly stycken: number;
  /** Tells that the text has changed since the last rebuild. */
  readonly hash: string;
}

/** What the index tells of a heading in the transitional provisions. */
export interface Transitional {
  readonly inForce: string;
  readonly punkter: number;
  /** Acts that have amended a point. */
  readonly as?: readonly string[];
}

/** A marker of a coming wording or repeal, printed in the text. */
export interface Marker {
  readonly paragraf: string;
  readonly kind: 'in-force' | 'ceases';
  /** A day, or `den dag som regeringen bestämmer`. */
  readonly day: string;
}

/** One act in the index. */
export interface Act {
  readonly inForce: string;
  /** By paragraph, with its chapter where the act has chapters: `2 kap. 10 c §`. */
  readonly paragraphs: Readonly<Record<string, readonly Wording[]>>;
  readonly transitional: Readonly<Record<string, Transitional>>;
  readonly markers: readonly Marker[];
}

/** The committed index of the statutes. */
export type Index = Readonly<Record<string, Act>>;

/** A paragraph as it stands in the text; for the figures, and never written down. */
export interface Paragraph {
  readonly act: string;
  readonly place: string;
  readonly text: string;
}

/** The numbers of the acts in a folder of statute texts, with each text. */
export function actsIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).flatMap((file) => {
    const number = /^SFS_(\d{4})_(\d+)(_utdrag)?\.md$/.exec(file);
    return number === null ? [] : [[`${number[1] ?? ''}:${number[2] ?? ''}`, file] as const];
  });
  const sorted = files.toSorted(([a], [b]) => a.localeCompare(b, 'sv', { numeric: true }));
  return new Map(sorted.map(([act, file]) => [act, readFileSync(`${folder}/${file}`, 'utf8')]));
}

/** The day on which the texts of a folder were published, as its README says. */
export function publishedOn(folder: string): string {
  return /published on (\d{4}-\d\d-\d\d)/.exec(readFileSync(`${folder}/README.md`, 'utf8'))?.[1] ?? 'unknown';
}

/** The index of a folder of statute texts. */
export function indexOf(folder: string): Index {
  return Object.fromEntries([...actsIn(folder)].map(([act, text]) => [act, read(act, text)]));
}

/** Every paragraph of a text, in each of its wordings. */
export function paragraphsOf(act: string, text: string): readonly Paragraph[] {
  const { body } = halves(text);
  const found: { act: string; place: string; lines: string[] }[] = [];
  let kap = '';
  let blank = true;
  for (const line of body.split('\n')) {
    const chapter = /^(\d+(?: [a-z])? kap\.)(?: +[A-ZÅÄÖ]|\s*$)/.exec(line);
    const paragraph = /^(\d+(?: [a-z])? §) +[/A-ZÅÄÖ-]/.exec(line);
    if (blank && chapter !== null) kap = `${chapter[1] ?? ''} `;
    else if (blank && paragraph !== null) found.push({ act, place: `${kap}${paragraph[1] ?? ''}`, lines: [line] });
    else found.at(-1)?.lines.push(line);
    blank = line.trim() === '';
  }
  return found.map(({ act: of, place, lines }) => ({ act: of, place, text: withoutHeading(lines.join('\n')) }));
}

/** What follows the note of the last amending act is the next paragraph's heading. */
function withoutHeading(text: string): string {
  const note = [...text.matchAll(amended)].at(-1);
  return note === undefined ? text.trim() : text.slice(0, note.index + note[0].length).trim();
}

const amended = /(?:Lag|Förordning)\s+\((\d{4}:\d+)\)\.(?=\s*(?:\n|$))/g;
const repealed = /§ Har upphävts genom (?:lag|förordning) \((\d{4}:\d+)\)/;
const marked = /\/(Träder i kraft I|Upphör att gälla U):([^/]*)\//g;

function halves(text: string): { readonly body: string; readonly after: string } {
  const [, body = ''] = text.split(/\n## Författningstext[^\n]*\n/);
  const [statute = '', after = ''] = body.split(/\nÖvergångsbestämmelser\s*\n/);
  return { body: statute, after };
}

function read(act: string, text: string): Act {
  const header = /\*\*Ikraftträdande:\*\* (\S+)/.exec(text)?.[1] ?? '';
  const inForce = /^\d{4}-\d\d-\d\d$/.test(header) ? header : 'unknown';
  const transitional = transitionalOf(halves(text).after);
  const paragraphs = paragraphsOf(act, text);
  const wordings: Record<string, Wording[]> = {};
  for (const one of paragraphs) (wordings[one.place] ??= []).push(wordingOf(one, inForce, transitional));
  const markers = paragraphs.flatMap(({ place, text: of }) =>
    [...of.matchAll(marked)].map(([, kind, day = '']): Marker => ({
      paragraf: place,
      kind: kind === 'Träder i kraft I' ? 'in-force' : 'ceases',
      day: dayIn(day),
    })),
  );
  return { inForce, paragraphs: wordings, transitional, markers };
}

function dayIn(marker: string): string {
  return /\d{4}-\d\d-\d\d/.exec(marker)?.[0] ?? marker.trim();
}

function wordingOf(
  { text }: Paragraph,
  actInForce: string,
  transitional: Readonly<Record<string, Transitional>>,
): Wording {
  const gone = repealed.exec(text)?.[1];
  const as = gone ?? [...text.matchAll(amended)].at(-1)?.[1] ?? 'original';
  const markers = [...text.matchAll(marked)];
  const from = markers.find(([, kind]) => kind === 'Träder i kraft I')?.[2];
  const until = markers.find(([, kind]) => kind === 'Upphör att gälla U')?.[2];
  const inForce = as === 'original' ? actInForce : (transitional[as]?.inForce ?? 'unknown');
  return {
    as,
    inForce: from === undefined ? inForce : dayIn(from),
    ...(until !== undefined && { until: dayIn(until) }),
    ...(gone !== undefined && { repealed: true }),
    stycken: styckenIn(text),
    hash: createHash('sha256').update(plain(text)).digest('hex').slice(0, 12),
  };
}

/** A text on one line. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Blocks between blank lines, without the points of a list and what goes on after one in lower case. */
function styckenIn(text: string): number {
  const blocks = text
    .replaceAll(marked, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim().replace(/^\d+(?: [a-z])? §\s*/, ''));
  return blocks.filter((block) => block !== '' && !/^(?:\d+\.|[a-z]\)|[-–]|[a-zåäö])/.test(block)).length;
}

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

function transitionalOf(text: string): Readonly<Record<string, Transitional>> {
  const headings = text.split(/^(\d{4}:\d+)\s*$/m);
  const found: Record<string, Transitional> = {};
  for (let index = 1; index < headings.length; index += 2) {
    const [act = '', provisions = ''] = headings.slice(index, index + 2);
    const points = [...provisions.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    const first = /träder i kraft(?:[^.]*?) den (\d+)\s+(\S+)\s+(\d{4})/.exec(plain(provisions));
    const month = months.indexOf(first?.[2]?.replace(/[,.]$/, '') ?? '') + 1;
    const [year = '', day = ''] = [first?.[3], first?.[1]];
    const as = [...new Set([...provisions.matchAll(amended)].map(([, by = '']) => by))];
    found[act] = {
      inForce: month === 0 ? 'unknown' : `${year}-${month.toString().padStart(2, '0')}-${day.padStart(2, '0')}`,
      punkter: Math.max(1, ...points),
      ...(as.length > 0 && { as }),
    };
  }
  return found;
}
