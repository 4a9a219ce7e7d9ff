/** What a diagnosis has found so far: its experiments, and each one's counts for each of its subjects. */
import type { Arm } from '../../analyze/exact-tests.ts';
import type { Diagnosis, DiagnosisSubject } from '../../model/diagnosis.ts';
import type { Experiment, Trial } from '../../model/experiment.ts';
import type { TrialSetting } from '../../model/trial-setting.ts';
import { counted, failedIn, NO_ARM, NO_TALLY, plusOne, type Tally } from './tally.ts';

/** What no seed controls is the same whatever the seed, and by whichever line it is run. */
function poolKey(setting: TrialSetting): string {
  return JSON.stringify({ ...setting, seed: null, pasted: false });
}

/** Grows with the diagnosis, trial by trial. */
export class Notebook {
  readonly subjects: readonly DiagnosisSubject[];
  readonly experiments: Experiment[] = [];
  readonly #tallies: Tally[][] = [];
  readonly #started: number[] = [];
  /** Of searches, the trials themselves: their order of tests is asked for. */
  readonly #searched: Trial[][] = [];
  readonly #durations: { total: number; count: number }[] = [];

  /** By setting: what all trials under it showed of each subject, whichever experiment they belong to. */
  readonly #pools = new Map<string, Arm[]>();

  /** @param ofSession the setting that the session's own runs had; left out: they are not looked at */
  constructor(subjects: readonly DiagnosisSubject[], ofSession?: TrialSetting) {
    this.subjects = subjects;
    if (ofSession === undefined) return;
    this.#pools.set(
      poolKey(ofSession),
      subjects.map(({ failures, runs }) => ({ failures, runs })),
    );
  }

  /** A whole diagnosis, read again. */
  static of({ subjects, experiments, trials }: Diagnosis): Notebook {
    const notebook = new Notebook(subjects);
    for (const experiment of experiments) notebook.begin(experiment);
    for (const trial of trials) notebook.record(trial);
    return notebook;
  }

  begin(experiment: Experiment): void {
    this.experiments.push(experiment);
    this.#tallies.push(this.subjects.map(() => NO_TALLY));
    this.#started.push(0);
    this.#searched.push([]);
    this.#durations.push({ total: 0, count: 0 });
  }

  record(trial: Trial): void {
    const experiment = this.experiments[trial.experiment];
    const tallies = this.#tallies[trial.experiment];
    const durations = this.#durations[trial.experiment];
    if (experiment === undefined || tallies === undefined || durations === undefined) return;
    durations.total += trial.durationMs;
    durations.count += 1;
    if (trial.arm === 'treatment') this.#started[trial.experiment] = this.pairs(experiment) + 1;
    if (experiment.stage === 'search') this.#searched[trial.experiment]?.push(trial);
    const pool = this.#poolOf(experiment[trial.arm]);
    for (const [index, subject] of this.subjects.entries()) {
      const failed = failedIn(subject, experiment[trial.arm], trial);
      if (failed === null) continue;
      pool[index] = plusOne(pool[index] ?? NO_ARM, failed);
      if (experiment.subjects.includes(index)) tallies[index] = counted(tallies[index] ?? NO_TALLY, trial.arm, failed);
    }
  }

  #poolOf(setting: TrialSetting): Arm[] {
    const key = poolKey(setting);
    const pool = this.#pools.get(key) ?? [];
    this.#pools.set(key, pool);
    return pool;
  }

  /**
   * All that was seen of a subject under the two settings of an experiment: more than its own trials, but not
   * interleaved, so it proves nothing.
   */
  pooled({ control, treatment }: Experiment, subject: number): Tally {
    return { control: this.#poolOf(control)[subject] ?? NO_ARM, treatment: this.#poolOf(treatment)[subject] ?? NO_ARM };
  }

  /** How many trials of the treatment have ended, whatever they showed. */
  pairs({ id }: Experiment): number {
    return this.#started[id] ?? 0;
  }

  /** A search's trials; none of any other experiment. */
  trialsOf({ id }: Experiment): readonly Trial[] {
    return this.#searched[id] ?? [];
  }

  tally({ id }: Experiment, subject: number): Tally {
    return this.#tallies[id]?.[subject] ?? NO_TALLY;
  }

  /** Mean milliseconds of the experiment's trials; null before the first. */
  meanMs({ id }: Experiment): number | null {
    const durations = this.#durations[id];
    return durations === undefined || durations.count === 0 ? null : durations.total / durations.count;
  }

  /** The experiments that tell of a subject, in the order in which they began. */
  about(subject: number): Experiment[] {
    return this.experiments.filter(({ subjects }) => subjects.includes(subject));
  }
}
