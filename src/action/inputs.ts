/** Reads raw inputs from the runner's INPUT_* variables. src/config decides what the values mean. */
import type { GivenInputs } from '../config/facts.ts';
import { type InputName, inputNames } from '../config/inputs.ts';
import { nearestWord } from '../config/nearest.ts';
import type { Problem } from '../config/problem.ts';
import { unknownInput } from '../config/unknown.ts';

const NAMES = inputNames('action');

/** The variable in which the runner hands an input over: upper case, spaces as `_`, hyphens kept. */
function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

const VARIABLES = new Set(NAMES.map(variableOf));

/**
 * Mistyped inputs: the runner sets every entry of `with:` as a variable, and only warns about entries that we do not
 * have.
 */
function mistyped(env: Readonly<Record<string, string | undefined>>): Problem[] {
  const strangers = Object.keys(env).filter((name) => name.startsWith('INPUT_') && !VARIABLES.has(name));
  return strangers
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .filter((name) => nearestWord(name, NAMES, 4) !== null)
    .map((name) => unknownInput(name, name, 'action'));
}

/**
 * Reads the Action's inputs from its environment. An empty one counts as left out, because the runner hands over an
 * input that was not given and one that was given as '' alike.
 */
export function readActionInputs(env: Readonly<Record<string, string | undefined>>): GivenInputs {
  const raw: Partial<Record<InputName, string>> = {};
  for (const name of NAMES) {
    const text = env[variableOf(name)];
    if (text !== undefined && text.trim() !== '') raw[name] = text;
  }
  return { raw, problems: mistyped(env) };
}
