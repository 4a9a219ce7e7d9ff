/** Whether a results.json is as a session of this user wrote it in this place: a seal beside it, by the user's key. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OUTPUT_FILES } from '../output/output-files.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { smallFile } from './small-file.ts';
import { makeUserKey, stateFolder, userKey } from './user-key.ts';

/** Who wrote a file: a session of this user here, or somebody else for all that can be known. */
export type Origin = { readonly kind: 'own' } | { readonly kind: 'foreign'; readonly why: string };

const HEX_LENGTH = 64;

/**
 * Seals what a session has written. Never throws: without a seal, `replay` asks.
 * @param text what was written, and not what may stand there by now
 */
export function sealResults(output: OutputFolder, text: string, env: NodeJS.ProcessEnv): void {
  try {
    const folder = stateFolder(env);
    if (folder === null) return;
    if (userKey(folder).kind === 'none') makeUserKey(folder);
    const own = userKey(folder);
    if (own.kind !== 'key') return;
    const file = join(output.realPath, OUTPUT_FILES.results);
    output.write(OUTPUT_FILES.seal, [macOf(own.key, file, Buffer.from(text)).toString('hex')]);
  } catch {
    // A read-only home takes nothing from what was measured.
  }
}

/** Checks the seal of a file that was read. Never throws. */
export function originOf(path: string, content: Buffer, env: NodeJS.ProcessEnv): Origin {
  try {
    const file = realpathSync(path);
    const seal = smallFile(sealOf(file), HEX_LENGTH);
    if (seal.kind === 'none') return foreign(`no ${OUTPUT_FILES.seal} of a session stands beside it`);
    if (seal.kind === 'other') return foreign(`the ${OUTPUT_FILES.seal} beside it is none`);
    const folder = stateFolder(env);
    const own = folder === null ? ({ kind: 'none' } as const) : userKey(folder);
    if (own.kind === 'none') return foreign('this user has sealed no results on this machine');
    if (own.kind === 'unsafe') return foreign(`${own.path} is no file of this user alone; remove it to get a new one`);
    const given = Buffer.from(seal.file.content.toString('latin1'), 'hex');
    const right = macOf(own.key, file, content);
    if (given.length === right.length && timingSafeEqual(given, right)) return { kind: 'own' };
    return foreign('it is not as a session of this user wrote it in this folder');
  } catch (error) {
    return foreign(`its ${OUTPUT_FILES.seal} cannot be checked: ${(error as Error).message}`);
  }
}

function foreign(why: string): Origin {
  return { kind: 'foreign', why };
}

function sealOf(file: string): string {
  return join(dirname(file), OUTPUT_FILES.seal);
}

/** Of the folder too: an older report of the same user, brought along by others, is not taken for one of here. */
function macOf(key: Buffer, file: string, content: Buffer): Buffer {
  const mac = createHmac('sha256', key).update(`flaky-detector results 1\0${dirname(file)}\0`);
  return mac.update(content).digest();
}
