/** Which verdicts fail the job, the same at every door. Pure. */
import type { FailOn, Verdict } from '../model/verdict.ts';

/** For which of the inputs each verdict fails the job. */
const FAILS: Readonly<Record<Verdict['kind'], readonly FailOn[]>> = {
  flaky: ['flaky'],
  'always-fails': ['flaky', 'always-fails'],
  'no-failure-seen': [],
  inconclusive: ['flaky', 'always-fails'],
};

/** Whether the verdict fails the job. */
export function failsJob(verdict: Verdict['kind'], failOn: FailOn): boolean {
  return FAILS[verdict].includes(failOn);
}
