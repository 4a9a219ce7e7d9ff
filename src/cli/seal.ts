/**
 * Tells whether a session of this user wrote a results.json in this place, unchanged: by a seal beside it, made with
 * the user's key.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OUTPUT_FILES } from '../output/output-files.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { smallFile } from './small-file.ts';
import { makeUserKey, stateFolder, userKey } from './user-key.ts';

/** Who wrote a file: a session of this user here, or possibly somebody else. */
export type Origin = { readonly kind: 'own' } | { readonly kind: 'foreign'; readonly why: string };

const HEX_LENGTH = 64;

/**
 * Seals what a session has written. Never throws: without a seal, `replay` asks.
 * @param pieces what was written, which may differ from what is there now
 */
export function sealResults(output: OutputFolder, pieces: Iterable<string>, env: NodeJS.ProcessEnv): void {
  try {
    const folder = stateFolder(env);
    if (folder === null) return;
    if (userKey(folder).kind === 'none') makeUserKey(folder);
    const own = userKey(folder);
    if (own.kind !== 'key') return;
    const file = join(output.realPath, OUTPUT_FILES.results);
    output.write(OUTPUT_FILES.seal, [macOf(own.key, file, pieces).toString('hex')]);
  } catch {
    // With a read-only home there is no seal; the results are not affected.
  }
}

/** Checks the seal of a file that was read. Never throws. */
export function originOf(path: string, content: Buffer, env: NodeJS.ProcessEnv): Origin {
  try {
    const file = realpathSync(path);
    const seal = smallFile(sealOf(file), HEX_LENGTH);
    if (seal.kind === 'none') return foreign(`there is no ${OUTPUT_FILES.seal} beside it`);
    if (seal.kind === 'other') return foreign(`the ${OUTPUT_FILES.seal} beside it is not a seal`);
    const folder = stateFolder(env);
    const own = folder === null ? ({ kind: 'none' } as const) : userKey(folder);
    if (own.kind === 'none') return foreign('this user has sealed no results on this machine');
    if (own.kind === 'unsafe')
      return foreign(`other users could read or change ${own.path}, or it is not a key; remove it to get a new one`);
    const given = Buffer.from(seal.file.content.toString('latin1'), 'hex');
    const right = macOf(own.key, file, [content]);
    if (given.length === right.length && timingSafeEqual(given, right)) return { kind: 'own' };
    return foreign('it is not the file that a session of yours wrote in this folder');
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

/**
 * Includes the folder: if others bring along an older report of this user, it does not pass for one that was written
 * here.
 */
function macOf(key: Buffer, file: string, content: Iterable<string | Buffer>): Buffer {
  const mac = createHmac('sha256', key).update(`flaky-detector results 1\0${dirname(file)}\0`);
  for (const piece of content) mac.update(piece);
  return mac.digest();
}
