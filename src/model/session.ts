/** All that is known of a session. */
import type { BackendKind } from './backend.ts';
import type { Perturbation } from './conditions.ts';
import type { Control, SharedResource } from './control.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { FrameworkUse } from './framework.ts';
import type { Isolation } from './isolation.ts';
import type { Observation } from './observation.ts';
import type { StopRule } from './plan.ts';
import type { Replay } from './replay.ts';
import type { SessionEnd } from './session-end.ts';
import type { TestIdentity } from './test-identity.ts';
import { HEAD, type Tree } from './tree.ts';

/** The input by which a report of each run's tests was asked for, and what it says: then it has to be read. */
export interface AskedReport {
  readonly input: 'report-files' | 'framework';
  readonly value: string;
}

/** What is known of a session from its start. */
export interface SessionHeader {
  readonly toolVersion: string;
  readonly sessionId: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly command: string;
  readonly workingDirectory: string;
  /** Absolute; where the results, the logs and the files that runs and replays load were written. */
  readonly outputDir: string;
  /** The clone URL without credentials; null for the workspace. */
  readonly repo: string | null;
  readonly rootSeed: number;
  readonly plannedRuns: number;
  readonly parallelism: number;
  readonly timeoutMs: number;
  readonly stop: StopRule;
  readonly isolation: Isolation;
  readonly privateNetwork: boolean;
  readonly perturb: Perturbation;
  readonly backend: BackendKind;
  /** Left out: none was asked for by name. */
  readonly askedReport?: AskedReport | undefined;
}

/** Everything that a session's event stream says: what the analysis works on. */
export interface Session {
  readonly header: SessionHeader;
  /** Those that were made ready; one today, named `head`. Empty: none could be. */
  readonly trees: readonly Tree[];
  readonly framework: FrameworkUse | null;
  /** Variables of the environment with a seed in their name that the tests' text reads, TEST_SEED aside. */
  readonly seedNames: readonly string[];
  /** The test table: an index here is the index in every `marks`. */
  readonly tests: readonly TestIdentity[];
  /** In order of run number. */
  readonly observations: readonly Observation[];
  /** What was asked before the verdict, in order; empty: nothing. */
  readonly controls: readonly Control[];
  /** What runs take for themselves outside of their copies, where that was looked for. */
  readonly shared: readonly SharedResource[];
  /** For the whole command and for each failing test; empty when nothing failed. */
  readonly replays: readonly Replay[];
  /** Null: nothing was diagnosed. */
  readonly diagnosis: Diagnosis | null;
  readonly warnings: readonly string[];
  /** Null: the event stream breaks off (the detector itself was killed). */
  readonly end: SessionEnd | null;
}

/** The tree that a session is about; null where it could not be made ready. */
export function headOf({ trees }: Pick<Session, 'trees'>): Tree | null {
  return trees.find(({ name }) => name === HEAD) ?? null;
}
