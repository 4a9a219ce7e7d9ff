/** Jest: `--seed` from 29.2 on, `--randomize` from 29.5 on, its own JSON beside whatever reporters the user has. */
import { join, posix } from 'node:path';
import type { Invocation } from '../command/invocation.ts';
import { withArguments, withVariables } from '../command/shell-line.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type {
  ChosenRequest,
  Framework,
  PreparedRun,
  ReplayCommand,
  ReplayRequest,
  RunEvidence,
  RunRequest,
} from './framework.ts';
import { atLeast, installedVersion } from './javascript/installed.ts';
import { readJestReports } from './javascript/jest-report.ts';
import { streamVariables } from './javascript/jest-stream.ts';
import { moreArguments, soleInvocation } from './javascript/more-arguments.ts';
import { anyOf, exactly, pathPattern } from './javascript/name-pattern.ts';
import { WHOLE_FILE } from './javascript/report.ts';
import { supportFiles } from './javascript/support-files.ts';
import { matchingLines } from './log-lines.ts';

const REPORT = 'jest.json';
/** Where a command may start jest several times. */
const REPORT_OF_PROCESS = 'jest-{pid}.json';
/** Programs that hand their arguments on to jest, by the word that must follow. */
const LAUNCHERS: Readonly<Record<string, string | null>> = {
  jest: null,
  'jest-cli': null,
  'react-scripts': 'test',
  craco: 'test',
  'react-app-rewired': 'test',
};
/** Outside of CI these watch the files instead of ending, unless told otherwise. */
const WATCHING = ['react-scripts', 'craco', 'react-app-rewired'];

/** A command that writes jest's JSON itself is not recognised: jest writes one file only. */
export const jest: Framework = {
  name: 'jest',
  orders: ['as-is', 'shuffled'],
  supportFiles: supportFiles('more-arguments.cjs', 'jest-stream.cjs'),
  recognise: (facts) => {
    const runs = facts.invocations.filter(runsJest);
    const invocation = soleInvocation(runs);
    if (invocation === null) return null;
    const version = installedVersion('jest', runs[0] ?? invocation, facts);
    return version === null ? { invocation } : { invocation, version };
  },
  prepare,
  seedKnob,
  read: readJestReports,
  replay,
  // Each file has its own modules.
  chosen: { order: 'own', meet: (one, other) => one.file !== null && one.file === other.file, line: chosenLine },
};

function runsJest({ words }: Invocation): boolean {
  const [program = '', first] = words;
  if (!Object.hasOwn(LAUNCHERS, program)) return false;
  const needed = LAUNCHERS[program];
  return (needed === null || needed === first) && !has(words, '--outputFile', '--listTests', '--showConfig', '--init');
}

/** Whether one of these options is there, with its value attached or not. */
function has(words: readonly string[], ...options: readonly string[]): boolean {
  return words.some((word) => options.includes(word.split('=')[0] ?? ''));
}

function prepare(request: RunRequest): PreparedRun {
  const { commandLine, reportDir } = request;
  const { invocation } = request.recognition;
  const words = [...reportWords(invocation, reportDir), ...endingWords(invocation), ...seedWords(request)];
  const extended = withArguments(commandLine, invocation, words);
  const more = extended === null ? moreArguments('jest', words, request) : {};
  return {
    commandLine: extended ?? commandLine,
    env: { ...more, ...streamVariables(request, { ...request.env, ...more }) },
  };
}

function reportWords({ words, extend }: Invocation, reportDir: string): string[] {
  return [
    ...(has(words, '--json') ? [] : ['--json']),
    `--outputFile=${join(reportDir, extend === 'none' ? REPORT_OF_PROCESS : REPORT)}`,
    ...(has(words, '--testLocationInResults') ? [] : ['--testLocationInResults']),
  ];
}

function endingWords({ words }: Invocation): string[] {
  return WATCHING.includes(words[0] ?? '') && !has(words, '--watchAll') ? ['--watchAll=false'] : [];
}

/**
 * Jest refuses options that it does not know, so an unknown version gets none. A seed that the command names stays,
 * unless we shuffle.
 */
function seedWords({ recognition, order, seed }: Pick<RunRequest, 'recognition' | 'order' | 'seed'>): string[] {
  const { version, invocation } = recognition;
  if (version === undefined || !atLeast(version, 29, 2)) return [];
  const shuffles = order === 'shuffled' && atLeast(version, 29, 5);
  const seeds = shuffles || !has(invocation.words, '--seed') ? [`--seed=${seed}`] : [];
  return shuffles && !has(invocation.words, '--randomize') ? [...seeds, '--randomize'] : seeds;
}

/** Jest prints the seed where it shuffles by it. That a test asks for `jest.getSeed()` shows nowhere. */
async function seedKnob({ stderrLog }: RunEvidence): Promise<string | null> {
  const shown = await matchingLines(stderrLog, /^Seed:\s+-?\d+/, 1);
  return shown.length > 0 ? "jest's --seed" : null;
}

function replay(request: ReplayRequest): ReplayCommand {
  const { test, recognition } = request;
  const selects = test !== null && !isNarrowed(recognition.invocation);
  const words = selects ? selection([test], recognition.invocation) : [];
  return { commandLine: lineWith(words, request), selectsTest: selects };
}

/** In the order that the file, or jest's own shuffle, has them in. */
function chosenLine(request: ChosenRequest): string | null {
  const { tests, recognition } = request;
  if (isNarrowed(recognition.invocation) || tests.some(({ name }) => name === WHOLE_FILE)) return null;
  return lineWith(selection(tests, recognition.invocation), request);
}

/** A second pattern of names would take the place of the command's own. */
function isNarrowed({ words }: Invocation): boolean {
  return has(words, '-t', '--testNamePattern');
}

function lineWith(selected: readonly string[], request: Omit<ReplayRequest, 'test'>): string {
  const { recognition, commandLine, supportDir, reportDir } = request;
  const { invocation } = recognition;
  const recording = reportDir === undefined ? [] : reportWords(invocation, reportDir);
  const words = [...recording, ...endingWords(invocation), ...seedWords(request), ...selected];
  const line = withArguments(commandLine, invocation, words);
  const more = line === null ? moreArguments('jest', words, { supportDir, env: {} }) : {};
  return withVariables({ TEST_SEED: String(request.seed), ...more }, line ?? commandLine);
}

/**
 * The file comes last and behind `-t`: an option that takes a list would swallow it. It is a pattern, unless the
 * command says otherwise.
 */
function selection(tests: readonly TestIdentity[], { words, directory = '.', extend }: Invocation): string[] {
  const [{ file, name } = { file: null, name: '' }] = tests;
  const names = tests.map((test) => exactly([...(test.suite?.split(' > ') ?? []), test.name]));
  const named = name === WHOLE_FILE ? ['--ci'] : ['-t', anyOf(names)];
  // Of several jests that the command starts, one only has the test.
  const pattern = extend === 'none' ? ['--passWithNoTests', ...named] : named;
  if (file === null) return pattern;
  const path = posix.relative(directory, file);
  return [...pattern, has(words, '--runTestsByPath') ? path : pathPattern(path)];
}
