/** What a diagnosis says of each of its subjects: its replay, and a cause with its numbers or none. Pure. */
import { holm } from '../../analyze/adjust.ts';
import { type RateDifference, rateDifference } from '../../analyze/rate-difference.ts';
import type { CauseKind, Mechanism } from '../../model/cause.ts';
import type { Contrast } from '../../model/contrast.ts';
import type { Diagnosis, DiagnosisSubject } from '../../model/diagnosis.ts';
import type { Experiment } from '../../model/experiment.ts';
import type { TrialSetting } from '../../model/trial-setting.ts';
import { Notebook } from './notebook.ts';
import { type Predecessors, predecessorsOf } from './predecessors.ts';
import { confirmSize, FAMILY_LEVEL, looksOf, MOST_CONFIRMED, sharedLevel } from './sizes.ts';
import { type Answer, answerOf, controllingReplay, isOpen, replaysOf } from './subject-state.ts';
import { pValueOf, type Tally } from './tally.ts';

/** One experiment's numbers for one subject. */
export interface Evidence {
  readonly experiment: Experiment;
  readonly tally: Tally;
  /**
   * Boschloo's, corrected for the looks at it and by Holm over all subjects and contrasts that were looked at; null: it
   * has no finished claim.
   */
  readonly pValue: number | null;
  readonly difference: RateDifference | null;
  /** True where fresh runs of a size fixed beforehand bear it out. */
  readonly confirmed: boolean;
}

/** The answer for one subject. */
export interface Finding {
  readonly subject: DiagnosisSubject;
  readonly cause: CauseKind;
  readonly mechanism: Mechanism;
  /** What names the cause first, then all else that was tried. */
  readonly evidence: readonly Evidence[];
  /** The replay to show: the one that fails again, else the last one tried; null: none was. */
  readonly replay: Evidence | null;
  /** The tests that it depends on, or why they are not known; null unless it depends on the order. */
  readonly predecessors: Predecessors | null;
  /** Runs that would decide, in all likelihood; null unless there were not enough. */
  readonly moreRuns: number | null;
}

/** One finding per subject, in the order of the subjects. */
export function findingsOf(diagnosis: Diagnosis): Finding[] {
  const notebook = Notebook.of(diagnosis);
  const level = sharedLevel(diagnosis.subjects.length);
  const evidence = corrected(notebook, level);
  return diagnosis.subjects.map((subject, index) => {
    const own = evidence.filter((it) => it.subject === index).map(({ subject: _, ...rest }) => rest);
    const open = (it: Evidence) => isOpen(notebook, it.experiment, index, level);
    const cause = causeOf(own, controllingReplay(notebook, index, level), open);
    const settled = cause.kind !== 'unexplained' || diagnosis.end === 'complete';
    const ordered = cause.kind === 'order-dependent';
    const predecessors = ordered ? predecessorsOf(notebook, index, level, diagnosis) : null;
    const by = predecessors?.kind === 'found' ? [...cause.by, predecessors.confirmation] : cause.by;
    const named = own.filter(({ experiment }) => by.includes(experiment));
    return {
      subject,
      cause: settled ? cause.kind : 'not-enough-runs',
      mechanism: cause.mechanism,
      evidence: [...named, ...own.filter((it) => !named.includes(it))],
      replay: replayOf(notebook, index, own, level),
      predecessors,
      moreRuns: settled ? null : runsMissing(subject, level),
    };
  });
}

type SubjectEvidence = Evidence & { readonly subject: number };

/**
 * Every experiment with two arms for every subject that it tells of. Only a finished confirmation has a claim; the
 * others count as looked at.
 */
function corrected(notebook: Notebook, level: number): SubjectEvidence[] {
  const claiming = notebook.experiments.filter(({ stage }) => stage !== 'search');
  const pairs = claiming.flatMap((experiment) =>
    experiment.subjects.map((subject) => ({ experiment, subject, tally: notebook.tally(experiment, subject) })),
  );
  const answers = pairs.map(({ experiment, subject }) => answerOf(notebook, experiment, subject, level));
  const claims = pairs.map(({ experiment, tally }, index) =>
    isClaim(experiment, answers[index]) ? Math.min(1, pValueOf(tally) * looksOf(experiment).length) : 1,
  );
  const adjusted = holm(claims);
  return pairs.map((pair, index) => {
    const pValue = adjusted[index] ?? 1;
    const claim = isClaim(pair.experiment, answers[index]) ? pValue : null;
    return { ...pair, pValue: claim, difference: differenceOf(pair.tally), confirmed: pValue <= FAMILY_LEVEL };
  });
}

