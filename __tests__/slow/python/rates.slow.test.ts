import { expect, test } from '@jest/globals';
import { exactBinomialInterval } from '../../../src/analyze/rates.ts';
import type { Framework } from '../../../src/frameworks/framework.ts';
import { pytest } from '../../../src/frameworks/pytest.ts';
import { tap } from '../../../src/frameworks/tap.ts';
import { unittest } from '../../../src/frameworks/unittest.ts';
import { exampleCopy, type KnownTest, realRun, statuses, truthOf } from '../../frameworks/real-run.ts';

const RUNS = 60;
const EXAMPLES: readonly (readonly [string, Framework, string, readonly string[]])[] = [
  ['pytest', pytest, 'pytest -q', ['pytest', '-q']],
  ['unittest', unittest, 'python3 -m unittest', ['unittest']],
  ['tap', tap, './run.sh', ['./run.sh']],
];

/** The runs in which a test failed, by its title. */
async function failingSeeds(name: string, framework: Framework, commandLine: string, words: readonly string[]) {
  const failing = new Map<string, number[]>();
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const { report } = await realRun(framework, { directory: exampleCopy(name), commandLine, words, seed });
    for (const [title, status] of Object.entries(statuses(report))) {
      failing.set(title, [...(failing.get(title) ?? []), ...(status === 'failed' ? [seed] : [])]);
    }
  }
  return failing;
}

function expectAsPlanted({ fails }: KnownTest, seeds: readonly number[]): void {
  if (fails.kind === 'chance') {
    const { lower, upper } = exactBinomialInterval(seeds.length, RUNS, 0.9999);
    expect(fails.rate).toBeGreaterThanOrEqual(lower);
    expect(fails.rate).toBeLessThanOrEqual(upper);
    return;
  }
  const all = Array.from({ length: RUNS }, (_, index) => index + 1);
  const expected = all.filter(
    (seed) => fails.kind === 'always' || (fails.kind === 'seed' && seed % fails.multipleOf === 0),
  );
  expect(seeds).toEqual(expected);
}

test.each(EXAMPLES)(
  '%s: over 60 seeds each test of the example fails as planted',
  async (name, framework, commandLine, words) => {
    const failing = await failingSeeds(name, framework, commandLine, words);
    const known = truthOf(exampleCopy(name)).filter((one) => one.name !== 'test_listens_on_its_port');
    for (const one of known) {
      const title = one.suite === null ? one.name : `${one.suite} > ${one.name}`;
      try {
        expectAsPlanted(one, failing.get(title) ?? []);
      } catch (error) {
        throw new Error(`${title} failed with seeds ${failing.get(title)}`, { cause: error });
      }
    }
  },
);
