/** A piece of a picture: SVG text. */
export type Svg = string;

type Attributes = Readonly<Record<string, string | number>>;

/** An element with its attributes and what is inside it. */
export function element(name: string, attributes: Attributes, ...inside: readonly Svg[]): Svg {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`)
    .join('');
  return inside.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inside.join('')}</${name}>`;
}

/** A box. */
export function box(x: number, y: number, width: number, height: number, attributes: Attributes): Svg {
  return element('rect', { x, y, width, height, ...attributes });
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): Svg {
  return element('line', { x1, y1, x2, y2, ...attributes });
}

/** Words at a place. */
export function label(x: number, y: number, text: string, attributes: Attributes = {}): Svg {
  return element('text', { x, y, ...attributes }, escaped(text));
}

/** Pieces moved to a place. */
export function moved(x: number, y: number, ...inside: readonly Svg[]): Svg {
  return element('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, ...inside);
}

function rounded(value: number): string {
  return (Math.round(value * 100) / 100).toString();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
