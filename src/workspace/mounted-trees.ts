/**
 * Trees that appear at the original path, in a mount namespace each: overlays that cost nothing, or copies that are
 * mounted there.
 */
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { asLike } from './as-like.ts';
import { copyTree } from './copy-tree.ts';
import type { CredentialFile } from './credentials/read-file.ts';
import { covers, replaceIn } from './credentials/replace-files.ts';
import { gitLocks } from './git/locks.ts';
import type { Keeper, Namespace } from './keeper.ts';
import { type Mount, type PrivateFolders, privateLayer } from './namespace-script.ts';
import { removeTree } from './remove-tree.ts';
import type { SourceTree } from './source-tree.ts';
import type { Taken } from './taken.ts';
import type { CopySetting, Tree, TreeMaker } from './trees.ts';
import { workspaceFailed } from './workspace-error.ts';

/** What is mounted over a source tree, and who mounts it. */
export interface MountSetting extends CopySetting {
  readonly keeper: Keeper;
  /** Folders that the tests and the detector share, though they may lie in the source tree. */
  readonly keep: readonly string[];
  /** Folders outside of the tree that each copy has for itself; null: they are shared, as the machine's are. */
  readonly apart: (PrivateFolders & { readonly taken: Taken; readonly tree: boolean }) | null;
  /** Files outside of the tree that are hidden by those without their credentials. */
  readonly covered: readonly CredentialFile[];
}

/** Overlays over the source tree. `options` as the probe found them to work. */
export function overlays(source: SourceTree, setting: MountSetting, options: string): TreeMaker {
  return mountedTrees('overlay', source, setting, async (folder) => {
    await makeLayers(source.root, folder);
    await replaceIn(join(folder, 'upper'), source.root, setting.replaced);
    return { kind: 'overlay', over: source.root, layers: folder, options, without: gitLocks(source.root) };
  });
}

/** Copies that are mounted over the source tree. */
export function mountedCopies(source: SourceTree, setting: MountSetting): TreeMaker {
  return mountedTrees('mounted-copy', source, setting, async (folder) => {
    const tree = join(folder, 'tree');
    const excluded = [...setting.excluded, ...gitLocks(source.root)];
    await copyTree({ root: source.root, destination: tree, excluded, limitMs: setting.limitMs });
    await replaceIn(tree, source.root, setting.replaced);
    return { kind: 'bind', over: source.root, tree };
  });
}

function mountedTrees(
  method: 'overlay' | 'mounted-copy',
  source: SourceTree,
  setting: MountSetting,
  prepare: (folder: string) => Promise<Mount>,
): TreeMaker {
  const made = new Map<Tree, { namespace: Namespace; folder: string }>();
  return {
    method,
    make: async (name) => {
      const folder = join(setting.folder, name);
      await mkdir(folder);
      const namespace = await openMounted(setting, folder, await prepare(folder));
      watchChanges(setting.apart, namespace, { layers: folder, over: source.root });
      const { directory } = source;
      const tree = {
        directory,
        visibleAt: `/proc/${namespace.holder}/root${directory}`,
        mountHolder: namespace.holder,
      };
      made.set(tree, { namespace, folder });
      return tree;
    },
    discard: async (tree) => {
      const known = made.get(tree);
      made.delete(tree);
      known?.namespace.close();
      if (known !== undefined) await removeTree(known.folder);
    },
  };
}

/** Looks at what is written to the copy's own folders, and to the copy itself where that is asked for. */
function watchChanges(
  apart: MountSetting['apart'],
  { holder }: Namespace,
  { layers, over }: { readonly layers: string; readonly over: string },
): void {
  for (const [index, folder] of (apart?.folders ?? []).entries())
    apart?.taken.watchFolder(holder, `/proc/${holder}/cwd/${privateLayer(index)}`, folder);
  if (apart?.tree === true) apart.taken.watchFolder(holder, join(layers, 'upper'), over);
}

async function openMounted(setting: MountSetting, folder: string, mount: Mount): Promise<Namespace> {
  const { keeper, keep, covered, apart } = setting;
  // First, while what they are made of is in sight: the tree's mount may hide the session's own folder.
  const mounts = [...(await covers(covered, join(folder, 'covers'))), mount];
  return keeper.open({ mounts, keep, aside: join(folder, 'aside'), network: false, apart }).catch((error: Error) => {
    const remedy =
      'Set `isolation: none` if the tests do not write into their tree, or report this with the output of `mount`.';
    throw workspaceFailed(`A working copy cannot be mounted: ${error.message}`, mount.over, remedy);
  });
}

/**
 * The layers of an overlay over `root`, in an existing folder. The merged tree's top takes its mode and owner from
 * `upper`.
 */
export async function makeLayers(root: string, folder: string): Promise<void> {
  const upper = join(folder, 'upper');
  await Promise.all([mkdir(upper), mkdir(join(folder, 'work')), symlink(root, join(folder, 'lower'))]);
  await asLike(root, upper);
}
