/**
 * The one schema: how each input's text becomes its value. Rules about several inputs are in rules.ts. It uses no
 * schema library, because these readers explain much better what is wrong and what was meant, and every door loads this
 * before its first run.
 */
import { readDuration } from './duration.ts';
import { readFactors } from './factors.ts';
import { FRAMEWORK_NAMES } from './framework-names.ts';
import type { InputName } from './inputs.ts';
import { readReportFiles } from './paths.ts';
import { type Reading, type Refusal, read } from './problem.ts';
import { MOST_RUNS, readDetectableRate } from './rate.ts';
import { readRef, readRepository, readToken } from './repository.ts';
import type { GivenTexts } from './rules.ts';
import { readChoice, readEndpointId, readLine, readShellCommand, readSwitch, readWholeNumber } from './values.ts';

/** The most runs at the same time. */
export const MOST_PARALLEL = 50;
/** The most shards at once. */
const MOST_WORKERS = 100;
/** The largest seed, root or of a run. */
const LARGEST_SEED = 2 ** 31 - 1;

const EMPTY: Refusal = { ok: false, rule: () => 'must not be empty' };

/** Text to value; white space around the text is taken off before. */
type Reader<T> = (text: string) => Reading<T>;

const wholeNumber = (min: number, max: number) => (text: string) => readWholeNumber(text, { min, max });
const choice =
  <Choice extends string>(...choices: readonly Choice[]) =>
  (text: string) =>
    readChoice(text, choices);
const line = (longest: number) => (text: string) => readLine(text, longest);

const LONGEST_PATH = 4096;

/** How each input is read. */
const READERS = {
  runs: (text: string): Reading<number | 'auto'> =>
    text === 'auto' ? read(text) : readWholeNumber(text, { min: 1, max: MOST_RUNS }),
  detect: readDetectableRate,
  parallelism: wholeNumber(1, MOST_PARALLEL),
  seed: wholeNumber(0, LARGEST_SEED),
  timeout: readDuration,
  'time-budget': readDuration,
  stop: choice('all', 'first-failure', 'decided'),
  'working-directory': line(LONGEST_PATH),
  repo: readRepository,
  ref: readRef,
  'repo-token': readToken,
  submodules: readSwitch,
  'setup-command': readShellCommand,
  'setup-timeout': readDuration,
  'test-command': readShellCommand,
  framework: choice('auto', 'none', ...FRAMEWORK_NAMES),
  'report-files': readReportFiles,
  isolation: choice('none', 'slot', 'run'),
  diagnose: readSwitch,
  'diagnose-budget': readDuration,
  'private-network': readSwitch,
  perturb: readFactors,
  backend: choice('runner', 'runpod'),
  'runpod-api-key': readToken,
  'runpod-endpoint-id': readEndpointId,
  'runpod-workers': wholeNumber(1, MOST_WORKERS),
  'runpod-git-token': readToken,
  'runpod-queue-timeout': readDuration,
  'runpod-fallback': choice('runner', 'fail'),
  'fail-on': choice('flaky', 'always-fails', 'never'),
  comment: choice('on-failure', 'always', 'never'),
  'comment-id': line(200),
  'github-token': readToken,
  artifact: readSwitch,
  'allow-untrusted-checkout': readSwitch,
  'results-file': line(LONGEST_PATH),
  'keep-logs': choice('failing', 'all'),
  'output-dir': line(LONGEST_PATH),
} satisfies Record<InputName, Reader<unknown>>;

type ValueOf<Read> = Read extends Reader<infer T> ? T : never;

/** The values of the inputs that were given. */
export type InputValues = { readonly [Name in InputName]?: ValueOf<(typeof READERS)[Name]> };

/** Why an input's text is refused. */
export interface InputRefusal {
  readonly name: InputName;
  readonly refusal: Refusal;
}

/** Reads all texts; what is refused has no value. */
export function readInputs(texts: GivenTexts): {
  readonly values: InputValues;
  readonly refusals: readonly InputRefusal[];
} {
  const values: Partial<Record<InputName, unknown>> = {};
  const refusals: InputRefusal[] = [];
  for (const name of Object.keys(READERS) as InputName[]) {
    const text = texts[name]?.trim();
    if (text === undefined) continue;
    const reading: Reading<unknown> = text === '' ? EMPTY : READERS[name](text);
    if (reading.ok) values[name] = reading.value;
    else refusals.push({ name, refusal: reading });
  }
  return { values: values as InputValues, refusals };
}
