/** The environment of a run: the user's own, less what belongs to the Action, plus what the run is given. Pure. */
import { conditionVariables } from '../frameworks/under-conditions.ts';
import type { PlannedRun } from '../model.ts';
import { RUN_MARKER, SESSION_MARKER } from './processes.ts';

/**
 * What the runner hands to every JavaScript action and a test must not see: inputs (with tokens), saved state, the runtime's and
 * OIDC tokens, the files that steer later steps, and RunPod's keys. RUNNER_TRACKING_ID stays: the runner's own clean-up needs it.
 */
const WITHHELD = [
  /^(INPUT|STATE)_/,
  /^ACTIONS_(RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL)$/,
  /^ACTIONS_ID_TOKEN_REQUEST_/,
  /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/,
  /^RUNPOD_/,
];

/** The environment that all runs share. */
export function testEnvironment(own: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(own).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !WITHHELD.some((pattern) => pattern.test(entry[0])),
  );
  return Object.fromEntries(entries);
}

/** The variables that tell one run who it is and where its temporary files go, and give it its time zone and locale. */
export function runVariables(planned: PlannedRun, sessionId: string, tempDir: string): Record<string, string> {
  return {
    ...conditionVariables(planned.conditions),
    TEST_SEED: String(planned.seed),
    ATTEMPT: String(planned.run),
    TMPDIR: tempDir,
    [SESSION_MARKER]: sessionId,
    [RUN_MARKER]: String(planned.run),
  };
}
