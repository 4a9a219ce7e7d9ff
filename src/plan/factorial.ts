/**
 * Which conditions go together in which perturbed run: full factorial blocks, so that each run informs every factor, in
 * an order that keeps every prefix nearly balanced. Pure.
 */
import { drawn, shuffled } from './draws.ts';

/**
 * The rows of a block are all sums (exclusive or) of these words, one bit per factor. The first word has every bit, so
 * that each two rows that follow each other are complements: each factor is on in exactly one of the two. The next
 * words are such that pairs of factors are balanced as early as a linear order can have it.
 */
const GENERATORS: Readonly<Record<number, readonly number[]>> = {
  2: [0b11, 0b01],
  3: [0b111, 0b011, 0b001],
  4: [0b1111, 0b0011, 0b0101, 0b0001],
};

const SHIFT_KEY = 0x73686674;
const COLUMNS_KEY = 0x636f6c73;
const LEVEL_KEY = 0x6c65766c;

/**
 * Whether each of the factors is on in one perturbed run. A single factor is on in all of them; of several, each is on
 * in half, and each combination (none among them) equally often.
 * @param row which of the perturbed runs, from 0
 * @param factors how many, 0 to 4
 */
export function factorialRow(rootSeed: number, row: number, factors: number): readonly boolean[] {
  const generators = GENERATORS[factors];
  if (generators === undefined) return Array.from({ length: factors }, () => true);
  const block = row >> generators.length;
  const sum = generators.reduce((word, generator, bit) => ((row >> bit) & 1 ? word ^ generator : word), 0);
  const word = sum ^ (drawn(rootSeed, SHIFT_KEY, block) & (2 ** factors - 1));
  const columns = shuffled([...Array(factors).keys()], rootSeed, COLUMNS_KEY ^ (block << 8));
  return columns.map((column) => ((word >> column) & 1) === 1);
}

/**
 * Which of a factor's levels a perturbed run gets where the factor is on. All have come once before any comes again.
 * @param factor tells factors apart, 0 to 3
 * @param time how many times the factor was on before
 * @returns undefined where there are no levels
 */
export function levelAt<Level>(
  levels: readonly Level[],
  rootSeed: number,
  factor: number,
  time: number,
): Level | undefined {
  if (levels.length === 0) return undefined;
  const round = Math.floor(time / levels.length);
  return shuffled(levels, rootSeed, LEVEL_KEY ^ (factor << 8) ^ (round << 12))[time % levels.length];
}
