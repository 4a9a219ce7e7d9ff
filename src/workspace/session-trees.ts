/** A session's trees on this machine: each is opened once, by its name, when something is first carried out in it. */
import { HEAD } from '../model/tree.ts';
import { openWorkspace } from './open-workspace.ts';
import { SetupCache } from './setup/setup-cache.ts';
import type { Workspace } from './workspace.ts';
import type { WorkspaceInputs, WorkspaceRequest } from './workspace-request.ts';

/** Opens a tree; what one set-up made may serve the next tree. @throws WorkspaceError */
export type OpenTree = (tree: string, setups: SetupCache) => Promise<Workspace>;

/** What all trees of a session are opened with. */
export type TreesRequest = WorkspaceInputs &
  Pick<WorkspaceRequest, 'use' | 'tempRoot' | 'env' | 'signal' | 'output' | 'onPreparation'>;

/** The trees of a session; today there is one. */
export function sessionTrees(sessionId: string, request: TreesRequest): SessionTrees {
  return new SessionTrees(sessionId, (tree, setups) => {
    const own = tree === HEAD ? sessionId : `${sessionId}-${tree}`;
    return openWorkspace({ ...request, tree, setups, sessionId: own });
  });
}

/** Inputs for trees whose runs happen elsewhere: the code here is only looked at. */
export function asItIs(inputs: WorkspaceInputs): WorkspaceInputs & Pick<WorkspaceRequest, 'use'> {
  return { ...inputs, use: 'look', setup: { kind: 'none' }, isolation: 'none', privateNetwork: false };
}

/** Those of one session. */
export class SessionTrees {
  /** Marks what runs in them. */
  readonly sessionId: string;
  readonly #openTree: OpenTree;
  readonly #setups = new SetupCache();
  readonly #opening = new Map<string, Promise<Workspace>>();

  constructor(sessionId: string, openTree: OpenTree) {
    this.sessionId = sessionId;
    this.#openTree = openTree;
  }

  /** The same workspace for all who ask for a name. @throws WorkspaceError */
  open(tree: string): Promise<Workspace> {
    const opening = this.#opening.get(tree) ?? this.#openTree(tree, this.#setups);
    this.#opening.set(tree, opening);
    return opening;
  }

  /** Never throws. */
  async close(): Promise<void> {
    const opened = [...this.#opening.values()];
    this.#opening.clear();
    for (const opening of opened) await (await opening.catch(() => null))?.close();
  }
}
