/** What the line that makes it fail again is said to do. */
import { expect, test } from '@jest/globals';
import type { Results } from '../../src/report/results-schema.ts';
import { reproduceOf } from '../../src/report/view-reproduce.ts';

const RATE = { failures: 7, observed: 10, rate: 0.7, lower: 0.3475, upper: 0.9333 };
const LINE = 'TEST_SEED=12 npm test';

type Told = Pick<Results, 'replay_command' | 'verdict' | 'verdict_reason' | 'diagnosis'>;
const promiseOf = (told: Partial<Told>, rate: typeof RATE | null = RATE) =>
  reproduceOf(
    { replay_command: LINE, verdict: 'flaky', diagnosis: [], tests: [], ...told } as unknown as Results,
    rate,
    null,
  )?.promise;

function diagnosed(command: string): Results['diagnosis'] {
  const replay = { command, seed: 12, failed: 8, runs: 8, control_seed: 13, control_failed: 0, control_runs: 8 };
  const entry = { test: 'a', tests: ['a'], mechanism: null, predecessors: null, more_runs: null, evidence: [] };
  return [{ ...entry, cause: 'seed-controlled', replay: { ...replay, selects_test: true } }];
}

test.each([
  ['it was tried', { diagnosis: diagnosed(LINE) }, RATE, 'Tried: it failed 8 of 8 times.'],
  [
    'another line was tried',
    { diagnosis: diagnosed('other') },
    RATE,
    /expect it in about 70 % of tries: run it several times\.$/,
  ],
  ['all runs failed', { verdict: 'always-fails' }, RATE, 'This line repeats a run that failed.'],
  ['only changed runs failed', {}, null, 'This line repeats a run that failed.'],
] as const)('%s', (_, told, rate, promise) => {
  if (typeof promise === 'string') expect(promiseOf(told, rate)).toBe(promise);
  else expect(promiseOf(told, rate)).toMatch(promise);
});

test('a line that was tried and seldom failed is to be repeated', () => {
  const [entry] = diagnosed(LINE);
  const seldom = [{ ...entry, replay: { ...entry?.replay, failed: 1 } }] as unknown as Results['diagnosis'];
  const tried = 'Tried: it failed 1 of 8 times.';
  expect(promiseOf({ diagnosis: seldom })).toBe(
    `${tried} The seed does not decide it. Expect a failure in about 70 % of tries: run it several times.`,
  );
  expect(promiseOf({ diagnosis: seldom }, null)).toBe(tried);
});

test('where an experiment made it fail more often than the line did, that is said', () => {
  const [entry] = diagnosed(LINE);
  const arms = { control: { failed: 0, runs: 19 }, treatment: { failed: 10, runs: 19 } };
  const bursts = {
    ...arms,
    contrast: 'cpu-jitter',
    value: null,
    confirmed: true,
    command: 'flaky-detector --perturb cpu',
  };
  const racing = { ...entry, cause: 'timing', replay: { ...entry?.replay, failed: 0 }, evidence: [bursts] };
  expect(promiseOf({ diagnosis: [racing] as unknown as Results['diagnosis'] })).toBe(
    'Tried: it failed 0 of 8 times. The line under “Why” makes it fail more often: 10 of 19 times.',
  );
});

test('files that a line looks for elsewhere can be written by pasting; else nothing is', () => {
  const support = { folder: '/tmp/ours', files: { 'a.py': 'one\ntwo\n', 'in/b.py': "it's $x\n" } };
  const told = { verdict: 'flaky', diagnosis: [], tests: [] };
  const preparationFor = (replay_command: string) =>
    reproduceOf({ ...told, replay_command } as unknown as Results, RATE, support)?.preparation;
  expect(preparationFor('PYTHONPATH=/tmp/ours pytest')).toBe(
    [
      'mkdir -p /tmp/ours /tmp/ours/in',
      ...["cat > /tmp/ours/a.py <<'END_OF_FILE'", 'one', 'two', 'END_OF_FILE'],
      ...["cat > /tmp/ours/in/b.py <<'END_OF_FILE'", "it's $x", 'END_OF_FILE'],
    ].join('\n'),
  );
  expect(preparationFor('TEST_SEED=1 npm test')).toBeNull();
});

test('too few runs make no rate to be told', () => {
  const verdict_reason = { why: 'too-few-runs', detail: '' };
  expect(promiseOf({ verdict: 'inconclusive', verdict_reason })).toBe('This line repeats a run that failed.');
});

test.each(['command-not-found', 'could-not-run'])('%s: there is nothing to repeat', (why) => {
  expect(promiseOf({ verdict: 'inconclusive', verdict_reason: { why, detail: '' } })).toBeUndefined();
});

test('nothing failed: there is nothing to say', () => {
  expect(promiseOf({ replay_command: null })).toBeUndefined();
});
