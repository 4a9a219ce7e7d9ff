/**
 * A session's failures, grouped by fingerprint: those of tests, and those of runs that no failing test explains. Pure.
 */
import { failedAny } from '../model/marks.ts';
import type { Observation } from '../model/observation.ts';
import type { Session } from '../model/session.ts';
import type { TestFailure } from '../model/test-result.ts';
import { shortText } from '../short-text.ts';
import { closingComplaint, lastLines, lastWords } from './closing-complaints.ts';
import { complaintIn } from './complaints.ts';
import { excerptOf } from './excerpt.ts';
import { TITLE_LIMIT, titleOf } from './failure-title.ts';
import { type Fingerprint, fingerprint, fingerprintOf } from './fingerprint.ts';
import { normalise } from './normalise.ts';
import { isFailure, isObserved } from './outcomes.ts';

/** Failures that look like one and the same. */
export interface Cluster {
  /** The fingerprint's. */
  readonly id: string;
  /** Its example in one line, as it was printed: untrusted text. */
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
  /** The first failure, which title and excerpt quote. */
  readonly example: { readonly run: number; readonly test: number | null };
  /** The example's own words, at most 1,000 characters: untrusted text. */
  readonly excerpt: string;
  /** Titles of some others in it that say something else than the first: other values, mostly. */
  readonly others: readonly string[];
}

/** How many of its last lines say what a run died of, and how many are shown. */
const TAIL_LINES = 3;
const SHOWN_LINES = 12;
const EXCERPT_LIMIT = 1000;
/** Other titles that are kept, and failures that are looked at for them. */
const OTHERS_KEPT = 3;
const OTHERS_LOOKED_AT = 50;

/** The clusters of all observed runs, the largest first, then what came first. A lost run has no failure. */
export function failureClusters(session: Pick<Session, 'observations'>): Cluster[] {
  const growing = new Map<string, Growing>();
  const printOf = remembering();
  for (const observation of session.observations.filter(isObserved)) {
    const { run } = observation;
    for (const { test, failure } of observation.tests.failures) {
      const words = { title: () => titleOf(failure), excerpt: () => excerptOf(failure) };
      grow(growing, { print: printOf(failure), of: 'tests', run, test, ...words });
    }
    if (!isUnattributed(observation)) continue;
    const died = deathOf(observation);
    grow(growing, { ...died, of: 'runs', run, test: null });
  }
  return [...growing.values()].map(grown).toSorted((a, b) => b.count - a.count);
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

interface Happened {
  readonly print: Fingerprint;
  readonly of: Cluster['of'];
  readonly run: number;
  readonly test: number | null;
  readonly title: () => string;
  readonly excerpt: () => string;
}

interface Growing extends Pick<Cluster, 'of' | 'example' | 'excerpt'> {
  readonly print: Fingerprint;
  readonly tests: Set<number>;
  readonly runs: Set<number>;
  /** The example's comes first. */
  readonly titles: Set<string>;
  count: number;
}

function grow(growing: Map<string, Growing>, { print, of, run, test, title, excerpt }: Happened): void {
  let cluster = growing.get(print.id);
  if (cluster === undefined) {
    const example = { run, test };
    const sets = { tests: new Set<number>(), runs: new Set<number>(), titles: new Set<string>() };
    cluster = { print, of, example, excerpt: excerpt(), ...sets, count: 0 };
    growing.set(print.id, cluster);
  }
  if (cluster.titles.size <= OTHERS_KEPT && cluster.count < OTHERS_LOOKED_AT) cluster.titles.add(title());
  cluster.count += 1;
  cluster.runs.add(run);
  if (test !== null) cluster.tests.add(test);
}

function grown({ print, tests, runs, titles, count, ...shown }: Growing): Cluster {
  const ascending = (numbers: Set<number>) => [...numbers].sort((a, b) => a - b);
  const [title = '', ...others] = titles;
  return {
    id: print.id,
    fingerprintVersion: print.version,
    ...{ title, others, count, ...shown },
    tests: ascending(tests),
    runs: ascending(runs),
  };
}

/** What a run that no test explains died of. */
function deathOf(observation: Observation): Pick<Happened, 'print' | 'title' | 'excerpt'> {
  const how = outcomeInWords(observation);
  const why = whyOf(observation);
  const last = lastWords(observation, TAIL_LINES);
  // Where all lines only pass on that it failed, the first of them is nearest to what did.
  const said = why ?? (last || lastLines(observation, SHOWN_LINES));
  const line = why === null && last !== '' ? last.split('\n').at(-1) : said.split('\n', 1)[0];
  return {
    print: fingerprintOf(['run', how, normalise(said)]),
    title: () => shortText(line === undefined || line === '' ? how : `${how}: ${line.trim()}`, TITLE_LIMIT),
    excerpt: () => withWhy(why, lastLines(observation, SHOWN_LINES)),
  };
}

/** A report that says why it has no tests knows best; one that only could not be read knows less than the programs. */
function whyOf(observation: Observation): string | null {
  const { problem, couldNotRun } = observation.tests;
  if (couldNotRun && problem !== null) return problem;
  return complaintIn(observation) ?? closingComplaint(observation) ?? problem;
}

/** The line that says why comes first, where the last lines do not have it. */
function withWhy(why: string | null, tail: string): string {
  return shortText(why === null || tail.includes(why) ? tail : `${why}\n…\n${tail}`.trimEnd(), EXCERPT_LIMIT);
}

function outcomeInWords({ outcome, tests }: Observation): string {
  const where = tests.kind === 'none' ? '' : ', no failing test explains it';
  if (outcome.kind === 'failed') return `exit code ${outcome.exitCode}${where}`;
  if (outcome.kind === 'crashed') return `ended by ${outcome.signal}`;
  return 'timed out';
}
