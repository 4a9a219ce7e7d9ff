import { describe, expect, test } from '@jest/globals';
import { Launcher } from '../../src/execute/launcher.ts';
import { program, runLine } from './real-child.ts';

const sh = (name: string) => `sh '${program(name)}'`;

/** Once its process is known, something stops it as soon as it is asked for a start. */
class StoppedAtStart extends Launcher {
  pid: number | null = null;

  override launch(request: Parameters<Launcher['launch']>[0]): ReturnType<Launcher['launch']> {
    const launched = super.launch(request);
    if (this.pid !== null) process.kill(this.pid, 'SIGSTOP');
    return launched;
  }
}

describe('runChild: how a program ends', () => {
  test.each([
    ['true', { kind: 'exited', code: 0 }],
    ['exit 3', { kind: 'exited', code: 3 }],
    ['kill -SEGV $$', { kind: 'exited', code: 139 }],
    ['kill -KILL $$', { kind: 'exited', code: 137 }],
    ['/etc/passwd', { kind: 'exited', code: 126 }],
    ['no-such-program-here', { kind: 'exited', code: 127 }],
    [sh('forks.sh'), { kind: 'exited', code: 0 }],
  ])('%s', async (line, exit) => {
    const child = await runLine(line);
    expect(child).toMatchObject({ exit, pipesClean: true, left: [] });
  });

  test('without bash on PATH nothing is started, and it says what to do', async () => {
    const launcher = new Launcher({ PATH: '/no/such/folder' });
    const { exit } = await runLine('true', { launcher });
    expect(exit).toEqual({ kind: 'not-started', reason: expect.stringMatching(/ENOENT.*the program is not on PATH/) });
  });

  test('a test that ends its parent ends the shell that started it, and shows nothing', async () => {
    const { exit } = await runLine('kill -KILL $PPID; sleep 600');
    expect(exit).toMatchObject({ kind: 'not-started', reason: expect.stringContaining('ended its parent') });
  });

  test('a shell that is stopped before it has told of the start is woken', async () => {
    const launcher = new StoppedAtStart({ PATH: process.env.PATH ?? '' });
    launcher.pid = Number((await runLine('echo $PPID', { launcher })).out);
    const { exit, out } = await runLine('echo went on; exit 5', { launcher });
    expect({ exit, out }).toEqual({ exit: { kind: 'exited', code: 5 }, out: 'went on\n' });
    launcher.close();
  }, 30_000);

  test('a command that is stopped and goes on again is waited for', async () => {
    const { exit, out } = await runLine('(sleep 0.2; kill -CONT $$) & kill -STOP $$; echo went on; exit 5');
    expect({ exit, out }).toEqual({ exit: { kind: 'exited', code: 5 }, out: 'went on\n' });
  });

  test.each<Record<string, string>>([
    { LANG: 'C.UTF-8' },
    { LANG: 'C.UTF-8', LC_ALL: '' },
    { LC_ALL: 'C.UTF-8', BASH_ENV: '/dev/null', TMOUT: '9', SHELLOPTS: 'braceexpand:hashall:interactive-comments' },
  ])('with %j, a program has what the user has, and nothing of its launcher', async (own) => {
    const launcher = new Launcher({ PATH: process.env.PATH ?? '', ...own });
    const { out } = await runLine("exec env | grep -E '^(LANG|LC_|BASH_ENV|TMOUT|SHELLOPTS)'", { launcher });
    const had = out.trim().split('\n');
    expect(Object.fromEntries(had.map((line) => line.split('=')))).toEqual(own);
  });

  test('a working directory that is gone is not the command’s failure', async () => {
    const { exit } = await runLine('true', { cwd: '/no/such/folder' });
    expect(exit).toMatchObject({ kind: 'not-started', reason: expect.stringContaining('working directory is gone') });
  });

  test.each([
    ['a command of 200 kB', `: ${'x'.repeat(200_000)}`, {}],
    [
      'an environment of 4 MB',
      'true',
      Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`BIG${i}`, 'x'.repeat(100_000)])),
    ],
  ])('%s is not started, and says what to do', async (_, line, env) => {
    const { exit } = await runLine(line, { env: { PATH: process.env.PATH ?? '', ...env } });
    expect(exit).toMatchObject({
      kind: 'not-started',
      reason: expect.stringMatching(/too long.*put the command into a script/i),
    });
  });
});

