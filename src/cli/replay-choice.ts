/** Which of the stored replays to run. Pure. */
import { nearestWord } from '../config/nearest.ts';
import { fromFolder } from '../report/replay-lines.ts';
import type { Results } from '../report/results-schema.ts';

/** A stored replay. */
export interface StoredReplay {
  /** Id of the test; null: the whole command. */
  readonly test: string | null;
  /** For the session's folder. */
  readonly commandLine: string;
  /** How often it failed when it was tried, in words; null: it was not tried. */
  readonly promise: string | null;
  /** Ids of the tests of which one must fail for it to have failed again; empty: no test is known to have failed. */
  readonly tests: readonly string[];
}

/**
 * The replay of one test; without a test, the one that is likeliest to fail again.
 * @param test its id, or a part that only its id has
 * @throws Error where there is none, with what there is instead
 */
export function chooseReplay(results: Results, test: string | null): StoredReplay {
  if (test !== null) return ofTest(results, test);
  const [best] = [...headlineOf(results), ...results.diagnosis.flatMap((entry) => triedOf(entry) ?? [])]
    .filter(({ failed }) => failed > 0)
    .toSorted((a, b) => share(b) - share(a));
  if (best !== undefined) {
    const tests = best.test === null ? failedTests(results) : best.together;
    return stored(results, best.test, best.command, promiseOf(best), tests);
  }
  if (results.replay_command !== null) return stored(results, null, results.replay_command, null, failedTests(results));
  if (results.verdict === 'sensitive') throw new Error(passesByItself('The command', results));
  throw new Error('These results have no replay: nothing failed. Try more runs, for example `--runs 200`.');
}

/** What fails only beside other runs: no line repeats that. */
function passesByItself(what: string, { parallelism }: Results): string {
  const remedy = `Start a session with \`--parallelism ${parallelism}\`.`;
  return `${what} fails only beside other runs, so a replay would pass. ${remedy}`;
}

function stored(
  { folder }: Results,
  test: string | null,
  line: string,
  promise: string | null,
  tests: readonly string[],
): StoredReplay {
  return { test, commandLine: fromFolder(line, folder), promise, tests };
}

function failedTests({ tests }: Results): string[] {
  return tests.filter(({ failed, retried, mixed }) => failed + retried + mixed > 0).map(({ id }) => id);
}

type Entry = Results['diagnosis'][number];

/** A line that was tried, and how often it failed. */
interface Tried {
  readonly test: string | null;
  /** It, and the tests that fail together with it. */
  readonly together: readonly string[];
  readonly command: string;
  readonly failed: number;
  readonly runs: number;
}

/** The line that the report ends with, where it was tried. */
function headlineOf({ replay_command: command, replay_tried: tried }: Results): Tried[] {
  if (command === null || tried === null) return [];
  return [{ ...tried, command, together: tried.test === null ? [] : [tried.test] }];
}

/** A test that runs after its polluters fails with any seed. Without polluters, its replay was tried. */
function triedOf({ test, tests, predecessors, replay }: Entry): Tried | null {
  const polluted = predecessors?.kind === 'found' && predecessors.role === 'polluter' ? predecessors : null;
  const tried = polluted ?? replay;
  return tried === null ? null : { ...tried, test, together: tests };
}

function share({ failed, runs }: Tried): number {
  return runs === 0 ? 0 : failed / runs;
}

function promiseOf(tried: Pick<Tried, 'failed' | 'runs'> | null): string | null {
  return tried === null ? null : `it failed ${tried.failed} of ${tried.runs} times when it was tried`;
}

function ofTest(results: Results, asked: string): StoredReplay {
  const entry = results.tests.find(({ id }) => id === meantTest(results, asked));
  if (entry?.verdict === 'sensitive') throw new Error(passesByItself(`\`${entry.id}\``, results));
  if (entry === undefined || entry.replay_command === null)
    throw new Error(
      `\`${entry?.id ?? asked}\` never failed, so there is nothing to replay. Leave --test out to replay what failed.`,
    );
  const diagnosed = results.diagnosis.find(({ test }) => test === entry.id);
  const promise = promiseOf(entry.replay_tried ?? (diagnosed === undefined ? null : triedOf(diagnosed)));
  return stored(results, entry.id, entry.replay_command, promise, [entry.id]);
}

/** How many tests an error names. */
const LISTED = 10;

/** The test of that very id, or the only one whose id holds the text: of those that failed, then of all. */
function meantTest({ tests }: Results, asked: string): string {
  const ids = tests.map(({ id }) => id);
  if (ids.includes(asked)) return asked;
  const failing = tests.filter((test) => test.replay_command !== null).map(({ id }) => id);
  for (const known of [failing, ids]) {
    const found = known.filter((id) => id.toLowerCase().includes(asked.toLowerCase()));
    if (found[0] !== undefined && found.length === 1) return found[0];
    if (found.length > 1) throw new Error(`\`${asked}\` is in the ids of ${found.length} tests. ${oneOf(found)}`);
  }
  const near = nearestWord(asked, failing, 4);
  const remedy = failing.length === 0 ? 'They have no replay of any test.' : oneOf(near === null ? failing : [near]);
  throw new Error(`These results have no test \`${asked}\`. ${remedy}`);
}

function oneOf(ids: readonly string[]): string {
  if (ids.length === 1) return `Did you mean \`--test '${ids[0]}'\`?`;
  const more = ids.length > LISTED ? [`(and ${ids.length - LISTED} more in results.json)`] : [];
  return ['Name one of them:', ...ids.slice(0, LISTED), ...more].join('\n  ');
}
