/** go test itself, through prepare, a real run and read. */
import { expect, test } from '@jest/globals';
import { go } from '../../../src/frameworks/go.ts';
import { describeWith } from '../../tools.ts';
import {
  exampleCopy,
  expectedStatuses,
  project,
  realRun,
  runEnvironment,
  shell,
  statuses,
  supportFolder,
  testsOf,
} from '../real-run.ts';

const needsGo = describeWith('go');
const MODULE = 'module example.com/x\n\ngo 1.20\n';
const suite = (body: string) =>
  `package x\nimport ("os"; "testing"; "time")\nvar _, _ = os.Exit, time.Sleep\n${body}\n`;
const run = (directory: string, more: object = {}) =>
  realRun(go, { directory, commandLine: 'go test ./...', seed: 1, ...more });

needsGo('the example suite', () => {
  test.each([1, 3, 5, 7, 15])('seed %i fails exactly the planted tests', async (seed) => {
    const directory = exampleCopy('go');
    const { report } = await run(directory, { seed });
    expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
    expect(statuses(report)).toMatchObject(expectedStatuses(directory, seed));
  });

  test('a shuffled run tells the order apart by its seed', async () => {
    const directory = exampleCopy('go');
    const victim = async (seed: number) => {
      const { report, knob } = await run(directory, { seed, order: 'shuffled' });
      expect(knob).toBe("go test's -shuffle");
      return statuses(report)['example.com/flaky/order > TestExpectsCleanState'];
    };
    const seen = [];
    for (const seed of [1, 2, 3, 4, 5, 6, 8]) seen.push(await victim(seed));
    expect(new Set(seen)).toEqual(new Set(['passed', 'failed']));
    expect(await victim(1)).toBe(seen[0]);
  });

  test('the replay line of a seed-controlled sub-test fails, and passes with another seed', () => {
    const directory = exampleCopy('go');
    const line = (seed: number) =>
      go.replay({
        commandLine: 'go test ./...',
        recognition: { invocation: { words: ['go', 'test', './...'], extend: 'append' } },
        seed,
        order: 'as-is',
        test: { file: null, suite: 'example.com/flaky', name: 'TestTable/seed_controlled' },
        supportDir: supportFolder(go),
      }).commandLine;
    expect(shell(line(9), directory, runEnvironment(0)).status).toBe(1);
    expect(shell(line(8), directory, runEnvironment(0)).status).toBe(0);
  });
});

needsGo('how a command may call it', () => {
  const files = {
    'go.mod': MODULE,
    'x_test.go': suite('func TestA(t *testing.T) {}\nfunc TestB(t *testing.T) { t.Error("b") }'),
  };
  test.each([
    ['go test -v ./...'],
    ['go test -json ./... | cat'],
    ['go vet ./... && go list ./... && go test .'],
    ['make -s check'],
  ])('%s', async (commandLine) => {
    const directory = project({ ...files, Makefile: 'check:\n\tgo test $$(go list ./...)\n' });
    const { report, exitCode, stdout } = await run(directory, { commandLine });
    expect(exitCode).not.toBe(0);
    expect(statuses(report)).toEqual({ 'example.com/x > TestA': 'passed', 'example.com/x > TestB': 'failed' });
    expect(stdout).not.toContain('\u0016');
  });

  test("the user's own -shuffle=on takes the seed", async () => {
    const { stdout, knob } = await run(project(files), { commandLine: 'go test -v -shuffle=on .', seed: 77 });
    expect(stdout).toContain('-test.shuffle 77');
    expect(knob).toBe("go test's -shuffle");
  });

  test('nothing is served from the cache', async () => {
    const directory = project(files);
    await run(directory, { commandLine: 'go test -run TestA .' });
    const { stdout, report } = await run(directory, { commandLine: 'go test -run TestA .' });
    expect(stdout).not.toContain('(cached)');
    expect(testsOf(report)).toHaveLength(1);
  });
});

