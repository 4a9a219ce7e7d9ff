/**
 * Whether a test depends on the tests that run before it, and what these do to it: read from the confirmations, and
 * from a search's trials of the test by itself. Pure.
 */
import type { Arm } from '../../analyze/exact-tests.ts';
import type { PredecessorRole } from '../../model/cause.ts';
import type { Experiment } from '../../model/experiment.ts';
import type { TrialSetting } from '../../model/trial-setting.ts';
import type { Notebook } from './notebook.ts';
import { answerOf, confirmationsOf } from './subject-state.ts';
import { rateOf, type Tally } from './tally.ts';

/** That a subject depends on the order, and how that shows. */
export interface OrderDependence {
  readonly role: PredecessorRole;
  /** The setting in which other tests act on it. */
  readonly whole: TrialSetting;
  /** How often they did. */
  readonly hitRate: number;
  /** Where only orders were compared: how often it fails by itself tells the role, and is still to be asked. */
  readonly roleIsOpen: boolean;
}

/** By the confirmations so far; null: it is not known to. */
export function orderDependence(notebook: Notebook, subject: number, level: number): OrderDependence | null {
  for (const contrast of ['alone', 'order'] as const) {
    const experiment = confirmationsOf(notebook, subject, contrast).find(
      (it) => answerOf(notebook, it, subject, level) === 'differs',
    );
    if (experiment === undefined) continue;
    const alone = contrast === 'order' ? byItself(notebook, subject) : undefined;
    const tally = notebook.tally(experiment, subject);
    const failsAlone = alone === undefined ? contrast === 'alone' && failsMore(tally) : failsMostly(alone);
    return { ...dependence(experiment, tally, failsAlone), roleIsOpen: contrast === 'order' && alone === undefined };
  }
  return null;
}

/** Who fails by itself passes after tests that give it what it needs; who does not is made to fail by others. */
function dependence(
  { control, treatment }: Experiment,
  tally: Tally,
  failsAlone: boolean,
): Omit<OrderDependence, 'roleIsOpen'> {
  const rates = [rateOf(tally.control), rateOf(tally.treatment)];
  const [lower, higher] = failsMore(tally) ? [control, treatment] : [treatment, control];
  if (failsAlone) return { role: 'state-setter', whole: lower, hitRate: 1 - Math.min(...rates) };
  return { role: 'polluter', whole: higher, hitRate: Math.max(...rates) };
}

function failsMore({ control, treatment }: Tally): boolean {
  return rateOf(treatment) > rateOf(control);
}

/**
 * The trials of the test by itself, which a search begins with where only orders were compared; undefined: it was not
 * asked.
 */
function byItself(notebook: Notebook, subject: number): Arm | undefined {
  const test = notebook.subjects[subject]?.test;
  const asked = notebook
    .about(subject)
    .find(({ stage, treatment }) => stage === 'search' && String(treatment.chosen) === String(test));
  return asked === undefined ? undefined : notebook.tally(asked, subject).treatment;
}

function failsMostly({ failures, runs }: Arm): boolean {
  return failures > runs / 2;
}
