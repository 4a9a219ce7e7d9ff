/** The Executor port: who carries a plan out, wherever its runs happen. */
import type { Emit } from '../events/events.ts';
import type { Plan } from '../model/plan.ts';
import type { SessionEnd } from '../model/session-end.ts';

/** What an executor may use of the session. */
export interface ExecutionPorts {
  /** Takes `framework-recognised`, `run-started`, `tests-seen` and `run-finished`. Never throws. */
  readonly emit: Emit;
  /** Fires to end everything now; its `reason` is the SessionEnd to report. */
  readonly signal: AbortSignal;
  /** Milliseconds since the session's start, monotonic. */
  readonly elapsedMs: () => number;
}

/** Carries out a plan's runs, as many as the stop rule and the time budget ask for, and says why it ended. */
export interface Executor {
  execute(plan: Plan, ports: ExecutionPorts): Promise<SessionEnd>;
}
