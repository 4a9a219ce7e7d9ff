/**
 * Arguments for a JavaScript program that the command line cannot take them to: inside make, in a pipeline, before `&&`, behind a `--`.
 * A file that node loads first puts them behind the program's own, by the program's main file.
 */
import { join } from 'node:path';
import type { Invocation } from '../../command/invocation.ts';
import type { RunRequest } from '../framework.ts';
import { withNodeOptions } from './node-options.ts';

/** The file's name in the folder of support files. */
export const MORE_ARGUMENTS_FILE = 'more-arguments.cjs';

/** Holds them. */
export const MORE_ARGUMENTS_VARIABLE = 'FLAKY_DETECTOR_MORE_ARGUMENTS';

/** `{pid}` in an argument becomes the process's own: a command may start the program several times. */
export const MORE_ARGUMENTS_TEXT = `'use strict';
const given = process.env.${MORE_ARGUMENTS_VARIABLE};
const MAIN_FILES = {
  jest: /[\\\\/](jest|jest-cli)[\\\\/]bin[\\\\/]jest\\.js$|[\\\\/](react-scripts|react-app-rewired|@craco[\\\\/]craco([\\\\/]dist)?)[\\\\/]scripts[\\\\/]test\\.js$/,
  vitest: /[\\\\/]vitest[\\\\/]vitest\\.mjs$/,
  mocha: /[\\\\/]mocha[\\\\/]bin[\\\\/]_?mocha(\\.c?js)?$/,
};

function mainFile() {
  const [, first = '', second = ''] = process.argv;
  try {
    // nyc before 15 starts a file of its own, the program's behind it.
    return require('fs').realpathSync(/[\\\\/]\\.node-spawn-wrap-/.test(first) ? second : first);
  } catch {
    return '';
  }
}

if (given) {
  const { program, words } = JSON.parse(given);
  if (MAIN_FILES[program].test(mainFile())) {
    delete process.env.${MORE_ARGUMENTS_VARIABLE}; // a program that the tests start is their own business
    const end = process.argv.indexOf('--');
    const own = words.map((word) => word.replace('{pid}', String(process.pid)));
    process.argv.splice(end < 0 ? process.argv.length : end, 0, ...own);
  }
}
`;

/**
 * Of a program's invocations the one that stands for all: arguments at the line's end would reach the last of several only, and be taken
 * for files behind a `--`. Where several packages run it, none of their folders is that of all.
 */
export function soleInvocation([first, ...more]: readonly Invocation[]): Invocation | null {
  if (first === undefined) return null;
  if (more.length === 0) return first.words.includes('--') ? { ...first, extend: 'none' } : first;
  const { directory, ...anywhere } = first;
  const together = more.every((other) => other.directory === directory);
  return { ...(together ? first : anywhere), extend: 'none' };
}

/** The variables that take `words` to `program`, on top of the environment's own. */
export function moreArguments(
  program: 'jest' | 'vitest' | 'mocha',
  words: readonly string[],
  { supportDir, env }: { readonly supportDir: string; readonly env: RunRequest['env'] },
): Record<string, string> {
  return {
    NODE_OPTIONS: withNodeOptions(env.NODE_OPTIONS, [`--require=${join(supportDir, MORE_ARGUMENTS_FILE)}`]),
    [MORE_ARGUMENTS_VARIABLE]: JSON.stringify({ program, words }),
  };
}
