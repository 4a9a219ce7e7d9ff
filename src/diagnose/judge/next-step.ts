/**
 * Which experiment is worth the next runs. Replays first, for the worst subject first; then, for what no seed controls,
 * the contrast that promises most per second. A function of what was observed, so that a diagnosis can be simulated.
 * Pure.
 */
import type { Contrast } from '../../model/contrast.ts';
import { confirmStep } from './confirmations.ts';
import type { Notebook } from './notebook.ts';
import { searchStep } from './polluter-search.ts';
import type { Possibilities } from './possibilities.ts';
import { screenStep } from './screenings.ts';
import { replayStep } from './seed-replays.ts';
import { sharedLevel } from './sizes.ts';
import type { Step } from './step.ts';
import { controllingReplay } from './subject-state.ts';

/**
 * Larger confirmations wait until everything is screened: what they are for is not striking, and another contrast may
 * be.
 */
const EAGER_SIZE = 60;

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
    if (step !== null) return step;
  }
  return null;
}
