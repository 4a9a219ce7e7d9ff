/** Real paths, with no symlink in them: where one is not UTF-8, Node could name nothing by it. */
import { isUtf8 } from 'node:buffer';
import { realpath } from 'node:fs/promises';
import { escaped, undecoded } from '../files/undecoded.ts';
import { workspaceFailed } from './workspace-error.ts';

const REMEDY =
  'What stands as \\x and two digits is not UTF-8: rename that folder, or use another. A symlink does not help.';

/**
 * @param what the folder as a message names it: `The working directory`
 * @throws WorkspaceError where it cannot be named; else the system's error where it is not there
 */
export async function realFolder(path: string, what: string): Promise<string> {
  const lost = undecoded(path);
  const real = lost === null ? await realpath(path, { encoding: 'buffer' }) : null;
  if (real !== null && isUtf8(real)) return real.toString();
  throw workspaceFailed(`${what} has a path that is not UTF-8`, lost ?? escaped(real ?? Buffer.alloc(0)), REMEDY);
}
