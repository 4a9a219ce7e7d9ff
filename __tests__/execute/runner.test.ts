import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { carryOutWith, type ExecutorSetting, executorConformance, type WithExecutor } from './executor-conformance.ts';
import { type LocalRunner, withRunner } from './local-runner.ts';
import { program } from './real-child.ts';

executorConformance('the runner', (setting, use) => withRunner(setting, ({ executor }) => use(executor)));

/** Carries runs out on a runner that the test can look into: before (`onRunner`) and after (`look`), while its folders still stand. */
function onRunner<T>(
  over: Partial<ExecutorSetting>,
  runs: number,
  look: (runner: LocalRunner) => T,
  more: Parameters<typeof withRunner>[2] = {},
) {
  let seen: T | undefined;
  const make: WithExecutor = (setting, use) =>
    withRunner(
      setting,
      async (runner) => {
        const result = await use(runner.executor);
        seen = look(runner);
        return result;
      },
      more,
    );
  return carryOutWith(make, over, { runs }).then((done) => ({ ...done, seen: seen as T }));
}

const fixture = (name: string, word = '') => `sh '${program(name)}' ${word}`;
const logs = ({ outputDir }: LocalRunner) => readdirSync(join(outputDir, 'logs')).sort();

describe('the runner: logs', () => {
  const testCommand = 'echo out; echo err >&2; test $ATTEMPT -ne 1';

  test('those of failing runs are kept', async () => {
    const { seen, observations } = await onRunner({ testCommand }, 3, logs);
    expect(seen).toEqual(['run-0001.stderr.log', 'run-0001.stdout.log']);
    expect(observations[1]).toMatchObject({
      stdoutLog: 'logs/run-0001.stdout.log',
      stderrLog: 'logs/run-0001.stderr.log',
      stdoutTail: 'out\n',
    });
    expect(observations[0]).toMatchObject({ stdoutLog: null, stderrLog: null, stdoutTail: 'out\n' });
  });

  test('all are kept where asked for', async () => {
    const { seen } = await onRunner({ testCommand }, 3, logs, { keepLogs: 'all' });
    expect(seen).toHaveLength(6);
  });

  test('the runs do not get the handle by which they are written', async () => {
    const testCommand = 'ls -l /proc/self/fd /proc/$PPID/fd; exit 1';
    const { observations } = await onRunner({ testCommand }, 1, () => null);
    expect(observations[0]?.stdoutTail).toContain('/proc/');
    expect(observations[0]?.stdoutTail).not.toContain('out put');
  });

  test('a folder of theirs that is replaced by a link is not written to by way of it', async () => {
    const harm = 'mv logs moved; mkdir other; ln -s other logs';
    const testCommand = `cd .; cd "$OLDPWD/../out put"; test $ATTEMPT -ne 1 || { ${harm}; }; echo said; false`;
    const { seen } = await onRunner({ testCommand, parallelism: 1 }, 4, ({ outputDir }) =>
      ['moved', 'other'].map((name) => readdirSync(join(outputDir, name)).length),
    );
    expect(seen).toEqual([4, 0]);
  });

  test('an output folder that is taken away ends the session with what was observed, and says so', async () => {
    const testCommand = 'echo said; test $ATTEMPT -ne 3 || exec rm -rf "$OLDPWD/../out put"';
    const { end, observations } = await onRunner(
      { testCommand: `cd .; ${testCommand}`, parallelism: 1 },
      20,
      () => null,
    );
    expect(end).toMatchObject({
      kind: 'halted',
      why: 'output-not-writable',
      detail: expect.stringContaining('set output-dir'),
    });
    expect(observations.length).toBeGreaterThanOrEqual(3);
    expect(observations.length).toBeLessThan(6);
  });
});

