/** How a figure can stand in Swedish statute text: one of the forms, each as it is written there. */
export interface FigureForms {
  /** Which figure of the value, for a value of several. */
  readonly part: string;
  readonly forms: readonly string[];
}

const words = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
const units = ['år', 'månader', 'kalendermånader', 'veckor', 'dagar', 'kalenderdagar', 'procent', 'kronor'];

/** The figures of a value of law with the forms that each can take; none for a value that has no figure. */
export function formsOf(value: unknown, part = ''): readonly FigureForms[] {
  if (typeof value === 'number') return [{ part, forms: counted(value) }];
  if (typeof value === 'string') return [{ part, forms: wordForms(value) }];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => formsOf(item, String(item)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => formsOf(inner, name));
}

function counted(count: number): readonly string[] {
  const numbers = [count.toString(), ...(words[count] === undefined ? [] : [words[count]])];
  return numbers.flatMap((number) => units.map((unit) => `${number} ${unit}`));
}

/** `riktalder`, a permit ground, or an amount in whole kronor. A share (`17.45`) is told apart from it by {@link percentForms}. */
function wordForms(value: string): readonly string[] {
  if (value === 'riktalder') return ['riktåldern för pension'];
  if (/^\d+$/.test(value)) return [`${value.replaceAll(/\B(?=(\d{3})+$)/g, ' ')} kronor`];
  return groundForms(value);
}

/** A share in per cent: `17.45` is `17,45 procent`. */
export function percentForms(percent: string): readonly string[] {
  return [`${percent.replace('.', ',')} procent`];
}

/** The paragraph that a ground of a permit names, as `5 kap. 3 §`, `22 kap.` or the numbers of another act's paragraphs. */
function groundForms(ground: string): readonly string[] {
  const own = /^UtlL (\d+(?: [a-z])?)(?::(\d+(?: [a-z])?))?/.exec(ground);
  if (own !== null) {
    const [, chapter = '', paragraph] = own;
    return [...(paragraph === undefined ? [] : [`${chapter} kap. ${paragraph} §`]), `${chapter} kap.`];
  }
  const other = /^lag (\d{4}:\d+) (\d+)(?: ([a-z]))?-(\w+)$/.exec(ground);
  if (other === null) return [];
  const [, act = '', number = '', letter, last = ''] = other;
  const [first, end] = letter === undefined ? [number, last] : [`${number} ${letter}`, `${number} ${last}`];
  return [`någon av ${first}-${end} §§ lagen (${act})`];
}

/**
 * Whether a text says a figure in one of its forms, and in which. References are read as law writes them: `5 kap. 1, 2 eller 4 §` says
 * `5 kap. 2 §`, and `21 eller 22 kap. utlänningslagen` says `22 kap.`.
 */
export function formIn(text: string, forms: readonly string[]): string | undefined {
  const said = [text, ...references(text)];
  return forms.find((form) =>
    said.some((one) => (one === text ? !/^\d+(?: [a-z])? kap\./.test(form) && standsIn(text, form) : one === form)),
  );
}

/** The form stands there by itself, not as the end of a longer number or the beginning of a longer word. */
function standsIn(text: string, form: string): boolean {
  const index = text.indexOf(form);
  if (index < 0) return false;
  const free =
    !/[\dA-Za-zÅÄÖåäö]$|\d $/.test(text.slice(0, index)) && !/^[A-Za-zÅÄÖåäö]/.test(text.slice(index + form.length));
  return free || standsIn(text.slice(index + 1), form);
}

function references(text: string): readonly string[] {
  const list = /(\d+(?: [a-z])?) kap\. (\d+(?: [a-z])?(?:(?:, | eller | och )\d+(?: [a-z])?)*) §/g;
  const chapters = /(?:^|[\s-])(\d+(?:(?:, | eller | och )\d+)*) kap\. utlänningslagen/g;
  return [
    ...[...text.matchAll(list)].flatMap(([, chapter = '', numbers = '']) =>
      numbers.split(/, | eller | och /).map((number) => `${chapter} kap. ${number} §`),
    ),
    ...[...text.matchAll(chapters)].flatMap(([, numbers = '']) =>
      numbers.split(/, | eller | och /).map((number) => `${number} kap.`),
    ),
  ];
}
