/**
 * The line that makes it fail again, with what is known of it: what was tried, or the rate that it shares with all
 * runs. Pure.
 */
import { WHY } from './phrases.ts';
import type { Results } from './results-schema.ts';
import { loopOf, type Tried, triedOf, triedSentence } from './tried-words.ts';
import type { ReproduceView } from './view.ts';
import { provokingLine } from './view-causes.ts';
import type { RateView } from './view-details.ts';

/** Files that replay lines may look for, and in which folder. */
export interface Support {
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Where no test ran, the same line would only show the same message. */
const NOTHING_RAN = ['command-not-found', 'could-not-run'];

/**
 * Null: nothing failed, the command could not even be run, or it fails only in a state that no line makes.
 * @param support our own files for the session's framework; null: it has none
 */
export function reproduceOf(results: Results, rate: RateView | null, support: Support | null): ReproduceView | null {
  const { replay_command: own, verdict_reason: reason } = results;
  if (own === null || NOTHING_RAN.includes(reason?.why ?? '')) return null;
  const tried = triedWhole(results);
  const preparation = preparationOf(results, support);
  if (tried?.failed !== 0) return { line: own, ...promiseOf(own, tried, results, rate), preparation };
  const [more] = results.diagnosis.flatMap((entry) => provokingLine(entry) ?? []).sort((a, b) => share(b) - share(a));
  if (more !== undefined) return { line: more.command, ...promiseOf(more.command, more, results, rate), preparation };
  if (results.diagnosis.some(({ cause }) => NEEDS_STATE.includes(cause))) return null;
  return { line: own, ...promiseOf(own, tried, results, rate), preparation };
}

/** Causes of failures that a line which is repeated does not bring back. */
const NEEDS_STATE: readonly string[] = ['leftover-state', 'contention'];

/** How often a line failed, and which test, if it was a test's failures that were counted. */
interface TriedWhole extends Tried {
  readonly test?: string | null;
  readonly selects_test?: boolean;
}

function triedWhole(results: Results): TriedWhole | null {
  return results.replay_tried ?? triedOf({ ...results, replay_tried: null }, results.diagnosis);
}

/** A seed that the framework does not take brings back what the tests make of it, and no order. */
function repeats({ framework }: Results): string {
  const isTaken = framework === null || framework.seed_knob !== null;
  const but = isTaken ? '' : `, which ${framework.name} does not take`;
  return `Not tried. It has the seed of a run that failed${but}.`;
}

type Promised = Pick<ReproduceView, 'promise' | 'loop'>;

function promiseOf(line: string, tried: TriedWhole | null, results: Results, rate: RateView | null): Promised {
  if (tried === null) {
    if (results.verdict === 'always-fails') return { promise: 'The command failed in every run.', loop: null };
    const loop =
      results.verdict === 'flaky' && rate !== null && canLoop(tried, results) ? loopOf(line, rate.rate) : null;
    return {
      promise: repeats(results),
      loop: loop === null ? null : { ...loop, says: `If the seed does not decide it: ${loop.says}` },
    };
  }
  const often = tried.failed > 0 ? share(tried) : (rate?.rate ?? 0);
  const promise = triedSentence(tried, tried.test ?? 'it');
  return {
    promise: `${promise}${better(tried, results.diagnosis)}`,
    loop: canLoop(tried, results) ? loopOf(line, often) : null,
  };
}

/** Where another test always fails, a loop over all tests ends at once, and says nothing of the flaky one. */
function canLoop(tried: TriedWhole | null, { tests }: Results): boolean {
  return tried?.selects_test === true || !tests.some(({ verdict }) => verdict === 'always-fails');
}

function share({ failed, runs }: Tried): number {
  return failed / Math.max(1, runs);
}

/** Where the seed does not decide, an experiment may have shown what makes it fail more often. */
function better(tried: Tried, diagnosis: Results['diagnosis']): string {
  const [line] = diagnosis.flatMap((entry) => provokingLine(entry) ?? []);
  if (line === undefined || share(line) <= share(tried)) return '';
  return ` The line under “${WHY}” makes it fail more often: ${line.failed} of ${line.runs} times.`;
}

/** Ends a file in the shell; no file of ours has such a line. */
const END = 'END_OF_FILE';

function preparationOf({ replay_command: line, tests }: Results, support: Support | null): string | null {
  const lines = [line, ...tests.map((test) => test.replay_command)];
  if (support === null || !lines.some((text) => text?.includes(support.folder))) return null;
  const files = Object.entries(support.files).map(([name, text]) => ({ path: `${support.folder}/${name}`, text }));
  const folders = new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf('/'))));
  const written = files.map(({ path, text }) => `cat > ${path} <<'${END}'\n${text.trimEnd()}\n${END}`);
  return [`mkdir -p ${[...folders].join(' ')}`, ...written].join('\n');
}
