/** Which verdicts `fail-on` fails the job for, the same at every door. Pure. */
import type { Verdict } from '../model/verdict.ts';
import type { FailOn } from './config.ts';

/** Whether a verdict is one that `fail-on` names; inconclusive fails too, unless it is `never`. */
export function failsJob(verdict: Verdict['kind'], failOn: FailOn): boolean {
  if (failOn === 'never' || verdict === 'no-failure-seen') return false;
  return verdict !== 'flaky' || failOn === 'flaky';
}
