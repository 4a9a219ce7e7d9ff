/**
 * The line that makes it fail again, with what is known of it: what was tried, or the rate that it shares with all
 * runs. Pure.
 */
import { percent } from './numbers.ts';
import { WHY } from './phrases.ts';
import type { Results } from './results-schema.ts';
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
 * Null: nothing failed, or the command could not even be run.
 * @param support our own files for the session's framework; null: it has none
 */
export function reproduceOf(results: Results, rate: RateView | null, support: Support | null): ReproduceView | null {
  const { replay_command: line, verdict_reason: reason } = results;
  if (line === null || NOTHING_RAN.includes(reason?.why ?? '')) return null;
  return { line, promise: promiseOf(line, results, rate), preparation: preparationOf(results, support) };
}

const REPEATS = 'This line repeats a run that failed.';

function promiseOf(line: string, { verdict, diagnosis }: Results, rate: RateView | null): string {
  const tried = diagnosis.flatMap(triedLines).find(({ command }) => command === line);
  if (tried) {
    const more = better(tried, diagnosis) || (tried.failed < tried.runs ? byChance(rate) : '');
    return `Tried: it failed ${tried.failed} of ${tried.runs} times.${more}`;
  }
  if (verdict !== 'flaky' || rate === null || rate.rate === 1) return REPEATS;
  return `${REPEATS} If the failure does not depend on the seed, expect it in ${tries(rate)}`;
}

function byChance(rate: RateView | null): string {
  return rate === null ? '' : ` The seed does not decide it. Expect a failure in ${tries(rate)}`;
}

function tries({ rate }: RateView): string {
  return `about ${percent(rate)} of tries: run it several times.`;
}

/** Where the seed does not decide, an experiment may have shown what makes it fail more often. */
function better(tried: { failed: number; runs: number }, diagnosis: Results['diagnosis']): string {
  const [line] = diagnosis.flatMap((entry) => provokingLine(entry) ?? []);
  if (line === undefined || line.failed * tried.runs <= tried.failed * line.runs) return '';
  return ` The line under “${WHY}” makes it fail more often: ${line.failed} of ${line.runs} times.`;
}

/** What a diagnosis carried out, with its counts. */
function triedLines({ replay, predecessors }: Results['diagnosis'][number]) {
  return [...(replay === null ? [] : [replay]), ...(predecessors?.kind === 'found' ? [predecessors] : [])];
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
