/** A session's trees on this machine: each is opened once, by its name, when something is first carried out in it. */
import { SetupCache } from './setup/setup-cache.ts';
import type { Workspace } from './workspace.ts';

/** Opens a tree; what one set-up made may serve the next tree. @throws WorkspaceError */
export type OpenTree = (tree: string, setups: SetupCache) => Promise<Workspace>;

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
