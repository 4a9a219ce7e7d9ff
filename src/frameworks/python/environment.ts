/** Variables that both Python frameworks set: the hash seed, our folder on PYTHONPATH. */

import { inOneShell } from '../../command/shell-line.ts';
import { shellQuote } from '../../shell-words.ts';
import type { Recognition, RunRequest } from '../framework.ts';

/** For a run. A hash seed that the user's environment fixes stays: the rate must be that of the command as it is. */
export function pythonVariables(request: RunRequest): Record<string, string> {
  const { env, seed, supportDir } = request;
  const fixed = env.PYTHONHASHSEED !== undefined && env.PYTHONHASHSEED !== '' && env.PYTHONHASHSEED !== 'random';
  return {
    ...(fixed ? {} : { PYTHONHASHSEED: String(seed) }),
    PYTHONPATH: env.PYTHONPATH ? `${supportDir}:${env.PYTHONPATH}` : supportDir,
    ...throughTox(request.recognition, seed),
    FLAKY_DETECTOR_REPORT_DIR: request.reportDir,
    FLAKY_DETECTOR_ORDER: request.order,
  };
}

/** What our side needs inside. */
const HANDED_ON = 'TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*'.split(' ');

/**
 * tox keeps variables to itself unless it is told, and draws a hash seed of its own: the first is for tox 3, the others
 * for 4.
 */
function throughTox({ invocation }: Recognition, seed: number): Record<string, string> {
  if (invocation.filteredBy !== 'tox') return {};
  return {
    TOX_TESTENV_PASSENV: HANDED_ON.join(' '),
    TOX_OVERRIDE: `testenv.pass_env+=${HANDED_ON.join(',')}`,
    TOX_HASHSEED: String(seed),
  };
}

/**
 * A line that a person can paste: assignments before a command, leaving what their shell has on PYTHONPATH and leaving
 * nothing behind in it.
 * @param commandLine the command itself, narrowed to a test or not
 * @param shellText further assignments as the shell reads them
 */
export function replayLine(
  { seed, supportDir, recognition }: Pick<RunRequest, 'seed' | 'supportDir' | 'recognition'>,
  more: Readonly<Record<string, string>>,
  commandLine: string,
  ...shellText: readonly string[]
): string {
  const path = `PYTHONPATH=${shellQuote(supportDir)}"\${PYTHONPATH:+:$PYTHONPATH}"`;
  const variables = { ...throughTox(recognition, seed), ...more };
  const others = Object.entries(variables).map(([name, value]) => `${name}=${shellQuote(value)}`);
  const seeds = [`TEST_SEED=${seed}`, `PYTHONHASHSEED=${seed}`];
  return [...seeds, path, ...shellText, ...others, inOneShell(commandLine)].join(' ');
}

/** The names as a list in words; null when there are none. */
export function inWords(names: readonly string[]): string | null {
  if (names.length < 2) return names[0] ?? null;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
