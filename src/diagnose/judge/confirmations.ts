/** Which finding of the screenings is confirmed next, on fresh runs whose number is fixed beforehand. Pure. */
import type { Experiment } from '../../model/experiment.ts';
import type { Notebook } from './notebook.ts';
import { confirmSize } from './sizes.ts';
import type { Draft, Step } from './step.ts';
import { answerOf, confirmationsOf, isOpen, isWanted } from './subject-state.ts';
import { rateOf, roughPValueOf, type Tally } from './tally.ts';

/**
 * A confirmation that is under way, or one for what the screenings found: the clearest of it first.
 * @param most its trials in each arm, at most
 */
export function confirmStep(notebook: Notebook, subjects: readonly number[], level: number, most: number): Step | null {
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
 * What a confirmation can expect: of failures as the session had them, all that is known of them; the few runs of a
 * screening that stood out promise too much.
 */
function expected(notebook: Notebook, screen: Experiment, subject: number): Tally {
  const { control, treatment } = notebook.pooled(screen, subject);
  const { failures = 0, runs = 0 } = notebook.subjects[subject] ?? {};
  if (rateOf(control) <= rateOf(treatment)) return { control, treatment };
  return { control: { failures: control.failures + failures, runs: control.runs + runs }, treatment };
}
