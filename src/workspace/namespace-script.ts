/** The shell text that makes one namespace: what is mounted in it, and its loopback. Pure. */
import { shellQuote } from '../shell-words.ts';
import { ASSETS } from './assets.ts';

/** What is mounted over `over`. Paths absolute. */
export type Mount =
  | OverlayMount
  /** Folder over folder, or file over file. */
  | { readonly kind: 'bind'; readonly over: string; readonly tree: string };

/** An overlay. */
export interface OverlayMount {
  readonly kind: 'overlay';
  readonly over: string;
  /** Holds `lower` (a symlink to what is under it), `upper` and `work`. */
  readonly layers: string;
  readonly options: string;
  /** Files that it is not to show, absolute; left out: it shows all. */
  readonly without?: readonly string[];
}

/** Folders that look as they did, and whose changes stay in the namespace. */
export interface PrivateFolders {
  /** Absolute, none within another. */
  readonly folders: readonly string[];
  /** Of the overlays. */
  readonly options: string;
  /** What lies in them and stays what it is for everybody. */
  readonly keep: readonly string[];
}

/** What a namespace is to have of its own. */
export interface NamespaceRequest {
  readonly mounts: readonly Mount[];
  /**
   * Existing folders that stay what they are even where a mount covers them: the output folder and the session's own.
   */
  readonly keep: readonly string[];
  /** A folder of the session's, where `keep` is put aside. */
  readonly aside: string;
  readonly network: boolean;
  /** Mounted before all else; left out: none. */
  readonly apart?: PrivateFolders | null;
}

/**
 * A line for the keeper, which prints `<id> ready <pid>` or `<id> failed <reason>` some time after. Needs the keeper's
 * prologue.
 */
export function namespaceCommand(id: string, request: NamespaceRequest): string {
  const kinds = ['--mount', '--propagation', 'private'];
  const inner = `${request.network ? `${loopbackUp(id)}\n` : ''}echo "${id} ready $$"; exec sleep infinity`;
  const own = request.network ? ['--net'] : [];
  // After `drop`, the copy of the mounts and the network belong to the user namespace that the runs enter.
  const script = `${mountSteps(id, request)}\ndrop unshare ${[...kinds, ...own].join(' ')} sh -c ${shellQuote(inner)}`;
  const outer = `unshare ${kinds.join(' ')} sh -c "$DROP; "${shellQuote(script)}`;
  return `{ ${outer} || echo "${id} failed"; } </dev/null &`;
}

function mountSteps(id: string, { mounts, keep, aside, apart = null }: NamespaceRequest): string {
  const own = keepAside(apart?.keep ?? [], 'own-');
  const kept = keepAside(keep, '');
  const steps = [
    ...[...own, ...kept].map(({ put }) => put),
    ...(apart?.folders ?? []).map((folder, index) => privateStep(folder, index, apart?.options ?? '')),
    ...own.map(({ restore }) => restore),
    ...mounts.map(mountStep),
    ...kept.map(({ restore }) => restore),
  ];
  const go = `said='no folder to work in'; mkdir -p ${shellQuote(aside)} && cd ${shellQuote(aside)} || ${failed(id)}`;
  return [go, ...steps.map((step) => `said=$({ ${step}; } 2>&1) || ${failed(id)}`)].join('\n');
}

function keepAside(paths: readonly string[], prefix: string): { readonly put: string; readonly restore: string }[] {
  return paths.map((path, index) => {
    const [quoted, aside] = [shellQuote(path), `./${prefix}${index}`];
    return {
      put: `mkdir -p ${aside} && mount --bind ${quoted} ${aside}`,
      // Not made absolute (-c): `aside` itself may lie where something is mounted now.
      restore: `mkdir -p ${quoted} && mount -c --bind ${aside} ${quoted}`,
    };
  });
}

/** Where a private folder's changes are, from the folder that the namespace's holder works in. */
export function privateLayer(index: number): string {
  return `private-${index}/upper`;
}

/** What changes goes to memory: a layer on the disk may lie in the very folder, which an overlay need not allow. */
function privateStep(folder: string, index: number, options: string): string {
  const [over, own] = [shellQuote(folder), `private-${index}`];
  const like = `chmod "$(stat -c %a ${over})" upper && { chown "$(stat -c %u:%g ${over})" upper || :; }`;
  const layers = `lowerdir=lower,upperdir=upper,workdir=work,${options}`;
  const made = `mkdir -p ${own} && mount -t tmpfs flaky-detector ${own} && cd ${own} && mkdir upper work`;
  return `${made} && ln -s ${over} lower && ${like} && mount -t overlay flaky-detector -o ${layers} ${over}`;
}

/** Relative paths throughout, since the overlay's options have no room for commas and colons. */
function mountStep(mount: Mount): string {
  const over = shellQuote(mount.over);
  if (mount.kind === 'bind') return `mount --bind ${shellQuote(mount.tree)} ${over}`;
  const layers = `lowerdir=lower,upperdir=upper,workdir=work,${mount.options}`;
  const without = (mount.without ?? []).map((path) => ` && { rm -f -- ${shellQuote(path)} || :; }`).join('');
  return `cd ${shellQuote(mount.layers)} && mount -t overlay flaky-detector -o ${layers} ${over}${without}`;
}

/** A new network namespace's loopback is down; whichever of these programs is there can bring it up. */
function loopbackUp(id: string): string {
  const tries = [
    'ip link set lo up',
    'ifconfig lo up',
    'busybox ip link set lo up',
    `python3 -c ${shellQuote(ASSETS['loopback_up.py'])}`,
  ];
  return `PATH=$PATH:/usr/sbin:/sbin\nsaid=$({ ${tries.join(' || ')}; } 2>&1) || ${failed(id)}`;
}

function failed(id: string): string {
  return `{ echo "${id} failed $(echo "$said" | tr '\\n' ' ')"; exit 1; }`;
}
