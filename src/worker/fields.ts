/**
 * A job's JSON as texts by input name, as every door hands them to the decoding; what is not JSON of the right kind is
 * a problem. Pure.
 */
import type { GivenInputs } from '../config/facts.ts';
import { type InputName, isInputName } from '../config/inputs.ts';
import type { Problem } from '../config/problem.ts';
import { spellingOf } from '../config/spelling.ts';
import { unknownInput } from '../config/unknown.ts';

/** Where a number or a boolean can only be a mistake. */
const TEXTS: readonly InputName[] = [
  ...(['repo', 'test-command', 'ref', 'repo-token', 'setup-command', 'reset-command', 'working-directory'] as const),
];

/** A job's fields, its own (of another kind than inputs) apart. */
export interface JobFields extends GivenInputs {
  /** Values of the names in `own`, as they came; null and missing ones are left out. */
  readonly own: Readonly<Record<string, unknown>>;
}

/**
 * Sorts a job's input. Null is the same as left out.
 * @param own names of fields that are no inputs
 */
export function readFields(input: Readonly<Record<string, unknown>>, own: readonly string[]): JobFields {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  const raw: Partial<Record<InputName, string>> = {};
  const kept: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, value] of given) {
    const name = key.replaceAll('_', '-');
    if (own.includes(key)) kept[key] = value;
    else if (key.includes('-') || !isInputName(name, 'worker')) problems.push(unknownInput(name, key, 'worker'));
    else if (!isText(name, value)) problems.push(wrongKind(name, value));
    else raw[name] = name === 'framework' ? frameworkOf(String(value)) : String(value);
  }
  return { raw, own: kept, problems };
}

/** What the first worker of this idea called its languages: it installed by them, and the command says what runs. */
const LANGUAGES = ['python', 'go', 'typescript-jest', 'typescript-vitest', 'javascript-mocha'];

function frameworkOf(name: string): string {
  return LANGUAGES.includes(name) ? 'auto' : name;
}

function isText(name: InputName, value: unknown): boolean {
  if (typeof value === 'string') return true;
  return !TEXTS.includes(name) && (typeof value === 'number' || typeof value === 'boolean');
}

function wrongKind(name: InputName, value: unknown): Problem {
  const spell = spellingOf('worker');
  const kind = TEXTS.includes(name) ? 'a string' : 'a string, a number or a boolean';
  return {
    input: spell.name(name),
    got: name === 'repo-token' ? '***' : JSON.stringify(value),
    rule: `must be ${kind}`,
    remedy: `Write it in quotes: \`${spell.set(name, '…')}\`.`,
  };
}
