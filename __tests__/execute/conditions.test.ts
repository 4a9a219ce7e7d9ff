/** What a run sees of the conditions that it is given, on this machine. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { SessionEvent } from '../../src/events/events.ts';
import { processors } from '../../src/execute/processors.ts';
import { type Conditions, PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import type { Observation } from '../../src/model/observation.ts';
import { withRunner } from './local-runner.ts';

/** The observation of one run under these conditions. */
async function observed(testCommand: string, given: Partial<Conditions>): Promise<Observation | undefined> {
  const setting = { testCommand, parallelism: 2, timeoutMs: 20_000, timeBudgetMs: 60_000, stop: 'all' } as const;
  const plan = {
    rootSeed: 7,
    runs: [{ tree: 'head', run: 0, seed: 5, conditions: { ...PLAIN_CONDITIONS, ...given } }],
  };
  const events: SessionEvent[] = [];
  const started = performance.now();
  await withRunner(setting, ({ executor }) =>
    executor.execute(plan, {
      emit: (event) => events.push(event),
      signal: new AbortController().signal,
      elapsedMs: () => performance.now() - started,
    }),
  );
  return events.flatMap((event) => (event.type === 'run-finished' ? [event.observation] : []))[0];
}

const said = async (testCommand: string, given: Partial<Conditions>) =>
  (await observed(testCommand, given))?.stdoutTail;

test('the time zone', async () => {
  expect(await said('date -d @0 +%H:%M', { timezone: 'Asia/Kolkata' })).toBe('05:30\n');
  expect(await said('date -d @0 +%d', { timezone: 'Etc/GMT+12' })).toBe('31\n');
});

test('the locale, whatever the user’s own variables say', async () => {
  const variables = 'env | grep -E "^(LC_ALL|LANG|LANGUAGE)=" | sort';
  expect(await said(variables, { locale: 'C.UTF-8' })).toBe('LANG=C.UTF-8\nLANGUAGE=\nLC_ALL=C.UTF-8\n');
  expect(await said('locale charmap', { locale: 'C.UTF-8' })).toBe('UTF-8\n');
  expect(await said('locale charmap', { locale: 'C' })).toBe('ANSI_X3.4-1968\n');
});

const TURKISH = '/usr/share/i18n/locales/tr_TR';

(existsSync(TURKISH) ? test : test.skip)(
  'a locale of another language, made here: Turkish has a dotted capital İ',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'locales-'));
    execFileSync('localedef', ['-i', 'tr_TR', '-f', 'UTF-8', join(folder, 'tr_TR.utf8')], { stdio: 'pipe' });
    process.env.LOCPATH = folder;
    try {
      expect(await said('declare -u word=title; echo $word', { locale: 'tr_TR.utf8' })).toBe('TİTLE\n');
      expect(await said('declare -u word=title; echo $word', { locale: 'C' })).toBe('TITLE\n');
    } finally {
      delete process.env.LOCPATH;
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test('one processor, where there are others', async () => {
  const machine = processors();
  const pinned = await observed('nproc', { cpu: 'one-cpu' });
  if (machine.kind === 'not-to-be-chosen') expect(pinned?.outcome.kind).toBe('not-observed');
  else expect(pinned?.stdoutTail).toBe('1\n');
  if (machine.kind === 'several') expect(await said('nproc', { cpu: 'free' })).toBe(`${machine.numbers.length}\n`);
});

test('bursts: it is stopped in between, and the command’s exit code is the run’s', async () => {
  // Two looks at the clock lie further apart than any process is kept waiting by others.
  const line = `'${process.execPath}' -e 'let last = Date.now(), gap = 0; while (process.cpuUsage().user < 60e3) { gap = Math.max(gap, Date.now() - last); last = Date.now() } console.log(gap); process.exit(3)'`;
  const run = await observed(line, { cpu: 'jitter' });
  expect(run?.outcome).toEqual({ kind: 'failed', exitCode: 3 });
  expect(Number(run?.stdoutTail)).toBeGreaterThanOrEqual(15);
});