needsGo('the hard endings', () => {
  test('a build failure could not run', async () => {
    const { report } = await run(project({ 'go.mod': MODULE, 'x_test.go': 'package x\nfunc {' }));
    expect(report).toMatchObject({ kind: 'read', tests: [] });
    expect((report as { couldNotRun: string }).couldNotRun).toContain('[setup failed]');
  });

  test('a wrong flag could not run', async () => {
    const { report } = await run(project({ 'go.mod': MODULE, 'x_test.go': suite('func TestA(t *testing.T) {}') }), {
      commandLine: 'go test -nosuchflag ./...',
    });
    expect((report as { couldNotRun: string }).couldNotRun).toContain('-nosuchflag');
  });

  test('no tests at all is a report of none', async () => {
    const { report } = await run(project({ 'go.mod': MODULE, 'x.go': 'package x\n' }));
    expect(report).toEqual({ kind: 'read', tests: [], couldNotRun: null });
  });

  test("go's own time-out fails the test that hung", async () => {
    const files = {
      'go.mod': MODULE,
      'x_test.go': suite('func TestA(t *testing.T) {}\nfunc TestHang(t *testing.T) { time.Sleep(time.Hour) }'),
    };
    const { report } = await run(project(files), { commandLine: 'go test -timeout 300ms ./...' });
    expect(statuses(report)).toEqual({ 'example.com/x > TestA': 'passed', 'example.com/x > TestHang': 'failed' });
    expect(testsOf(report)[1]?.failure?.message).toContain('test timed out after 300ms');
  });

  test('os.Exit in a test is its failure', async () => {
    const files = { 'go.mod': MODULE, 'x_test.go': suite('func TestExit(t *testing.T) { os.Exit(3) }') };
    const { report } = await run(project(files));
    expect(testsOf(report)[0]?.failure?.message).toContain('ended with code 3');
  });

  test('a panic in a goroutine of one of two parallel tests is that test, by its stack', async () => {
    const body = `func TestCalm(t *testing.T) { t.Parallel(); time.Sleep(time.Minute) }
func TestPanics(t *testing.T) { t.Parallel(); go func() { panic("boom") }(); time.Sleep(time.Minute) }`;
    const { report } = await run(project({ 'go.mod': MODULE, 'x_test.go': suite(body) }));
    expect(statuses(report)).toEqual({ 'example.com/x > TestPanics': 'failed' });
    expect(testsOf(report)[0]?.failure).toMatchObject({
      type: 'panic',
      message: 'panic: boom',
      location: { file: 'x_test.go', line: 5 },
    });
  });

  test('a run that is killed leaves an unreadable report that keeps what was seen', async () => {
    const files = {
      'go.mod': MODULE,
      'x_test.go': suite('func TestA(t *testing.T) {}\nfunc TestHang(t *testing.T) { time.Sleep(time.Hour) }'),
    };
    const { report } = await run(project(files), { timeoutMs: 6000 });
    expect(report).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('while TestHang ran') });
    expect(statuses(report)).toEqual({ 'example.com/x > TestA': 'passed' });
  });
});

describeWith('go', 'gotestsum')('behind gotestsum', () => {
  const files = {
    'go.mod': MODULE,
    'x_test.go': suite(`func TestA(t *testing.T) {}
func TestB(t *testing.T) { t.Run("of three", func(t *testing.T) { if os.Getenv("TEST_SEED") == "3" { t.Error("b") } }) }`),
  };

  test('the report is that of go test, and the replay line of one test keeps reporting', async () => {
    const directory = project(files);
    const commandLine = 'gotestsum --format testname --junitfile out.xml -- ./...';
    const { report, exitCode } = await run(directory, { commandLine, seed: 3 });
    expect(exitCode).toBe(1);
    expect(statuses(report)).toEqual({ 'example.com/x > TestA': 'passed', 'example.com/x > TestB/of_three': 'failed' });
    const replay = go.replay({
      commandLine,
      recognition: { invocation: { words: commandLine.split(' '), extend: 'append' } },
      seed: 3,
      order: 'as-is',
      test: testsOf(report)[1]?.identity ?? null,
      supportDir: supportFolder(go),
    });
    const again = await run(directory, { commandLine: replay.commandLine, seed: 3 });
    expect(statuses(again.report)).toEqual({ 'example.com/x > TestB/of_three': 'failed' });
  });

  test('a failed test that its second try passes is flaky', async () => {
    const once = 'func TestA(t *testing.T) { if os.Mkdir("tried", 0o777) == nil { t.Error("first") } }';
    const directory = project({ 'go.mod': MODULE, 'x_test.go': suite(once) });
    const { report, exitCode } = await run(directory, { commandLine: 'gotestsum --rerun-fails --packages ./...' });
    expect(exitCode).toBe(0);
    expect(testsOf(report)).toMatchObject([
      { status: 'flaky', failure: { message: expect.stringContaining('first') } },
    ]);
  });
});
