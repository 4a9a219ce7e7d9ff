/**
 * The executor of RunPod's workers: the plan's runs as shards, each a job; what is lost is sent anew once, and then
 * carried out here. Lost is never failed, no run counts twice, and every wait has a limit.
 */
import type { RunPodBackend } from '../config/config.ts';
import { Ending } from '../execute/ending.ts';
import type { ExecutionPorts, Executor } from '../execute/executor.ts';
import type { Plan } from '../model/plan.ts';
import type { SessionEnd } from '../model/session-end.ts';
import type { CommitTarget } from '../workspace/git/commit-target.ts';
import { haltedBy, WorkspaceError } from '../workspace/workspace-error.ts';
import type { RunPodClient } from './client.ts';
import { type Clock, orAborted } from './clock.ts';
import { backendFailed, type Consequence, consequenceOf } from './consequence.ts';
import type { WatchLimits } from './dispatch.ts';
import type { Here } from './fallback.ts';
import type { JobConfig } from './job-input.ts';
import { Ledger } from './ledger.ts';
import { lookAtEndpoint } from './preflight.ts';
import { Remainder } from './remainder.ts';
import { RemoteJobs } from './remote-progress.ts';
import { Sender } from './sender.ts';
import { planShards, type RunRange, rangeWords } from './shards.ts';

/** What the executor needs besides the plan. */
export interface RunPodRequest {
  readonly config: JobConfig;
  readonly backend: RunPodBackend;
  readonly client: RunPodClient;
  readonly clock: Clock;
  readonly limits: RemoteLimits;
  /** What the workers are to test. @throws WorkspaceError */
  readonly target: () => Promise<CommitTarget>;
  /** This machine, for what RunPod does not carry out. @throws WorkspaceError */
  readonly openHere: () => Promise<Here>;
}

/** Waits of the executor's own, in milliseconds. */
export interface RemoteLimits extends WatchLimits {
  /** Before an endpoint without workers is looked at again. */
  readonly secondLookMs: number;
  /** Between two events that tell how far it is. */
  readonly tellMs: number;
}

/** An executor that runs the tests on RunPod. */
export function runPodExecutor(request: RunPodRequest): Executor {
  return { execute: (plan, ports) => new RunPodSession(plan, request, ports).execute() };
}

/** How often a shard is sent at most. */
const MOST_DISPATCHES = 2;

const SAID_OF_LOSS = {
  'sent-anew': 'What is missing is sent anew',
  'no-time': 'No time is left for what is missing',
} as const;

class RunPodSession {
  readonly #plan: Plan;
  readonly #request: RunPodRequest;
  readonly #ports: ExecutionPorts;
  readonly #ledger: Ledger;
  readonly #jobs: RemoteJobs;
  readonly #ending: Ending;
  readonly #remainder: Remainder;

  constructor(plan: Plan, request: RunPodRequest, ports: ExecutionPorts) {
    this.#plan = plan;
    this.#request = request;
    this.#ports = ports;
    const { client, clock, limits, openHere, backend } = request;
    const { emit, elapsedMs } = ports;
    const ledger = new Ledger(plan, emit);
    const ending = new Ending(plan, request.config, ports);
    this.#ledger = ledger;
    this.#ending = ending;
    this.#remainder = new Remainder({ plan, ports, ledger, ending, openHere, fallback: backend.fallback });
    const counts = { runsPlanned: plan.runs.length, runsDone: () => ledger.size };
    this.#jobs = new RemoteJobs({ client, clock, emit, elapsedMs, ...counts, betweenMs: limits.tellMs });
  }

  async execute(): Promise<SessionEnd> {
    const { signal } = this.#ports;
    if (signal.aborted) return signal.reason as SessionEnd;
    const { runs } = this.#plan;
    const all: RunRange = { first: runs[0]?.run ?? 0, count: runs.length };
    try {
      return await this.#ending.of(() => this.#carryOutAll(all));
    } finally {
      this.#ledger.deliverHeld(all);
    }
  }

  async #carryOutAll(all: RunRange): Promise<void> {
    const { client, clock, limits, backend } = this.#request;
    const target = await this.#target();
    if (target === null) return;
    const looking = lookAtEndpoint(client, clock, limits.secondLookMs, backend.endpointId);
    const look = await orAborted(looking, this.#ports.signal);
    if (look === 'aborted') return;
    if (look.kind === 'misconfigured') return this.#ending.abortAll(backendFailed(look.why));
    if (look.kind === 'away') return this.#remainder.withoutRunPod(all, look.why);
    this.#jobs.saw(look.health);
    const onObserved = () => this.#ending.judge(this.#ledger.observed());
    const own = { ports: this.#ports, ledger: this.#ledger, jobs: this.#jobs };
    const sender = new Sender({ ...this.#request, ...own, target, onObserved });
    const shards = planShards(all, backend.workers);
    await Promise.all(shards.map((shard) => this.#carryOut(shard, sender, target.commit)));
    this.#jobs.tell();
  }

  async #target(): Promise<CommitTarget | null> {
    try {
      const target = await this.#request.target();
      for (const text of target.warnings) this.#ports.emit({ type: 'warning', text });
      return this.#ending.end === null ? target : null;
    } catch (error) {
      if (!(error instanceof WorkspaceError)) throw error;
      if (this.#ending.end === null) this.#ending.abortAll(haltedBy(error));
      return null;
    }
  }

  /** One shard to its end: sent, sent anew, and then carried out here. */
  async #carryOut(shard: RunRange, sender: Sender, commit: string): Promise<void> {
    for (let dispatch = 1; ; dispatch += 1) {
      const range = this.#remainder.of(shard);
      if (range === null) return;
      const after = await this.#dispatch(range, sender, commit);
      if (after.kind === 'session-over') this.#ending.abortAll(after.end);
      if (after.kind === 'time-budget') this.#ending.outOfTime();
      if (after.kind !== 'loss') return;
      const next = this.#afterLoss(shard, after.again && dispatch < MOST_DISPATCHES);
      if (next === 'nothing') return;
      if (next === 'here') return this.#remainder.withoutRunPod(shard, after.why);
      const text = `RunPod's job for ${rangeWords(range)} was lost: ${after.why}. ${SAID_OF_LOSS[next]}.`;
      this.#ports.emit({ type: 'warning', text });
    }
  }

  /** What becomes of what a lost job leaves; nothing where it leaves nothing. */
  #afterLoss(shard: RunRange, mayBeSent: boolean): keyof typeof SAID_OF_LOSS | 'here' | 'nothing' {
    if (this.#remainder.of(shard) !== null) return mayBeSent ? 'sent-anew' : 'here';
    return this.#ending.end?.kind === 'time-budget' ? 'no-time' : 'nothing';
  }

  #dispatch(range: RunRange, sender: Sender, commit: string): Promise<Consequence> {
    return this.#ending.during(range.first, async (signal) => {
      const end = await sender.send(range, this.#ending.budgetMs, signal);
      const missing = this.#ledger.missingIn(range).length;
      const { budgetMs } = this.#ending;
      const { workers } = this.#jobs;
      return consequenceOf(end, { commit, missing, asked: range.count, budgetMs, workers });
    });
  }
}
