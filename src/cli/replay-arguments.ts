/** The words after `replay`: a results file, which of its tests, and where. */
import type { Problem } from '../config/problem.ts';

/** What is to be replayed. */
export interface ReplayWords {
  /** A results.json, an events.ndjson, or the folder that holds them. */
  readonly file: string;
  /** An id of the results, or a part of one; null: the worst. */
  readonly test: string | null;
  /** Where to run it; null: where the session ran. */
  readonly workingDirectory: string | null;
  /** How often to run it, at most; at least 1. */
  readonly runs: number;
  /** Whether it ends with the first run that fails again. */
  readonly until: 'all' | 'failed';
  /** Whether what others wrote is run unasked. */
  readonly consent: 'ask' | 'given';
}

const FLAGS = ['--test', '--working-directory', '--runs'] as const;
type Flag = (typeof FLAGS)[number];

/** Stands for the yes to running what others wrote. */
export const CONSENT_FLAG = '--yes';

/** Ends it with the first run that fails again. */
const UNTIL_FLAG = '--until-fail';
const MOST_RUNS = 1000;
const SWITCHES: readonly string[] = [CONSENT_FLAG, UNTIL_FLAG];

const EXAMPLE = '`flaky-detector replay flaky-detector-report/results.json`';
const EXAMPLES: Readonly<Record<Flag, string>> = {
  '--test': '`--test "tests/test_cart.py::test_total"`',
  '--working-directory': '`--working-directory .`',
  '--runs': '`--runs 20`',
};
const NEEDS: Readonly<Record<Flag, string>> = {
  '--test': 'needs the id of a test',
  '--working-directory': 'needs a folder',
  '--runs': `needs a number from 1 to ${MOST_RUNS}`,
};

/** Reads them, or says all that is wrong with them. */
export function replayWords(words: readonly string[]): ReplayWords | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const files: string[] = [];
  const values: Record<Flag, string[]> = { '--test': [], '--working-directory': [], '--runs': [] };
  const switches = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const flag = FLAGS.find((name) => word === name || word.startsWith(`${name}=`));
    if (flag !== undefined) values[flag].push(word === flag ? (words[++at] ?? '') : word.slice(flag.length + 1));
    else if (SWITCHES.includes(word)) switches.add(word);
    else if (word.startsWith('-')) problems.push(unexpected(word));
    else files.push(word);
  }
  const [file = '', ...others] = files;
  problems.push(...others.map(unexpected), ...FLAGS.flatMap((flag) => valueProblems(flag, values[flag])));
  if (file === '') problems.push(wrong('replay', 'needs a results.json file', EXAMPLE));
  if (problems.length > 0) return { problems };
  return wanted(file, values, switches);
}

function wanted(
  file: string,
  values: Readonly<Record<Flag, readonly string[]>>,
  switches: ReadonlySet<string>,
): ReplayWords {
  const [test = null] = values['--test'];
  const [workingDirectory = null] = values['--working-directory'];
  const until = switches.has(UNTIL_FLAG) ? 'failed' : 'all';
  const [runs = until === 'failed' ? MOST_RUNS : 1] = values['--runs'];
  const consent = switches.has(CONSENT_FLAG) ? 'given' : 'ask';
  return { file, test, workingDirectory, runs: Number(runs), until, consent };
}

function valueProblems(flag: Flag, values: readonly string[]): Problem[] {
  const isWrong = (value: string) => value === '' || (flag === '--runs' && !isNumberOfRuns(value));
  if (values.some(isWrong)) return [wrong(flag, NEEDS[flag], EXAMPLES[flag])];
  return values.length < 2 ? [] : [wrong(flag, 'must be given once', EXAMPLES[flag])];
}

function isNumberOfRuns(value: string): boolean {
  return /^[1-9]\d{0,3}$/.test(value) && Number(value) <= MOST_RUNS;
}

function wrong(input: string, rule: string, example: string): Problem {
  return { input, got: null, rule, remedy: `For example: ${example}.` };
}

function unexpected(word: string): Problem {
  const flags = [...Object.values(EXAMPLES), `\`${UNTIL_FLAG}\``].join(', ');
  const remedy = `It takes one file, ${flags} and \`${CONSENT_FLAG}\`: ${EXAMPLE}.`;
  return { input: word, got: null, rule: 'is not expected here', remedy };
}
