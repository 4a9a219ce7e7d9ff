import { expect, test } from '@jest/globals';
import type { SessionEvent } from '../../src/events/events.ts';
import { longRun, NO_PACE, paceAfter } from '../../src/report/long-run.ts';
import { observation } from '../analyze/sessions.ts';

const started = (run: number, atMs: number): SessionEvent => ({ type: 'run-started', run, slot: 0, atMs });
const finished = (run: number, durationMs: number): SessionEvent => ({
  type: 'run-finished',
  observation: observation(run, '', { durationMs }),
});
const said = (events: readonly SessionEvent[], nowMs: number) => longRun(events.reduce(paceAfter, NO_PACE), nowMs);

const AFTER_FAST_ONES = [started(0, 0), finished(0, 900), started(1, 0), started(2, 1000), finished(1, 1100)];

test.each<[string, SessionEvent[], number, string | null]>([
  ['nothing began', [], 100_000, null],
  ['the first run, for a moment', [started(0, 0)], 9_000, null],
  ['the first run, for long', [started(0, 500)], 12_500, 'run 0 has been going for 12 s'],
  ['one hangs', AFTER_FAST_ONES, 181_000, 'run 2 has been going for 3m 00s; no other took over 1.1 s'],
  ['the one that hung has ended', [...AFTER_FAST_ONES, finished(2, 181_000)], 200_000, null],
  ['the oldest is told', [started(0, 0), started(1, 5000)], 20_000, 'run 0 has been going for 20 s'],
  ['all are slow', [started(0, 0), finished(0, 60_000), started(1, 60_000)], 200_000, null],
  ['none is under way', [started(0, 0), finished(0, 50)], 90_000, null],
])('%s', (_, events, nowMs, text) => expect(said(events, nowMs)?.text ?? null).toBe(text));

test('it is told again each time that it has gone on for twice as long', () => {
  const due = [10, 19, 20, 39, 40, 80].map((seconds) => said([started(0, 0)], seconds * 1000)?.due);
  expect(due).toEqual([1, 1, 2, 2, 3, 4]);
});

test('the wait for an experiment’s runs is timed from what was told last, until the diagnosis ends', () => {
  const begun: SessionEvent[] = [
    ...AFTER_FAST_ONES,
    { type: 'diagnosis-started', budgetMs: 120_000, trialMs: 60_000, subjects: [], atMs: 10_000 },
  ];
  expect(said(begun, 19_000)).toBeNull();
  expect(said(begun, 40_000)?.text).toBe('finding out why: waiting for the next runs for 30 s');
  expect(said([...begun, { type: 'diagnosis-ended', end: 'budget', atMs: 41_000 }], 99_000)).toBeNull();
});
