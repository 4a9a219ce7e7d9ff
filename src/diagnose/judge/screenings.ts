/** Which contrast is screened next: a few runs of each arm, to see what is worth a confirmation. Pure. */

import type { Contrast } from '../../model/contrast.ts';
import { armsOf } from './contrasts.ts';
import type { Notebook } from './notebook.ts';
import type { Possibilities } from './possibilities.ts';
import { likelihood, SCREENED } from './screened.ts';
import { screenSize } from './sizes.ts';
import type { Step } from './step.ts';
import { isOpen, isWanted, rateBefore } from './subject-state.ts';
import { roughPValueOf } from './tally.ts';

/** The screening that promises most per second: one under way, or a new one. */
export function screenStep(
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
  const sizes = together.map((index) => screenSize(rateBefore(notebook, index)));
  return { kind: 'begin', draft: { contrast, stage: 'screen', subjects: together, ...arms, size: Math.max(...sizes) } };
}

/**
 * How likely the contrast is to lead to a cause, for how many subjects, by the time that a pair of its trials takes.
 */
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
