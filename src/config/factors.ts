/** Reads the list of conditions that a session varies. */
import { FACTORS, type Factor, type Perturbation } from '../model/conditions.ts';
import { nearestWord } from './nearest.ts';
import { type Reading, type Refusal, read } from './reading.ts';

const ALONE: Readonly<Record<string, Perturbation>> = { none: [], all: FACTORS };
const WORDS = [...FACTORS, ...Object.keys(ALONE)];

/** Reads `none`, `all`, or conditions with commas between them, in any order; a word given twice counts once. */
export function readFactors(text: string): Reading<Perturbation> {
  const words = text.split(',').map((word) => word.trim());
  const [only] = words;
  if (words.length === 1 && only !== undefined && Object.hasOwn(ALONE, only)) return read(ALONE[only] ?? []);
  const factors = FACTORS.filter((factor) => words.includes(factor));
  return words.every(isFactor) ? read(factors) : refusalOf(words);
}

function isFactor(word: string): word is Factor {
  return (FACTORS as readonly string[]).includes(word);
}

function refusalOf(words: readonly string[]): Refusal {
  const alone = words.find((word) => Object.hasOwn(ALONE, word));
  if (alone !== undefined) {
    const others = FACTORS.filter((factor) => words.includes(factor)).join(',');
    return {
      ok: false,
      rule: () => `takes \`${alone}\` only by itself`,
      instead: others === '' ? [alone] : [alone, others],
    };
  }
  const meant = words.filter((word) => word !== '').map((word) => nearestWord(word, WORDS));
  const whole = [...new Set(meant)].join(',');
  return meant.length === 0 || meant.includes(null) ? { ok: false } : { ok: false, instead: [whole] };
}
