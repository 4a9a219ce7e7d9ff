/**
 * Where the environment names another repository than the working directory's: nobody follows it here, which has to be
 * said.
 */
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { findRepository } from './find-repository.ts';

/** At most one warning. Never throws. */
export function ledElsewhereWarnings(env: NodeJS.ProcessEnv, directory: string): string[] {
  const repository = findRepository(directory);
  const elsewhere = (value: string | undefined, own: string | undefined) =>
    value !== undefined && value !== '' && (own === undefined || !isSame(resolve(value), own));
  const name = (['GIT_DIR', 'GIT_WORK_TREE'] as const).find((variable) =>
    elsewhere(env[variable], variable === 'GIT_DIR' ? repository?.dotGit : repository?.top),
  );
  if (name === undefined) return [];
  return [
    `The environment variable ${name} names another repository (${env[name]}) than that of the working directory. ` +
      'The tests do not get it, since it would lead them out of their working copies. Start the command without it, ' +
      'or in that repository.',
  ];
}

/** A linked worktree's `.git` is a file, which stands for a folder elsewhere: that counts as the same. */
function isSame(path: string, own: string): boolean {
  try {
    return !statSync(own).isDirectory() || realpathSync(path) === realpathSync(own);
  } catch {
    return false;
  }
}
