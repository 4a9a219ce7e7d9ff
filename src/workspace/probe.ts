/** Finds out, by doing it, which namespaces this process can have and what can be mounted in them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_NAMESPACES } from '../platform.ts';
import { command } from '../process/command.ts';
import { enterWords, type Nsenter } from './enter.ts';
import { Keeper } from './keeper.ts';
import { makeLayers } from './mounted-trees.ts';
import { mountsWithin } from './mounts.ts';
import { type Access, accessesFor } from './namespace-access.ts';
import type { NamespaceRequest } from './namespace-script.ts';

/** How a tree can be brought to its original path. */
export type MountAbility = { readonly kind: 'overlay'; readonly options: string } | { readonly kind: 'bind' };

/** Namespaces that were seen to work. */
export interface Namespaces {
  readonly keeper: Keeper;
  readonly nsenter: Nsenter;
  readonly access: Access;
  /** Null: nothing can be mounted (or nothing was asked for). */
  readonly mount: MountAbility | null;
}

/** What the session needs. Paths absolute. */
export interface Need {
  /** The tree to mount over; null: no mounts are needed. */
  readonly mountOver: string | null;
  readonly network: boolean;
  /** The session's own, existing; a folder `probe-<access>` is made in it. */
  readonly folder: string;
  readonly sessionId: string;
  /** Says whether this is CI. */
  readonly env: NodeJS.ProcessEnv;
  /** Null: the machine has none. */
  readonly nsenter: Nsenter | null;
}

/** Either namespaces, to be closed by the caller, or why each way to them is shut. */
export type ProbeResult =
  | { readonly kind: 'open'; readonly namespaces: Namespaces }
  | { readonly kind: 'shut'; readonly reasons: readonly string[] };

const LIMIT_MS = 10_000;
const FIND_LIMIT_MS = 60_000;

/** Tries the ways to namespaces and keeps the first that gives all that is needed. Never throws. */
export async function probeNamespaces(need: Need): Promise<ProbeResult> {
  if (NO_NAMESPACES !== null) return { kind: 'shut', reasons: [NO_NAMESPACES] };
  const { nsenter } = need;
  if (nsenter === null) return { kind: 'shut', reasons: ['nsenter (util-linux) is not installed'] };
  const reasons: string[] = [];
  for (const access of accessesFor(need.env)) {
    try {
      return { kind: 'open', namespaces: await tryAccess(access, need, nsenter) };
    } catch (error) {
      reasons.push(`${access}: ${(error as Error).message.trim()}`);
    }
  }
  return { kind: 'shut', reasons };
}

/** @throws Error when anything that is needed does not work this way */
async function tryAccess(access: Access, need: Need, nsenter: Nsenter): Promise<Namespaces> {
  const keeper = await Keeper.start(access, need.sessionId);
  try {
    const folder = join(need.folder, `probe-${access}`);
    await mkdir(folder);
    if (need.network) await probeNetwork(keeper, nsenter, folder);
    const mount = need.mountOver === null ? null : await probeMounts(keeper, nsenter, access, need.mountOver, folder);
    return { keeper, nsenter, access, mount };
  } catch (error) {
    await keeper.close();
    throw error;
  }
}

const BIND_LOOPBACK = `require('node:net').createServer().listen(0, '127.0.0.1', () => process.exit(0))`;

async function probeNetwork(keeper: Keeper, nsenter: Nsenter, folder: string): Promise<void> {
  const request = { mounts: [], keep: [], aside: folder, network: true };
  await within(keeper, nsenter, request, '/', [process.execPath, '-e', BIND_LOOPBACK]);
}

/** What overlays need, by the way to them. */
export function overlayOptions(access: Access): string {
  return access === 'user-namespace' ? 'userxattr,volatile' : 'redirect_dir=on,volatile';
}

async function probeMounts(
  keeper: Keeper,
  nsenter: Nsenter,
  access: Access,
  over: string,
  folder: string,
): Promise<MountAbility> {
  const options = overlayOptions(access);
  try {
    if ((await mountsWithin(over)).some((point) => point !== over))
      throw new Error('other file systems are mounted within the tree, which an overlay would hide');
    if (access === 'user-namespace' && (await hasForeignFiles(over))) throw new Error('some files belong to others');
    await probeOverlay(keeper, nsenter, { over, options, folder });
    return { kind: 'overlay', options };
  } catch {
    const tree = join(folder, 'bound');
    await mkdir(tree);
    await writeFile(join(tree, 'seen'), '');
    const request = { mounts: [{ kind: 'bind', over, tree } as const], keep: [], aside: folder, network: false };
    await within(keeper, nsenter, request, over, ['test', '-e', 'seen']);
    return { kind: 'bind' };
  }
}

/**
 * What an overlay on a file system without the right attributes gets wrong: a folder that was removed and made anew.
 */
const REPLACE_FOLDER =
  'test -e "$0" && cd "$1" && rm -r old && mkdir old && test ! -e old/file && rm gone && test ! -e gone';

async function probeOverlay(
  keeper: Keeper,
  nsenter: Nsenter,
  { over, options, folder }: { over: string; options: string; folder: string },
): Promise<void> {
  const [tree, treeLayers, overLayers] = ['tree', 'tree-layers', 'over-layers'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await Promise.all([mkdir(join(tree, 'old'), { recursive: true }), mkdir(treeLayers), mkdir(overLayers)]);
  await Promise.all([writeFile(join(tree, 'old', 'file'), ''), writeFile(join(tree, 'gone'), '')]);
  await Promise.all([makeLayers(tree, treeLayers), makeLayers(over, overLayers)]);
  const seen = '.flaky-detector-probe';
  await writeFile(join(overLayers, 'upper', seen), '');
  const mounts = [
    { kind: 'overlay', over: tree, layers: treeLayers, options },
    { kind: 'overlay', over, layers: overLayers, options },
  ] as const;
  await within(keeper, nsenter, { mounts, keep: [], aside: folder, network: false }, '/', [
    'sh',
    '-c',
    REPLACE_FOLDER,
    join(over, seen),
    tree,
  ]);
}

/** Runs a program in a namespace made for it. @throws Error when either fails */
async function within(
  keeper: Keeper,
  nsenter: Nsenter,
  request: NamespaceRequest,
  directory: string,
  words: readonly string[],
): Promise<void> {
  const namespace = await keeper.open(request);
  try {
    const { holder } = namespace;
    const place = {
      userNamespace: keeper.userNamespace,
      mountHolder: holder,
      networkHolder: request.network ? holder : null,
      directory,
    };
    const [program = '', ...args] = [...enterWords(nsenter, place), ...words];
    const done = await command(program, args, { timeoutMs: LIMIT_MS });
    if (!done.ok) throw new Error(done.problem);
  } finally {
    namespace.close();
  }
}

/**
 * An overlay in a user's own namespace cannot copy up what has an owner or group that does not exist there (EOVERFLOW).
 */
async function hasForeignFiles(folder: string): Promise<boolean> {
  const mine = ['-uid', String(process.getuid?.()), '-gid', String(process.getgid?.())];
  const found = await command('find', [folder, '-xdev', '!', '(', ...mine, ')', '-print', '-quit'], {
    timeoutMs: FIND_LIMIT_MS,
  });
  return found.stdout !== '';
}
