/**
 * The runs of which nothing is known: what is left of a shard, and what becomes of it without RunPod. This machine
 * carries it out, or it is lost.
 */
import type { RunPodBackend } from '../config/config.ts';
import type { Ending } from '../execute/ending.ts';
import type { ExecutionPorts } from '../execute/executor.ts';
import type { Plan } from '../model/plan.ts';
import type { SessionEnd } from '../model/session-end.ts';
import { haltedBy, WorkspaceError } from '../workspace/workspace-error.ts';
import { backendFailed } from './consequence.ts';
import { Fallback, type Here } from './fallback.ts';
import type { Ledger } from './ledger.ts';
import { type RunRange, rangeOver, rangeWords } from './shards.ts';
import { withoutStop } from './words.ts';

/** What the remainder of a session is known by, and who carries it out. */
export interface RemainderParts {
  readonly plan: Plan;
  readonly ports: ExecutionPorts;
  readonly ledger: Ledger;
  readonly ending: Ending;
  readonly fallback: RunPodBackend['fallback'];
  /** This machine. @throws WorkspaceError */
  readonly openHere: () => Promise<Here>;
}

/** The remainder of one session. */
export class Remainder {
  readonly #parts: RemainderParts;
  readonly #fallback: Fallback;

  constructor(parts: RemainderParts) {
    this.#parts = parts;
    const { openHere, ledger, ports, plan } = parts;
    this.#fallback = new Fallback(openHere, ledger, ports, plan.rootSeed);
  }

  /** What is left to do of a shard; null: nothing, or nothing more may start. */
  of(shard: RunRange): RunRange | null {
    const { ledger, ending } = this.#parts;
    if (ending.end !== null && ending.end.kind !== 'stopped') return null;
    const bound = ending.boundOf(ledger.observed()) ?? Number.POSITIVE_INFINITY;
    const missing = ledger.missingIn(shard).filter((run) => run <= bound);
    if (missing.length === 0 || ending.budgetMs > 0) return rangeOver(missing);
    ending.outOfTime();
    return null;
  }

  /** What RunPod did not carry out is carried out here, or lost. */
  async withoutRunPod(shard: RunRange, why: string): Promise<void> {
    const range = this.of(shard);
    if (range === null) return;
    const { plan, ports, ledger, ending, fallback } = this.#parts;
    if (fallback === 'fail') return this.#lose(shard, why);
    const missing = new Set(ledger.missingIn(range));
    const text = `RunPod did not carry out ${missing.size} of ${rangeWords(shard)}: ${why}. This machine does.`;
    ports.emit({ type: 'warning', text });
    try {
      const end = await this.#fallback.carryOut(plan.runs.filter(({ run }) => missing.has(run)));
      if (end.kind === 'halted') this.#unfitHere(shard, why, end);
      else if (end.kind === 'time-budget') ending.outOfTime();
      ending.judge(ledger.observed());
    } catch (error) {
      if (!(error instanceof WorkspaceError)) throw error;
      this.#unfitHere(shard, why, haltedBy(error));
    }
  }

  /** Where RunPod observes anything of the session, that this machine cannot is no answer to it. */
  #unfitHere(shard: RunRange, why: string, end: Extract<SessionEnd, { kind: 'halted' }>): void {
    const { ledger, ending } = this.#parts;
    if (ledger.size === 0 && ending.isIdle) ending.abortAll(end);
    else this.#lose(shard, `${why}. Nor could this machine: ${withoutStop(end.detail)}`);
  }

  #lose(shard: RunRange, why: string): void {
    const { plan, ports, ledger, ending } = this.#parts;
    const missing = ledger.missingIn(shard);
    const reason = `RunPod: ${why}.`;
    if (missing.length === plan.runs.length) {
      ending.abortAll(backendFailed(reason));
    } else {
      ports.emit({ type: 'warning', text: `Lost: ${missing.length} of ${rangeWords(shard)}. ${reason}` });
      ledger.deliverLost(missing, reason, Math.round(ports.elapsedMs()));
    }
  }
}
