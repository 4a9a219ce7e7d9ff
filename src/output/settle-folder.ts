/**
 * Where a session writes after its set-up and after its tests, which may have removed or replaced the output folder.
 */
import { lstatSync, mkdtempSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type OutputFolder, openFolder } from './output-folder.ts';

/** The folder to write to from now on, and what to tell; null: nothing happened to it. */
export interface Settled {
  readonly folder: OutputFolder;
  readonly warning: string | null;
}

/**
 * A folder that was removed is made anew. Where something else is in its place, nothing is written there, but to a new
 * one in `tempRoot`. Never throws: where no folder can be made, `write` of the old one will say so.
 * @param by who may have done it
 * @param logs what moves along where it can
 */
export function settleFolder(folder: OutputFolder, by: string, tempRoot: string, logs: string): Settled {
  const { path, realPath } = folder;
  if (folder.isAt()) return { folder, warning: null };
  try {
    if (folder.isAt(realPath))
      return { folder: openFolder(realPath), warning: `${by} changed what ${path} leads to. ${foundIn(realPath)}` };
    const fresh = madeAnew(realPath) ?? openFolder(mkdtempSync(join(realpathSync(tempRoot), 'flaky-report-')));
    const without = folder.give(logs, fresh) ? '' : ' The logs that were in it are gone.';
    const what = fresh.path === realPath ? 'removed' : 'replaced';
    return { folder: fresh, warning: `${by} ${what} the output folder ${path}. ${foundIn(fresh.path)}${without}` };
  } catch (error) {
    const why = (error as Error).message;
    return { folder, warning: `${by} took the output folder ${path} away, and no other can be made: ${why}.` };
  }
}

function foundIn(path: string): string {
  return `The session's files are in ${path}.`;
}

/** Null where its place is taken, or lies behind a link that was none before. */
function madeAnew(path: string): OutputFolder | null {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined || !isFreeOfLinks(dirname(path))) return null;
  const folder = openFolder(path);
  if (folder.realPath !== path) {
    folder.close();
    return null;
  }
  folder.write('.gitignore', ['*\n']);
  return folder;
}

function isFreeOfLinks(path: string): boolean {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return isFreeOfLinks(dirname(path));
  return realpathSync(path) === path;
}
