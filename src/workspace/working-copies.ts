/** From trees and networks to what an executor gets: a directory and the words that start a program there. */
import { existsSync } from 'node:fs';
import { enterWords } from './enter.ts';
import type { Namespace } from './keeper.ts';
import type { Namespaces } from './probe.ts';
import type { Taken } from './taken.ts';
import type { Tree, Trees } from './trees.ts';
import type { WorkingCopy } from './workspace.ts';
import { workspaceFailed } from './workspace-error.ts';

/** Gives out working copies and takes them back. */
export interface WorkingCopies {
  /** @throws WorkspaceError */
  acquire(slot: number, run: number): Promise<WorkingCopy>;
  release(copy: WorkingCopy): Promise<void>;
}

interface Held {
  readonly tree: Tree;
  readonly network: Namespace | null;
}

/** Working copies that share the machine's network. */
export function workingCopies(trees: Trees, namespaces: Namespaces | null): WorkingCopies {
  return copiesWith(trees, namespaces, async () => null);
}

/** Working copies that each have a network of their own, with nothing but loopback; a new one for every run. */
export function privateNetworkCopies(trees: Trees, namespaces: Namespaces, taken: Taken | null): WorkingCopies {
  return copiesWith(trees, namespaces, () => openNetwork(namespaces, taken));
}

function copiesWith(
  trees: Trees,
  namespaces: Namespaces | null,
  network: () => Promise<Namespace | null>,
): WorkingCopies {
  const held = new Map<WorkingCopy, Held>();
  return {
    acquire: async (slot, run) => {
      const [tree, own] = await Promise.all([trees.acquire(slot, run), network()]);
      checkAlive(tree);
      const { directory, visibleAt } = tree;
      const lasts = trees.lasting && own === null;
      const copy = { directory, visibleAt, enter: enter(namespaces, tree, own), lasts };
      held.set(copy, { tree, network: own });
      return copy;
    },
    release: async (copy) => {
      const known = held.get(copy);
      held.delete(copy);
      known?.network?.close();
      if (known !== undefined) await trees.release(known.tree);
    },
  };
}

function enter(namespaces: Namespaces | null, { mountHolder, directory }: Tree, network: Namespace | null): string[] {
  if (namespaces === null) return [];
  const { userNamespace } = namespaces.keeper;
  return enterWords(namespaces.nsenter, {
    userNamespace,
    mountHolder,
    networkHolder: network?.holder ?? null,
    directory,
  });
}

/** @param taken looks at what listens there; null: nobody does */
async function openNetwork({ keeper }: Namespaces, taken: Taken | null): Promise<Namespace> {
  const network = await keeper.open({ mounts: [], keep: [], aside: '/', network: true }).catch((error: Error) => {
    throw workspaceFailed(
      `A private network cannot be made: ${error.message}`,
      'private-network',
      'Set `private-network: false`.',
    );
  });
  const stop = taken?.watchNetwork(network.holder);
  const close = () => {
    stop?.();
    network.close();
  };
  return { ...network, close };
}

/** A run that could not enter its copy would look like a failing test, so it is not started. */
function checkAlive({ mountHolder, directory }: Tree): void {
  if (mountHolder === null || existsSync(`/proc/${mountHolder}/ns/mnt`)) return;
  const remedy =
    'A test may have ended processes that are not its own (`killall sleep`). ' +
    'Make it end only what it started, or set `isolation: run`.';
  throw workspaceFailed('The mounts of a working copy are gone', directory, remedy);
}
