/**
 * The session's one folder for everything temporary, marked with its owner, so that what a killed session left is found
 * and removed.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownIdentity, type ProcessIdentity, stillLives } from '../process/process-identity.ts';
import { markedProcesses, signalProcess } from '../process/processes.ts';
import { realFolder } from './real-path.ts';
import { removeTree } from './remove-tree.ts';
import { WorkspaceError, workspaceFailed } from './workspace-error.ts';

const PREFIX = 'flaky-detector-';
/** Names that a session of ours can have: a shorter one could match other sessions' processes. */
const FOLDER_NAME = /^flaky-detector-[\w-]{6,}$/;
const OWNER_FILE = 'owner';

/**
 * Makes the session's folder in `tempRoot`, readable by its user alone, after removing those of dead sessions.
 * @returns its absolute path, free of symlinks
 * @throws WorkspaceError when the folder cannot be written
 */
export async function createSessionFolder(tempRoot: string, sessionId: string): Promise<string> {
  try {
    const root = await realFolder(tempRoot, 'The temporary folder');
    await reapDeadSessions(root);
    const folder = join(root, `${PREFIX}${sessionId}`);
    await mkdir(folder, { mode: 0o700 });
    await writeFile(join(folder, OWNER_FILE), JSON.stringify(ownIdentity()));
    return folder;
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    const remedy = 'Set TMPDIR to a folder that can be written.';
    throw workspaceFailed(`No temporary folder can be made: ${(error as Error).message}`, tempRoot, remedy);
  }
}

/** Ends the processes and removes the folders of sessions whose owner is dead. Others' folders stay. Never throws. */
export async function reapDeadSessions(tempRoot: string): Promise<void> {
  const names = await readdir(tempRoot).catch(() => []);
  for (const name of names.filter((candidate) => FOLDER_NAME.test(candidate))) {
    const folder = join(tempRoot, name);
    if (!isDead(folder)) continue;
    for (const { pid } of markedProcesses(name.slice(PREFIX.length))) signalProcess(pid, 'SIGKILL');
    await removeTree(folder);
  }
}

/**
 * False as well for another user's folder, and when the owner cannot be told: a session just starting has no owner file
 * yet.
 */
function isDead(folder: string): boolean {
  try {
    if (lstatSync(folder).uid !== process.getuid?.()) return false;
    const owner: ProcessIdentity = JSON.parse(readFileSync(join(folder, OWNER_FILE), 'utf8'));
    return typeof owner.pid === 'number' && !stillLives(owner);
  } catch {
    return false;
  }
}
