/** Test cases that hold nothing: all that they say stands in their attributes. As text, without a parser. Pure. */

/** A test case as written, cut where it says when and how long it ran, which differs from run to run. */
export interface SimpleCase {
  /** One more than there are such values; together with them the whole text. */
  readonly parts: readonly string[];
  /** As an XML parser reads them. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where in the text it ends. */
  readonly end: number;
  /** Before which part the duration stands; -1: there is none. */
  readonly timeAt: number;
}

const EMPTY = /<testcase((?:\s+[a-z_][\w.-]*="[^"<\t\r\n]*")*)\s*(?:\/>|>\s*<\/testcase\s*>)/iy;
const ATTRIBUTE = /\s+([a-z_][\w.-]*)="([^"]*)"/iy;
/** What differs from run to run. */
const VARYING = new Set(['time', 'timestamp']);
const MOST_ATTRIBUTES = 30;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The test case that begins there; null: it is none of these, or not whole, or not well-formed. */
export function simpleCaseAt(text: string, at: number): SimpleCase | null {
  EMPTY.lastIndex = at;
  const whole = EMPTY.exec(text);
  if (whole === null) return null;
  const attributes: Record<string, string> = {};
  const cuts: number[] = [];
  let timeAt = -1;
  let count = 0;
  ATTRIBUTE.lastIndex = at + '<testcase'.length;
  for (let found = ATTRIBUTE.exec(text); found !== null; found = ATTRIBUTE.exec(text)) {
    const [, name = '', written = ''] = found;
    const value = withoutEntities(written);
    count += 1;
    if (value === null || Object.hasOwn(attributes, name) || count > MOST_ATTRIBUTES) return null;
    attributes[name] = value;
    const end = found.index + found[0].length - 1;
    if (VARYING.has(name)) cuts.push(end - written.length, end);
    if (name === 'time') timeAt = cuts.length / 2;
  }
  const end = at + whole[0].length;
  return { parts: partsOf(text, [at, ...cuts, end]), attributes, end, timeAt };
}

/** Of bounds in order, the text between each two. */
function partsOf(text: string, bounds: readonly number[]): string[] {
  const parts: string[] = [];
  for (let at = 0; at < bounds.length; at += 2) parts.push(text.slice(bounds[at], bounds[at + 1]));
  return parts;
}

/** Null: it holds what only a parser may judge. */
function withoutEntities(written: string): string | null {
  if (!written.includes('&')) return written;
  if (/&(?!(?:lt|gt|amp|quot|apos);)/.test(written)) return null;
  return written.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '');
}
