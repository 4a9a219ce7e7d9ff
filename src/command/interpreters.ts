/**
 * Programs that run other programs' files: python, node and shells. Says which program really runs, where the words
 * tell.
 */
import { posix } from 'node:path';
import { leadingOptions } from './leading-options.ts';

/** What an interpreter's words mean. */
export type Interpreted =
  /** `python -m pytest x` is `pytest x`; `node node_modules/.bin/jest x` is `jest x`. */
  | { readonly kind: 'program'; readonly words: readonly string[] }
  /** `bash -c '...'`. */
  | { readonly kind: 'line'; readonly line: string }
  /** A shell script in the repository. */
  | { readonly kind: 'shell-script'; readonly path: string }
  /** `node --run x`; `args` are the words behind it. */
  | { readonly kind: 'package-script'; readonly script: string; readonly args: readonly string[] };

const PYTHON = /^(python|pypy)\d*(\.\d+)*$/;
const SHELL = /^(ba|da|z|k|a)?sh$/;
const PYTHON_VALUED = ['-X', '-W', '--check-hash-based-pycs'];
/** The module or the code to run ends python's own options; `-Im` is `-I -m`. */
const PYTHON_STOP = /^-[a-zA-Z]*[mc]$/;
const NODE_VALUED = [
  ...['-r', '--require', '--import', '--loader', '--experimental-loader', '-C', '--conditions', '--env-file'],
];
/** `-o pipefail`, and the same at the end of a cluster: `-euo pipefail`. */
const SHELL_VALUED = /^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/;
/** `node_modules/.bin/jest`, `node_modules/jest/bin/jest.js`, `node_modules/@playwright/test/cli.js`. */
const TOOL_FILE =
  /(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/;
/** Entry files' names that say nothing: the package's name does. */
const NAMELESS = ['cli', 'index', 'main', 'bin'];

/**
 * Takes an interpreter off.
 * @param words a program, its folder already taken off, and its arguments
 * @returns null when it is no interpreter, or runs the user's own file (`node --test`, `python run_tests.py`)
 */
export function interpret(words: readonly string[]): Interpreted | null {
  const [name = '', ...args] = words;
  if (PYTHON.test(name)) return ofPython(args);
  if (name === 'node') return ofNode(args);
  if (name === 'tsx' || name === 'ts-node') return toolFile(args);
  return SHELL.test(name) ? ofShell(args) : null;
}

function ofPython(args: readonly string[]): Interpreted | null {
  const { rest } = leadingOptions(
    args,
    (option) => PYTHON_VALUED.includes(option),
    (option) => PYTHON_STOP.test(option),
  );
  const [option = '', module, ...following] = rest;
  return PYTHON_STOP.test(option) && option.endsWith('m') && module !== undefined
    ? { kind: 'program', words: [module, ...following] }
    : null;
}

function ofNode(args: readonly string[]): Interpreted | null {
  const { options, rest } = leadingOptions(args, (option) => [...NODE_VALUED, '--run'].includes(option));
  const script = options.find(({ name }) => name === '--run')?.value;
  return script == null ? toolFile(args) : { kind: 'package-script', script, args: rest };
}

/** A tool's entry file in node_modules stands for the tool. */
function toolFile(args: readonly string[]): Interpreted | null {
  const { rest } = leadingOptions(
    args,
    (option) => NODE_VALUED.includes(option),
    (option) => option === '--test',
  );
  const [file = '', ...following] = rest;
  const tool = TOOL_FILE.exec(file);
  if (tool === null) return null;
  const stem = posix.basename(file).replace(/\.[cm]?js$/, '');
  const name = tool[1] ?? (NAMELESS.includes(stem) ? tool[2] : stem);
  return { kind: 'program', words: [name ?? stem, ...following] };
}

function ofShell(args: readonly string[]): Interpreted | null {
  const { options, rest } = leadingOptions(args, (option) => SHELL_VALUED.test(option));
  const operand = rest[0] === '--' ? rest[1] : rest[0];
  if (operand === undefined) return null;
  const takesLine = options.some(({ name }) => /^-[a-z]*c[a-z]*$/.test(name));
  return takesLine ? { kind: 'line', line: operand } : { kind: 'shell-script', path: operand };
}
