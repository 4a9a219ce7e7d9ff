/** What the exit codes of the terminal command say. Pure. */
import { failsJob } from '../config/fail-on.ts';
import type { FailOn, Verdict } from '../model/verdict.ts';

/** Exit codes of `detect`. */
export const EXIT = { ok: 0, found: 1, usage: 2, inconclusive: 3, interrupted: 130 } as const;

/** Exit codes of `replay`, which succeeds if the failure happens again. */
export const REPLAY_EXIT = {
  'failed-again': 0,
  passed: 1,
  'failed-otherwise': 1,
  'not-run': 2,
  declined: 2,
  interrupted: 130,
} as const;

/** The exit code of a session that was not interrupted. */
export function exitCodeFor(verdict: Verdict['kind'], failOn: FailOn): number {
  if (!failsJob(verdict, failOn)) return EXIT.ok;
  return verdict === 'inconclusive' ? EXIT.inconclusive : EXIT.found;
}
