/** Causes in words: what makes a test flaky and what to do about it. Pure. */
import { REPEATED_BY } from '../diagnose/causes.ts';
import type { DiagnosisEntry } from './diagnosis-schema.ts';
import type { Results } from './results-schema.ts';
import { listed } from './test-id.ts';
import { evidenceOf } from './view-evidence.ts';

/** Why a test is flaky, for people. */
export interface CauseView {
  /** `file::suite::name`, or `The command`. */
  readonly test: string;
  /** How many other tests it holds for. */
  readonly others: number;
  /** A few words: `timing`, `unexplained`. */
  readonly cause: string;
  /** What it is, and what shows it. */
  readonly statement: string;
  readonly evidence: string;
  /** The line by which it fails more often, as an experiment showed; null where its replay is the one, or none is known. */
  readonly replay: string | null;
  /** What to do about it; null where nothing is known. */
  readonly advice: string | null;
}

/** The view of one diagnosis of a session. */
export function causeOf(entry: DiagnosisEntry, session: Pick<Results, 'results' | 'parallelism'>): CauseView {
  return {
    test: entry.test ?? 'The command',
    others: Math.max(0, entry.tests.length - 1),
    cause: entry.cause.replaceAll('-', ' '),
    statement: entry.cause === 'not-enough-runs' ? moreRuns(entry.more_runs ?? 0, session) : statementOf(entry),
    evidence: evidenceOf(entry),
    replay: provokingLine(entry)?.command ?? null,
    advice: adviceOf(entry),
  };
}

/** A line, and how often the test failed by it. */
interface ProvokingLine {
  readonly command: string;
  readonly failed: number;
  readonly runs: number;
}

/**
 * What makes a flake show itself where its seed does not: the tests before it, or the treatment of a confirmed experiment in which it
 * failed more. Null where there is no such line.
 */
export function provokingLine({ cause, predecessors, evidence }: DiagnosisEntry): ProvokingLine | null {
  if (predecessors?.kind === 'found') return predecessors;
  if (cause === 'seed-controlled') return null;
  const found = evidence.find(
    ({ contrast, confirmed, control, treatment }) =>
      confirmed && REPEATED_BY[contrast] !== null && shareOf(treatment) > shareOf(control),
  );
  return found === undefined ? null : { command: found.command, ...found.treatment };
}

function shareOf({ failed, runs }: { readonly failed: number; readonly runs: number }): number {
  return runs === 0 ? 0 : failed / runs;
}

function statementOf({ cause, mechanism, predecessors }: DiagnosisEntry): string {
  switch (cause) {
    case 'seed-controlled':
      return `Its seed decides whether it fails${THROUGH[mechanism ?? ''] ?? ''}.`;
    case 'order-dependent':
      return orderStatement(predecessors);
    case 'contention':
      return mechanism === 'network'
        ? 'Runs at the same time disturb each other through the network, such as a fixed port.'
        : 'Runs at the same time disturb each other.';
    case 'timing':
      return 'It depends on how fast its processes get on: a race, or a limit that is too tight.';
    case 'leftover-state':
      return 'It depends on what earlier runs left in the working copy.';
    case 'time-zone':
      return 'It depends on the time zone.';
    case 'locale':
      return 'It depends on the locale.';
    case 'unexplained':
      return 'No experiment made a difference that chance does not explain.';
    case 'not-enough-runs':
      return 'There were not enough runs to tell.';
  }
}

/** How many, and how long they take where they take as long as the session's own. */
function moreRuns(count: number, { results, parallelism }: Pick<Results, 'results' | 'parallelism'>): string {
  const timed = results.filter(({ passed }) => passed !== null);
  const meanMs = timed.reduce((sum, run) => sum + run.duration_ms, 0) / Math.max(1, timed.length);
  const minutes = Math.max(1, Math.ceil((count * meanMs) / parallelism / 60_000));
  return `About ${count} more runs would tell: raise diagnose-budget by ${minutes}m.`;
}

function orderStatement(predecessors: DiagnosisEntry['predecessors']): string {
  if (predecessors?.kind !== 'found') {
    const unknown = predecessors === null ? undefined : UNKNOWN_PREDECESSORS[predecessors.why];
    return `It depends on the tests that run before it${unknown === undefined ? '.' : `; ${unknown}.`}`;
  }
  const tests = listed(predecessors.tests);
  return predecessors.role === 'polluter'
    ? `It fails when ${tests} ran before it.`
    : `It passes only when ${tests} ran before it.`;
}

const UNKNOWN_PREDECESSORS: Readonly<Record<string, string>> = {
  'not-selectable': 'which one was not looked for, since this framework cannot run chosen tests together',
  'not-reproduced': 'which one is not known, since chosen tests by themselves did not show it',
  'not-confirmed': 'which one is not known, since fresh runs did not bear out what a search found',
  'out-of-budget': 'which one is not known yet: set a larger diagnose-budget',
};

const THROUGH: Readonly<Record<string, string>> = {
  'random-data': ', through its random data',
  'hash-order': ", through the order of hashes (Python's PYTHONHASHSEED)",
};

const ADVICE: Readonly<Record<string, string>> = {
  'random-data': 'Replay the seed, fix what that data brings out, and keep it as a test case.',
  'hash-order': 'Sort what comes out of a set, or compare without order.',
  'seed-controlled': 'Replay the seed: it fails every time, so it can be debugged.',
  'order-dependent': 'Have each test set up and clean up its own state.',
  network: 'Listen on port 0 and ask which port it became.',
  contention: 'Give each run its own files, ports and databases.',
  timing: 'Wait for the event itself instead of for some time, and make limits generous.',
  'leftover-state': 'Write into a temporary folder, or clean up before the test as well as after it.',
  'time-zone': 'Name the time zone in code and test.',
  locale: 'Name the locale in code and test.',
};

/** Whose state it is that comes in between is known once the other tests are. */
function adviceOf({ cause, mechanism, predecessors }: DiagnosisEntry): string | null {
  if (predecessors?.kind === 'found') return PREDECESSOR_ADVICE[predecessors.role];
  return ADVICE[mechanism ?? cause] ?? ADVICE[cause] ?? null;
}

const PREDECESSOR_ADVICE = {
  polluter: 'Have that test put back what it changes, or this one set up what it needs.',
  'state-setter': 'Have this test set up what it needs by itself.',
} as const;
