/**
 * The commands that Python's task runners start: tox, nox, invoke, and the scripts of pyproject.toml (pdm, hatch, poe, taskipy, rye, pixi) and
 * Pipfile. Reads as much of their files as shows which test tool they start.
 */
import { posix } from 'node:path';
import { leadingOptions } from './leading-options.ts';
import type { ReadFile } from './package-json.ts';
import { scriptLines } from './toml-scripts.ts';
import { toxLines } from './tox.ts';

/** Section of pyproject.toml by runner, for a script and the environment that the command names. */
const SECTIONS: Readonly<Record<string, (environment: string) => string>> = {
  poe: () => 'tool.poe.tasks',
  task: () => 'tool.taskipy.tasks',
  'pdm run': () => 'tool.pdm.scripts',
  'rye run': () => 'tool.rye.scripts',
  'pixi run': () => 'tool.pixi.tasks',
  'hatch run': (environment) => `tool.hatch.envs.${environment || 'default'}.scripts`,
  'pipenv run': () => 'scripts',
};
const VALUED = ['-C', '--root', '-p', '--project', '-e', '--environment', '--manifest-path'];

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
  if (program === 'hatch' && args[0] === 'test') return ['pytest'];
  const runner = [program, `${program} ${args[0]}`].find((name) => Object.hasOwn(SECTIONS, name));
  return runner === undefined ? null : filled(scriptOf(runner, runner === program ? args : args.slice(1), read));
}

function scriptOf(runner: string, words: readonly string[], read: (name: string) => string): string[] {
  const name = leadingOptions(words, (option) => VALUED.includes(option)).rest[0] ?? '';
  // `hatch run test:unit` is the script unit of the environment test.
  const [environment = '', script = ''] = runner === 'hatch run' && name.includes(':') ? name.split(':') : ['', name];
  const section = SECTIONS[runner]?.(environment) ?? '';
  return scriptLines(read(runner === 'pipenv run' ? 'Pipfile' : 'pyproject.toml'), section, script);
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
