// What the analysis costs on the largest session that the tool takes: 1,000 runs of 2,000 tests. Prints figures and the
// limits that they are held against; exits with 1 where one is passed. Needs Node 24 (it strips the types itself).
import { failureClusters } from '../src/analyze/clusters.ts';
import { systemicFlakes } from '../src/analyze/co-failures.ts';
import { boschlooTest } from '../src/analyze/exact-tests.ts';
import { fingerprint } from '../src/analyze/fingerprint.ts';
import { testTable } from '../src/analyze/test-table.ts';

const RUNS = 1000;
const TESTS = 2000;
let state = 7;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

const tests = Array.from({ length: TESTS }, (_, i) => ({
  file: `cart${i % 40}.test.ts`,
  suite: 'cart',
  name: `adds item ${i}`,
}));
// Every test is flaky, each at a rate of its own: the worst case for comparing tests with one another.
const rates = tests.map((_, i) => (i % 10 === 0 ? 0.05 : 0.002 + (i % 7) / 1000));
const failureOf = (run, test) => ({
  type: 'AssertionError',
  message: `expected ${run} items in cart ${test % 13} but got ${run + 1}`,
  stack: `    at total (/tmp/slot-${run % 4}/src/cart${test % 40}.ts:${run}:3)\n    at node_modules/x/index.js:1:1`,
  location: null,
});

function observe(run) {
  const marks = rates.map((rate) => (random() < rate ? 'f' : 'p')).join('');
  const failures = [...marks].flatMap((mark, test) => (mark === 'f' ? [{ test, failure: failureOf(run, test) }] : []));
  const outcome = failures.length > 0 ? { kind: 'failed', exitCode: 1 } : { kind: 'passed' };
  const tested = { kind: 'read', marks, failures, problem: null, couldNotRun: false };
  return {
    run,
    seed: run + 1,
    conditions: { order: 'as-is' },
    outcome,
    startedMs: run,
    durationMs: 1,
    slot: run % 4,
    place: 'runner',
    stdoutTail: '',
    stderrTail: '',
    stdoutLog: null,
    stderrLog: null,
    tests: tested,
  };
}

let failed = false;
function measure(what, limitMs, work) {
  const started = performance.now();
  const result = work();
  const ms = performance.now() - started;
  if (ms > limitMs) failed = true;
  console.log(`${what.padEnd(58)} ${ms.toFixed(0).padStart(6)} ms (limit ${limitMs} ms)`);
  return result;
}

const observations = Array.from({ length: RUNS }, (_, run) => observe(run));
const failures = observations.reduce((sum, it) => sum + it.tests.failures.length, 0);
console.log(`${RUNS} runs x ${TESTS} tests, ${failures} failures`);
const rows = measure('per-test table', 3000, () => testTable(tests, observations, 'all'));
const clusters = measure('failure clusters', 3000, () => failureClusters({ observations }));
const flakes = measure('systemic flakes (2,000 flaky tests)', 1000, () => systemicFlakes(TESTS, observations));
measure('a megabyte of a hostile message, 20 times', 1000, () => {
  for (let i = 0; i < 20; i++) fingerprint({ type: null, message: 'ab1/'.repeat(250_000), stack: null });
});
measure('Boschloo, 200 runs an arm', 1000, () =>
  boschlooTest({ failures: 50, runs: 200 }, { failures: 70, runs: 200 }),
);
const residentMb = process.memoryUsage().rss / 1e6;
if (residentMb > 300) failed = true;
console.log(
  `${rows.length} rows, ${clusters.length} clusters, ${flakes.length} systemic flakes; resident ${residentMb.toFixed(0)} MB (limit 300 MB)`,
);
process.exitCode = failed ? 1 : 0;
