/** Which of a session's lines stands for the session as a whole. Pure. */
import type { Analysis } from '../analyze/analysis.ts';
import type { Replay } from '../model/replay.ts';

/**
 * Where tests are flaky, the line of the one that is repeated best: the whole command's own repeats what always fails,
 * too, or fails less often. What was tried goes before what was not.
 */
export function withHeadline(replays: readonly Replay[], { tests }: Pick<Analysis, 'tests'>): Replay[] {
  const flaky = new Set(tests.filter(({ verdict }) => verdict === 'flaky').map(({ test }) => test));
  const broken = tests.some(({ verdict }) => verdict === 'always-fails');
  const ofFlaky = replays.filter(({ test }) => test !== null && flaky.has(test));
  const [best] = ofFlaky.toSorted((a, b) => shareOf(b) - shareOf(a));
  if (best === undefined) return [...replays];
  return replays.map((replay) => {
    const isBetter = shareOf(best) > 0 && shareOf(best) >= shareOf(replay);
    return replay.test === null && (broken || isBetter) ? { ...best, test: null } : replay;
  });
}

/** Of its runs; 0 where it was not tried. */
function shareOf({ tried }: Replay): number {
  return tried === undefined ? 0 : tried.failures / tried.runs;
}
