/**
 * Carries out on this machine what RunPod did not: one request after the other, the workspace opened for the first of
 * them. A machine that cannot run the command at all must not turn what RunPod lost into failures: its first runs are
 * held back until they are more.
 */
import pLimit from 'p-limit';
import { HOPELESS_AFTER, hopeless } from '../analyze/hopeless.ts';
import type { SessionEvent } from '../events/events.ts';
import type { ExecutionPorts, Executor } from '../execute/executor.ts';
import type { Observation } from '../model/observation.ts';
import type { PlannedRun } from '../model/plan.ts';
import type { SessionEnd } from '../model/session-end.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { Ledger } from './ledger.ts';

/** Makes an executor on this machine for one part of the plan. */
export type Here = () => Executor;

/** The fallback of one session. */
export class Fallback {
  readonly #open: () => Promise<Here>;
  readonly #ledger: Ledger;
  readonly #ports: ExecutionPorts;
  readonly #rootSeed: number;
  readonly #oneByOne = pLimit(1);
  /** Of the executor here, whose test table is its own. */
  readonly #tests: TestIdentity[] = [];
  /**
   * The first runs here, while it is open whether they tell of the tests or of a machine that is not set up; null: of
   * the tests.
   */
  #heldBack: Observation[] | null = [];
  /** Ends the execution of a part. */
  #stop = new AbortController();
  /** Once this machine turned out not to be fit. */
  #unfit: SessionEnd | null = null;
  #here: Promise<Here> | null = null;

  constructor(open: () => Promise<Here>, ledger: Ledger, ports: ExecutionPorts, rootSeed: number) {
    this.#open = open;
    this.#ledger = ledger;
    this.#ports = ports;
    this.#rootSeed = rootSeed;
  }

  /**
   * Carries out these runs; `halted`: this machine cannot, and none of them is observed. @throws WorkspaceError
   * likewise
   */
  carryOut(runs: readonly PlannedRun[]): Promise<SessionEnd> {
    return this.#oneByOne(async () => {
      const { signal } = this.#ports;
      if (signal.aborted) return signal.reason as SessionEnd;
      if (this.#unfit !== null) return this.#unfit;
      this.#here ??= this.#open();
      const executorOfPart = await this.#here;
      this.#tests.length = 0; // each execution counts its tests from 0
      this.#stop = new AbortController();
      const emit = (event: SessionEvent) => this.#take(event, runs.length);
      const ports = { ...this.#ports, emit, signal: AbortSignal.any([signal, this.#stop.signal]) };
      const end = await executorOfPart().execute({ rootSeed: this.#rootSeed, runs }, ports);
      this.#judge();
      return this.#unfit ?? end;
    });
  }

  #take(event: SessionEvent, runsOfPart: number): void {
    switch (event.type) {
      case 'tests-seen':
        this.#tests.push(...event.tests);
        break;
      case 'framework-recognised':
        this.#ledger.recognise(event.use);
        break;
      case 'run-finished':
        this.#finished(event.observation, runsOfPart);
        break;
      case 'run-started':
        break; // the ledger tells of it, with the run's end
      default:
        this.#ports.emit(event);
    }
  }

  #finished(observation: Observation, runsOfPart: number): void {
    if (this.#unfit !== null) return;
    if (this.#heldBack === null) {
      this.#deliver([observation]);
      return;
    }
    this.#heldBack.push(observation);
    if (this.#heldBack.length >= Math.min(HOPELESS_AFTER, runsOfPart)) this.#judge();
  }

  /** Whether what is held back tells of the tests. In their order of completion: the plan's part may have gaps. */
  #judge(): void {
    const first = this.#heldBack ?? [];
    if (first.length === 0) return;
    this.#heldBack = null;
    const reason = hopeless(first);
    if (reason === null) {
      this.#deliver(first);
    } else {
      this.#unfit = { kind: 'halted', ...reason, log: null };
      this.#stop.abort(this.#unfit);
    }
  }

  #deliver(observations: readonly Observation[]): void {
    this.#ledger.deliver({ tests: this.#tests, observations });
  }
}
