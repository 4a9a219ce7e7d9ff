/** Which tracked files of a checkout differ from its commit, told without any program that the repository names. */
import { join } from 'node:path';
import { isWithin } from '../../paths.ts';
import { workspaceFailed } from '../workspace-error.ts';
import { findRepository, type Repository, repositoryAt } from './find-repository.ts';
import { isAsPointed, lfsFiles } from './large-files.ts';
import { look, lookAtChanges } from './look.ts';

const LIMIT_MS = 60_000;
const PATH_KEYS = String.raw`^submodule\..*\.path$`;

/**
 * Paths relative to the top; those of submodules, which differ in their own trees, too.
 * @throws WorkspaceError when git cannot tell
 */
export async function changedFiles(repository: Repository): Promise<string[]> {
  const own = await ownChanges(repository);
  const inner = await Promise.all((await submodulesOf(repository)).map((path) => changesIn(repository, path)));
  return [...own, ...inner.flat()];
}

async function changesIn({ top }: Repository, path: string): Promise<string[]> {
  const submodule = repositoryAt(join(top, path));
  return submodule === null ? [] : (await changedFiles(submodule)).map((name) => `${path}/${name}`);
}

async function ownChanges(repository: Repository): Promise<string[]> {
  const status = await lookAtChanges(repository, LIMIT_MS);
  if (!status.ok) {
    const remedy = 'Look at what `git status` says there, or set `repo`, or `backend: runner`.';
    throw workspaceFailed(`git cannot tell what changed: ${status.problem}`, repository.top, remedy);
  }
  const names = changedIn(status.stdout);
  if (names.length === 0) return [];
  // Without its filter, git takes every large file for changed whose time is not older than the index.
  const large = new Set(await lfsFiles(repository.top, LIMIT_MS));
  const same = await Promise.all(names.map((name) => large.has(name) && isAsPointed(repository, name, LIMIT_MS)));
  return names.filter((_name, at) => !same[at]);
}

/** Paths of a `status -z`; a rename has its old path as an entry of its own, without a state before it. */
function changedIn(status: string): string[] {
  return status.split('\0').flatMap((entry) => (/^[ MTADRCU]{2} /.test(entry) ? [entry.slice(3)] : []));
}

/** Where the submodules are, by `.gitmodules`; paths within the tree alone. */
async function submodulesOf({ top }: Repository): Promise<string[]> {
  const file = join(top, '.gitmodules');
  const listed = await look(top, ['config', '-z', '-f', file, '--get-regexp', PATH_KEYS], LIMIT_MS);
  const paths = listed.stdout.split('\0').flatMap((entry) => entry.split('\n').slice(1, 2));
  return paths.filter((path) => path !== '' && isOwnFolder(top, path));
}

/** A link could lead to any other repository. */
function isOwnFolder(top: string, path: string): boolean {
  const found = findRepository(join(top, path));
  return found !== null && found.top !== top && isWithin(top, found.top);
}
