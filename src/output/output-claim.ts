/** One session at a time in an output folder: two would remove each other's logs and mix their results. */
import { existsSync, writeFileSync } from 'node:fs';
import { fileText } from '../files/file-text.ts';
import { ownIdentity, type ProcessIdentity, stillLives } from '../process/process-identity.ts';
import { type OutputFolder, openFolder } from './output-folder.ts';
import { OutputError } from './session-output.ts';

const CLAIM_FILE = '.session';
const LARGEST_BYTES = 10_000;

/** An output folder that no other session writes to. */
export interface OutputClaim {
  readonly folder: OutputFolder;
  /** Never throws. */
  release(): void;
}

/**
 * Claims an output folder, made where it is missing, until it is released or this process ends, however it ends.
 * @throws OutputError when it cannot be written, or another session that lives has claimed it.
 */
export function claimOutput(outputDir: string): OutputClaim {
  try {
    const isNew = !existsSync(outputDir);
    const folder = openFolder(outputDir);
    if (isNew) folder.write('.gitignore', ['*\n']); // a report is not part of the repository
    claim(folder);
    return { folder, release: () => folder.remove(CLAIM_FILE) };
  } catch (error) {
    throw new OutputError(`The output folder ${outputDir} cannot be written: ${(error as Error).message}. ${REMEDY}`);
  }
}

const REMEDY = 'Set output-dir to a folder that can be.';

function claim(folder: OutputFolder): void {
  const path = folder.at(CLAIM_FILE);
  const holder = livingHolder(path);
  if (holder !== null) throw new Error(`another session (process ${holder}) is writing into it`);
  folder.remove(CLAIM_FILE);
  try {
    writeFileSync(path, JSON.stringify(ownIdentity()), { flag: 'wx' });
  } catch (error) {
    throw folder.named(error as Error);
  }
}

/** Null as well where the claim is of a process that is gone, or cannot be read. */
function livingHolder(path: string): number | null {
  try {
    const holder: ProcessIdentity = JSON.parse(fileText(path, LARGEST_BYTES) ?? '');
    return stillLives(holder) ? holder.pid : null;
  } catch {
    return null;
  }
}