// Each has a session of its own, and most of its time is waiting: they wait together.
describe('the runner: what a run does to its surroundings', () => {
  test.concurrent.each(['removes-tmpdir', 'file-for-tmpdir', 'link-for-tmpdir', 'closes-tmpdir', 'litters-tmpdir'])(
    'one that %s spoils nothing for the next',
    async (how) => {
      const testCommand = `[ -d "$TMPDIR" ] && [ ! -L "$TMPDIR" ] && [ -z "$(ls -A "$TMPDIR")" ] && touch "$TMPDIR/x" && rm "$TMPDIR/x"; ${fixture('wrecks-its-folders.sh', how)}`;
      const { end, observations } = await onRunner({ testCommand, parallelism: 2 }, 6, () => null);
      expect(end).toEqual({ kind: 'complete' });
      expect(observations.map(({ outcome }) => outcome.kind)).toEqual(Array.from({ length: 6 }, () => 'passed'));
    },
  );

  test.concurrent('one that removes the working directory leaves the next ones unable to start: that is said, and nothing is called stable', async () => {
    const { end, observations } = await onRunner(
      { testCommand: fixture('wrecks-its-folders.sh', 'removes-cwd'), parallelism: 1 },
      50,
      () => null,
    );
    expect(end).toMatchObject({
      kind: 'halted',
      why: 'workspace-failed',
      detail: expect.stringContaining('An earlier run removed'),
    });
    expect(observations).toHaveLength(1);
  });

  test.concurrent('one that empties the folder of all temporary folders ends the session, and that is said', async () => {
    const testCommand = 'rm -rf "$TMPDIR"/../../*';
    const { end, observations } = await onRunner({ testCommand, parallelism: 1 }, 50, () => null);
    expect(end).toMatchObject({
      kind: 'halted',
      why: 'workspace-failed',
      detail: expect.stringContaining('An earlier run removed'),
    });
    expect(observations).toHaveLength(1);
  });

  test.concurrent('with a fresh copy per run it harms itself alone', async () => {
    const testCommand = 'rm -rf ./* ../project/* 2>/dev/null; true';
    const { end, observations } = await onRunner({ testCommand }, 6, () => null, { isolation: 'run' });
    expect([end.kind, observations.length]).toEqual(['complete', 6]);
  });

  test.concurrent('one that changes its process group, or leaves daemons, is cleaned up after', async () => {
    const { observations } = await onRunner(
      { testCommand: `set -m; ${fixture('leaves-daemons.sh')}`, parallelism: 2 },
      2,
      () => null,
    );
    expect(observations.map(({ outcome }) => outcome.kind)).toEqual(['passed', 'passed']);
  });

  test.concurrent('one that starts itself anew all the time is caught', async () => {
    const { observations } = await onRunner({ testCommand: fixture('respawns.sh') }, 2, () => null);
    expect(observations).toHaveLength(2);
  });

  test.concurrent('one that stops its parent is observed all the same, and so are the next ones', async () => {
    const testCommand = 'kill -STOP $PPID; exit $((ATTEMPT % 2))';
    const { end, observations } = await onRunner({ testCommand, parallelism: 2 }, 4, () => null);
    expect(end).toEqual({ kind: 'complete' });
    expect(observations.map(({ outcome }) => outcome.kind)).toEqual(['passed', 'failed', 'passed', 'failed']);
  });

  test.concurrent('one that stops its parent and hangs is timed out, and the next run is started', async () => {
    const testCommand = 'test $ATTEMPT -ne 0 || { kill -STOP $PPID; sleep 300; }; echo next';
    const { observations } = await onRunner({ testCommand, timeoutMs: 3000, parallelism: 1 }, 2, () => null);
    expect(observations.map(({ outcome }) => outcome.kind)).toEqual(['timed-out', 'passed']);
  });

  test.concurrent('a time-out leaves nothing behind, and the next run has pipes again', async () => {
    const testCommand = `test $ATTEMPT -ne 0 || exec ${fixture('ignores-term.sh')}; echo next`;
    const { observations } = await onRunner({ testCommand, timeoutMs: 1500, parallelism: 1 }, 2, () => null);
    expect(observations.map(({ outcome, stdoutTail }) => [outcome.kind, stdoutTail])).toEqual([
      ['timed-out', 'started\n'],
      ['passed', 'next\n'],
    ]);
  });
});
