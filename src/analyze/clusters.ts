/**
 * A session's failures, grouped by fingerprint: those of tests, and those of runs that no failing test explains. Pure.
 */
import { failedAny } from '../model/marks.ts';
import type { Observation } from '../model/observation.ts';
import type { Session } from '../model/session.ts';
import type { TestFailure } from '../model/test-result.ts';
import { complaintIn } from './complaints.ts';
import { type Fingerprint, fingerprint, fingerprintOf } from './fingerprint.ts';
import { normalise } from './normalise.ts';
import { isFailure, isObserved } from './outcomes.ts';

/** Failures that look like one and the same. */
export interface Cluster {
  /** The fingerprint's. */
  readonly id: string;
  readonly title: string;
  readonly fingerprintVersion: number;
  /** Whether tests failed or runs did, with no failing test in their report. */
  readonly of: 'tests' | 'runs';
  /** Indices into the session's test table, ascending; empty for runs. */
  readonly tests: readonly number[];
  /** Numbers of the runs in which it happened, ascending, each once. */
  readonly runs: readonly number[];
  /** Failures in it: at least as many as runs. */
  readonly count: number;
  /** The first one's own words, at most 1,000 characters: untrusted text. */
  readonly excerpt: string;
}

const EXCERPT_LIMIT = 1000;
/** How many of its last lines say what a run died of. */
const TAIL_LINES = 3;

/** The clusters of all observed runs, the largest first. A lost run has no failure. */
export function failureClusters(session: Pick<Session, 'observations'>): Cluster[] {
  const growing = new Map<string, Growing>();
  const printOf = remembering();
  for (const observation of session.observations.filter(isObserved)) {
    for (const { test, failure } of observation.tests.failures) {
      grow(growing, {
        print: printOf(failure),
        of: 'tests',
        run: observation.run,
        test,
        excerpt: () => excerptOf(failure),
      });
    }
    if (isUnattributed(observation)) {
      grow(growing, {
        print: runFingerprint(observation),
        of: 'runs',
        run: observation.run,
        test: null,
        excerpt: () => tailOf(observation, 12),
      });
    }
  }
  return [...growing.values()].map(grown).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/**
 * True when a run failed and its report names no failing test, or when no failing test can be why: a signal, a
 * time-out.
 */
export function isUnattributed(observation: Observation): boolean {
  if (!isFailure(observation)) return false;
  return observation.outcome.kind !== 'failed' || !failedAny(observation.tests.marks);
}

/** Texts that repeat word for word (a test that always fails) are fingerprinted once; only so many are kept. */
const TEXTS_KEPT = 1000;

function remembering(): (failure: TestFailure) => Fingerprint {
  const known = new Map<string, Fingerprint>();
  return (failure) => {
    const text = JSON.stringify([failure.type, failure.message, failure.stack]);
    const print = known.get(text) ?? fingerprint(failure);
    if (known.size < TEXTS_KEPT) known.set(text, print);
    return print;
  };
}

interface Growing {
  readonly print: Fingerprint;
  readonly of: Cluster['of'];
  readonly tests: Set<number>;
  readonly runs: Set<number>;
  readonly excerpt: string;
  count: number;
}

interface Happened {
  readonly print: Fingerprint;
  readonly of: Cluster['of'];
  readonly run: number;
  readonly test: number | null;
  readonly excerpt: () => string;
}

function grow(growing: Map<string, Growing>, { print, of, run, test, excerpt }: Happened): void {
  let cluster = growing.get(print.id);
  if (cluster === undefined) {
    cluster = { print, of, tests: new Set(), runs: new Set(), excerpt: excerpt().slice(0, EXCERPT_LIMIT), count: 0 };
    growing.set(print.id, cluster);
  }
  cluster.count += 1;
  cluster.runs.add(run);
  if (test !== null) cluster.tests.add(test);
}

function grown({ print, of, tests, runs, count, excerpt }: Growing): Cluster {
  const ascending = (numbers: Set<number>) => [...numbers].sort((a, b) => a - b);
  return {
    id: print.id,
    title: print.title,
    fingerprintVersion: print.version,
    of,
    tests: ascending(tests),
    runs: ascending(runs),
    count,
    excerpt,
  };
}

/** What a failure says: its stack, with the message where that is not in it. */
export function excerptOf({ message, stack }: TestFailure): string {
  return stack === null || stack.includes(message) ? (stack ?? message) : `${message}\n${stack}`;
}

function runFingerprint(observation: Observation): Fingerprint {
  const how = outcomeInWords(observation);
  const { problem } = observation.tests;
  const tail = normalise(problem ?? tailOf(observation, TAIL_LINES));
  const said = complaintIn(observation) ?? problem ?? withoutHints(tailOf(observation, TAIL_LINES + HINT_LINES));
  const last = normalise(said).split('\n').at(-1) ?? '';
  return fingerprintOf(['run', how, tail], last === '' ? how : `${how}: ${last}`);
}

function outcomeInWords({ outcome, tests }: Observation): string {
  const where = tests.kind === 'none' ? '' : ', no failing test explains it';
  if (outcome.kind === 'failed') return `exit code ${outcome.exitCode}${where}`;
  if (outcome.kind === 'crashed') return `ended by ${outcome.signal}`;
  return 'timed out';
}

/**
 * Where npm keeps its own log stands behind all that it says, in one line or two, and is new in every run: no title.
 */
const LOG_HINT = /^npm (ERR!|error)\s+(A complete log of this run can be found in|\/\S+-debug-\d+\.log$)/;
const HINT_LINES = 2;

function withoutHints(text: string): string {
  const lines = text.split('\n');
  return lines.filter((line) => !LOG_HINT.test(line)).join('\n');
}

/** The last lines that say anything: of stderr, or of stdout where stderr stayed silent. */
function tailOf({ stderrTail, stdoutTail }: Observation, count: number): string {
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  const said = lines(stderrTail);
  return (said.length > 0 ? said : lines(stdoutTail)).slice(-count).join('\n');
}
