/** Runs git where it only reads: a checkout of whoever, which neither starts what it brings along nor poses as another repository. */
import { command, type Finished } from '../command.ts';

/** A checkout of another user (a container job) is read; hooks and file monitor are not started; files alone are no repository. */
const CONFIG = {
  'safe.directory': '*',
  'safe.bareRepository': 'explicit',
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
};

/** Runs `git <args>` in `cwd`. Never throws. */
export function look(cwd: string, args: readonly string[], timeoutMs: number): Promise<Finished> {
  const given = Object.entries(CONFIG).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const env = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
  return command('git', [...given, ...args], { cwd, env, timeoutMs });
}
