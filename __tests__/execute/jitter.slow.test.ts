/** Bursts on real programs: they are stopped and go on, it costs them no time of their own, and nobody is left standing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Burst, burstsOf } from '../../src/execute/bursts.ts';
import { processState } from '../../src/process/proc.ts';
import { signalGroup } from '../../src/process/processes.ts';
import { runLine } from './real-child.ts';

/** Forever the same burst. */
function* always(goMs: number, stopMs: number): Generator<Burst, never> {
  for (;;) yield { goMs, stopMs };
}

const node = (script: string) => `'${process.execPath}' -e '${script}'`;

/** Prints the longest time between two looks at the clock, after so much CPU time. */
const longestGap = (cpuMs: number) =>
  node(
    `let last = Date.now(), gap = 0; while (process.cpuUsage().user < ${cpuMs}e3) { gap = Math.max(gap, Date.now() - last); last = Date.now() } console.log(gap)`,
  );

test('the bursts of a run follow from its seed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
      const first = (bursts: Iterator<Burst>) => Array.from({ length: 150 }, () => bursts.next().value);
      const bursts = first(burstsOf(seed));
      expect(bursts).toEqual(first(burstsOf(seed)));
      expect(bursts).not.toEqual(first(burstsOf(seed + 1)));
      for (const { goMs, stopMs } of bursts) {
        expect(goMs).toBeGreaterThanOrEqual(5);
        expect(stopMs).toBeGreaterThanOrEqual(30);
        expect(Math.max(goMs, stopMs)).toBeLessThanOrEqual(450);
      }
    }),
    { numRuns: 20 },
  );
});

describe('runChild in bursts', () => {
  test('the program stands still in between, and ends as it would without', async () => {
    const { exit, out, left } = await runLine(longestGap(100), { bursts: always(20, 80) });
    expect({ exit, left }).toEqual({ exit: { kind: 'exited', code: 0 }, left: [] });
    expect(Number(out)).toBeGreaterThanOrEqual(75);
  });

  test('what it spends stopped does not count against its time limit, and its own exit code is what it ends with', async () => {
    const bursts = [{ goMs: 100, stopMs: 2000 }];
    const { exit, durationMs } = await runLine('sleep 0.3; exit 7', { bursts, timeoutMs: 1500 });
    expect(exit).toEqual({ kind: 'exited', code: 7 });
    expect(durationMs).toBeGreaterThan(1500);
  });

  test.each([
    ['a time-out', () => ({ timeoutMs: 50 }), 'timed-out'],
    ['an abort', () => ({ signal: AbortSignal.timeout(150) }), 'aborted'],
  ])('%s in the middle of them leaves nobody standing', async (_, over, kind) => {
    const { exit, left } = await runLine('sleep 600 & sleep 600', { bursts: always(10, 40), ...over() });
    expect({ kind: exit.kind, left }).toEqual({ kind, left: [] });
  });
});

describe('a run that is stopped when the detector is killed', () => {
  test.each([
    ['goes on', false, (state: string | undefined) => state === 'R' || state === 'S'],
    ['is ended or goes on where its launcher is killed too', true, (state: string | undefined) => state !== 'T'],
  ])('%s', async (_, launcherToo, isWell) => {
    const detector = spawn(process.execPath, [join(import.meta.dirname, 'fixtures', 'detector-in-a-burst.mjs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const { run, launcher, folder } = await firstLine(detector);
    try {
      expect(processState(run)?.state).toBe('T');
      if (launcherToo) process.kill(launcher, 'SIGKILL');
      detector.kill('SIGKILL');
      expect(await settles(() => isWell(processState(run)?.state))).toBe(true);
    } finally {
      signalGroup(run, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

async function firstLine(child: ChildProcess): Promise<{ run: number; launcher: number; folder: string }> {
  if (child.stdout === null) throw new Error('stdout is piped');
  for await (const line of createInterface(child.stdout)) return JSON.parse(line);
  throw new Error('It printed nothing.');
}

async function settles(holds: () => boolean): Promise<boolean> {
  for (let looks = 0; looks < 300 && !holds(); looks += 1) await delay(10);
  return holds();
}
