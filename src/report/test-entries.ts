/** The tests of results.json. Pure. */
import type { TestRow } from '../analyze/test-table.ts';
import { headOf, type Session } from '../model/session.ts';
import { fromRoot } from './replay-lines.ts';
import type { TestEntry } from './results-schema.ts';
import { testId } from './test-id.ts';

/** The tests of these rows, in their order. */
export function testEntries(session: Session, tests: readonly TestRow[]): TestEntry[] {
  const replays = new Map(session.replays.map(({ test }) => [test, replayFields(session, test)]));
  const none = replayFields({ ...session, replays: [] }, null);
  const lines = linesOf(session);
  return tests.map((row) => testEntry(row, lines.get(row.test) ?? null, replays.get(row.test) ?? none));
}

function testEntry(
  row: TestRow,
  line: number | null,
  replay: Pick<TestEntry, 'replay_command' | 'replay_tried'>,
): TestEntry {
  const { identity, counts } = row;
  // Field by field: what is spread into an object takes twice the memory.
  return {
    id: testId(identity),
    file: identity.file,
    suite: identity.suite,
    name: identity.name,
    line,
    verdict: row.verdict,
    passed: counts.passed,
    failed: counts.failed,
    skipped: counts.skipped,
    retried: counts.retried,
    mixed: counts.mixed,
    missing: counts.missing,
    repro_rate: row.rate,
    repro_rate_interval: row.interval,
    failing_seeds: row.failingSeeds as number[],
    replay_command: replay.replay_command,
    replay_tried: replay.replay_tried,
  };
}

/** Of each test, the line of its first failure, where that is in the test's own file. */
function linesOf({ observations, tests: identities }: Session): Map<number, number | null> {
  const lines = new Map<number, number | null>();
  for (const { tests } of observations)
    for (const { test, failure } of tests.failures) {
      const isOwn = failure.location?.file === identities[test]?.file;
      if (isOwn && !lines.has(test)) lines.set(test, failure.location?.line ?? null);
    }
  return lines;
}

/** The line of one test, and what came of it. */
export function replayFields(
  session: Session,
  test: number | null,
): Pick<TestEntry, 'replay_command' | 'replay_tried'> {
  const replay = session.replays.find((it) => it.test === test);
  const { commandLine, tried } = replay ?? {};
  return {
    replay_command: commandLine === undefined ? null : fromRoot(commandLine, headOf(session)?.folder ?? null),
    replay_tried: tried === undefined ? null : { failed: tried.failures, runs: tried.runs },
  };
}
