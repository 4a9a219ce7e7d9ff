/**
 * Which tests have to run before one that depends on the order: first a run that shows it, then ever fewer of the tests
 * before it, at last a confirmation on fresh runs. A function of the notebook. Pure.
 */
import type { Contrast } from '../../model/contrast.ts';
import type { DiagnosisSubject } from '../../model/diagnosis.ts';
import type { Experiment, Trial } from '../../model/experiment.ts';
import type { TrialSetting } from '../../model/trial-setting.ts';
import { type Reduction, reduced } from './ddmin.ts';
import type { Notebook } from './notebook.ts';
import { type OrderDependence, orderDependence } from './order-dependence.ts';
import type { Possibilities } from './possibilities.ts';
import { confirmSize, replaySize, searchSize } from './sizes.ts';
import type { Draft, Step } from './step.ts';
import { confirmationsOf, isOpen } from './subject-state.ts';
import { failedIn, type Tally } from './tally.ts';

const CONTRAST: Contrast = 'after-tests';

/** The search's next experiment, begun or to be begun; null: it is at its end, or there is none. */
export function searchStep(notebook: Notebook, can: Possibilities, index: number, level: number): Step | null {
  const subject = notebook.subjects[index];
  const found = orderDependence(notebook, index, level);
  if (can.chosen === null || found === null || subject?.test == null) return null;
  const search = new Search(notebook, index, subject, found);
  const open = search.experiments.find((it) => search.answer(it) === null);
  if (open !== undefined) return { kind: 'more', experiment: open };
  if (found.roleIsOpen) return begin(search.draft(aloneSetting(found.whole, subject.test), searchSize(found.hitRate)));
  if (search.first === undefined) return begin(search.draft(found.whole, searchSize(found.hitRate)));
  const hit = search.hit(search.first);
  if (hit === null) return null;
  const next = reductionOf(search, hit, can.chosen, subject.test);
  if (next.kind === 'absent') return null;
  const setting = chosenSetting([...next.subset, subject.test], found.whole, hit, can.chosen.order);
  if (next.kind === 'ask') return begin(search.draft(setting, searchSize(search.hitRate)));
  return confirmStep(search, setting, can.chosen.order, level);
}

const begin = (draft: Draft): Step => ({ kind: 'begin', draft });

/** Those that ran before it; where the framework has an order of its own, all that it could have met. */
function reductionOf(search: Search, hit: Trial, can: NonNullable<Possibilities['chosen']>, test: number): Reduction {
  const order = hit.order ?? [];
  const before = can.order === 'given' ? order.slice(0, Math.max(0, order.indexOf(test))) : order;
  const candidates = can.candidates(test, before);
  if (candidates.length === 0) return { kind: 'absent' };
  return reduced(candidates, (subset) => search.answerTo([...subset, test]));
}

/** An order that is given needs no shuffle; one of the command's own is kept, by its seed. */
function chosenSetting(
  chosen: readonly number[],
  whole: TrialSetting,
  { seed }: Trial,
  order: 'given' | 'own',
): TrialSetting {
  const conditions = order === 'given' ? { ...whole.conditions, order: 'as-is' as const } : whole.conditions;
  return { ...whole, chosen, pasted: true, seed, conditions };
}

/** Without others there is no order. */
function aloneSetting(whole: TrialSetting, test: number): TrialSetting {
  return { ...whole, chosen: [test], pasted: true, conditions: { ...whole.conditions, order: 'as-is' } };
}

/** Where chance decides whether they come in the right order, no subset does it more often than all together. */
function confirmStep(search: Search, setting: TrialSetting, order: 'given' | 'own', level: number): Step | null {
  const { notebook, index } = search;
  const [known] = confirmationsOf(notebook, index, CONTRAST);
  if (known !== undefined) return isOpen(notebook, known, index, level) ? { kind: 'more', experiment: known } : null;
  const rate = order === 'given' ? search.hitRate : Math.min(search.hitRate, search.rateOfAll);
  const size = rate >= CERTAIN ? replaySize(level) : confirmSize(expected(rate), level);
  return begin({ ...search.draft(setting, size), stage: 'confirm' });
}

/** A rate from which on a few runs tell. */
const CERTAIN = 0.75;
const RUNS_EXPECTED = 20;

function expected(rate: number): Tally {
  const failures = Math.floor(rate * RUNS_EXPECTED);
  return { control: { failures: 0, runs: RUNS_EXPECTED }, treatment: { failures, runs: RUNS_EXPECTED } };
}

/**
 * The search for one subject, as far as the notebook has it. A hit is what only other tests bring about: a failure, or
 * a pass.
 */
class Search {
  readonly notebook: Notebook;
  readonly index: number;
  readonly #subject: DiagnosisSubject;
  readonly #found: OrderDependence;

  constructor(notebook: Notebook, index: number, subject: DiagnosisSubject, found: OrderDependence) {
    this.notebook = notebook;
    this.index = index;
    this.#subject = subject;
    this.#found = found;
  }

  get experiments(): Experiment[] {
    return this.notebook.about(this.index).filter(({ stage }) => stage === 'search');
  }

  /** The one whose hit tells which tests ran before. */
  get first(): Experiment | undefined {
    return this.experiments.find(({ treatment }) => treatment.chosen === null);
  }

  hit(experiment: Experiment): Trial | null {
    return this.notebook.trialsOf(experiment).find((trial) => this.#isHit(experiment, trial)) ?? null;
  }

  #isHit({ treatment }: Experiment, trial: Trial): boolean {
    return failedIn(this.#subject, treatment, trial) === (this.#found.role === 'polluter');
  }

  /** Null: more trials have to tell. */
  answer(experiment: Experiment): boolean | null {
    if (this.hit(experiment) !== null) return true;
    return this.notebook.trialsOf(experiment).length >= experiment.size ? false : null;
  }

  answerTo(chosen: readonly number[]): boolean | null {
    const asked = this.experiments.find(({ treatment }) => String(treatment.chosen) === String(chosen));
    return asked === undefined ? null : this.answer(asked);
  }

  /** Trials of all subsets that showed it, and hits among them. */
  get #shown(): { readonly failures: number; readonly runs: number } {
    const subsets = this.experiments.filter(({ treatment }) => (treatment.chosen?.length ?? 0) > 1);
    const showing = subsets.filter((it) => this.answer(it) === true);
    const trials = showing.flatMap((it) => this.notebook.trialsOf(it).map((trial) => this.#isHit(it, trial)));
    return { failures: trials.filter((isHit) => isHit).length, runs: trials.length };
  }

  /** How often tests that do it do it; before any did, as often as all of them together. */
  get hitRate(): number {
    const { failures, runs } = this.#shown;
    return runs === 0 ? this.#found.hitRate : (failures + 0.5) / (runs + 1);
  }

  /** Of all tests together. */
  get rateOfAll(): number {
    return this.#found.hitRate;
  }

  draft(treatment: TrialSetting, size: number): Draft {
    const control = { ...treatment, chosen: this.#subject.test === null ? null : [this.#subject.test] };
    return { contrast: CONTRAST, stage: 'search', subjects: [this.index], control, treatment, size };
  }
}
