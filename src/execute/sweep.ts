/** Ends what left the process group of a run that is over: its own session, a double fork, a daemon. */
import { setTimeout as delay } from 'node:timers/promises';
import { killMarked, pipeHolders, signalProcess } from '../process/processes.ts';
import type { PipePair } from './pipes.ts';

/** Between two looks while runs go on. */
const EVERY_MS = 500;
/** At the session's end: at most so many looks, so far apart. */
const LAST_LOOKS = 100;
const LAST_LOOKS_EVERY_MS = 10;

/** The session's second line, behind each run's own end of its group. */
export class Sweep {
  readonly #sessionId: string;
  readonly #isLive: (run: number) => boolean;
  #lastMs = 0;

  /** @param isLive whether a run is still going on, so that its processes stay */
  constructor(sessionId: string, isLive: (run: number) => boolean) {
    this.#sessionId = sessionId;
    this.#isLive = isLive;
  }

  /** Looks, unless the last look was just now. */
  nowAndThen(nowMs: number): void {
    if (nowMs - this.#lastMs < EVERY_MS) return;
    this.#lastMs = nowMs;
    this.#look();
  }

  /** Until two looks in a row find nothing: what forks all the time can slip through one. */
  async untilNone(): Promise<void> {
    for (let look = 0, empty = 0; look < LAST_LOOKS; look += 1) {
      empty = this.#look() === 0 ? empty + 1 : 0;
      if (empty === 2) return;
      await delay(LAST_LOOKS_EVERY_MS);
    }
  }

  /** Whatever of one run is left, or still holds its pipes. */
  killRun(run: number, pipes: PipePair): void {
    killMarked(this.#sessionId, (marked) => marked === run);
    for (const pid of pipeHolders([pipes.stdout.path, pipes.stderr.path])) signalProcess(pid, 'SIGKILL');
  }

  #look(): number {
    return killMarked(this.#sessionId, (run) => run !== null && !this.#isLive(run));
  }
}
