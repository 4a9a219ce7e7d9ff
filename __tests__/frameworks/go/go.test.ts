/** Reads what Go 1.26 left for the example suite with seed 21 (fixtures/: recorded from a real run, paths shortened). */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { go } from '../../../src/frameworks/go.ts';
import { GoOutputReader } from '../../../src/frameworks/go-output.ts';
import { goResults } from '../../../src/frameworks/go-results.ts';
import { exampleCopy, expectedStatuses, scratch, statuses, testsOf } from '../real-run.ts';

test('the recorded run has the planted results', async () => {
  const reportDir = scratch('go-report');
  cpSync(join(import.meta.dirname, 'fixtures'), reportDir, { recursive: true });
  const evidence = {
    exitCode: 1,
    timedOut: false,
    reportDir,
    workingDirectory: '/project',
    reportFiles: [],
    stdoutLog: null,
    stderrLog: null,
  };
  const report = await go.read(evidence);
  expect(statuses(report)).toMatchObject(expectedStatuses(exampleCopy('go'), 21));
  expect(statuses(report)).not.toHaveProperty('example.com/flaky > TestTable');
  const panic = testsOf(report).find(({ identity }) => identity.name === 'TestPanicsBySeed');
  expect(panic?.failure).toMatchObject({
    type: 'panic',
    message: 'panic: assignment to entry in nil map',
    location: { file: 'panics/panics_test.go', line: 16 },
  });
});

function resultsOf(lines: readonly string[], exitCode: number | null) {
  const reader = new GoOutputReader();
  for (const line of lines) reader.add(line);
  const run = { path: 'm', directory: '/w', exitCode, output: reader.result() };
  return goResults(run, '/w').map(({ identity, status }) => `${identity.name}: ${status}`);
}

test('a line that a test left open does not hide its result', () => {
  expect(resultsOf(['\u0016=== RUN   TestA', 'no newline\u0016--- PASS: TestA (0.00s)'], 0)).toEqual(['TestA: passed']);
});

test('a test that failed in one of several rounds of -count stays failed', () => {
  const round = (word: string) => ['=== RUN   TestA', `--- ${word}: TestA (0.00s)`];
  expect(resultsOf([...round('FAIL'), ...round('PASS')], 1)).toEqual(['TestA: failed']);
});

test('a panic that may be due to any of several parallel tests blames none of them', () => {
  const lines = ['=== RUN   TestA', '=== RUN   TestB', 'panic: boom', '', 'goroutine 9 [running]:', 'm.helper()'];
  expect(resultsOf(lines, 2)).toEqual([]);
});

test('a binary that was stopped from outside fails nobody', () => {
  expect(resultsOf(['=== RUN   TestA'], null)).toEqual([]);
});

test.each([
  [
    'a line of a test that Go, which marks its own, does not mark',
    ['\u0016=== RUN   TestA', '--- FAIL: TestA (0.00s)', '\u0016--- PASS: TestA (0.00s)'],
  ],
  [
    'a result of a test that was not started',
    ['=== RUN   TestA', '--- FAIL: TestB (0.00s)', '--- PASS: TestA (0.00s)'],
  ],
  ['a result of a test that has one', ['=== RUN   TestA', '--- PASS: TestA (0.00s)', '--- FAIL: TestA (0.00s)']],
])('what only looks like a result: %s', (_, lines) => {
  expect(resultsOf(lines, 0)).toEqual(['TestA: passed']);
});

test.each([
  [
    'the one that complains',
    ['    a_test.go:3: step 0', '    a_test.go:4: total = 17, want 4', '    a_test.go:5: bye'],
  ],
  ['the last where none does', ['    a_test.go:3: step 0', 'printed', '    a_test.go:4: total = 17, want 4']],
  [
    'with the lines that belong to it',
    ['    a_test.go:3: step', '    a_test.go:4: total = 17, want 4', '        details'],
  ],
])('of what a test logged and what it complained of, the failure is %s', (_, said) => {
  const reader = new GoOutputReader();
  for (const line of ['=== RUN   TestA', ...said, '--- FAIL: TestA (0.00s)']) reader.add(line);
  const [result] = goResults({ path: 'm', directory: '/w', exitCode: 1, output: reader.result() }, '/w');
  expect(result?.failure?.message).toMatch(/^a_test\.go:4: total = 17, want 4(\n {4}details)?$/);
  expect(result?.failure?.stack).toContain('step');
  expect(result?.failure?.location).toMatchObject({ line: 4 });
});
