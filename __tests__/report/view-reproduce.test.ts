/** What the line that makes it fail again is said to do. */
import { expect, test } from '@jest/globals';
import type { Results } from '../../src/report/results-schema.ts';
import { loopOf } from '../../src/report/tried-words.ts';
import { reproduceOf } from '../../src/report/view-reproduce.ts';

const RATE = { failures: 7, observed: 10, rate: 0.7, lower: 0.3475, upper: 0.9333 };
const LINE = 'TEST_SEED=12 npm test';

type Told = Pick<Results, 'replay_command' | 'replay_tried' | 'verdict' | 'verdict_reason' | 'diagnosis' | 'framework'>;
const reproduced = (told: Partial<Told>, rate: typeof RATE | null = RATE) =>
  reproduceOf(
    {
      replay_command: LINE,
      verdict: 'flaky',
      diagnosis: [],
      tests: [],
      framework: null,
      ...told,
    } as unknown as Results,
    rate,
    null,
  );
const promiseOf = (told: Partial<Told>, rate: typeof RATE | null = RATE) => reproduced(told, rate)?.promise;

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
    'Not tried. It has the seed of a run that failed.',
  ],
  ['all runs failed', { verdict: 'always-fails' }, RATE, 'The command failed in every run.'],
  ['only changed runs failed', {}, null, 'Not tried. It has the seed of a run that failed.'],
] as const)('%s', (_, told, rate, promise) => {
  if (typeof promise === 'string') expect(promiseOf(told, rate)).toBe(promise);
  else expect(promiseOf(told, rate)).toMatch(promise);
});

test('a line that was tried and failed in some tries only has a loop that shows a failure', () => {
  const told = { replay_tried: { test: 'a', failed: 1, runs: 4, selects_test: true }, diagnosis: diagnosed('other') };
  expect(reproduced(told)).toMatchObject({
    promise: 'Tried: a failed 1 of 4 times.',
    loop: {
      line: `for i in $(seq 11); do ${LINE} || break; done`,
      says: 'About 25 % of tries fail, so it takes 4 tries on average; this loop ends with the first failure.',
    },
  });
});

test.each([true, false])(
  'beside a test that always fails, only a line of the flaky one alone is repeated: %j',
  (selects) => {
    const tests = [{ id: 'b', verdict: 'always-fails', replay_command: null }];
    const told = { tests, replay_tried: { test: 'a', failed: 1, runs: 4, selects_test: selects } };
    expect(reproduced(told as unknown as Partial<Told>)?.loop === null).toBe(!selects);
  },
);

test('the figure beside the line is its own: what the command did, not what one test did by another line', () => {
  const told = { replay_tried: { test: null, failed: 6, runs: 6, selects_test: false }, diagnosis: diagnosed(LINE) };
  expect(reproduced(told)).toMatchObject({ promise: 'Tried: it failed 6 of 6 times.', loop: null });
});

test('where no line was seen to fail, and repeating it is known not to help, none is given', () => {
  const [entry] = diagnosed(LINE);
  const passed = { replay_tried: { test: 'a', failed: 0, runs: 4, selects_test: true } };
  const because = (cause: string) => [{ ...entry, cause, replay: null }] as unknown as Results['diagnosis'];
  expect(reproduced({ ...passed, diagnosis: because('leftover-state') })).toBeNull();
  expect(reproduced({ ...passed, diagnosis: because('unexplained') })?.promise).toBe('Tried: a failed 0 of 4 times.');
});

test.each([1, 0, 0.001, 0.5, 0.04])('the loop of a line that fails in %d of tries fails in 19 of 20', (rate) => {
  const loop = loopOf(LINE, rate);
  if (rate === 0 || rate === 1) expect(loop).toBeNull();
  const tries = Number(/seq (\d+)/.exec(loop?.line ?? '')?.[1] ?? 1000);
  if (rate > 0 && tries < 1000) expect(1 - (1 - rate) ** tries).toBeGreaterThanOrEqual(0.95);
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
  const told = (failed: number) => ({
    replay_tried: { test: null, failed, runs: 8, selects_test: false },
    diagnosis: [racing] as unknown as Results['diagnosis'],
  });
  expect(promiseOf(told(1))).toBe(
    'Tried: it failed 1 of 8 times. The line under “Why” makes it fail more often: 10 of 19 times.',
  );
  expect(reproduced(told(0))).toMatchObject({ line: bursts.command, promise: 'Tried: it failed 10 of 19 times.' });
});

test('files that a line looks for elsewhere can be written by pasting; else nothing is', () => {
  const support = { folder: '/tmp/ours', files: { 'a.py': 'one\ntwo\n', 'in/b.py': "it's $x\n" } };
  const told = { verdict: 'flaky', diagnosis: [], tests: [], framework: null };
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
  expect(promiseOf({ verdict: 'inconclusive', verdict_reason })).toBe(
    'Not tried. It has the seed of a run that failed.',
  );
});

test.each(['command-not-found', 'could-not-run'])('%s: there is nothing to repeat', (why) => {
  expect(promiseOf({ verdict: 'inconclusive', verdict_reason: { why, detail: '' } })).toBeUndefined();
});

test('nothing failed: there is nothing to say', () => {
  expect(promiseOf({ replay_command: null })).toBeUndefined();
});

test('a seed that the framework does not take is not said to bring the run back', () => {
  const framework = { name: 'surefire', seed_knob: null, extended_command: null };
  expect(promiseOf({ framework })).toBe(
    'Not tried. It has the seed of a run that failed, which surefire does not take.',
  );
  expect(promiseOf({ framework: { ...framework, seed_knob: 'its seed' } })).toMatch(/that failed\.$/);
});