function isClaim({ stage }: Experiment, answer: Answer | undefined): boolean {
  return stage === 'confirm' && answer === 'differs';
}

function differenceOf({ control, treatment }: Tally): RateDifference | null {
  return control.runs === 0 || treatment.runs === 0 ? null : rateDifference(treatment, control);
}

interface NamedCause {
  readonly kind: CauseKind;
  readonly mechanism: Mechanism;
  /** The experiments that name it. */
  readonly by: readonly Experiment[];
}

function causeOf(own: readonly Evidence[], replay: Experiment | null, isOpen: (it: Evidence) => boolean): NamedCause {
  const confirmed = (contrast: Contrast) =>
    own.find(({ experiment, confirmed: holds }) => holds && experiment.contrast === contrast)?.experiment;
  const controlling = own.find((it) => it.confirmed && it.experiment === replay);
  if (controlling !== undefined) return controlled(controlling.experiment, own.filter(isOpen), confirmed);
  for (const [contrast, named] of Object.entries(NAMED)) {
    const by = named === null ? undefined : confirmed(contrast as Contrast);
    if (named !== null && by !== undefined) return { kind: named[0], mechanism: named[1], by: [by] };
  }
  return { kind: 'unexplained', mechanism: null, by: [] };
}

/**
 * Which cause a confirmed contrast names, the more telling first: load shows in parallel runs too, a shared port only
 * there. Null: none by itself, but what it shows of a controlling seed, or of the order.
 */
const NAMED: Readonly<Record<Contrast, readonly [CauseKind, Mechanism] | null>> = {
  'fresh-copy': ['leftover-state', null],
  'own-network': ['contention', 'network'],
  alone: ['order-dependent', null],
  order: ['order-dependent', null],
  timezone: ['time-zone', null],
  locale: ['locale', null],
  'cpu-jitter': ['timing', null],
  'one-cpu': ['timing', null],
  parallelism: ['contention', null],
  seed: null,
  'hash-seed': null,
  'after-tests': null,
};

function controlled(
  replay: Experiment,
  unfinished: readonly Evidence[],
  confirmed: (contrast: Contrast) => Experiment | undefined,
): NamedCause {
  const order = confirmed('alone');
  if (order !== undefined) return { kind: 'order-dependent', mechanism: 'test-order', by: [order, replay] };
  const hashes = confirmed('hash-seed');
  if (hashes !== undefined) return { kind: 'seed-controlled', mechanism: 'hash-order', by: [replay, hashes] };
  const isData = replay.treatment.only !== null && unfinished.length === 0;
  return { kind: 'seed-controlled', mechanism: isData ? 'random-data' : null, by: [replay] };
}

function replayOf(notebook: Notebook, index: number, own: readonly Evidence[], level: number): Evidence | null {
  const { alone, whole } = replaysOf(notebook, index);
  const shown = controllingReplay(notebook, index, level) ?? whole ?? alone;
  const found = own.find(({ experiment }) => experiment === shown);
  return found === undefined || found.tally.treatment.runs === 0 ? null : found;
}

/** Both arms of one experiment that a cause of all its failures would show in; null: no experiment is as large. */
function runsMissing({ failures, runs }: DiagnosisSubject, level: number): number | null {
  const size = confirmSize({ control: { failures, runs }, treatment: { failures: 0, runs } }, level);
  return size >= MOST_CONFIRMED ? null : 2 * size;
}

/**
 * How a person brings a contrast's treatment about: by its shell line, or by a session of ours with these flags (runs
 * at the same time are in no shell line). Null: it is nothing to be repeated, such as an order that each seed draws.
 */
export const REPEATED_BY: Readonly<Record<Contrast, 'line' | ((treatment: TrialSetting) => string) | null>> = {
  alone: 'line',
  timezone: 'line',
  locale: 'line',
  'one-cpu': 'line',
  'cpu-jitter': 'line',
  parallelism: ({ parallel }) => `--parallelism ${parallel} --stop first-failure`,
  seed: null,
  'hash-seed': null,
  'after-tests': null,
  'fresh-copy': null,
  'own-network': null,
  order: null,
};
