/**
 * The commands that Python's task runners start: tox, nox, invoke, and the scripts of pyproject.toml (pdm, hatch, poe,
 * taskipy, rye, pixi) and Pipfile. Reads as much of their files as shows which test tool they start.
 */
import { posix } from 'node:path';
import { shellQuote } from '../shell-words.ts';
import { leadingOptions } from './leading-options.ts';
import type { ReadFile } from './package-json.ts';
import { scriptLines } from './toml-scripts.ts';
import { toxLines } from './tox.ts';

/** Section of pyproject.toml by runner. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  poe: ['tool', 'poe', 'tasks'],
  task: ['tool', 'taskipy', 'tasks'],
  'pdm run': ['tool', 'pdm', 'scripts'],
  'rye run': ['tool', 'rye', 'scripts'],
  'pixi run': ['tool', 'pixi', 'tasks'],
  'pipenv run': ['scripts'],
};
const VALUED = ['-C', '--root', '-p', '--project', '-e', '--environment', '--manifest-path'];
const HATCH_VALUED = ['-e', '--env', '-p', '--project', '--data-dir', '--cache-dir', '--config'];

/**
 * The shell lines that a task runner starts.
 * @param words a program, its folder already taken off, and its arguments
 * @param directory where it runs, relative to the working directory
 * @returns null when the words start no task that its file has
 */
export function taskLines(words: readonly string[], directory: string, readFile: ReadFile): readonly string[] | null {
  const read = (name: string) => readFile(posix.join(directory, name)) ?? '';
  const [program = '', ...args] = words;
  if (program === 'tox') return filled(toxLines(args, read));
  if (program === 'nox') return filled(pythonCalls(read(optionOf(args, '-f', '--noxfile') ?? 'noxfile.py')));
  if (program === 'invoke' || program === 'inv') return filled(pythonCalls(read('tasks.py')));
  if (program === 'hatch') return filled(hatchLines(args, read));
  const runner = [program, `${program} ${args[0]}`].find((name) => Object.hasOwn(SECTIONS, name));
  return runner === undefined ? null : filled(scriptOf(runner, runner === program ? args : args.slice(1), read));
}

function scriptOf(runner: string, words: readonly string[], read: (name: string) => string): string[] {
  const script = leadingOptions(words, (option) => VALUED.includes(option)).rest[0] ?? '';
  return scriptLines(read(runner === 'pipenv run' ? 'Pipfile' : 'pyproject.toml'), SECTIONS[runner] ?? [], script);
}

/**
 * `hatch -e unit run check` and `hatch run unit:check` are the script `check` of the environment `unit`, or a program
 * in it.
 */
function hatchLines(args: readonly string[], read: (name: string) => string): string[] {
  const { options, rest } = leadingOptions(args, (option) => HATCH_VALUED.includes(option));
  if (rest[0] === 'test') return ['pytest'];
  if (rest[0] !== 'run') return [];
  const given = options.find(({ name }) => name === '-e' || name === '--env')?.value ?? 'default';
  const [name = '', ...following] = leadingOptions(rest.slice(1), () => false).rest;
  const [, environment = given, script = name] = /^([\w.-]+):(.+)$/.exec(name) ?? [];
  const section = ['envs', environment, 'scripts'];
  const lines = [
    ...scriptLines(read('pyproject.toml'), ['tool', 'hatch', ...section], script),
    ...scriptLines(read('hatch.toml'), section, script),
  ];
  const isPlain = options.length === 0 && script === name;
  return lines.length > 0 || isPlain ? lines : [[script, ...following].map(shellQuote).join(' ')];
}

/** `session.run("pytest", "tests", *session.posargs)`, `c.run("pytest tests")`: their literal words. */
function pythonCalls(text: string): string[] {
  const calls = [...text.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([, inside = '']) => inside);
  return calls.map((inside) => [...inside.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([, , word]) => word).join(' '));
}

function optionOf(args: readonly string[], ...names: string[]): string | null {
  const at = args.findIndex((word) => names.includes(word));
  return at < 0 ? null : (args[at + 1] ?? null);
}

function filled(lines: readonly string[]): readonly string[] | null {
  return lines.length === 0 ? null : lines;
}
