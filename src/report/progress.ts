/** What a session is about to do and how far it has come, told from its events alone, in lines of text. Pure. */
import { detectableRate } from '../analyze/detection.ts';
import { isFailure, isObserved, isPlain } from '../analyze/outcomes.ts';
import type { SessionEvent } from '../events/events.ts';
import { FACTORS } from '../model/conditions.ts';
import type { FrameworkUse } from '../model/framework.ts';
import type { Preparation } from '../model/preparation.ts';
import type { RemoteProgress } from '../model/remote-progress.ts';
import type { SessionHeader } from '../model/session.ts';
import { factorName } from './factor-words.ts';
import { counted, duration, percent } from './numbers.ts';

/** What the events so far say. */
export interface Progress {
  readonly planned: number;
  readonly parallelism: number;
  readonly done: number;
  /** Of the runs that were left as the command is; these alone make the rate. */
  readonly plain: number;
  readonly failed: number;
  /** Failed runs under changed conditions. */
  readonly failedOtherwise: number;
  readonly lost: number;
  readonly totalDurationMs: number;
}

/** Before the first event. */
export const NO_PROGRESS: Progress = {
  ...{ planned: 0, parallelism: 1, done: 0, lost: 0, totalDurationMs: 0 },
  ...{ plain: 0, failed: 0, failedOtherwise: 0 },
};

/** The progress after one more event. */
export function advance(progress: Progress, event: SessionEvent): Progress {
  if (event.type === 'session-started') {
    return { ...NO_PROGRESS, planned: event.header.plannedRuns, parallelism: event.header.parallelism };
  }
  if (event.type !== 'run-finished') return progress;
  const { observation } = event;
  const [observed, failed, plain] = [isObserved(observation), isFailure(observation), isPlain(observation)];
  return {
    ...progress,
    done: progress.done + 1,
    lost: progress.lost + Number(!observed),
    plain: progress.plain + Number(observed && plain),
    failed: progress.failed + Number(failed && plain),
    failedOtherwise: progress.failedOtherwise + Number(failed && !plain),
    totalDurationMs: progress.totalDurationMs + observation.durationMs,
  };
}

/** What the session is about to do, and what so many runs can show where all of them are alike. */
export function planLine({ plannedRuns, parallelism, rootSeed, perturb }: SessionHeader): string {
  const plan = `${counted(plannedRuns, 'run')}, ${parallelism} at a time, root seed ${rootSeed}`;
  return perturb.length === 0 ? `${plan}: ${powerOf(plannedRuns)}` : plan;
}

function powerOf(runs: number): string {
  const least = percent(detectableRate(runs) ?? 1);
  return `any flake that fails ${least} of the time or more will show up (95 % confidence)`;
}

/** What `perturb` comes to on this machine, and what the runs that stay as the command is can show. */
export function conditionsLine({ levels, plainRuns }: Extract<SessionEvent, { type: 'conditions-drawn' }>): string {
  const drawn = FACTORS.filter((factor) => levels[factor].length > 0).map(
    (factor) => `${factorName(factor)} (${[...new Set<string>(levels[factor])].join(', ')})`,
  );
  const plain = `${counted(plainRuns, 'run')} without changes: ${powerOf(plainRuns)}`;
  return drawn.length === 0 ? plain : `${plain}; the others change: ${drawn.join(', ')}`;
}

/** What is going on before the first run. The command and the address are texts of others. */
export function preparationLine(preparation: Preparation): string {
  switch (preparation.kind) {
    case 'cloning':
      return `cloning ${preparation.url}${preparation.ref === null ? '' : ` at ${preparation.ref}`}`;
    case 'setting-up':
      return `setting up: ${preparation.command} (for ${preparation.because})`;
    case 'copying':
      return `preparing working copies of ${preparation.directory}`;
  }
}

/** `RunPod: 2 jobs waiting for 42 s (workers: 1 starting), 1 at work; 57 of 120 runs, 412 worker-seconds so far`. */
export function remoteLine(progress: RemoteProgress): string {
  const { queuedJobs, runningJobs, waitedMs, workers, runsDone, runsPlanned, workerSeconds } = progress;
  const seen = workers === null ? '' : ` (${workers})`;
  const waiting = queuedJobs === 0 ? [] : [`${counted(queuedJobs, 'job')} waiting for ${duration(waitedMs)}${seen}`];
  const working = runningJobs === 0 ? [] : [`${counted(runningJobs, 'job')} at work`];
  const jobs = [...waiting, ...working].join(', ');
  const done = `${runsDone} of ${counted(runsPlanned, 'run')}, ${Math.round(workerSeconds)} worker-seconds so far`;
  return `RunPod: ${jobs === '' ? '' : `${jobs}; `}${done}`;
}

/**
 * What the seed does: which knob of the framework takes it, or what is left: the tests themselves.
 * @param tests what is known of them: that they can use it, or that they do, since it was shown to decide a failure
 */
export function seedInWords(
  framework: string,
  seedKnob: string | null,
  tests: 'can read' | 'read' = 'can read',
): string {
  if (seedKnob !== null) return seedKnob;
  const or = tests === 'read' ? ' or' : ', and';
  const readable = framework === 'jest' ? `TEST_SEED${or} jest.getSeed() from jest 29.2 on` : 'TEST_SEED';
  return `the framework does not take it; the tests ${tests} ${readable}`;
}

/** Which framework takes part, and what it does with the seed. */
export function frameworkLine({ name, seedKnob }: FrameworkUse): string {
  return `framework: ${name}; seed: ${seedInWords(name, seedKnob)}`;
}

/** Where lines stay, one of them stands for this share of the plan. */
const STEPS = 10;

/** How many of the plan's steps are done: a new line is due when it grows. */
export function stepsDone({ done, planned }: Progress): number {
  return planned === 0 ? 0 : Math.floor((done * STEPS) / planned);
}

/** `37 of 200 runs, 3 failed (8.1 %), about 12 s left`. */
export function progressLine(progress: Progress): string {
  const { planned, done, plain, failed, failedOtherwise, lost } = progress;
  const rate = failed === 0 ? '' : ` (${percent(failed / plain)})`;
  const otherwise = failedOtherwise === 0 ? '' : `, ${failedOtherwise} more under changed conditions`;
  const losses = lost === 0 ? '' : `, ${lost} lost`;
  return `${done} of ${planned} runs, ${failed} failed${rate}${otherwise}${losses}${timeLeft(progress)}`;
}

function timeLeft({ planned, parallelism, done, totalDurationMs }: Progress): string {
  if (done === 0 || done >= planned) return '';
  const rounds = (planned - done) / Math.min(parallelism, planned - done);
  const leftMs = (totalDurationMs / done) * rounds;
  return leftMs < 1000 ? ', less than 1 s left' : `, about ${duration(leftMs)} left`;
}
