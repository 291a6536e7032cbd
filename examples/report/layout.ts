/** The width that a printed line keeps within. */
export const width = 100;

/** A space at which no line is broken; printed as a plain one. */
export const hardSpace = '\u00a0';

const labelWidth = 22;

/** Breaks a text into lines, the first after one prefix and the others after another of the same length. */
export function wrap(text: string, first = '', rest = ' '.repeat(first.length)): readonly string[] {
  const lines = glued(text)
    .split(' ')
    .reduce<readonly string[]>((done, word) => {
      const last = done.at(-1);
      if (last === undefined) return [`${first}${word}`];
      const longer = `${last} ${word}`;
      return longer.length <= width ? [...done.slice(0, -1), longer] : [...done, `${rest}${word}`];
    }, []);
  return lines.map((line) => line.trimEnd());
}

/** A paragraph sign, like a unit, stays with its number. */
function glued(text: string): string {
  return text.replaceAll(/ (?=§|kap\.|st\b)/g, hardSpace).replaceAll(/(?<=\bSFS|\d:\d+) (?=\d)/g, hardSpace);
}

/** A label and the texts that belong to it, each beginning a line of its own. */
export function field(label: string, texts: readonly string[]): readonly string[] {
  return texts.flatMap((text, index) => wrap(text, `  ${(index === 0 ? label : '').padEnd(labelWidth)}`));
}

/** A text set off as one of several. */
export function bullet(text: string): readonly string[] {
  return wrap(text, '  – ');
}

/** A heading, underlined across the page. */
export function heading(text: string): readonly string[] {
  return [text.toUpperCase(), '═'.repeat(width)];
}

/** Columns as wide as their widest cell, under a ruled head. The first is aligned left, the others as told. */
export function table(
  rows: readonly (readonly string[])[],
  others: 'left' | 'right',
  foot?: readonly string[],
): readonly string[] {
  const all = foot === undefined ? rows : [...rows, foot];
  const columns = Math.max(...all.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  const pad = (cell: string, index: number): string =>
    index === 0 || others === 'left' ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0);
  const [head = '', ...body] = all.map((row) => `  ${row.map(pad).join('   ').trimEnd()}`);
  const rule = ruleUnder(widths);
  return [head, rule, ...(foot === undefined ? body : [...body.slice(0, -1), rule, ...body.slice(-1)])];
}

/** A thin line under columns of these widths. */
function ruleUnder(widths: readonly number[]): string {
  return `  ${'─'.repeat(widths.reduce((sum, one) => sum + one + 3, -3))}`;
}

/** The lines as one text to print. */
export function printed(lines: readonly string[]): string {
  return `${lines.join('\n').replaceAll(hardSpace, ' ')}\n`;
}
