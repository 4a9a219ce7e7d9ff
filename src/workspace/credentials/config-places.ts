/** Where git keeps settings in a tree: its own folder, those of submodules and of other checkouts in the tree. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** actions/checkout's `path` is seldom more than one folder deep. */
const DEEPEST = 3;
/** The walk must not delay the first run; shallow folders come first. */
const MOST_FOLDERS = 1000;
/** A submodule may lie in another, and its name may hold slashes. */
const DEEPEST_MODULE = 12;

/** Git's folders (`.git`) in a tree, those of its top first; no link is followed but one that is a `.git` itself. */
export async function gitFoldersIn(root: string, excluded: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  await walk(root, DEEPEST, (folder, entries) => {
    const git = entries.find((entry) => entry.name === '.git' && !entry.isFile());
    if (git !== undefined) found.push(join(folder, git.name));
    const further = foldersOf(entries).filter((name) => name !== '.git' && name !== 'node_modules');
    return further.map((name) => join(folder, name)).filter((path) => !excluded.includes(path));
  });
  return found;
}

/** The config files that a folder of git's can have; they need not be there. */
export async function configFilesOf(gitFolder: string): Promise<string[]> {
  const worktrees = join(gitFolder, 'worktrees');
  const [names, modules] = await Promise.all([entriesOf(worktrees), repositoriesIn(join(gitFolder, 'modules'))]);
  return [
    ...[gitFolder, ...modules].flatMap((folder) => [join(folder, 'config'), join(folder, 'config.worktree')]),
    ...foldersOf(names).map((name) => join(worktrees, name, 'config.worktree')),
  ];
}

/** Of submodules, and of theirs. */
async function repositoriesIn(modules: string): Promise<string[]> {
  const found: string[] = [];
  await walk(modules, DEEPEST_MODULE, (folder, entries) => {
    const isRepository = entries.some(({ name }) => name === 'HEAD');
    if (isRepository) found.push(folder);
    return (isRepository ? ['modules'] : foldersOf(entries)).map((name) => join(folder, name));
  });
  return found;
}

/** Goes through folders level by level; `visit` says which are next. */
async function walk(
  root: string,
  deepest: number,
  visit: (folder: string, entries: readonly Dirent[]) => string[],
): Promise<void> {
  let left = MOST_FOLDERS;
  let level = [root];
  for (let depth = 0; depth <= deepest && level.length > 0; depth += 1) {
    const now = level.slice(0, left);
    left -= now.length;
    const lists = await Promise.all(now.map(entriesOf));
    level = lists.flatMap((entries, index) => visit(now[index] ?? root, entries));
  }
}

/** Empty for what is not there or cannot be read: the tests cannot read it either. */
function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}

function foldersOf(entries: readonly Dirent[]): string[] {
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
