/**
 * Arguments for a JavaScript program that the command line cannot take them to: inside make, in a pipeline, before
 * `&&`, behind a `--`.
 * A file that node loads first puts them behind the program's own, by the program's main file.
 */
import { join } from 'node:path';
import type { Invocation } from '../../command/invocation.ts';
import type { RunRequest } from '../framework.ts';
import { withNodeOptions } from './node-options.ts';
import { supportPath } from './support-files.ts';

/** Holds them. `{pid}` in one becomes the process's own: a command may start the program several times. */
export const MORE_ARGUMENTS_VARIABLE = 'FLAKY_DETECTOR_MORE_ARGUMENTS';

/**
 * Of a program's invocations the one that stands for all: arguments at the line's end would reach the last of several
 * only, and be taken
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
    NODE_OPTIONS: withNodeOptions(env.NODE_OPTIONS, [
      `--require=${join(supportDir, supportPath('more-arguments.cjs'))}`,
    ]),
    [MORE_ARGUMENTS_VARIABLE]: JSON.stringify({ program, words }),
  };
}
