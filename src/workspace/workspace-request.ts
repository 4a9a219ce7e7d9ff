/** What a workspace is made from, and what of it stands in a config. */
import type { Setup, Source } from '../config/config.ts';
import type { Isolation } from '../model/isolation.ts';
import type { Preparation } from '../model/preparation.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { SetupCache } from './setup/setup-cache.ts';
import type { Taken } from './taken.ts';

/** Paths absolute. */
export interface WorkspaceRequest {
  /** What runs call the tree that is opened. */
  readonly tree: string;
  readonly source: Source;
  /** What is going to run: it may name folders outside of the source. */
  readonly testCommand: string;
  /** Whether runs happen in it, or elsewhere; left out: in it. */
  readonly use?: 'runs' | 'look';
  readonly setup: Setup;
  readonly setupTimeoutMs: number;
  /** What set-ups of other trees of the session made; left out: there are none. */
  readonly setups?: SetupCache;
  readonly isolation: Isolation;
  readonly privateNetwork: boolean;
  /**
   * Each copy has a /tmp and a home folder of its own, which look as they did, and this sees what runs take there and
   * in their private networks (`tree`: and in the tree itself); left out: they are the machine's.
   */
  readonly apart?: { readonly taken: Taken; readonly tree: boolean };
  /** How many slots there are. */
  readonly parallelism: number;
  readonly outputDir: string;
  /** The same, held open by the session; left out: no test could have touched it yet. */
  readonly output?: OutputFolder;
  /** Where the session's temporary folder goes: RUNNER_TEMP, or the system's. */
  readonly tempRoot: string;
  /** At least 6 letters, digits, `_` and `-`; new for every session. */
  readonly sessionId: string;
  /** What git and the setup get, less the Action's secrets; left out: this process's own environment. */
  readonly env?: NodeJS.ProcessEnv;
  /** Told of what can take long, as it starts; left out: nobody wants to know. */
  readonly onPreparation?: (preparation: Preparation) => void;
  /** Ends a clone or a setup that is under way. */
  readonly signal?: AbortSignal | undefined;
}

/** What of a config a workspace is made from. */
export type WorkspaceInputs = Pick<
  WorkspaceRequest,
  'source' | 'testCommand' | 'setup' | 'setupTimeoutMs' | 'isolation' | 'privateNetwork' | 'parallelism' | 'outputDir'
>;

/** These inputs and no others: a config has an API key, too. */
export function workspaceInputs(config: WorkspaceInputs): WorkspaceInputs {
  const { source, testCommand, setup, setupTimeoutMs, isolation, privateNetwork, parallelism, outputDir } = config;
  return { source, testCommand, setup, setupTimeoutMs, isolation, privateNetwork, parallelism, outputDir };
}
