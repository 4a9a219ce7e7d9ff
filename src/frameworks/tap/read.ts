/** A run's standard output as TAP: one stream, or several behind one another (prove's scripts, a version line each). */
import type { TestReport, TestResult } from '../../model/test-result.ts';
import type { RunEvidence } from '../framework.ts';
import { oneResultEach } from '../identity.ts';
import { logLines } from '../log-lines.ts';
import type { EndedStream } from './stream.ts';

/** What is read of an output at most: more than any run's own results. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** prove names each script before its output: `t/a.t ..`. */
const SCRIPT = /^(\S+) \.{2,} ?$/;
const VERSION = /^TAP version \d+$/;

/** Reads the standard output. Never throws. */
export async function readTap(evidence: RunEvidence): Promise<TestReport> {
  try {
    return report(await streamsOf(evidence), evidence);
  } catch (error) {
    return { kind: 'unreadable', reason: `TAP cannot be read: ${(error as Error).message}`, tests: [] };
  }
}

async function streamsOf(evidence: RunEvidence): Promise<EndedStream[]> {
  const ended: EndedStream[] = [];
  if (evidence.stdoutLog === null) return ended;
  // Loaded where TAP is read: parsers that most sessions need not would delay the start of all.
  const { TapStream } = await import('./stream.ts');
  let stream = new TapStream(null, evidence.workingDirectory);
  let left = MOST_CHARACTERS;
  for await (const line of logLines(evidence.stdoutLog)) {
    const script = SCRIPT.exec(line);
    if (script !== null || (VERSION.test(line) && stream.hasBegun)) {
      ended.push(stream.end());
      stream = new TapStream(script?.[1] ?? null, evidence.workingDirectory);
    }
    if (script === null) stream.add(line);
    left -= line.length + 1;
    if (left < 0)
      return [...ended, { ...stream.end(), problem: 'the output is larger than 64 MiB: its end was not read' }];
  }
  return [...ended, stream.end()];
}

function report(streams: readonly EndedStream[], evidence: RunEvidence): TestReport {
  const tests: TestResult[] = oneResultEach(streams.flatMap((stream) => stream.tests));
  const bailedOut = streams.find((stream) => stream.bailedOut !== null)?.bailedOut ?? null;
  if (bailedOut !== null) return { kind: 'read', tests, couldNotRun: `the tests bailed out: ${bailedOut}` };
  const problem = streams.find((stream) => stream.problem !== null)?.problem ?? null;
  const timedOut = evidence.timedOut ? 'the run timed out' : null;
  if (problem !== null || timedOut !== null) {
    return { kind: 'unreadable', reason: [timedOut, problem].filter((part) => part !== null).join('; '), tests };
  }
  const silent = tests.length === 0 && evidence.exitCode !== 0;
  return { kind: 'read', tests, couldNotRun: silent ? 'the command printed no TAP on its standard output' : null };
}
