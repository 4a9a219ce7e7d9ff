/** Files with several names in a tree (hard links): an overlay keeps them one file only where it is asked to. */
import { join } from 'node:path';
import { command } from '../process/command.ts';
import { enterWords } from './enter.ts';
import type { Namespaces } from './probe.ts';

/** The names of one file, absolute; two or more. */
export type Names = readonly string[];

/** A tree that takes longer is taken for one without: the first run waits for this look. */
const LOOK_LIMIT_MS = 1000;
const LIMIT_MS = 10_000;
/** What tools link by themselves; no test writes there by one name and reads by another. */
const LINKED_BY_TOOLS = ['node_modules', '.git', 'target', '.venv'];
/** With it, an overlay knows which names are one file: https://docs.kernel.org/filesystems/overlayfs.html#index */
const INDEX = ',index=on';

/** Looks for them outside of what tools link. Never throws; none as well where `find` cannot tell. */
export async function linkedFiles(root: string): Promise<Names[]> {
  const skipped = LINKED_BY_TOOLS.flatMap((name) => ['-o', '-name', name]).slice(1);
  const words = [
    root,
    '-mindepth',
    '1',
    '-xdev',
    '(',
    ...skipped,
    ')',
    '-prune',
    '-o',
    '!',
    '-type',
    'd',
    '-links',
    '+1',
  ];
  const found = await command('find', [...words, '-printf', '%i %P\\0'], { timeoutMs: LOOK_LIMIT_MS });
  const byInode = new Map<string, string[]>();
  for (const line of found.ok ? found.stdout.split('\0') : []) {
    const [inode = '', ...name] = line.split(' ');
    const path = join(root, name.join(' '));
    byInode.set(inode, [...(byInode.get(inode) ?? []), path]);
  }
  return [...byInode.values()].filter((names) => names.length > 1).map((names) => names.sort());
}

/**
 * An overlay's mount options for a tree with such files. Only for those: with them, to remove a file that is linked to
 * a store elsewhere copies it first, which takes 3 ms instead of 0.1.
 * @returns null where the names become several files all the same: in a user's own namespace, and on a file system
 * without handles, the kernel ignores what it is asked
 */
export async function optionsForLinks(
  { keeper, nsenter }: Namespaces,
  overlay: { readonly over: string; readonly layers: string; readonly options: string },
  [one = '', other = '']: Names,
): Promise<string | null> {
  const options = `${overlay.options}${INDEX}`;
  const request = { keep: [], aside: overlay.layers, network: false };
  const mounts = [{ ...overlay, kind: 'overlay' as const, options }];
  const namespace = await keeper.open({ ...request, mounts }).catch(() => null);
  if (namespace === null) return null;
  const { userNamespace } = keeper;
  const place = { userNamespace, mountHolder: namespace.holder, networkHolder: null, directory: '/' };
  const words = ['sh', '-c', 'touch -c "$0" && test "$0" -ef "$1"', one, other];
  const [program = '', ...args] = [...enterWords(nsenter, place), ...words];
  const { ok } = await command(program, args, { timeoutMs: LIMIT_MS });
  namespace.close();
  return ok ? options : null;
}
