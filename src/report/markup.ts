/**
 * Elements of HTML, SVG and XML: a string is always text and comes out escaped, so nothing is markup but what is built
 * here. Pure.
 */

/** Markup that is whole: every element in it is closed. */
export interface Markup {
  readonly markup: string;
}

/** What an element can hold; null: nothing. */
export type Child = Markup | string | number | null | readonly Child[];

/** Values of attributes; null and false leave one out, true gives an empty one. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** Of HTML's elements, those without content or end that are used here. */
const VOID = new Set(['meta', 'input', 'br']);
/** What XML does not allow even as a reference. Lone surrogates cannot be written as UTF-8. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Text as it stands between tags. What XML cannot hold becomes U+FFFD. */
export function escapedText(text: string): string {
  return text.replace(ILLEGAL, '\ufffd').replace(/[&<>"'\r]/g, (sign) => REFERENCES[sign] ?? sign);
}

/** One element with its attributes and content. `name` and the attributes' names are ours, never text of others. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const start = opening(name, attributes);
  return { markup: VOID.has(name) ? start : `${start}${childrenText(children)}</${name}>` };
}

/** The start of an element that is written in pieces: who writes it has to end it, and to escape what is in it. */
export function opening(name: string, attributes: Attributes): string {
  return `<${name}${Object.entries(attributes).map(attributeText).join('')}>`;
}

/** Elements and texts side by side. */
export function fragment(...children: readonly Child[]): Markup {
  return { markup: childrenText(children) };
}

function attributeText([name, value]: [string, string | number | boolean | null]): string {
  if (value === null || value === false) return '';
  if (value === true) return ` ${name}=""`;
  return ` ${name}="${escapedText(String(value)).replace(/[\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;
}

function childrenText(children: readonly Child[]): string {
  return children.map(childText).join('');
}

function childText(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapedText(child);
  if (typeof child === 'number') return String(child);
  return 'markup' in child ? child.markup : childrenText(child);
}
