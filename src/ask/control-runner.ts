/** Carries the controls of one setting out, wherever they take place, until they answer what is asked. */
import type { Emit } from '../events/events.ts';
import { Sightings } from '../events/sightings.ts';
import type { Executor } from '../execute/executor.ts';
import type { Control, ControlSetting } from '../model/control.ts';
import type { Observation } from '../model/observation.ts';
import type { Plan, PlannedRun } from '../model/plan.ts';
import type { Session } from '../model/session.ts';
import type { SessionEnd } from '../model/session-end.ts';

/** Which controls are wanted: so many at most. */
export interface Wanted {
  readonly setting: ControlSetting;
  readonly most: number;
  /** What was observed before. */
  readonly session: Session;
  /** How long runs may still start, in milliseconds since the session's start; it may become less. */
  readonly timeBudgetMs: () => number;
}

/** Controls, ready to be carried out. */
export interface Stage {
  readonly plan: Plan;
  /** The plan's runs in the order in which they begin there. */
  readonly order: readonly PlannedRun[];
  readonly executor: Executor;
  /** Removes what the stage needed. */
  close(): Promise<void>;
}

/** What controls are carried out with. */
export interface ControlPorts {
  /** How long the session may take, in milliseconds. */
  readonly timeBudgetMs: number;
  readonly emit: Emit;
  readonly signal: AbortSignal;
  readonly elapsedMs: () => number;
  /** Whether what was told by now leaves the question open. */
  readonly goesOn: () => boolean;
}

/**
 * What is under way when the answer is known may go on for so long: what is killed leaves locks and half-written files,
 * and the next runs would fail by these.
 */
const GRACE_MS = 10_000;

/**
 * Carries controls out until the question is answered, or nothing is left of them or of the session's time. They are
 * told in the order in which they were started: failures may take longer than passes. False: they could not be carried
 * out to the end.
 */
export async function carryOutControls(
  wanted: Omit<Wanted, 'timeBudgetMs'>,
  open: (wanted: Wanted) => Promise<Stage>,
  ports: ControlPorts,
): Promise<boolean> {
  const answer = new Answer();
  // Once the answer is known, no run starts any more.
  const timeBudgetMs = () => (answer.isKnown ? 0 : ports.timeBudgetMs);
  const stage = await open({ ...wanted, timeBudgetMs });
  try {
    const signal = AbortSignal.any([ports.signal, answer.signal]);
    const emit = inOrder(stage.order, wanted, ports, answer);
    const end = await stage.executor.execute(stage.plan, { emit, signal, elapsedMs: ports.elapsedMs });
    return answer.isKnown || end.kind === 'complete';
  } finally {
    answer.close();
    await stage.close();
  }
}

/** Whether a question is answered, and what then becomes of the runs under way. */
class Answer {
  readonly #abort = new AbortController();
  #timer: NodeJS.Timeout | null = null;

  get isKnown(): boolean {
    return this.#timer !== null;
  }

  /** Fires where runs under way take too long. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  know(): void {
    this.#timer ??= setTimeout(() => this.#abort.abort({ kind: 'complete' } satisfies SessionEnd), GRACE_MS);
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}

/** Takes what the executor tells, and tells of each run once all that began before it have been told of. */
function inOrder(
  runs: readonly PlannedRun[],
  { setting, session }: Pick<Wanted, 'setting' | 'session'>,
  { emit, elapsedMs, goesOn }: ControlPorts,
  answer: Answer,
): Emit {
  const seen = new Sightings(session.tests);
  const waiting = new Map<number, Observation>();
  let told = 0;
  return (event) => {
    seen.take(event);
    if (event.type === 'remote-job') emit(event); // who ends the session must know what to cancel
    if (event.type !== 'run-finished') return;
    waiting.set(event.observation.run, event.observation);
    for (let next = runs[told]; next !== undefined && !answer.isKnown; next = runs[told]) {
      const observation = waiting.get(next.run);
      if (observation === undefined) return;
      waiting.delete(next.run);
      told += 1;
      const control: Control = {
        ...{ setting, run: next.repeats ?? next.run, seed: observation.seed },
        ...{ ...seen.shown(observation), durationMs: observation.durationMs },
      };
      emit({ type: 'control-finished', control, atMs: Math.round(elapsedMs()) });
      if (!goesOn()) answer.know();
    }
  };
}
