/** What one run's environment has that others' do not. Pure. */
import { conditionVariables } from '../command/under-conditions.ts';
import type { PlannedRun } from '../model/plan.ts';
import { RUN_MARKER, SESSION_MARKER } from '../process/processes.ts';

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
