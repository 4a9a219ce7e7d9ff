/** Anything that prints TAP (12 to 14) on its standard output. The tests see TEST_SEED; there is no other seed knob. */
import type { Invocation } from '../command/invocation.ts';
import { withVariables } from '../command/shell-line.ts';
import type { Framework, ReplayCommand, ReplayRequest, RunEvidence } from './framework.ts';
import { firstLines, matchingLines } from './log-lines.ts';
import { readTap } from './tap/read.ts';

/** Recognised where the program is known to print TAP; `framework: tap` says so for any other. */
export const tap: Framework = {
  name: 'tap',
  orders: ['as-is'],
  recognise: (facts) => {
    const invocation = facts.invocations.find(printsTap);
    return invocation === undefined ? null : { invocation };
  },
  // prove swallows its scripts' TAP unless it is verbose.
  prepare: (request) => ({ commandLine: request.commandLine, env: { HARNESS_VERBOSE: '1' } }),
  seedKnob: async () => null,
  read: (evidence: RunEvidence) => readTap(evidence),
  replay: (request: ReplayRequest): ReplayCommand => ({
    commandLine: withVariables({ TEST_SEED: String(request.seed) }, request.commandLine),
    selectsTest: false,
  }),
};

/** For a command that no framework recognises: if a run prints TAP, it is read; if not, nothing is missing. */
export const printedTap: Framework = {
  ...tap,
  recognise: (facts) => ({ invocation: facts.invocations[0] ?? { words: [], extend: 'none' } }),
  prepare: ({ commandLine }) => ({ commandLine, env: {} }),
  read: async (evidence) => ((await printsWholeTap(evidence)) ? readTap(evidence) : { kind: 'none' }),
};

/** How far into an output TAP may begin that nobody promised: build tools talk first. */
const PREAMBLE_LINES = 200;
const VERSION = /^TAP version 1[2-4]$/;
const PLAN = /^1\.\.\d+( #.*)?$/;
const RESULT = /^(not )?ok \d+\b/;

/**
 * True where a run's output has TAP's version line, or results with a plan before or behind them. Results alone do not
 * do: `ok 1 database reachable` is what many a script prints.
 */
export async function printsWholeTap({ stdoutLog }: RunEvidence): Promise<boolean> {
  const isSign = (line: string) => [VERSION, PLAN, RESULT].some((sign) => sign.test(line));
  const [first] = await firstLines(stdoutLog, PREAMBLE_LINES, isSign);
  if (first === undefined || VERSION.test(first)) return first !== undefined;
  const has = async (sign: RegExp) => (await matchingLines(stdoutLog, sign, 1)).length > 0;
  return (await has(PLAN)) && (await has(RESULT));
}

function printsTap({ words, extend }: Invocation): boolean {
  const [program = '', ...args] = words;
  // What `tape test/*.js | tap-spec` prints is not TAP.
  if (program === 'prove' || (program === 'tape' && extend !== 'none')) return true;
  if (program === 'bats') return !args.some((arg) => /^(--formatter|-F)/.test(arg));
  return program === 'tap' && args.some((arg) => /^(-R|--reporter=)tap$/.test(arg));
}
