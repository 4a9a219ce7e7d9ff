// How often a wrong cause is named: sessions of tests that never fail, and of a fair coin, through the real planning and judging over
// simulated runs; and how often the right one is, for behaviours with a known cause. Needs a node that runs TypeScript as it is (24).
// Usage: node bench/causes.mjs [sessions of coins, 1000] [first root seed, 1]; of tests that never fail it takes 10,000, which are quick.
import { BEHAVIOURS } from '../__tests__/diagnose/behaviours.ts';
import { simulate } from '../__tests__/diagnose/simulation.ts';

const [sessions = 1000, first = 1] = process.argv.slice(2).map(Number);
const QUICK_SESSIONS = 10_000;
const RUNS = 50;
const named = (findings) => findings.filter(({ cause }) => cause !== 'unexplained' && cause !== 'not-enough-runs');
const seeds = (count) => Array.from({ length: count }, (_, index) => first + index);

async function falseCauses(tests, count) {
  let flaky = 0;
  let wrong = 0;
  let trials = 0;
  for (const rootSeed of seeds(count)) {
    const done = await simulate({ rootSeed, runs: RUNS, tests });
    flaky += done.findings.length > 0 ? 1 : 0;
    wrong += named(done.findings).length > 0 ? 1 : 0;
    trials += done.trials;
  }
  return { flaky, wrong, trials: Math.round(trials / count) };
}

const coin = (rate) => (_seed, _setting, chance) => chance() < rate;
const never = () => false;
const CAUSELESS = {
  '3 tests that never fail': [never, never, never],
  '1 coin of 0.5': [coin(0.5)],
  '1 coin of 0.1': [coin(0.1)],
  '3 coins of 0.5, 0.3, 0.1': [coin(0.5), coin(0.3), coin(0.1)],
};

console.log(
  `| sessions of ${RUNS} runs of | sessions | with a flaky test | with a false cause | trials a session |\n| --- | ---: | ---: | ---: | ---: |`,
);
for (const [words, tests] of Object.entries(CAUSELESS)) {
  const count = tests.every((test) => test === never) ? QUICK_SESSIONS : sessions;
  const { flaky, wrong, trials } = await falseCauses(tests, count);
  console.log(`| ${words} | ${count} | ${flaky} | ${wrong} (${((100 * wrong) / count).toFixed(2)} %) | ${trials} |`);
}

const some = Math.max(1, Math.round(sessions / 50));
console.log(
  `\n| ${some} sessions each of a test that fails by | right cause | wrong cause | trials a session |\n| --- | ---: | ---: | ---: |`,
);
for (const { words, behaviour, cause, mechanism } of BEHAVIOURS) {
  const done = [];
  for (const rootSeed of seeds(some)) done.push(await simulate({ rootSeed, runs: RUNS, tests: [never, behaviour] }));
  const findings = done.flatMap((it) => it.findings);
  const right = findings.filter((it) => it.cause === cause && it.mechanism === mechanism).length;
  const wrong = named(findings).filter((it) => it.cause !== cause).length;
  const trials = Math.round(done.reduce((sum, it) => sum + it.trials, 0) / some);
  console.log(`| ${words} | ${right} of ${findings.length} | ${wrong} | ${trials} |`);
}
