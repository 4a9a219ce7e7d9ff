/** Which tracked files of a checkout differ from its commit, told without any program that the repository names. */
import { join } from 'node:path';
import type { Finished } from '../../process/command.ts';
import { workspaceFailed } from '../workspace-error.ts';
import { findRepository, type Repository, repositoryAt } from './find-repository.ts';
import { isAsPointed, lfsFiles } from './large-files.ts';
import { lookAtChanges, lookInto } from './look.ts';

const LIMIT_MS = 60_000;

/**
 * Paths relative to the top; those of submodules, which differ in their own trees, too.
 * @throws WorkspaceError when git cannot tell
 */
export async function changedFiles(repository: Repository): Promise<string[]> {
  const own = await ownChanges(repository);
  const inner = await Promise.all((await submodulesOf(repository)).map((path) => changesBelow(repository, path)));
  return [...own, ...inner.flat()];
}

async function changesBelow({ top }: Repository, path: string): Promise<string[]> {
  const submodule = repositoryAt(join(top, path));
  return submodule === null ? [] : (await changedFiles(submodule)).map((name) => `${path}/${name}`);
}

async function ownChanges(repository: Repository): Promise<string[]> {
  const changes = changesIn(told(repository, 'what changed', await lookAtChanges(repository, LIMIT_MS)));
  if (changes.length === 0) return [];
  // Without its filter, git takes every large file for changed whose time is not older than the index.
  const large = new Set(await lfsFiles(repository.top, LIMIT_MS));
  const isSame = async ({ state, name }: Change) =>
    state === ' M' && large.has(name) && (await isAsPointed(repository, name, LIMIT_MS));
  const same = await Promise.all(changes.map(isSame));
  return changes.flatMap(({ name }, at) => (same[at] ? [] : [name]));
}

/** @throws WorkspaceError where git did not tell */
function told({ top }: Repository, what: string, { ok, stdout, problem }: Finished): string {
  if (ok) return stdout;
  const remedy = 'Look at what `git status` says there, or set `repo`, or `backend: runner`.';
  throw workspaceFailed(`git cannot tell ${what}: ${problem}`, top, remedy);
}

interface Change {
  /** Of the index and of the work tree: ` M` is a file that differs from the index alone. */
  readonly state: string;
  readonly name: string;
}

/** Of a `status -z`; a rename has its old path as an entry of its own, without a state before it. */
function changesIn(status: string): Change[] {
  return status.split('\0').flatMap((entry) => {
    const [, state, name] = /^([ MTADRCU]{2}) (.+)$/s.exec(entry) ?? [];
    return state === undefined || name === undefined ? [] : [{ state, name }];
  });
}

/** Where the index has submodules; a link in their place could lead to any other repository. */
async function submodulesOf(repository: Repository): Promise<string[]> {
  const listing = await lookInto(repository, ['ls-files', '-s', '-z'], LIMIT_MS);
  const entries = told(repository, 'its files', listing).split('\0');
  const paths = entries.flatMap((entry) => /^160000 [0-9a-f]+ \d\t(.+)$/s.exec(entry)?.[1] ?? []);
  return paths.filter((path) => findRepository(join(repository.top, path))?.top === join(repository.top, path));
}
