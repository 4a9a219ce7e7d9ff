/**
 * Copies a tree as it is: mtimes, modes, symlinks as symlinks, hard links as hard links; blocks shared where the file
 * system can.
 */
import { chmod, lstat, mkdir, readdir, utimes } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isWithin } from '../paths.ts';
import { GNU_CP } from '../platform.ts';
import { command } from '../process/command.ts';
import { linkAgain } from './link-again.ts';
import { removeTree } from './remove-tree.ts';
import { workspaceFailed } from './workspace-error.ts';

/** Longest list of paths for one cp; the kernel takes about 2 MB of arguments. */
const LIST_BYTES = 1 << 20;

/** What is copied where. */
export interface CopyRequest {
  /** Absolute. */
  readonly root: string;
  /** Absolute; must not exist. May lie inside `root` if `excluded` covers it. */
  readonly destination: string;
  /** Absolute paths that are left out. */
  readonly excluded: readonly string[];
  readonly limitMs: number;
}

/** @throws WorkspaceError; nothing of the copy is left then */
export async function copyTree(request: CopyRequest): Promise<void> {
  const { root, destination } = request;
  await mkdir(destination, { recursive: true, mode: 0o700 });
  const lists = inLists(await pathsToCopy(root, request.excluded));
  for (const list of lists) await copyPaths(request, list);
  if (lists.length > 1) await linkAgain(root, destination); // one cp knows nothing of what another copied
  const { mode, atime, mtime } = await lstat(root);
  await chmod(destination, mode & 0o7777);
  await utimes(destination, atime, mtime);
}

/**
 * Runs its words with those of its input, each ended by a zero: Node's words are text, and a path may be any bytes.
 * Without `--norc`, bash takes a socket on stdin for a remote shell's, and reads ~/.bashrc.
 */
const WITH_INPUT = `mapfile -d '' -t paths && exec "$@" "\${paths[@]}"`;

async function copyPaths(request: CopyRequest, paths: readonly Buffer[]): Promise<void> {
  const words = [...GNU_CP, '-a', '--parents', '-t', request.destination, '--'];
  const done = await command('bash', ['--norc', '-p', '-c', WITH_INPUT, 'bash', ...words], {
    cwd: request.root,
    timeoutMs: request.limitMs,
    input: Buffer.concat(paths.flatMap((path) => [path, END])),
  });
  if (done.ok) return;
  await removeTree(request.destination);
  const remedy = 'Make every file readable (chmod, chown) and free some disk, or set `isolation: none`.';
  throw workspaceFailed(`The tree cannot be copied: ${firstLines(done.problem)}`, request.root, remedy);
}

function firstLines(text: string): string {
  const lines = text.split('\n');
  return lines.length > 3 ? `${lines.slice(0, 3).join('; ')}; and ${lines.length - 3} more` : lines.join('; ');
}

const END = Buffer.from([0]);

/**
 * Relative paths that together are the tree without the excluded ones: whole folders wherever nothing in them is
 * excluded.
 */
async function pathsToCopy(root: string, excluded: readonly string[], folder = root): Promise<Buffer[]> {
  const paths: Buffer[] = [];
  for (const name of await readdir(folder, { encoding: 'buffer' })) {
    const path = join(folder, name.toString());
    if (excluded.includes(path)) continue;
    if (excluded.some((inner) => isWithin(path, inner))) paths.push(...(await pathsToCopy(root, excluded, path)));
    else paths.push(Buffer.concat([Buffer.from(`./${relative(root, folder)}/`), name]));
  }
  return paths;
}

function inLists(paths: readonly Buffer[]): Buffer[][] {
  const lists: Buffer[][] = [];
  let bytes = LIST_BYTES;
  for (const path of paths) {
    bytes += path.length + 9;
    if (bytes > LIST_BYTES) {
      lists.push([]);
      bytes = 0;
    }
    lists.at(-1)?.push(path);
  }
  return lists;
}
