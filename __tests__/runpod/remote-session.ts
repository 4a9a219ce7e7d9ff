/** A session on a platform of the test's own: what it takes, and what it showed. */

import type { RunPodBackend } from '../../src/config/config.ts';
import { foldSession, type SessionEvent } from '../../src/events/events.ts';
import type { Executor } from '../../src/execute/executor.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Session, SessionHeader } from '../../src/model/session.ts';
import type { SessionEnd } from '../../src/model/session-end.ts';
import { planRuns } from '../../src/plan/plan.ts';
import type { RunPodClient } from '../../src/runpod/client.ts';
import type { Clock } from '../../src/runpod/clock.ts';
import { type RemoteLimits, type RunPodRequest, runPodExecutor } from '../../src/runpod/executor.ts';
import { COMMIT } from './honest-worker.ts';

const SERVICE_LIMITS: RemoteLimits = {
  ...{ firstPollMs: 2_000, longestPollMs: 10_000, cancelMs: 3_000, resendMs: 1_000 },
  ...{ secondLookMs: 5_000, tellMs: 15_000 },
};

const BACKEND: RunPodBackend = {
  ...{ kind: 'runpod', apiKey: 'rpa_KEY', endpointId: 'endpoint', workers: 3, gitToken: null, queueTimeoutMs: 180_000 },
  ...{ fallback: 'runner', setup: { kind: 'auto' }, parallelism: null, isolation: null },
};

export interface Given {
  readonly client: RunPodClient;
  readonly clock: Clock;
  readonly runs: number;
  readonly backend?: Partial<RunPodBackend>;
  readonly config?: Partial<RunPodRequest['config']>;
  readonly limits?: RemoteLimits;
  readonly signal?: AbortSignal;
  readonly target?: RunPodRequest['target'];
  readonly openHere?: RunPodRequest['openHere'];
  readonly onEvent?: (event: SessionEvent) => void;
}

export interface RemoteSession {
  readonly end: SessionEnd;
  readonly events: readonly SessionEvent[];
  readonly session: Session;
  readonly observations: readonly Observation[];
  readonly warnings: readonly string[];
}

/** This machine, where every run passes at once, or ends as it is said. */
export function hereWith(
  executed: number[] = [],
  outcomeOf = (_seed: number): Outcome => ({ kind: 'passed' }),
): Executor {
  return {
    execute: async (plan: Plan, { emit, signal }) => {
      emit({ type: 'tests-seen', tests: [{ file: 'test_b.py', suite: null, name: 'test_b' }] });
      for (const { run, seed, conditions } of plan.runs) {
        if (signal.aborted) return signal.reason as SessionEnd;
        executed.push(run);
        const outcome = outcomeOf(seed);
        const marks = outcome.kind === 'passed' ? 'p' : '';
        emit({ type: 'run-started', run, slot: 0, atMs: 0 });
        emit({
          type: 'run-finished',
          observation: {
            tree: 'head',
            ...{ run, seed, conditions, outcome, startedMs: 0, durationMs: 1, slot: 0 },
            ...{ place: 'runner', stdoutTail: '', stderrTail: '', stdoutLog: null, stderrLog: null },
            tests: { kind: 'read', marks, failures: [], problem: null, couldNotRun: false },
          },
        });
      }
      return { kind: 'complete' };
    },
  };
}

export async function carryOutRemotely(given: Given): Promise<RemoteSession> {
  const { client, clock, runs, config, signal = new AbortController().signal } = given;
  const events: SessionEvent[] = [{ type: 'session-started', version: 1, header: headerOf(runs) }];
  const executor = runPodExecutor({
    ...{ client, clock, limits: given.limits ?? SERVICE_LIMITS, backend: { ...BACKEND, ...given.backend } },
    config: {
      ...{ testCommand: 'pytest', rootSeed: 7, runs, timeoutMs: 600_000, timeBudgetMs: 3_600_000, stop: 'all' },
      ...{ setupTimeoutMs: 900_000, framework: 'auto', reportFiles: null, privateNetwork: false, perturb: [] },
      resetCommand: null,
      source: { kind: 'workspace', directory: '/somewhere' },
      ...config,
    },
    target: given.target ?? (async () => TARGET),
    openHere: given.openHere ?? (async () => () => hereWith()),
  });
  const emit = (event: SessionEvent) => {
    events.push(event);
    given.onEvent?.(event);
  };
  const startMs = clock.nowMs();
  const end = await executor.execute(planRuns(7, runs), { emit, signal, elapsedMs: () => clock.nowMs() - startMs });
  const session = foldSession(events);
  return { end, events, session, observations: session.observations, warnings: session.warnings };
}

const TARGET = { url: 'https://example.test/a.git', ref: COMMIT, commit: COMMIT, directory: '.', warnings: [] };

function headerOf(plannedRuns: number): SessionHeader {
  return {
    ...{ toolVersion: '0', sessionId: 'remote-session', startedAt: '2026-01-01T00:00:00.000Z', command: 'pytest' },
    ...{
      workingDirectory: '.',
      outputDir: '/out',
      repo: null,
      rootSeed: 7,
      plannedRuns,
      parallelism: 1,
      timeoutMs: 600_000,
    },
    ...{ stop: 'all', isolation: 'none', privateNetwork: false, perturb: [], backend: 'runpod' },
  };
}

/** The run numbers, of those that `run-finished` told, repeats included. */
export function finishedRuns(events: readonly SessionEvent[]): number[] {
  return events.flatMap((event) => (event.type === 'run-finished' ? [event.observation.run] : []));
}
