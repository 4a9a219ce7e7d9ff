/** Whether the seed decides: a subject's failing seed replayed, and what it acts through where it does. Pure. */
import type { Contrast } from '../../model/contrast.ts';
import type { Experiment } from '../../model/experiment.ts';
import { isSensitive, pinnedDraft, replayDraft } from './contrasts.ts';
import type { Notebook } from './notebook.ts';
import type { Possibilities } from './possibilities.ts';
import { followUpSize, replaySize } from './sizes.ts';
import type { Draft, Step } from './step.ts';
import { confirmationsOf, controllingReplay, isConfirmed, isOpen, replaysOf } from './subject-state.ts';

/**
 * The replay of a test alone, then of the whole command where that does not fail again; then what the seed acts
 * through.
 */
export function replayStep(notebook: Notebook, can: Possibilities, index: number, level: number): Step | null {
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
