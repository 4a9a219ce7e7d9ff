/** In which folder a replay runs. It never silently differs from the session's folder. */
import { realpathSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { isDirectory } from '../files/folders.ts';
import type { Results } from '../report/results-schema.ts';

/**
 * The folder that was asked for, or the session's own; absolute, without links and detours.
 * @throws Error where it is not there, with the remedy
 */
export function replayFolder(results: Results, asked: string | null): string {
  if (asked !== null) {
    const folder = resolve(asked);
    if (isDirectory(folder)) return realpathSync(folder);
    throw new Error(`\`--working-directory\` must be an existing folder, got \`${asked}\`.`);
  }
  const { working_directory: own } = results;
  if (isAbsolute(own) && isDirectory(own)) return realpathSync(own);
  const remedy =
    'Name the folder that has the same code and in which the command runs, for example `--working-directory .`.';
  throw new Error(`${whatIsGone(results)} ${remedy}`);
}

function whatIsGone({ repo, commit, working_directory: own }: Results): string {
  if (repo === null) return `The session ran in ${own}, which is not on this machine.`;
  return `The session ran in a clone of ${repo}${commit === null ? '' : ` at ${commit}`}, which is gone.`;
}
