/** A session made of reports as texts, through all that a real one goes through from its reports to its verdict. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { analyze } from '../../src/analyze/analysis.ts';
import { EVENTS_VERSION, foldSession, type SessionEvent } from '../../src/events/events.ts';
import { TestIndex } from '../../src/events/test-index.ts';
import { outcomeOf, seenOutcome } from '../../src/execute/outcome.ts';
import { readReportFiles } from '../../src/frameworks/junit-files.ts';
import { readTap } from '../../src/frameworks/tap/read.ts';
import { resultsOf } from '../../src/report/results.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';
import { scratch } from './real-run.ts';

/** One run: how its command ended, and what it left. */
export interface WildRun {
  readonly exitCode: number;
  /** By path, relative to the working directory; `stdout`: what it printed. */
  readonly left: readonly (readonly [path: string, text: string])[];
}

/** The runs of a file in fixtures/wild. */
export function runsIn(text: string): WildRun[] {
  return text.split(/^== run, /m).flatMap((run) => {
    const [, code, rest = ''] = /^exit (\d+)\n([\s\S]*)$/.exec(run) ?? [];
    if (code === undefined) return [];
    const left = rest
      .split(/^-- /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)] as const);
    return [{ exitCode: Number(code), left }];
  });
}

/** The verdict, and each test's. */
export async function sessionOfRuns(runs: readonly WildRun[]) {
  const { header } = sessionOf([], { header: { plannedRuns: runs.length } });
  const events: SessionEvent[] = [{ type: 'session-started', version: EVENTS_VERSION, header }];
  const index = new TestIndex((event) => events.push(event));
  for (const [run, { exitCode, left }] of runs.entries()) {
    const tests = index.observe(await reportOf(exitCode, left));
    const exit = outcomeOf({ kind: 'exited', code: exitCode }) ?? { kind: 'passed' };
    events.push({
      type: 'run-finished',
      observation: { ...observation(run, ''), outcome: seenOutcome(exit, tests, ''), tests },
    });
  }
  const session = foldSession(events);
  const { verdict, tests } = resultsOf(session, analyze(session));
  return { verdict, tests: Object.fromEntries(tests.map(({ id, verdict: own }) => [id, own])) };
}

async function reportOf(exitCode: number, left: WildRun['left']) {
  const workingDirectory = scratch('wild');
  const paths = left.map(([path, text]) => {
    const at = join(workingDirectory, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
    return at;
  });
  const evidence = { exitCode, timedOut: false, reportDir: workingDirectory, workingDirectory, stderrLog: null };
  if (left[0]?.[0] === 'stdout') return readTap({ ...evidence, reportFiles: [], stdoutLog: paths[0] ?? null });
  return readReportFiles({ ...evidence, reportFiles: paths, stdoutLog: null }, '**/*.xml');
}
