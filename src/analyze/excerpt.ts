/**
 * What a failure says, in its own words, with the lines first that say what differed: the masked text only groups.
 * Known by their shapes, whatever framework printed them: a report file from elsewhere has the same lines. Pure.
 */
import type { TestFailure } from '../model/test-result.ts';
import { shortText } from '../short-text.ts';
import { splitFrames } from './frames.ts';
import { plainText } from './normalise.ts';

const EXCERPT_LIMIT = 1000;
const LEFT_OUT = '…';

/** At most 1,000 characters: what differed, and then as much of the rest as there is room for. */
export function excerptOf({ message, stack }: Pick<TestFailure, 'message' | 'stack'>): string {
  const said = plainText(message).trim();
  const details = withoutRuntime(plainText(stack ?? '').trimEnd());
  const chosen = pytestLines(details) ?? doctestLines(details) ?? doctestLines(said);
  return condensed(chosen?.join('\n') ?? inOrder(said, details));
}

/** A Rust backtrace begins with a dozen frames of the panic itself. */
const RUNTIME_FRAME =
  /^ *\d{1,4}: (?:<.{1,300} as )?(?:__rustc|rust_begin_unwind|core|std|alloc|test)\b|^ +at \/rustc\//;

function withoutRuntime(text: string): string {
  if (!text.includes('/rustc/')) return text;
  const lines = text.split('\n');
  return lines.filter((line) => !RUNTIME_FRAME.test(line)).join('\n');
}

/** pytest marks with `E` what an assertion says, behind the test's whole source. The last group is what came out. */
function pytestLines(text: string): string[] | null {
  const lines = text.split('\n');
  const isMarked = (line: string | undefined) => line !== undefined && /^E(?: |$)/.test(line);
  const last = lines.findLastIndex(isMarked);
  if (last < 0) return null;
  let first = last;
  while (isMarked(lines[first - 1])) first -= 1;
  const source = lines.slice(0, first).findLast((line) => line.startsWith('>'));
  const place = lines.slice(last + 1).find((line) => /^\S+:\d+: ?\w*$/.test(line));
  return [source, ...lines.slice(first, last + 1), place].filter((line) => line !== undefined);
}

const EXAMPLE_ENDS = /^(?:\s*$|-{10,}|File "|\S+:\d+: )/;

/** A doctest's example, with what it expected and what it got; null where no example failed. */
function doctestLines(text: string): string[] | null {
  const lines = text.split('\n');
  const expected = lines.findIndex((line) => /^Expected(?: nothing|:)$/.test(line));
  const got = lines.findIndex((line, at) => at > expected && /^Got(?: nothing|:)$/.test(line));
  if (expected < 0 || got < 0) return null;
  const example = lines.slice(0, expected).findLastIndex((line) => /^(?:\d{3,}\s+>>> |Failed example:)/.test(line));
  const end = lines.findIndex((line, at) => at > got && EXAMPLE_ENDS.test(line));
  return lines.slice(example < 0 ? expected : example, end < 0 ? undefined : end);
}

/** `TypeError: `, `AssertionError [ERR_ASSERTION]: `. */
const CLASS = /^\s*(?:[A-Za-z][\w.$:]{0,200}(?: \[\w{1,60}\])?: )?$/;

/** The message before its stack, each once. */
function inOrder(said: string, details: string): string {
  if (details === '') return said;
  const at = said === '' ? 0 : details.indexOf(said);
  if (at < 0) return `${said}\n${details}`;
  const start = details.lastIndexOf('\n', at) + 1;
  // A short message may be a word of some frame: it stands alone on its lines, but for its class.
  const isWhole = CLASS.test(details.slice(start, at)) && /^(?:\n|$)/.test(details.slice(at + said.length));
  if (!isWhole) return `${said}\n${details}`;
  const before = details.slice(0, start);
  if (splitFrames(before).frames.length === 0) return before.length < said.length ? details : details.slice(start);
  const end = at + said.length;
  return `${details.slice(start, end)}\n${before.trimEnd()}${details.slice(end)}`.trimEnd();
}

/** A line of a difference, in pytest's marks or without. */
const DIFFERS = /^(?:E\s+)?[-+?<>!]|^E\s+\S|^\s*(?:left|right|expected|received|actual|got|want)\b[^:]{0,30}:/i;
const OPENING_LINES = 3;

/** Of a longer text the first lines and those of the difference, before any others are. */
function condensed(text: string): string {
  if (text.length <= EXCERPT_LIMIT) return text;
  const lines = text.split('\n').map((line) => shortText(line, EXCERPT_LIMIT / 4));
  let room = EXCERPT_LIMIT - LEFT_OUT.length;
  const kept = new Set<number>();
  const keep = (at: number, line: string) => {
    if (line.length + 1 > room) return;
    room -= line.length + 3;
    kept.add(at);
  };
  for (const [at, line] of lines.entries()) if (at < OPENING_LINES) keep(at, line);
  for (const [at, line] of lines.entries()) if (at >= OPENING_LINES && DIFFERS.test(line)) keep(at, line);
  const whole = lines.findIndex((line, at) => !kept.has(at) && line.length + 1 > room);
  for (const [at, line] of lines.slice(0, whole < 0 ? undefined : whole).entries()) if (!kept.has(at)) keep(at, line);
  const shown = lines.flatMap((line, at) => (kept.has(at) ? [line] : kept.has(at - 1) ? [LEFT_OUT] : []));
  return shortText(shown.join('\n'), EXCERPT_LIMIT);
}
