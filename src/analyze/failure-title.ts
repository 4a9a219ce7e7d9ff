/** One line that says what a failure is, with the values that differed: raw, as it was printed. Pure. */
import type { TestFailure } from '../model/test-result.ts';
import { inTurn } from '../patterns.ts';
import { shortText } from '../short-text.ts';
import { excerptOf } from './excerpt.ts';
import { splitFrames } from './frames.ts';
import { plainText } from './normalise.ts';

/** Characters of a title. */
export const TITLE_LIMIT = 200;
/** Of the sentence, where values follow it. */
const SENTENCE_LIMIT = 100;
const VALUES_SHOWN = 5;
const VALUES_LOOKED_AT = 40;
/** What stands before the first difference of long values. */
const LEAD = 12;

/** Places and headings that stand before what is said. */
const PREAMBLE = anyLine([
  /\S+:\d+(?::\d+)?:?(?: Failure)?/,
  /unknown file(?:: Failure)?/,
  /thread '.+'(?: \(\d+\))? panicked at .+/,
  /Traceback \(most recent call last\):|Failed doctest test for .+|Error Trace:.*/,
  /-{5,}|=== (?:RUN|PAUSE|CONT) .+|\(compared using .+\)|@@ .*/,
  /[-+] (?:actual|expected)\b.*\b(?:actual|expected)|[-+] (?:Expected|Received)\s+[-+] ?\d+/,
  /Diff:|--- Expected|\+\+\+ Actual|File ".+", line \d+, in .+|\^+/,
]);
const LABEL = inTurn(
  /^(?:left|right|but|(?:expected|received|actual|got|want(?:ed)?|have|found|snapshot|locator|which is)\b[^:=]{0,30})/i,
  /\s*:\s*(?=\S)/,
);
const SIGN = /^[-+]\s*(?!where\b|and\b)(?=\S)/;
const POINTED_OUT = /^(?:At index \d+ diff:|\{.+\} != \{.+\}$|Left contains|Right contains|Element counts)/;

/** At most 200 characters. Never empty where the failure says anything. */
export function titleOf({ type, message, stack }: Pick<TestFailure, 'type' | 'message' | 'stack'>): string {
  const name = type ?? '';
  const said = linesOf(splitFrames(plainText(message)).rest);
  const isDoctest = /: DocTestFailure$|^Failed doctest test for /m.test(message);
  const lines = isDoctest ? linesOf(excerptOf({ message, stack }).replace(/^\d{3,} /, '')) : said;
  const [first = lines[0] ?? name, ...rest] = lines.filter((line) => !PREAMBLE.test(line));
  const sentence = name !== '' && !first.startsWith(name) ? `${name}: ${first}` : first;
  const values = isDoctest || first.endsWith(':') ? rest : valuesIn(rest, first, stack);
  return withValues(sentence, values.slice(0, VALUES_SHOWN));
}

/** Those that the sentence does not say already: of the message, or else of the details behind it. */
function valuesIn(rest: readonly string[], sentence: string, stack: string | null): string[] {
  const isNew = (line: string) => !sentence.includes(bare(line));
  const tells = (line: string) => (LABEL.test(line) || SIGN.test(line) || POINTED_OUT.test(line)) && isNew(line);
  const own = rest.slice(0, VALUES_LOOKED_AT).filter(tells);
  if (own.length > 0 || stack === null || sentence.includes(' ')) return own;
  return linesOf(stack)
    .slice(0, VALUES_LOOKED_AT)
    .filter((line) => LABEL.test(line) && isNew(line));
}

const bare = (line: string) => line.replace(LABEL, '').replace(SIGN, '');

function withValues(sentence: string, values: readonly string[]): string {
  if (values.length === 0) return shortText(sentence, TITLE_LIMIT);
  const head = shortText(sentence, SENTENCE_LIMIT);
  const room = TITLE_LIMIT - head.length - values.length;
  const whole = values.join(' ');
  if (whole.length <= room) return `${head} ${whole}`;
  const each = Math.floor(room / values.length);
  return `${head} ${fromDifference(values, each).join(' ')}`;
}

/** Values that begin alike and are too long are shown from where they differ. */
function fromDifference(values: readonly string[], each: number): string[] {
  const long = values.filter((value) => value.length > each).map(bare);
  const shared = long.length < 2 ? 0 : commonStart(long);
  return values.map((value) => {
    const content = bare(value);
    const label = value.slice(0, value.length - content.length);
    const isCut = value.length > each && shared > LEAD;
    return shortText(isCut ? `${label}…${content.slice(shared - LEAD)}` : value, each);
  });
}

/** How many characters all of the texts begin with. */
export function commonStart(texts: readonly string[]): number {
  const [first = '', ...others] = texts;
  let length = others.length === 0 ? 0 : first.length;
  for (const text of others) {
    let same = 0;
    while (same < length && text[same] === first[same]) same += 1;
    length = same;
  }
  return length;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.split(/\s+/).join(' ').trim());
  return lines.filter((line) => line !== '');
}

function anyLine(patterns: readonly RegExp[]): RegExp {
  return new RegExp(`^(?:${patterns.map(({ source }) => source).join('|')})$`);
}
