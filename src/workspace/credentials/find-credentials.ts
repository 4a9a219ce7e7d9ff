/** Finds the files of this job in which git keeps credentials, and what the tests are to get in their place. */
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { isWithin } from '../../paths.ts';
import type { SourceTree } from '../source-tree.ts';
import { configFilesOf, gitFoldersIn } from './config-places.ts';
import { isOfCheckout } from './config-secrets.ts';
import { type Candidate, type CredentialFile, readCandidate, realPath, type UnreadFile } from './read-file.ts';

/** What was found; in most checkouts nothing. */
export interface Credentials {
  readonly files: readonly CredentialFile[];
  readonly unread: readonly UnreadFile[];
}

/** Where to look. Paths absolute. */
export interface CredentialSearch {
  readonly source: SourceTree;
  /** Says where the job's checkouts and its temporary files are. */
  readonly env: NodeJS.ProcessEnv;
  /** Where the session's folder was made. */
  readonly tempRoot: string;
  /** The session's own folder. */
  readonly tempDir: string;
  readonly outputDir: string;
}

/** The job's folders, free of symlinks. What lies elsewhere, as at home, is the machine's: no checkout left it. */
interface Places {
  /** Where checkouts are. */
  readonly trees: readonly string[];
  /** Git's folder of a linked worktree or a submodule, outside of the trees. */
  readonly gitFolders: readonly string[];
  readonly temps: readonly string[];
}

/** So many files are read at a time. */
const AT_ONCE = 16;

/** Looks at files only, each once, also those that others include. Never throws. */
export async function findCredentials(search: CredentialSearch): Promise<Credentials> {
  const places = await placesOf(search);
  const all = [...places.trees, ...places.gitFolders, ...places.temps];
  const waiting = await firstCandidates(search, places);
  const seen = new Set<string>();
  const [files, unread]: [CredentialFile[], UnreadFile[]] = [[], []];
  while (waiting.length > 0) {
    const now = await newOnes(waiting.splice(0, AT_ONCE), seen);
    const readings = await Promise.all(now.map((candidate) => readCandidate(candidate, search.tempDir)));
    for (const [index, reading] of readings.entries()) {
      if (reading.kind === 'unread') unread.push(reading.file);
      if (reading.kind !== 'read') continue;
      if (reading.file !== null) files.push(reading.file);
      const named = reading.names.map((name) => resolved(name, now[index]?.path ?? '', search.env));
      waiting.push(...named.filter(({ path }) => all.some((place) => isWithin(place, path))));
    }
  }
  return { files, unread };
}

async function placesOf({ source, env, tempRoot }: CredentialSearch): Promise<Places> {
  const real = async (paths: readonly (string | null | undefined)[]): Promise<string[]> => {
    const found = await Promise.all(paths.map((path) => (path ? realPath(path) : null)));
    return [...new Set(found.filter((path) => path !== null))];
  };
  const [trees, gitFolders, temps] = await Promise.all([
    real([source.root, env.GITHUB_WORKSPACE]),
    real([source.gitOutside]),
    real([tempRoot, env.RUNNER_TEMP]),
  ]);
  return { trees, gitFolders, temps };
}

async function firstCandidates({ tempDir, outputDir }: CredentialSearch, places: Places): Promise<Candidate[]> {
  const [folders, names] = await Promise.all([
    Promise.all(places.trees.map((root) => gitFoldersIn(root, [tempDir, outputDir]))),
    Promise.all(places.temps.map(checkoutFilesIn)),
  ]);
  const configs = await Promise.all([...places.gitFolders, ...folders.flat()].map(configFilesOf));
  return [
    ...names.flat().map((path) => ({ path, kind: 'secret' }) as const),
    ...configs.flat().map((path) => ({ path, kind: 'settings' }) as const),
  ];
}

/** Also those that no checkout in sight points to. */
async function checkoutFilesIn(temp: string): Promise<string[]> {
  const names = await readdir(temp).catch(() => []);
  return names.filter(isOfCheckout).map((name) => join(temp, name));
}

/** What is there and was not met before, under its path without symlinks. */
async function newOnes(candidates: readonly Candidate[], seen: Set<string>): Promise<Candidate[]> {
  const real = await Promise.all(candidates.map(async ({ path, kind }) => ({ path: await realPath(path), kind })));
  const fresh: Candidate[] = [];
  for (const { path, kind } of real) {
    if (path === null || seen.has(path)) continue;
    seen.add(path);
    fresh.push({ path, kind });
  }
  return fresh;
}

/** A path as it is written in a config file, whose folder is where an included file's is meant from. */
function resolved({ path, kind }: Candidate, config: string, { RUNNER_TEMP = '' }: NodeJS.ProcessEnv): Candidate {
  const whole = path.replace(/^~(?=\/)/, homedir()).replace(/\$(?:RUNNER_TEMP|\{RUNNER_TEMP\})/, () => RUNNER_TEMP);
  // Git starts its helpers at the top of the worktree, which is where most git folders lie.
  const from = kind === 'secret' ? join(dirname(config), '..') : dirname(config);
  return { path: resolve(from, whole), kind };
}
