/** What is told while a diagnosis goes on. */
import { expect, test } from '@jest/globals';
import { AS_SESSION } from '../../src/diagnose/judge/contrasts.ts';
import type { SessionEvent } from '../../src/events/events.ts';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import type { DiagnosisSubject } from '../../src/model/diagnosis.ts';
import type { Experiment, Trial } from '../../src/model/experiment.ts';
import {
  currentLine,
  follow,
  NOTHING_YET,
  type SessionProgress,
  stepsTaken,
} from '../../src/report/session-progress.ts';

const run = { run: 0, seed: 1, conditions: PLAIN_CONDITIONS };
const subject: DiagnosisSubject = { test: 0, tests: [0], failing: run, passing: run, failures: 3, runs: 9 };
const experiment: Experiment = {
  ...{ id: 0, contrast: 'alone', stage: 'screen', subjects: [0], size: 8, commandLine: '' },
  ...{ control: AS_SESSION, treatment: { ...AS_SESSION, only: 0 } },
};
const trial: Trial = {
  ...{ experiment: 0, arm: 'control', seed: 1, outcome: { kind: 'passed' }, marks: 'p', order: null, durationMs: 9 },
};
const finished = (atMs: number): SessionEvent => ({ type: 'trial-finished', trial, atMs });

const EVENTS: readonly SessionEvent[] = [
  { type: 'diagnosis-started', budgetMs: 120_000, trialMs: 60_000, subjects: [subject], atMs: 60_000 },
  { type: 'experiment-started', experiment, atMs: 61_000 },
  ...[70_000, 91_000, 92_000, 125_000, 400_000].map(finished),
  { type: 'diagnosis-ended', end: 'complete', atMs: 401_000 },
];

test('a diagnosis says what it tries, how long it may take, and a line at each quarter of that', () => {
  const told: string[] = [];
  let progress: SessionProgress = NOTHING_YET;
  for (const event of EVENTS) {
    const before = progress;
    progress = follow(progress, event);
    if (stepsTaken(progress) > stepsTaken(before)) told.push(currentLine(progress));
  }
  expect(told).toEqual([
    '2 runs to find out why, 31 s of at most 2m 00s; now comparing runs by itself with runs in the whole suite',
    '4 runs to find out why, 1m 05s of at most 2m 00s; now comparing runs by itself with runs in the whole suite',
    '5 runs to find out why, 5m 40s of at most 2m 00s; now comparing runs by itself with runs in the whole suite',
    '5 runs to find out why, 5m 41s: nothing is left to try',
  ]);
});
