/** What the end of a replay says. Pure. */
import { isCalled } from '../model/changing-names.ts';
import { failedAny } from '../model/marks.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { TestResult } from '../model/test-result.ts';
import type { Results, RunResult } from '../report/results-schema.ts';
import { testId } from '../report/test-id.ts';
import type { StoredReplay } from './replay-choice.ts';

/**
 * How a replay ended. `failed-otherwise`: not as in the session. `not-run`: the shell did not find or start the
 * command.
 */
export interface ReplayEnd {
  readonly kind: 'failed-again' | 'passed' | 'failed-otherwise' | 'not-run';
  readonly words: string;
}

/** What a replay showed. */
export interface ReplayShown {
  /** 128 + n for a signal, 124 for a time-out. */
  readonly exitCode: number;
  /** What its own report says of tests, empty where none came; null: no replay of this command reports any. */
  readonly tests: readonly TestResult[] | null;
}

/**
 * Judges by the results of the replay's tests; where there are none, by the exit codes of the session's failing runs.
 */
export function judgeReplay({ exitCode, tests }: ReplayShown, replay: StoredReplay, results: Results): ReplayEnd {
  const failing = results.results.filter(({ passed }) => passed === false);
  if (tests === null) return byExitCode(exitCode, failing);
  const failed = tests.filter(({ status }) => status !== 'passed' && status !== 'skipped');
  const ids = failed.map(({ identity }) => idIn(replay, identity));
  // A crash, or a whole command, can fail without a failing test. Then that must have happened in the session too.
  const silent = tests.length === 0 || (replay.test === null && ids.length === 0) || replay.tests.length === 0;
  if (silent)
    return byExitCode(
      exitCode,
      failing.filter(({ marks }) => !failedAny(marks)),
    );
  return byTests(exitCode, ids, replay);
}

/** A test that passed only when the framework retried it counts as failed. */
function byTests(exitCode: number, ids: readonly string[], replay: StoredReplay): ReplayEnd {
  if (ids.some((id) => replay.tests.includes(id)))
    return { kind: 'failed-again', words: `It failed again (exit code ${exitCode}).` };
  if (exitCode === 0) return { kind: 'passed', words: 'It did not fail this time.' };
  const [first, ...others] = ids;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const what = first === undefined ? 'no test failed' : `what failed was ${first}${more}`;
  return otherwise(`exit code ${exitCode}`, what);
}

function byExitCode(exitCode: number, failing: readonly RunResult[]): ReplayEnd {
  const seen = [...new Set(failing.flatMap(({ exit_code: code }) => (code === null ? [] : [code])))];
  if (exitCode === 0) return { kind: 'passed', words: 'It did not fail this time.' };
  if (seen.includes(exitCode)) return { kind: 'failed-again', words: `It failed again (exit code ${exitCode}).` };
  if (exitCode === 126 || exitCode === 127) {
    const remedy = 'Run it where the session ran, and put the programs that its command needs on PATH.';
    return { kind: 'not-run', words: `It could not be run (exit code ${exitCode}). ${remedy}` };
  }
  const but =
    seen.length === 0
      ? 'no test failed, while one failed in the session'
      : `the session's failing runs had ${seen.join(', ')}`;
  return otherwise(`exit code ${exitCode}`, but);
}

function otherwise(how: string, but: string): ReplayEnd {
  const remedy = 'Check that the folder has the code of the session, and that its dependencies are installed.';
  return { kind: 'failed-otherwise', words: `It failed differently (${how}; ${but}). ${remedy}` };
}

/** How the session calls the test, whose name may change. */
function idIn({ tests }: StoredReplay, identity: TestIdentity): string {
  const own = testId(identity);
  return tests.find((test) => test === own || isCalled(test, own)) ?? own;
}
