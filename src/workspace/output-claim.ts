/** One session at a time in an output folder: two would remove each other's logs and mix their results. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutputError } from '../events/session-output.ts';
import { ownIdentity, type ProcessIdentity, stillLives } from '../execute/process-identity.ts';

const CLAIM_FILE = '.session';

/**
 * Claims an output folder, made where it is missing, until the returned function is called or this process ends, however it ends.
 * @throws OutputError when it cannot be written, or another session that lives has claimed it.
 */
export function claimOutput(outputDir: string): () => void {
  const path = join(outputDir, CLAIM_FILE);
  try {
    const made = mkdirSync(outputDir, { recursive: true });
    if (made !== undefined) writeFileSync(join(outputDir, '.gitignore'), '*\n'); // a report is not part of the repository
    claim(path);
  } catch (error) {
    throw new OutputError(`The output folder ${outputDir} cannot be written: ${(error as Error).message}. ${REMEDY}`);
  }
  return () => rmSync(path, { force: true });
}

const REMEDY = 'Set output-dir to a folder that can be.';

function claim(path: string): void {
  const holder = livingHolder(path);
  if (holder !== null) throw new Error(`another session (process ${holder}) is writing into it`);
  rmSync(path, { force: true });
  writeFileSync(path, JSON.stringify(ownIdentity()), { flag: 'wx' });
}

/** Null as well where the claim is of a process that is gone, or cannot be read. */
function livingHolder(path: string): number | null {
  try {
    const holder: ProcessIdentity = JSON.parse(readFileSync(path, 'utf8'));
    return stillLives(holder) ? holder.pid : null;
  } catch {
    return null;
  }
}
