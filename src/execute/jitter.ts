/**
 * Stops and continues one run's process group in bursts. Nobody else is disturbed, no privilege is needed, and a group
 * that is stopped is continued by whoever is left: this module at the end of the bursts, the run's launcher where the
 * detector is gone, and the kernel where the launcher is gone as well (POSIX: a stopped group that is orphaned gets
 * SIGHUP and SIGCONT).
 */

import { signalGroup } from '../process/processes.ts';
import type { Burst } from './bursts.ts';

/** The bursts of one group. */
export class Jitter {
  readonly #leader: number;
  readonly #bursts: Iterator<Burst, unknown>;
  #timer: NodeJS.Timeout | undefined;
  #stoppedSinceMs: number | null = null;
  #stoppedMs = 0;

  /** Begins with a time of going on. @param leader of the process group */
  constructor(leader: number, bursts: Iterable<Burst>) {
    this.#leader = leader;
    this.#bursts = bursts[Symbol.iterator]();
    this.#goOn();
  }

  /** For how long the group was kept stopped by now: no part of the time that it may take. */
  get stoppedMs(): number {
    return this.#stoppedMs + (this.#stoppedSinceMs === null ? 0 : performance.now() - this.#stoppedSinceMs);
  }

  /** Ends the bursts; the group goes on. */
  end(): void {
    clearTimeout(this.#timer);
    this.#continue();
  }

  #goOn(): void {
    const { done, value: burst } = this.#bursts.next();
    if (done !== true) this.#timer = setTimeout(() => this.#stop(burst), burst.goMs);
  }

  #stop({ stopMs }: Burst): void {
    this.#stoppedSinceMs = performance.now();
    signalGroup(this.#leader, 'SIGSTOP');
    this.#timer = setTimeout(() => {
      this.#continue();
      this.#goOn();
    }, stopMs);
  }

  #continue(): void {
    if (this.#stoppedSinceMs === null) return;
    signalGroup(this.#leader, 'SIGCONT');
    this.#stoppedMs = this.stoppedMs;
    this.#stoppedSinceMs = null;
  }
}
