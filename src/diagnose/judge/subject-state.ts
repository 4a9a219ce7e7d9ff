/** Where the diagnosis of one subject stands, read from the notebook alone. Pure. */

import type { Contrast } from '../../model/contrast.ts';
import type { Experiment } from '../../model/experiment.ts';
import { isSensitive } from './contrasts.ts';
import type { Notebook } from './notebook.ts';
import { factorOf, SCREENED } from './screened.ts';
import { canStillDecide, isHopeless, looksAlike, looksOf, SCREEN_LEVEL, STRIKING_LEVEL, screenSize } from './sizes.ts';
import { pValueOf, rateOf, roughPValueOf, type Tally } from './tally.ts';

/** What an experiment says of a subject. */
export type Answer =
  | 'open'
  /** The arms differ; for a screening: so much that it is worth a confirmation. */
  | 'differs'
  | 'alike';

/** The answer of one experiment at this level; a confirmation answers only when its size is reached. */
export function answerOf(notebook: Notebook, experiment: Experiment, subject: number, level: number): Answer {
  const pairs = notebook.pairs(experiment);
  if (experiment.stage === 'confirm')
    return confirmation(notebook.tally(experiment, subject), experiment, pairs, level);
  return screening(notebook.pooled(experiment, subject), rateBefore(notebook, subject), pairs, experiment.size);
}

/** Whether an experiment has more to tell of a subject. */
export function isOpen(notebook: Notebook, experiment: Experiment, subject: number, level: number): boolean {
  return answerOf(notebook, experiment, subject, level) === 'open';
}

function confirmation(tally: Tally, experiment: Experiment, pairs: number, level: number): Answer {
  const looks = looksOf(experiment);
  const share = level / looks.length;
  if (looks.includes(pairs) && pValueOf(tally) <= share) return 'differs';
  if (pairs >= experiment.size || isHopeless(tally, pairs, experiment.size)) return 'alike';
  return canStillDecide(tally, experiment.size, share) ? 'open' : 'alike';
}

function screening(tally: Tally, rate: number, pairs: number, size: number): Answer {
  const p = roughPValueOf(tally);
  if (Math.min(tally.control.runs, tally.treatment.runs) >= 4 && p <= STRIKING_LEVEL) return 'differs';
  if (looksAlike(tally)) return 'alike';
  if (pairs < Math.min(size, screenSize(rate))) return 'open';
  return p <= SCREEN_LEVEL ? 'differs' : 'alike';
}

/** How often the subject failed in the session. */
export function rateBefore({ subjects }: Notebook, subject: number): number {
  const { failures, runs } = subjects[subject] ?? { failures: 1, runs: 1 };
  return failures / runs;
}

/** The replays of a subject: with the test alone, and with the whole command; null: not begun. */
export function replaysOf(notebook: Notebook, subject: number) {
  const seeds = notebook.about(subject).filter(({ contrast }) => contrast === 'seed');
  return {
    alone: seeds.find(({ treatment }) => treatment.only !== null) ?? null,
    whole: seeds.find(({ treatment }) => treatment.only === null) ?? null,
  };
}

/**
 * True where a replay shows that the failing seed fails and the passing seed passes, to the last trial or nearly so.
 */
function isControlled(notebook: Notebook, replay: Experiment | null, subject: number, level: number): boolean {
  if (replay === null || answerOf(notebook, replay, subject, level) !== 'differs') return false;
  const { control, treatment } = notebook.tally(replay, subject);
  return rateOf(treatment) > rateOf(control);
}

/** The replay that shows it: the shorter one first; null: none does. */
export function controllingReplay(notebook: Notebook, subject: number, level: number): Experiment | null {
  const { alone, whole } = replaysOf(notebook, subject);
  return [alone, whole].find((replay) => isControlled(notebook, replay, subject, level)) ?? null;
}

/** The confirmations of a contrast that a subject has, in order. */
export function confirmationsOf(notebook: Notebook, subject: number, contrast: Contrast): Experiment[] {
  return notebook.about(subject).filter((it) => it.contrast === contrast && it.stage === 'confirm');
}

/** Whether a contrast was confirmed for a subject. */
export function isConfirmed(notebook: Notebook, subject: number, contrast: Contrast, level: number): boolean {
  return confirmationsOf(notebook, subject, contrast).some(
    (experiment) => answerOf(notebook, experiment, subject, level) === 'differs',
  );
}

/**
 * Whether a contrast is still to be tried. A network of its own makes sense where runs disturb each other; once they
 * are known to, only load and network are left to ask for.
 */
export function isWanted(notebook: Notebook, contrast: Contrast, subject: number, level: number): boolean {
  const disturbed = isConfirmed(notebook, subject, 'parallelism', level);
  const explained = SCREENED.some((other) => other !== 'parallelism' && isConfirmed(notebook, subject, other, level));
  if (explained) return false;
  const about = notebook.subjects[subject];
  if (about !== undefined && isSensitive(about)) return factorOf(contrast) !== null;
  if (contrast === 'own-network') return disturbed;
  return !disturbed || factorOf(contrast) === 'cpu';
}
