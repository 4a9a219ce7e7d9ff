/**
 * The rhythm of a run under `cpu: jitter`: how long it goes on and how long it is stopped, in turn, as its seed has it.
 * Pure.
 */
import { createHash } from 'node:crypto';

/** A time of going on, and of standing still after it; milliseconds, over 0. */
export interface Burst {
  readonly goMs: number;
  readonly stopMs: number;
}

/** Each duration is drawn from least to longest, in milliseconds, every order of magnitude as often as the next. */
interface Rhythm {
  readonly go: readonly [least: number, longest: number];
  readonly stop: readonly [least: number, longest: number];
}

/**
 * Found by measurement (docs/benchmarks.md): stops that outlast the deadlines in tests, often enough for runs of 100
 * ms.
 */
const AT_FIRST: Rhythm = { go: [5, 60], stop: [30, 450] };
/** Long runs go on for as long as they are stopped, so that they take twice their time and not eight times. */
const LATER: Rhythm = { go: [30, 450], stop: [30, 450] };
/** About 11 s. */
const FIRST_BURSTS = 60;

/** The bursts of one run, without end; the same for the same seed. */
export function* burstsOf(seed: number): Generator<Burst, never> {
  for (let index = 0; ; index += 1) {
    const digest = createHash('sha256').update(`${seed} ${index}`).digest();
    const { go, stop } = index < FIRST_BURSTS ? AT_FIRST : LATER;
    yield { goMs: between(go, digest.readUInt32BE(0)), stopMs: between(stop, digest.readUInt32BE(4)) };
  }
}

/** @param bits 32 random bits */
function between([least, longest]: Rhythm['go'], bits: number): number {
  return least * (longest / least) ** (bits / 2 ** 32);
}
