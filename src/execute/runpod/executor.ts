/**
 * The executor of RunPod's workers: the plan's runs as shards, each a job; what is lost is sent anew once, and then carried out here.
 * Lost is never failed, no run counts twice, and every wait has a limit.
 */
import { hopeless } from '../../analyze/hopeless.ts';
import { isObserved } from '../../analyze/outcomes.ts';
import { stopBound } from '../../analyze/stop-rule.ts';
import type { RunPodBackend } from '../../config/config.ts';
import type { Plan, SessionEnd } from '../../model.ts';
import type { CommitTarget } from '../../workspace/git/commit-target.ts';
import { haltedBy, WorkspaceError } from '../../workspace/workspace-error.ts';
import type { ExecutionPorts, Executor } from '../executor.ts';
import type { RunPodClient } from './client.ts';
import { type Clock, orAborted } from './clock.ts';
import { backendFailed, type Consequence, consequenceOf } from './consequence.ts';
import type { WatchLimits } from './dispatch.ts';
import { Fallback, type Here } from './fallback.ts';
import type { JobConfig } from './job-input.ts';
import { Ledger } from './ledger.ts';
import { lookAtEndpoint } from './preflight.ts';
import { RemoteJobs } from './remote-progress.ts';
import { Sender } from './sender.ts';
import { planShards, type RunRange, rangeOver, rangeWords } from './shards.ts';
import { withoutStop } from './words.ts';

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
  readonly #fallback: Fallback;
  /** By the range that is under way as a job. */
  readonly #live = new Map<RunRange, AbortController>();
  /** Set once no further run may start, but for those before an early stop. */
  #end: SessionEnd | null = null;

  constructor(plan: Plan, request: RunPodRequest, ports: ExecutionPorts) {
    this.#plan = plan;
    this.#request = request;
    this.#ports = ports;
    const { client, clock, limits, openHere } = request;
    const { emit, elapsedMs } = ports;
    this.#ledger = new Ledger(plan, emit);
    this.#fallback = new Fallback(openHere, this.#ledger, ports, plan.rootSeed);
    const counts = { runsPlanned: plan.runs.length, runsDone: () => this.#ledger.size };
    this.#jobs = new RemoteJobs({ client, clock, emit, elapsedMs, ...counts, betweenMs: limits.tellMs });
  }

  async execute(): Promise<SessionEnd> {
    const { signal } = this.#ports;
    if (signal.aborted) return signal.reason as SessionEnd;
    const onAbort = () => this.#abortAll(signal.reason as SessionEnd);
    signal.addEventListener('abort', onAbort, { once: true });
    const all: RunRange = { first: 0, count: this.#plan.runs.length };
    try {
      await this.#carryOutAll(all);
    } finally {
      signal.removeEventListener('abort', onAbort);
      for (const abort of this.#live.values()) abort.abort();
      this.#ledger.deliverHeld(all);
    }
    return this.#end ?? { kind: 'complete' };
  }

  async #carryOutAll(all: RunRange): Promise<void> {
    const { client, clock, limits, backend } = this.#request;
    const target = await this.#target();
    if (target === null) return;
    const looking = lookAtEndpoint(client, clock, limits.secondLookMs, backend.endpointId);
    const look = await orAborted(looking, this.#ports.signal);
    if (look === 'aborted') return;
    if (look.kind === 'misconfigured') return this.#abortAll(backendFailed(look.why));
    if (look.kind === 'away') return this.#fallBack(all, look.why);
    this.#jobs.saw(look.health);
    const onObserved = () => this.#stopWhereDecided();
    const own = { ports: this.#ports, ledger: this.#ledger, jobs: this.#jobs };
    const sender = new Sender({ ...this.#request, ...own, target, onObserved });
    const shards = planShards(this.#plan.runs.length, backend.workers);
    await Promise.all(shards.map((shard) => this.#carryOut(shard, sender, target.commit)));
    this.#jobs.tell();
  }

  async #target(): Promise<CommitTarget | null> {
    try {
      const target = await this.#request.target();
      for (const text of target.warnings) this.#ports.emit({ type: 'warning', text });
      return this.#end === null ? target : null;
    } catch (error) {
      if (!(error instanceof WorkspaceError)) throw error;
      if (this.#end === null) this.#abortAll(haltedBy(error));
      return null;
    }
  }

  /** One shard to its end: sent, sent anew, and then carried out here. */
  async #carryOut(shard: RunRange, sender: Sender, commit: string): Promise<void> {
    for (let dispatch = 1; ; dispatch += 1) {
      const range = this.#rest(shard);
      if (range === null) return;
      const after = await this.#dispatch(range, sender, commit);
      if (after.kind === 'session-over') this.#abortAll(after.end);
      if (after.kind === 'time-budget') this.#end ??= after;
      if (after.kind !== 'loss') return;
      const next = this.#afterLoss(shard, after.again && dispatch < MOST_DISPATCHES);
      if (next === 'nothing') return;
      if (next === 'here') return this.#fallBack(shard, after.why);
      const text = `RunPod's job for ${rangeWords(range)} was lost: ${after.why}. ${SAID_OF_LOSS[next]}.`;
      this.#ports.emit({ type: 'warning', text });
    }
  }

  /** What becomes of what a lost job leaves; nothing where it leaves nothing. */
  #afterLoss(shard: RunRange, mayBeSent: boolean): keyof typeof SAID_OF_LOSS | 'here' | 'nothing' {
    if (this.#rest(shard) !== null) return mayBeSent ? 'sent-anew' : 'here';
    return this.#end?.kind === 'time-budget' ? 'no-time' : 'nothing';
  }

  async #dispatch(range: RunRange, sender: Sender, commit: string): Promise<Consequence> {
    const abort = new AbortController();
    this.#live.set(range, abort);
    try {
      const end = await sender.send(range, this.#budgetMs(), abort.signal);
      const missing = this.#ledger.missingIn(range).length;
      const [budgetMs, { workers }] = [this.#budgetMs(), this.#jobs];
      return consequenceOf(end, { commit, missing, asked: range.count, budgetMs, workers });
    } finally {
      this.#live.delete(range);
    }
  }

  /** What is left to do of a shard; null: nothing, or nothing more may start. */
  #rest(shard: RunRange): RunRange | null {
    if (this.#end !== null && this.#end.kind !== 'stopped') return null;
    const bound = this.#stopBound() ?? Number.POSITIVE_INFINITY;
    const missing = this.#ledger.missingIn(shard).filter((run) => run <= bound);
    if (missing.length === 0 || this.#budgetMs() > 0) return rangeOver(missing);
    this.#end ??= { kind: 'time-budget' };
    return null;
  }

  #stopBound(): number | null {
    return stopBound(this.#request.config.stop, this.#ledger.observed().values());
  }

  #budgetMs(): number {
    return this.#request.config.timeBudgetMs - this.#ports.elapsedMs();
  }

  #stopWhereDecided(): void {
    if (this.#end?.kind === 'halted' || this.#end?.kind === 'cancelled') return;
    const bound = this.#stopBound();
    if (bound !== null) {
      this.#end = { kind: 'stopped', rule: this.#request.config.stop };
      for (const [{ first }, abort] of this.#live) if (first > bound) abort.abort();
      return;
    }
    // A lost job says nothing of the command.
    const observed = [...this.#ledger.observed()].filter(([, observation]) => isObserved(observation));
    const reason = hopeless(new Map(observed), this.#plan.runs.length);
    if (reason !== null) this.#abortAll({ kind: 'halted', ...reason, log: null });
  }

  #abortAll(end: SessionEnd): void {
    this.#end = end;
    for (const abort of this.#live.values()) abort.abort();
  }

  /** What RunPod did not carry out is carried out here, or lost. */
  async #fallBack(shard: RunRange, why: string): Promise<void> {
    const range = this.#rest(shard);
    if (range === null) return;
    if (this.#request.backend.fallback === 'fail') return this.#lose(shard, why);
    const missing = new Set(this.#ledger.missingIn(range));
    const text = `RunPod did not carry out ${missing.size} of ${rangeWords(shard)}: ${why}. This machine does.`;
    this.#ports.emit({ type: 'warning', text });
    try {
      const end = await this.#fallback.carryOut(this.#plan.runs.filter(({ run }) => missing.has(run)));
      if (end.kind === 'halted') this.#unfitHere(shard, why, end);
      else if (end.kind === 'time-budget') this.#end ??= end;
      this.#stopWhereDecided();
    } catch (error) {
      if (!(error instanceof WorkspaceError)) throw error;
      this.#unfitHere(shard, why, haltedBy(error));
    }
  }

  /** Where RunPod observes anything of the session, that this machine cannot is no answer to it. */
  #unfitHere(shard: RunRange, why: string, end: Extract<SessionEnd, { kind: 'halted' }>): void {
    if (this.#ledger.size === 0 && this.#live.size === 0) this.#abortAll(end);
    else this.#lose(shard, `${why}. Nor could this machine: ${withoutStop(end.detail)}`);
  }

  #lose(shard: RunRange, why: string): void {
    const missing = this.#ledger.missingIn(shard);
    const reason = `RunPod: ${why}.`;
    if (missing.length === this.#plan.runs.length) {
      this.#abortAll(backendFailed(reason));
    } else {
      this.#ports.emit({ type: 'warning', text: `Lost: ${missing.length} of ${rangeWords(shard)}. ${reason}` });
      this.#ledger.deliverLost(missing, reason, Math.round(this.#ports.elapsedMs()));
    }
  }
}
