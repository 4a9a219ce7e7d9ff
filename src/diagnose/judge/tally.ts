/** What an experiment's trials show of one subject: failures and runs of both arms. Pure. */
import { type Arm, boschlooTest, fisherTest } from '../../analyze/exact-tests.ts';
import type { DiagnosisSubject } from '../../model/diagnosis.ts';
import type { Trial } from '../../model/experiment.ts';
import { executedAt, failedAny, failedAt } from '../../model/marks.ts';
import type { TrialSetting } from '../../model/trial-setting.ts';

/** Both arms' counts. */
export interface Tally {
  readonly control: Arm;
  readonly treatment: Arm;
}

/** Before the first trial. */
export const NO_ARM: Arm = { failures: 0, runs: 0 };
export const NO_TALLY: Tally = { control: NO_ARM, treatment: NO_ARM };

/** An arm after one more run. */
export function plusOne({ failures, runs }: Arm, failed: boolean): Arm {
  return { failures: failures + Number(failed), runs: runs + 1 };
}

/** The tally after one more run of an arm. */
export function counted(tally: Tally, arm: Trial['arm'], failed: boolean): Tally {
  return { ...tally, [arm]: plusOne(tally[arm], failed) };
}

/** Whether the subject failed in a trial; null: the trial does not show it. */
export function failedIn(
  { test }: Pick<DiagnosisSubject, 'test'>,
  setting: TrialSetting,
  { outcome, marks }: Trial,
): boolean | null {
  if (outcome.kind === 'not-observed') return null;
  if (test === null) return failedAny(marks) && outcome.kind === 'failed' ? null : outcome.kind !== 'passed';
  if (executedAt(marks, test)) return failedAt(marks, test);
  // Without a report the exit code speaks for the test, where a line was pasted: for it alone, or for a run that little
  // else failed in.
  return marks === '' && (setting.only !== null || setting.pasted) ? outcome.kind !== 'passed' : null;
}

const known = new Map<string, number>();

/** Boschloo's exact two-sided test of the two arms; the same tables come again and again, so they are kept. */
export function pValueOf({ control, treatment }: Tally): number {
  const key = `${control.failures}/${control.runs} ${treatment.failures}/${treatment.runs}`;
  const value = known.get(key) ?? boschlooTest(control, treatment);
  known.set(key, value);
  return value;
}

/** Fisher's exact test, quick enough for the many looks of a screening. */
export function roughPValueOf({ control, treatment }: Tally): number {
  return fisherTest(control, treatment);
}

/** Share of failures; 0 without a run. */
export function rateOf({ failures, runs }: Arm): number {
  return runs === 0 ? 0 : failures / runs;
}
