/**
 * Which of the plan's runs are observed, wherever they ran: each counts once, the first that is delivered. It speaks to
 * the session's event stream as an executor on one machine does.
 */

import { isObserved } from '../analyze/outcomes.ts';
import type { Emit } from '../events/events.ts';
import { translatedMarks } from '../events/foreign-marks.ts';
import { TestIndex } from '../events/test-index.ts';
import { PLAIN_CONDITIONS } from '../model/conditions.ts';
import type { FrameworkUse } from '../model/framework.ts';
import type { Observation } from '../model/observation.ts';
import type { Plan, PlannedRun } from '../model/plan.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import { type RunRange, runsOf } from './shards.ts';

/** Observations of one machine, with its own test table. */
export interface Batch {
  readonly tests: readonly TestIdentity[];
  readonly observations: readonly Observation[];
}

/** The session's runs. */
export class Ledger {
  readonly #planned: ReadonlyMap<number, PlannedRun>;
  readonly #emit: Emit;
  readonly #index: TestIndex;
  readonly #delivered = new Map<number, Observation>();
  /** What workers told while they are at work: complete but for the tails of the output, which their reply has. */
  readonly #held = new Map<number, Observation>();
  #framework: FrameworkUse | null = null;

  constructor(plan: Plan, emit: Emit) {
    this.#planned = new Map(plan.runs.map((planned) => [planned.run, planned]));
    this.#emit = emit;
    this.#index = new TestIndex(emit);
  }

  /** By run; those that are held included, those that were lost not: they say nothing of the command. */
  observed(): ReadonlyMap<number, Observation> {
    return new Map([...this.#held, ...this.#delivered].filter(([, observation]) => isObserved(observation)));
  }

  /** The runs of a range of which nothing is known. */
  missingIn(range: RunRange): number[] {
    return runsOf(range).filter((run) => !this.#delivered.has(run) && !this.#held.has(run));
  }

  /** Of how many runs something is known, those that are held or lost included. */
  get size(): number {
    return this.#held.size + this.#delivered.size;
  }

  recognise(use: FrameworkUse | null): void {
    if (this.#framework !== null || use === null) return;
    this.#framework = use;
    this.#emit({ type: 'framework-recognised', use });
  }

  /** Keeps observations until the machine's own reply comes, or `deliverHeld`. */
  hold(batch: Batch): void {
    for (const observation of this.#translated(batch)) {
      if (!this.#delivered.has(observation.run)) this.#held.set(observation.run, observation);
    }
  }

  /** Takes observations as final. */
  deliver(batch: Batch): void {
    for (const observation of this.#translated(batch)) this.#deliverOne(observation);
  }

  /** Takes what is held of these runs as final: nothing better will come. */
  deliverHeld(range: RunRange): void {
    for (const run of runsOf(range)) {
      const observation = this.#held.get(run);
      if (observation !== undefined) this.#deliverOne(observation);
    }
  }

  /** The infrastructure lost these runs: they are told of, and in no rate. */
  deliverLost(runs: readonly number[], reason: string, atMs: number): void {
    for (const run of runs) {
      const planned = this.#planned.get(run);
      if (planned === undefined) continue;
      this.#deliverOne({
        ...{
          tree: planned.tree,
          run,
          seed: planned.seed,
          conditions: PLAIN_CONDITIONS,
          outcome: { kind: 'not-observed', reason },
        },
        ...{ startedMs: atMs, durationMs: 0, slot: 0, place: 'runpod', stdoutTail: '', stderrTail: '' },
        ...{ stdoutLog: null, stderrLog: null },
        tests: { kind: 'none', marks: '', failures: [], problem: null, couldNotRun: false },
      });
    }
  }

  #deliverOne(observation: Observation): void {
    const { run, slot, startedMs, outcome } = observation;
    if (this.#delivered.has(run)) return; // delivered twice, or carried out twice
    this.#held.delete(run);
    this.#delivered.set(run, observation);
    if (outcome.kind !== 'not-observed') this.#emit({ type: 'run-started', run, slot, atMs: startedMs });
    this.#emit({ type: 'run-finished', observation });
  }

  /** A run of the plan, in the tree that the plan has it in. */
  #isPlanned({ run, seed, tree }: Observation): boolean {
    const planned = this.#planned.get(run);
    return planned?.seed === seed && planned.tree === tree;
  }

  /** Against the session's test table; what is not a run of the plan is passed over. */
  #translated({ tests, observations }: Batch): Observation[] {
    const ours = observations.filter((observation) => this.#isPlanned(observation));
    if (ours.length === 0) return [];
    const indices = this.#index.indicesOf(tests);
    return ours.map((observation) => ({ ...observation, tests: translatedTests(observation.tests, indices) }));
  }
}

function translatedTests(tests: Observation['tests'], indices: ArrayLike<number>): Observation['tests'] {
  if (tests.kind === 'none') return tests;
  const failures = tests.failures.map(({ test, failure }) => ({ test: indices[test] ?? 0, failure }));
  return { ...tests, failures, marks: translatedMarks(tests.marks, indices).replace(/-+$/, '') };
}
