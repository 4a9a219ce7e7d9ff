/**
 * Which experiment is worth the next runs. Replays first, for the worst subject first; then, for what no seed controls, the contrast
 * that promises most per second. A function of what was observed, so that a diagnosis can be simulated. Pure.
 */
import type { Contrast, Experiment } from '../model.ts';
import {
  armsOf,
  CONDITIONS,
  type Draft,
  isSensitive,
  likelihood,
  type Possibilities,
  pinnedDraft,
  replayDraft,
  SCREENED,
} from './contrasts.ts';
import type { Notebook } from './notebook.ts';
import { searchStep } from './polluter-search.ts';
import { confirmSize, FAMILY_LEVEL, replaySize, screenSize } from './sizes.ts';
import { answerOf, confirmationsOf, controllingReplay, followUpSize, isConfirmed, replaysOf } from './subject-state.ts';
import { rateOf, roughPValueOf, type Tally } from './tally.ts';

/** An experiment to go on with, or one to begin. */
export type Step =
  | { readonly kind: 'more'; readonly experiment: Experiment }
  | { readonly kind: 'begin'; readonly draft: Draft };

/**
 * Null: nothing is left to try.
 * @param impossible contrasts that turned out not to be possible here
 */
export function nextStep(notebook: Notebook, can: Possibilities, impossible: ReadonlySet<Contrast>): Step | null {
  const subjects = [...notebook.subjects.keys()];
  const level = sharedLevel(notebook.subjects.length);
  for (const subject of subjects) {
    const step = replayStep(notebook, can, subject, level);
    if (step !== null) return step;
  }
  const uncontrolled = subjects.filter((subject) => controllingReplay(notebook, subject, level) === null);
  return (
    confirmStep(notebook, uncontrolled, level, EAGER_SIZE) ??
    searchesStep(notebook, can, impossible, level) ??
    screenStep(notebook, can, impossible, uncontrolled, level) ??
    confirmStep(notebook, uncontrolled, level, Number.POSITIVE_INFINITY)
  );
}

/** What one claim may risk, so that all possible ones together stay within the family's level: every contrast, three about seeds, one about tests before. */
export function sharedLevel(subjects: number): number {
  return FAMILY_LEVEL / (Math.max(1, subjects) * (SCREENED.length + 4));
}

/** What is left of the searches for the tests that others depend on. */
function searchesStep(
  notebook: Notebook,
  can: Possibilities,
  impossible: ReadonlySet<Contrast>,
  level: number,
): Step | null {
  if (impossible.has('after-tests')) return null;
  for (const subject of notebook.subjects.keys()) {
    const step = searchStep(notebook, can, subject, level);
    if (step !== null) return 'draft' in step ? { kind: 'begin', ...step } : { kind: 'more', ...step };
  }
  return null;
}

/** The replay of a test alone, then of the whole command where that does not fail again; then what the seed acts through. */
function replayStep(notebook: Notebook, can: Possibilities, index: number, level: number): Step | null {
  const subject = notebook.subjects[index];
  if (subject === undefined || isSensitive(subject)) return null;
  const { alone, whole } = replaysOf(notebook, index);
  const open = notebook.about(index).find((it) => it.stage === 'confirm' && isOpen(notebook, it, index, level));
  if (open !== undefined && isAboutSeeds(open)) return { kind: 'more', experiment: open };
  const { test } = subject;
  const size = replaySize(level);
  if (alone === null && test !== null && can.selects(test))
    return { kind: 'begin', draft: replayDraft(subject, index, test, size) };
  const controlling = controllingReplay(notebook, index, level);
  if (controlling !== null) return followUp(notebook, can, index, controlling, level);
  return whole === null ? { kind: 'begin', draft: replayDraft(subject, index, null, size) } : null;
}

function isAboutSeeds({ contrast, treatment }: Experiment): boolean {
  return contrast === 'seed' || treatment.seed !== null;
}

/** What the seed acts through: the tests before this one, or the order of hashes; what remains is random data. */
function followUp(
  notebook: Notebook,
  can: Possibilities,
  index: number,
  replay: Experiment,
  level: number,
): Step | null {
  const { test, passing } = notebook.subjects[index] ?? {};
  const begun = (contrast: Contrast) => confirmationsOf(notebook, index, contrast).length > 0;
  const draft = (contrast: Contrast, changed: Partial<Draft['control']>): Step => ({
    kind: 'begin',
    draft: pinnedDraft(contrast, index, replay.treatment, changed, followUpSize(level)),
  });
  const selects = test !== null && test !== undefined && can.selects(test);
  if (replay.treatment.only === null && selects && !begun('alone')) return draft('alone', { only: test });
  if (isConfirmed(notebook, index, 'alone', level)) return null;
  if (can.hashSeed && passing !== undefined && !begun('hash-seed'))
    return draft('hash-seed', { hashSeed: passing.seed });
  return null;
}

/** Larger confirmations wait until everything is screened: what they are for is not striking, and another contrast may be. */
const EAGER_SIZE = 60;

/**
 * A confirmation that is under way, or one for what the screenings found: the clearest of it first.
 * @param most its trials in each arm, at most
 */
function confirmStep(notebook: Notebook, subjects: readonly number[], level: number, most: number): Step | null {
  const found = subjects.flatMap((subject) =>
    notebook.about(subject).flatMap((it) => {
      if (it.stage === 'confirm') return isOpen(notebook, it, subject, level) ? [{ experiment: it, p: 0 }] : [];
      const p = roughPValueOf(notebook.pooled(it, subject));
      if (!isToBeConfirmed(notebook, it, subject, level)) return [];
      return confirmSize(expected(notebook, it, subject), level) <= most ? [{ experiment: it, p }] : [];
    }),
  );
  const best = found.toSorted((a, b) => a.p - b.p)[0]?.experiment;
  if (best === undefined) return null;
  if (best.stage === 'confirm') return { kind: 'more', experiment: best };
  return { kind: 'begin', draft: confirmDraft(notebook, best, subjects, level) };
}

