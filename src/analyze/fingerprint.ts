/** Which failures are the same failure: type, normalised message, and the top frames inside the project. Pure. */
import { createHash } from 'node:crypto';
import type { TestFailure } from '../model/test-result.ts';
import { type Frame, splitFrames } from './frames.ts';
import { normalise, plainText } from './normalise.ts';

/** What failures of one cluster share. */
export interface Fingerprint {
  /** 12 hex digits; comparable between sessions of the same version. */
  readonly id: string;
  /** Goes up whenever the same failure would get another id. */
  readonly version: number;
}

const FINGERPRINT_VERSION = 2;

/** Deeper frames say how the code got there, which differs for the same fault. */
const FRAMES_THAT_COUNT = 3;
const MESSAGE_LIMIT = 4000;

/** The fingerprint of a test's failure. Never throws, whatever the text. */
export function fingerprint(failure: Pick<TestFailure, 'type' | 'message' | 'stack'>): Fingerprint {
  const said = splitFrames(plainText(failure.message));
  const stack = failure.stack === null ? said : splitFrames(plainText(failure.stack));
  const frames = (stack.frames.length > 0 ? stack.frames : said.frames).slice(0, FRAMES_THAT_COUNT).map(frameText);
  const type = failure.type ?? '';
  const message = normalise(essence(withoutType(said.rest, type))).slice(0, MESSAGE_LIMIT);
  return fingerprintOf([type, message, ...frames]);
}

/** The fingerprint of texts that are already normalised. */
export function fingerprintOf(parts: readonly string[]): Fingerprint {
  const hash = createHash('sha256').update(JSON.stringify([FINGERPRINT_VERSION, ...parts]));
  return { id: hash.digest('hex').slice(0, 12), version: FINGERPRINT_VERSION };
}

/** One error in several tests is one error, whichever test's own frame is on its stack. */
const TEST_FUNCTION = /(?:^|[.:#])(?:test_|test(?=[A-Z\d])|Test(?=[A-Z_\d]))\w{0,200}$/;

/**
 * The file's name alone: where the working copy lies says nothing, and only some tools report a path relative to it.
 */
function frameText(frame: Frame): string {
  const inTest = TEST_FUNCTION.test(frame.function);
  return `${inTest ? '<test>' : normalise(frame.function)} ${normalise(frame.file.split(/[\\/]/).at(-1) ?? '')}`;
}

function withoutType(message: string, type: string): string {
  return type !== '' && message.startsWith(`${type}: `) ? message.slice(type.length + 2) : message;
}

const DIFF_STARTS =
  /^(?:[-+] (?:Expected|Received)\b|\+ actual - expected|[-+] expected [-+] actual|Diff:|--- Expected|@@ )/;
/** pytest shows a long operand without its middle: where it is cut depends on the length of what varies in it. */
const CUT_OPERANDS =
  /^((?:AssertionError: )?assert )([^\n]{1,400}?) (==|!=|[<>]=?|(?:not )?in|is(?: not)?) ([^\n]{1,400})$/;

function withoutCutOperands(line: string): string {
  if (!line.includes('...')) return line;
  const shape = (operand: string) => (operand.includes('...') ? `${operand.slice(0, 1)}…` : operand);
  return line.replace(CUT_OPERANDS, (_, start: string, a: string, sign: string, b: string) => {
    return `${start}${shape(a)} ${sign} ${shape(b)}`;
  });
}

const LOG_STARTS = /^Call [lL]og:/;
/** `> 12 | code` and the `   | ^` below it. */
const SOURCE_EXCERPT = /^\s{0,8}(?:>\s{0,4})?(?:\d{1,6}\s?)?\| ?(?:$|.)/;

/**
 * Without what surrounds the difference in a diff, without source excerpts, and with only the first entry of a log of
 * waiting.
 */
function essence(message: string): string {
  const kept: string[] = [];
  let inDiff = false;
  const lines = message.split('\n');
  for (const [index, line] of lines.entries()) {
    if (LOG_STARTS.test(line)) return [...kept, lines[index + 1] ?? ''].join('\n');
    inDiff ||= DIFF_STARTS.test(line);
    if (!(inDiff && /^\s/.test(line)) && !SOURCE_EXCERPT.test(line)) kept.push(withoutCutOperands(line));
  }
  return kept.join('\n');
}
