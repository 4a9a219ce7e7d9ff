/** Correction for many exact tests at once, most of which could not have shown anything. Pure. */
import type { ExactTest } from './stratified-test.ts';

/**
 * Tarone's correction (1990): tests whose least possible p-value is over the corrected level cannot make a false claim,
 * so they do not count among the questions asked. With these p-values, the chance of even one false claim stays under
 * the level.
 * @param level over 0 and under 1
 * @returns the corrected p-values, in the order of the tests; 1 for those that could not show anything
 */
export function tarone(tests: readonly ExactTest[], level: number): number[] {
  const least = tests.map((test) => test.least).sort((a, b) => a - b);
  let questions = 1;
  while (least.filter((p) => p <= level / questions).length > questions) questions += 1;
  return tests.map((test) => (test.least <= level / questions ? Math.min(1, test.p * questions) : 1));
}
