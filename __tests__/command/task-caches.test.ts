/** What tools print that do not run a task again whose inputs are the same, as recorded from them. */
import { expect, test } from '@jest/globals';
import { CACHES_OFF, cachesOffOf, nothingRan } from '../../src/command/task-caches.ts';

test.each([
  ['Turborepo', ' Tasks:    2 successful, 2 total\nCached:    2 cached, 2 total\n  Time:    12ms >>> FULL TURBO'],
  ['Nx', 'Nx read the output from the cache instead of running the command for 3 out of 3 tasks.'],
  ['moon', 'Tasks: 2 completed (2 cached)\n Time: 24ms'],
  ['Rush', '==[ SKIPPED: 2 operations ]==\n\nThese operations were already up to date:\n  a   -'],
  ['Rush', 'These projects were restored from the build cache:\n  a'],
  ['Pants', '✓ src/a_test.py:tests succeeded in 0.41s (cached locally).'],
  ['wireit', 'Analyzing\n✅ Ran 0 scripts and skipped 1 in 0s.'],
  ['wireit', '> wireit\n\n✅ [test] Already fresh'],
  ['Lage', 'success: 0, skipped: 3, pending: 0, aborted: 0, failed: 0'],
  ['Bazel', '//a:test  (cached) PASSED in 0.3s\n\nExecuted 0 out of 1 test: 1 test passes.'],
  ['Gradle', 'BUILD SUCCESSFUL in 1s\n4 actionable tasks: 4 up-to-date'],
  ['Go', 'ok  \texample.com/a\t(cached)\n?   \texample.com/b\t[no test files]'],
  ['Task', 'task: Task "test" is up to date\n'],
  ['make', "make[1]: Nothing to be done for 'check'.\n"],
])('%s ran nothing: %j', (tool, said) => {
  expect(nothingRan(said)).toMatch(new RegExp(`^${tool} ran nothing: it took the result of an earlier run\\. \\w+ `));
});

test.each([
  ['Turborepo', 'Cached:    1 cached, 2 total'],
  ['Nx', 'Nx read the output from the cache instead of running the command for 1 out of 3 tasks.'],
  ['moon', 'Tasks: 2 completed (1 cached)'],
  ['Rush', '==[ SUCCESS: 1 operation ]==\n==[ SKIPPED: 1 operation ]==\nThese operations were already up to date:'],
  ['Pants', '✓ a succeeded in 0.41s (memoized).\n✓ b succeeded in 1.20s.'],
  ['wireit', '✅ [build] Already fresh\n✅ [test] Executed successfully'],
  ['Bazel', 'Executed 1 out of 3 tests: 3 tests pass.'],
  ['Gradle', '4 actionable tasks: 1 executed, 3 up-to-date'],
  ['Go', 'ok  \ta\t(cached)\nok  \tb\t0.12s'],
  ['make', "cc -o a a.c\nmake[1]: Nothing to be done for 'check'.\n"],
])('%s ran some of it: %j', (_, said) => {
  expect(nothingRan(said)).toBeNull();
});

test('the variables of the tools that a command starts are among all that are set', () => {
  expect(cachesOffOf(new Set(['npm', 'turbo']))).toEqual({ TURBO_FORCE: 'true' });
  expect(CACHES_OFF).toMatchObject({ TURBO_FORCE: 'true', NX_SKIP_NX_CACHE: 'true', MOON_CACHE: 'off' });
});
