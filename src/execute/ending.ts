/**
 * How the execution of a plan ends before its last run: cancelled, as its stop rule says, without hope, or out of time.
 * It knows what is under way, wherever that is, so that an end aborts it.
 */
import { firstRuns, hopeless, overTheLimit } from '../analyze/hopeless.ts';
import { stopBound } from '../analyze/stop-rule.ts';
import type { Config } from '../config/config.ts';
import { askedReport } from '../config/session-header.ts';
import type { Observation } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';
import type { SessionEnd } from '../model/session-end.ts';
import type { ExecutionPorts } from './executor.ts';

/** What bounds a session besides its plan. */
export type EndRules = Pick<Config, 'stop' | 'timeBudgetMs'> & Partial<Pick<Config, 'framework' | 'reportFiles'>>;

/** Of one execution. */
export class Ending {
  readonly #plan: Plan;
  readonly #rules: EndRules;
  readonly #ports: Pick<ExecutionPorts, 'signal' | 'elapsedMs'>;
  /** By its first run. */
  readonly #underWay = new Map<number, AbortController>();
  #end: SessionEnd | null = null;

  constructor(plan: Plan, rules: EndRules, ports: Pick<ExecutionPorts, 'signal' | 'elapsedMs'>) {
    this.#plan = plan;
    this.#rules = rules;
    this.#ports = ports;
  }

  /** Null while it goes on. */
  get end(): SessionEnd | null {
    return this.#end;
  }

  /** How long runs may still start, in milliseconds. */
  get budgetMs(): number {
    return this.#rules.timeBudgetMs - this.#ports.elapsedMs();
  }

  /** Whether work that begins with this run is under way. */
  isUnderWay(firstRun: number): boolean {
    return this.#underWay.has(firstRun);
  }

  get isIdle(): boolean {
    return this.#underWay.size === 0;
  }

  /** The end of an execution, which the session's signal can bring about. */
  async of(execution: () => Promise<void>): Promise<SessionEnd> {
    const { signal } = this.#ports;
    const onAbort = () => this.abortAll(signal.reason as SessionEnd);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      await execution();
    } finally {
      signal.removeEventListener('abort', onAbort);
      this.#abortFrom(Number.NEGATIVE_INFINITY);
    }
    return this.#end ?? { kind: 'complete' };
  }

  /** Work on runs from this one on; its signal is an end that does not need it. */
  async during<Result>(firstRun: number, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const abort = new AbortController();
    this.#underWay.set(firstRun, abort);
    try {
      return await work(abort.signal);
    } finally {
      this.#underWay.delete(firstRun);
    }
  }

  /** Ends everything now. */
  abortAll(end: SessionEnd): void {
    this.#end = end;
    this.#abortFrom(Number.NEGATIVE_INFINITY);
  }

  /** No more runs start; what is under way goes on. */
  outOfTime(): void {
    this.#end ??= { kind: 'time-budget' };
  }

  /** The last run that the stop rule can still need, by what was observed so far; null: it may need any. */
  boundOf(observations: ReadonlyMap<number, Observation>): number | null {
    return stopBound(this.#rules.stop, observations, this.#plan.runs[0]?.run);
  }

  /** Ends it where what was observed so far decides that. */
  judge(observations: ReadonlyMap<number, Observation>): void {
    if (this.#end?.kind === 'halted' || this.#end?.kind === 'cancelled') return;
    // A command that is not there fails alike ten times, too: what the first runs say of it comes before `auto`.
    const hopelessEnd = this.#hopelessEnd(observations);
    const bound = this.boundOf(observations);
    if (bound !== null && (hopelessEnd === null || this.#rules.stop !== 'auto')) {
      this.#end = { kind: 'stopped', rule: this.#rules.stop };
      this.#abortFrom(bound + 1);
    } else if (hopelessEnd !== null) this.abortAll(hopelessEnd);
  }

  #hopelessEnd(observations: ReadonlyMap<number, Observation>): SessionEnd | null {
    const { runs } = this.#plan;
    const first = firstRuns(observations, runs.length, runs[0]?.run);
    if (first === null) return null;
    const reason =
      hopeless(first, askedReport(this.#rules)) ?? (this.#rules.stop === 'auto' ? overTheLimit(first) : null);
    return reason === null ? null : { kind: 'halted', ...reason, log: null };
  }

  #abortFrom(run: number): void {
    for (const [first, abort] of this.#underWay) if (first >= run) abort.abort();
  }
}