function isOpen(notebook: Notebook, experiment: Experiment, subject: number, level: number): boolean {
  return answerOf(notebook, experiment, subject, level) === 'open';
}

function isToBeConfirmed(notebook: Notebook, experiment: Experiment, subject: number, level: number): boolean {
  return (
    experiment.stage === 'screen' &&
    answerOf(notebook, experiment, subject, level) === 'differs' &&
    confirmationsOf(notebook, subject, experiment.contrast).length === 0 &&
    isWanted(notebook, experiment.contrast, subject, level)
  );
}

/** For all subjects at once in which the screening found something; large enough for each. */
function confirmDraft(notebook: Notebook, screen: Experiment, subjects: readonly number[], level: number): Draft {
  const found = screen.subjects.filter(
    (subject) => subjects.includes(subject) && isToBeConfirmed(notebook, screen, subject, level),
  );
  const size = Math.max(...found.map((subject) => confirmSize(expected(notebook, screen, subject), level)));
  const { contrast, control, treatment } = screen;
  return { contrast, stage: 'confirm', subjects: found, control, treatment, size };
}

/**
 * What a confirmation can expect: of failures as the session had them, all that is known of them; the few runs of a screening that stood
 * out promise too much.
 */
function expected(notebook: Notebook, screen: Experiment, subject: number): Tally {
  const { control, treatment } = notebook.pooled(screen, subject);
  const { failures = 0, runs = 0 } = notebook.subjects[subject] ?? {};
  if (rateOf(control) <= rateOf(treatment)) return { control, treatment };
  return { control: { failures: control.failures + failures, runs: control.runs + runs }, treatment };
}

/** The screening that promises most per second: one under way, or a new one. */
function screenStep(
  notebook: Notebook,
  can: Possibilities,
  impossible: ReadonlySet<Contrast>,
  subjects: readonly number[],
  level: number,
): Step | null {
  const possible = SCREENED.filter((contrast) => !impossible.has(contrast));
  const steps = possible.flatMap((contrast) => {
    const wanting = subjects.filter((subject) => isWanted(notebook, contrast, subject, level));
    const step = screenOf(notebook, can, contrast, wanting, level);
    return step === null ? [] : [{ step, promise: promiseOf(notebook, contrast, step, wanting) }];
  });
  return steps.toSorted((a, b) => b.promise - a.promise)[0]?.step ?? null;
}

/** A network of its own makes sense where runs disturb each other; once they are known to, only load and network are left to ask for. */
function isWanted(notebook: Notebook, contrast: Contrast, subject: number, level: number): boolean {
  const disturbed = isConfirmed(notebook, subject, 'parallelism', level);
  const explained = SCREENED.some((other) => other !== 'parallelism' && isConfirmed(notebook, subject, other, level));
  if (explained) return false;
  const about = notebook.subjects[subject];
  if (about !== undefined && isSensitive(about)) return CONDITIONS.includes(contrast);
  if (contrast === 'own-network') return disturbed;
  return !disturbed || contrast === 'cpu-jitter' || contrast === 'one-cpu';
}

function screenOf(
  notebook: Notebook,
  can: Possibilities,
  contrast: Contrast,
  wanting: readonly number[],
  level: number,
): Step | null {
  const screens = notebook.experiments.filter((it) => it.stage === 'screen' && it.contrast === contrast);
  const open = screens.find((it) =>
    it.subjects.some((subject) => wanting.includes(subject) && isOpen(notebook, it, subject, level)),
  );
  if (open !== undefined) return { kind: 'more', experiment: open };
  const fresh = wanting.filter((subject) => !screens.some(({ subjects }) => subjects.includes(subject)));
  const possible = fresh.flatMap((index) => {
    const subject = notebook.subjects[index];
    const arms = subject === undefined ? null : armsOf(contrast, subject, can);
    return arms === null ? [] : [{ index, arms, key: JSON.stringify(arms) }];
  });
  const [first] = possible;
  if (first === undefined) return null;
  const { arms } = first;
  const together = possible.filter(({ key }) => key === first.key).map(({ index }) => index);
  const sizes = together.map((index) => screenSize(sessionRate(notebook, index)));
  return { kind: 'begin', draft: { contrast, stage: 'screen', subjects: together, ...arms, size: Math.max(...sizes) } };
}

function sessionRate({ subjects }: Notebook, index: number): number {
  const { failures, runs } = subjects[index] ?? { failures: 1, runs: 1 };
  return failures / runs;
}

/** How likely the contrast is to lead to a cause, for how many subjects, by the time that a pair of its trials takes. */
function promiseOf(notebook: Notebook, contrast: Contrast, step: Step, wanting: readonly number[]): number {
  if (step.kind === 'begin') return likelihood(contrast) * wanting.length;
  const { experiment } = step;
  const signs = experiment.subjects.map((subject) => 1 - roughPValueOf(notebook.pooled(experiment, subject)));
  const relativeCost = Math.max(0.2, (notebook.meanMs(experiment) ?? 1) / meanMs(notebook));
  return (likelihood(contrast) * (0.5 + Math.max(0, ...signs)) * wanting.length) / relativeCost;
}

function meanMs(notebook: Notebook): number {
  const means = notebook.experiments.flatMap((it) => notebook.meanMs(it) ?? []);
  return means.length === 0 ? 1 : Math.max(1, means.reduce((sum, ms) => sum + ms, 0) / means.length);
}
