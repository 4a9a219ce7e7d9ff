/** What is wrong with an input, as data and as one line for people. */
import { type Door, type InputName, inputEntry } from './inputs.ts';
import type { Refusal, Spelling } from './reading.ts';
import { inDoorsWords, spellingOf } from './spelling.ts';

/** One thing that the user has to change. */
export interface Problem {
  /** The input as the door writes it: `runs`, `--runs`, or the unknown word. */
  readonly input: string;
  /** The value that was given, `***` for a secret; null: none was given. */
  readonly got: string | null;
  /** The rule it breaks, as the rest of a sentence that starts with the input: `must be 1 to 1000`. */
  readonly rule: string;
  /** What to do, as whole sentences. */
  readonly remedy: string;
}

function setInstead(name: InputName, values: readonly string[], spell: Spelling): string {
  const settings = values.map((value) => `\`${spell.set(name, value)}\``).join(' or ');
  return inputEntry(name).default.kind === 'required' ? `Set ${settings}.` : `Set ${settings}, or leave it out.`;
}

/** The problem of a refused value. */
export function refused(name: InputName, text: string, refusal: Refusal, door: Door): Problem {
  const entry = inputEntry(name);
  const spell = spellingOf(door);
  const instead = refusal.instead ?? [entry.example];
  return {
    input: spell.name(name),
    got: entry.secret ? '***' : (refusal.shown ?? text),
    rule: refusal.rule?.(spell) ?? `must be ${inDoorsWords(entry.allowed, door)}`,
    remedy: refusal.remedy?.(spell) ?? setInstead(name, instead, spell),
  };
}

/** The problem of a required input that was not given. */
export function missing(name: InputName, door: Door): Problem {
  const entry = inputEntry(name);
  const spell = spellingOf(door);
  const remedy = `For example: \`${spell.set(name, entry.example)}\`.`;
  return { input: spell.name(name), got: null, rule: `is missing: it takes ${entry.allowed}`, remedy };
}

const LONGEST_SHOWN = 120;

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** Shows control, format and broken characters as escapes: a value may hold commands to a terminal or to the runner. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}

function gotText(got: string | null): string {
  if (got === null) return '';
  return got === '' ? ', got an empty text' : `, got \`${shortened(got)}\``;
}

/** A problem as one line of text: what, what it got, what is allowed, and the remedy. */
export function problemText(problem: Problem): string {
  const { input, got, rule, remedy } = problem;
  return visible(`\`${shortened(input)}\` ${rule}${gotText(got)}. ${remedy}`);
}
