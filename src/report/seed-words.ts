/** What the tests make of the seed, in words. Pure. */
import type { Analysis } from '../analyze/analysis.ts';
import { isFailure } from '../analyze/outcomes.ts';
import { OTHER_SEED_NAMES } from '../model/seed-names.ts';
import type { Session } from '../model/session.ts';
import { listed } from './test-id.ts';

/**
 * One sentence where all runs were alike, and the tests' text reads a seed under a name that no run sets: their random
 * data may have been the same each time.
 */
export function unsetSeeds({ seedNames, header }: Pick<Session, 'seedNames' | 'header'>, analysis: Analysis): string[] {
  const names = seedNames.filter((name) => !OTHER_SEED_NAMES.includes(name) && !header.command.includes(name));
  if (names.length === 0 || !wereAlike(analysis)) return [];
  const [first = ''] = names;
  return [
    `All runs were alike, and the tests' text reads ${listed(names)} from the environment, which no run sets. If ` +
      `that is a seed, all runs had the same random data: put \`${first}=$TEST_SEED\` before the test command.`,
  ];
}

/** Whether no run told anything that another did not. */
function wereAlike({ judged, tests }: Analysis): boolean {
  const failed = judged.filter(isFailure).length;
  const isSteady = tests.every(({ verdict }) => verdict !== 'flaky' && verdict !== 'inconclusive');
  return judged.length > 1 && isSteady && (failed === 0 || failed === judged.length);
}
