/** What results.json says of runs that fail because of each other, from the analysis. Pure. */
import type { Analysis } from '../analyze/analysis.ts';
import { fisherTest } from '../analyze/exact-tests.ts';
import { rateDifference } from '../analyze/rate-difference.ts';
import type { Session } from '../model/session.ts';
import type { Results } from './results-schema.ts';
import type { SensitivityEntry } from './sensitivity-schema.ts';
import { testId } from './test-id.ts';

/** results.json's `parallel`. */
export function parallelOf({ shared }: Session, { disturbance }: Analysis): Results['parallel'] {
  if (disturbance === null) return null;
  const { answer, together, controls } = disturbance;
  const { alone, together: again, apart, folders } = controls;
  return { answer, together, alone, again, apart, folders, shared: [...shared] };
}

/** What fails only with several runs at a time is a sensitivity like others. */
export function collisionEntries(session: Session, { disturbance, tests }: Analysis): SensitivityEntry[] {
  const colliding = disturbance?.subjects.filter(({ answer }) => answer === 'collision') ?? [];
  return colliding.map(({ test, together, alone }) => {
    const identity = session.tests[test ?? -1];
    const { difference, method, ...bounds } = rateDifference(together, alone);
    return {
      ...{ condition: 'parallel', level: String(mostAtATime(session)) },
      test: identity === undefined ? null : testId(identity),
      ...{ runs_with: together.runs, failures_with: together.failures },
      ...{ runs_without: alone.runs, failures_without: alone.failures },
      difference: {
        estimate: difference,
        lower: bounds.lower,
        upper: bounds.upper,
        confidence: bounds.confidence,
        method,
      },
      ...{ p_value: fisherTest(together, alone), shown: true },
      attempts: [...(tests.find((row) => row.test === test)?.failingRuns ?? [])],
      ...{ levels: [], replay_command: null },
      replay_tried: null,
    };
  });
}

/** How many runs any of its machines had at a time. */
function mostAtATime({ observations }: Session): number {
  return Math.max(0, ...observations.map(({ slot }) => slot)) + 1;
}
