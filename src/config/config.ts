/** The decoded inputs: what the rest of the engine sees of what the user asked for. Only src/config makes one. */
import type { Perturbation } from '../model/conditions.ts';
import type { FrameworkName } from '../model/framework.ts';
import type { Isolation } from '../model/isolation.ts';
import type { StopRule } from '../model/plan.ts';
import type { FailOn } from '../model/verdict.ts';

/** Where the code under test comes from. */
export type Source =
  /** The checked-out workspace; an absolute path that exists and is a folder. */
  | { readonly kind: 'workspace'; readonly directory: string }
  /** A repository to clone; `directory` is relative to its root. */
  | {
      readonly kind: 'repository';
      /** `https://...` or `git@...`, without credentials. */
      readonly url: string;
      /** Branch, tag or SHA; null: the remote's default branch. */
      readonly ref: string | null;
      readonly token: string | null;
      readonly submodules: boolean;
      readonly directory: string;
    };

/** What prepares the source before the first run. */
export type Setup =
  | { readonly kind: 'none' }
  /** By lock file. */
  | { readonly kind: 'auto'; readonly python?: SetupPython }
  | { readonly kind: 'command'; readonly command: string; readonly python?: SetupPython };

/** Where pip installs to unless the set-up says it: an environment of the session's own; left out: the machine's. */
type SetupPython = 'own';

/** Which runs' logs stay on disk. */
export type KeepLogs = 'failing' | 'all';

/** Who carries the runs out: this machine, or workers of a RunPod endpoint. */
export type Backend = { readonly kind: 'runner' } | RunPodBackend;

/** A RunPod endpoint, and how it is used. */
export interface RunPodBackend {
  readonly kind: 'runpod';
  readonly apiKey: string;
  readonly endpointId: string;
  /** How many shards at once, 1 to 100. */
  readonly workers: number;
  /** Sent to the workers for a private repository; null: nothing is sent. */
  readonly gitToken: string | null;
  /** How long a job may wait for a worker, over 0. */
  readonly queueTimeoutMs: number;
  /** Who does the runs that RunPod did not do. */
  readonly fallback: 'runner' | 'fail';
  /** What prepares the clone on a worker. */
  readonly setup: Setup;
  /** Runs at the same time on one worker; null: as many as it has cores. */
  readonly parallelism: number | null;
  /** Null: the worker's default. */
  readonly isolation: Isolation | null;
}

/** Everything that a session needs to know of what the user asked for. */
export interface Config {
  /** A shell line; empty only where existing results are published and nothing runs. */
  readonly testCommand: string;
  /** 1 to 1000. */
  readonly runs: number;
  /** 1 to 50. */
  readonly parallelism: number;
  /** 0 to 2^31-1. */
  readonly rootSeed: number;
  /** Per run, over 0, at most 7 days. */
  readonly timeoutMs: number;
  /** No new run starts after it; over 0, at most 7 days. */
  readonly timeBudgetMs: number;
  readonly stop: StopRule;
  readonly source: Source;
  readonly setup: Setup;
  readonly setupTimeoutMs: number;
  /** A shell line that puts back, before each run, what runs share, in the run's slot; null: none is needed. */
  readonly resetCommand: string | null;
  /** `auto`, `none` (exit codes only), or a framework's name. */
  readonly framework: 'auto' | 'none' | FrameworkName;
  /**
   * Glob, relative to the working directory, of JUnit XML that the command itself writes; null: the framework's own.
   */
  readonly reportFiles: string | null;
  readonly isolation: Isolation;
  readonly privateNetwork: boolean;
  readonly perturb: Perturbation;
  readonly diagnose: boolean;
  /** Over 0, at most 7 days; null: as long as the session took, within limits. */
  readonly diagnoseBudgetMs: number | null;
  readonly backend: Backend;
  readonly failOn: FailOn;
  /** Whether replay lines are for readers on other machines, to whom this session's files mean nothing. */
  readonly portableReplays: boolean;
  readonly keepLogs: KeepLogs;
  /** Absolute. */
  readonly outputDir: string;
}

/** What only the Action needs to know, to publish and to decide whether to run the code. */
export interface PublishConfig {
  readonly comment: 'on-failure' | 'always' | 'never';
  /** Identifies the comment to update: one line of at most 200 characters. */
  readonly commentId: string;
  readonly githubToken: string | null;
  /** Whether the report's folder becomes an artifact of the workflow run. */
  readonly artifact: boolean;
  /** Whether code of unproven origin may run on an event that can carry secrets. */
  readonly allowUntrustedCheckout: boolean;
  /** Absolute path of results to publish in place of a session's; null: run the session. */
  readonly resultsFile: string | null;
}
