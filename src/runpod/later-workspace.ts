/**
 * This machine's own workspace in a session whose runs take place elsewhere: opened once, when something is first to be
 * carried out here.
 */
import type { Workspace } from '../workspace/workspace.ts';

/** One workspace, if anyone needs it. */
export class LaterWorkspace {
  /** Marks what runs in it. */
  readonly sessionId: string;
  readonly #open: () => Promise<Workspace>;
  #opening: Promise<Workspace> | null = null;

  constructor(sessionId: string, open: () => Promise<Workspace>) {
    this.sessionId = sessionId;
    this.#open = open;
  }

  /** The same for all who ask. @throws WorkspaceError */
  open(): Promise<Workspace> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  /** Never throws. */
  async close(): Promise<void> {
    const workspace = await this.#opening?.catch(() => null);
    await workspace?.close();
  }
}
