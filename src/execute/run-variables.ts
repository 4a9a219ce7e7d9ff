/** What one run's environment has that others' do not. Pure. */

import { conditionVariables } from '../command/under-conditions.ts';
import type { PlannedRun } from '../model/plan.ts';
import { OTHER_SEED_NAMES } from '../model/seed-names.ts';
import { RUN_MARKER, SESSION_MARKER, SLOT_VARIABLE } from '../process/processes.ts';

/** Where a run takes place. */
export interface RunWhere {
  readonly sessionId: string;
  readonly slot: number;
  /** For its temporary files. */
  readonly tempDir: string;
}

/** The variables that tell one run who and where it is, and give it its time zone and locale. */
export function runVariables(planned: PlannedRun, { sessionId, slot, tempDir }: RunWhere): Record<string, string> {
  return {
    ...conditionVariables(planned.conditions),
    ...Object.fromEntries(OTHER_SEED_NAMES.map((name) => [name, String(planned.seed)])),
    TEST_SEED: String(planned.seed),
    ATTEMPT: String(planned.repeats ?? planned.run),
    TMPDIR: tempDir,
    [SLOT_VARIABLE]: String(slot),
    [SESSION_MARKER]: sessionId,
    [RUN_MARKER]: String(planned.run),
  };
}
