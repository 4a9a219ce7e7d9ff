/** Why pytest could not run, from what it printed: where it ends before its tests, nothing else tells. */
import type { TestReport } from '../../model/test-result.ts';
import type { RunEvidence } from '../framework.ts';
import { matchingLines } from '../log-lines.ts';

/** What pytest prints with its exit code 3, and the lines of a traceback that name the exception. */
const INTERNAL_ERROR = /^(INTERNALERROR>|Error while loading plugin |E {2})/;
const USAGE_ERROR = /^(ERROR: |ImportError|\S*: error: |E {2})/;

/** A failure of its own, in a plugin of theirs say; null when it printed none. */
export async function internalError({ stderrLog, stdoutLog }: RunEvidence): Promise<TestReport | null> {
  // A command such as `pytest 2>&1 | tee log` has it on the other stream.
  for (const log of [stderrLog, stdoutLog]) {
    const said = await matchingLines(log, INTERNAL_ERROR, 1000);
    if (!said.some((line) => !line.startsWith('E '))) continue;
    return notRun(`pytest had an internal error: ${withoutMark(said.at(-1) ?? '')}`);
  }
  return null;
}

/** An unknown option, a path that does not exist, a conftest that does not load. */
export async function usageError({ stderrLog, stdoutLog }: RunEvidence): Promise<TestReport> {
  for (const log of [stderrLog, stdoutLog]) {
    const said = await matchingLines(log, USAGE_ERROR, 3);
    if (said.length > 0) return notRun(said.join(' ').slice(0, 500));
  }
  return notRun('pytest was called in a wrong way (exit code 4)');
}

/** `python -m pytest` where pytest is not installed ends like a failing test; null when it is there. */
export async function notInstalled({ stderrLog, stdoutLog }: RunEvidence): Promise<TestReport | null> {
  for (const log of [stderrLog, stdoutLog]) {
    const [said] = await matchingLines(log, /: No module named '?pytest'?$/, 1);
    if (said !== undefined) return notRun(`pytest is not installed for this Python: ${said.slice(0, 500)}`);
  }
  return null;
}

function withoutMark(line: string): string {
  return line.replace(/^(INTERNALERROR>|E )\s*/, '').slice(0, 500);
}

function notRun(couldNotRun: string): TestReport {
  return { kind: 'read', tests: [], couldNotRun };
}
