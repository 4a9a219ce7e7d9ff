/** Reads one file that may hold credentials of git, and says what it names besides. */
import { access, constants, readFile, realpath, stat } from 'node:fs/promises';
import { look } from '../git/look.ts';
import { configText, listedEntries } from './config-entries.ts';
import { isOfCheckout, judged, maySecretsBeIn } from './config-secrets.ts';

/** A file with credentials. */
export interface CredentialFile {
  /** Absolute, free of symlinks. */
  readonly path: string;
  /** What is left of it without them. */
  readonly text: string;
  /** The settings that hold them, as they may be shown; none: the whole file is a secret. */
  readonly held: readonly string[];
}

/** A file that may hold some, of which git does not say what is in it. */
export interface UnreadFile {
  readonly path: string;
  readonly problem: string;
}

/** A file to read. */
export interface Candidate {
  readonly path: string;
  readonly kind: 'settings' | 'secret';
}

/** What was read. */
export type Reading =
  | { readonly kind: 'harmless' }
  | { readonly kind: 'unread'; readonly file: UnreadFile }
  | {
      readonly kind: 'read';
      /** Null: it holds none itself. */
      readonly file: CredentialFile | null;
      /** Other files, as they are written there. */
      readonly names: readonly Candidate[];
    };

const HARMLESS: Reading = { kind: 'harmless' };
const LIMIT_MS = 10_000;
const MOST_BYTES = 1 << 20;

/**
 * Reads it without following what it names. Never throws.
 * @param folder the session's own, for git to run in
 */
export async function readCandidate({ path, kind }: Candidate, folder: string): Promise<Reading> {
  const bytes = await sizeOf(path);
  if (bytes === 0) return HARMLESS;
  if (kind === 'secret') return { kind: 'read', file: { path, text: '', held: [] }, names: [] };
  if (bytes > MOST_BYTES) return { kind: 'unread', file: { path, problem: 'it is larger than 1 MB' } };
  if (!maySecretsBeIn(await readFile(path, 'utf8').catch(() => ''))) return HARMLESS;
  const listing = await look(folder, ['config', '--null', '--list', '--file', path], LIMIT_MS);
  if (!listing.ok) return { kind: 'unread', file: { path, problem: listing.problem.split('\n')[0] ?? '' } };
  return ofSettings(path, listing.stdout);
}

function ofSettings(path: string, listing: string): Reading {
  // What is not UTF-8 could not be written again as it was.
  if (listing.includes('\ufffd')) return { kind: 'unread', file: { path, problem: 'it is not UTF-8' } };
  const { kept, held, includes, secretFiles } = judged(listedEntries(listing));
  return {
    kind: 'read',
    file: held.length === 0 ? null : { path, text: configText(kept), held },
    names: [
      ...includes.map((name) => ({ path: name, kind: isOfCheckout(name) ? 'secret' : 'settings' }) as const),
      ...secretFiles.map((name) => ({ path: name, kind: 'secret' }) as const),
    ],
  };
}

/** The path without symlinks; null: nothing is there. */
export function realPath(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}

/** 0 for what is no file, and for what cannot be read: the tests cannot read it either. */
async function sizeOf(path: string): Promise<number> {
  try {
    await access(path, constants.R_OK);
    const stats = await stat(path);
    return stats.isFile() ? stats.size : 0;
  } catch {
    return 0;
  }
}