// Most of their time is waiting: they wait together.
describe('runChild: time limit and abort', () => {
  test.concurrent('a time-out leaves no process, whatever ignores TERM, leaves the group, closes its streams or clears its environment', async () => {
    const child = await runLine(sh('ignores-term.sh'), { timeoutMs: 1000 });
    expect(child).toMatchObject({ exit: { kind: 'timed-out', afterMs: 1000 }, pipesClean: true, out: 'started\n' });
    expect(child.left).toEqual([]);
  });

  test.concurrent('a stopped program is ended as well', async () => {
    const child = await runLine('echo before; kill -STOP $$', { timeoutMs: 1000 });
    expect(child).toMatchObject({ exit: { kind: 'timed-out' }, out: 'before\n', left: [] });
  });

  test.concurrent('a program that ends on TERM may clean up and say so', async () => {
    const child = await runLine('trap "echo cleaned; exit 0" TERM; echo ready; while :; do sleep 0.1; done', {
      timeoutMs: 1200,
    });
    expect(child).toMatchObject({ exit: { kind: 'timed-out' }, out: 'ready\ncleaned\n', left: [] });
  });

  test.concurrent('an abort ends it at once', async () => {
    const abort = new AbortController();
    const running = runLine(sh('ignores-term.sh'), { signal: abort.signal, timeoutMs: 60_000 });
    setTimeout(() => abort.abort(), 300);
    expect(await running).toMatchObject({ exit: { kind: 'aborted' }, pipesClean: true, left: [] });
  });

  test.concurrent('an abort ends the wait for a shell that never says that it started anything', async () => {
    const launcher = new Launcher({ PATH: process.env.PATH ?? '' }, ['sh', '-c', 'exec sleep 600']);
    const abort = new AbortController();
    const launch = launcher.launch.bind(launcher);
    launcher.launch = (asked) => {
      setImmediate(() => abort.abort());
      return launch(asked);
    };
    expect((await runLine('true', { launcher, signal: abort.signal })).exit).toEqual({ kind: 'aborted' });
    expect(launcher.lives).toBe(false);
  });

  test.concurrent('what was aborted before it began is never started', async () => {
    const child = await runLine('echo started', { signal: AbortSignal.abort() });
    expect(child).toMatchObject({ exit: { kind: 'aborted' }, out: '', stdout: { path: null } });
  });

  test.concurrent('a background daemon that holds stdout does not hold up the run', async () => {
    const child = await runLine(sh('leaves-daemons.sh'));
    expect(child).toMatchObject({ exit: { kind: 'exited', code: 0 }, pipesClean: true, out: 'started\n', left: [] });
  });
});

describe('runChild: streams', () => {
  test('both are real pipes, as in a CI step: a script may open them again', async () => {
    const child = await runLine(
      'echo a | tee /dev/stderr; echo b > /dev/stdout; test -p /dev/stdout && test -p /dev/stderr',
    );
    expect(child).toMatchObject({ exit: { code: 0 }, out: 'a\nb\n', err: 'a\n' });
  });

  test('stdin is at its end', async () => {
    expect(await runLine('cat; read -r line || echo end')).toMatchObject({ exit: { code: 0 }, out: 'end\n' });
  });

  test('a program may close its streams and go on', async () => {
    const child = await runLine('echo said; exec >&- 2>&-; sleep 0.2; exit 7');
    expect(child).toMatchObject({ exit: { code: 7 }, out: 'said\n', pipesClean: true });
  });

  test('a flood on both streams is read to its last byte', async () => {
    const child = await runLine('(head -c 20000000 /dev/zero >&2) & head -c 20000000 /dev/zero; wait; echo end >&2');
    expect([child.stdout.totalBytes, child.stderr.totalBytes]).toEqual([20_000_000, 20_000_004]);
    expect(child.stderr.tail.endsWith('end\n')).toBe(true);
  });

  test('invalid UTF-8 and a line of 100 kB come through', async () => {
    const child = await runLine(`printf 'a\\xff\\xfeb\\n'; head -c 100000 /dev/zero | tr '\\0' x`);
    expect(child.stdout.totalBytes).toBe(100_005);
    expect(child.out.startsWith('a\uFFFD\uFFFDb\n')).toBe(true);
  });

  test('100 MB of output fit under a cap of 1 MB', async () => {
    // It is about bytes, not time: on a machine ten times too busy, 100 MB take ten seconds.
    const child = await runLine(`echo first; head -c 100000000 /dev/zero | tr '\\0' x; echo; echo last`, {
      capBytes: 1_000_000,
      timeoutMs: 50_000,
    });
    expect(child.stdout.totalBytes).toBe(100_000_012);
    expect(Buffer.byteLength(child.out)).toBeLessThan(1_100_000);
    expect(child.out).toMatch(/^first\nx+\n\[\.\.\. \d+ bytes left out \.\.\.\]\nx+\nlast\n$/);
  });
});
