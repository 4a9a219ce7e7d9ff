/** Vitest: a reporter of ours beside its default one, the seed to its `--sequence.seed`. */
import { join, posix } from 'node:path';
import type { Invocation } from '../command/invocation.ts';
import { withArguments, withVariables } from '../command/shell-line.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { ChosenRequest, Framework, PreparedRun, ReplayCommand, ReplayRequest, RunRequest } from './framework.ts';
import { REPORT_VARIABLE } from './javascript/hook-variables.ts';
import { moreArguments, soleInvocation } from './javascript/more-arguments.ts';
import { anyOf, exactly } from './javascript/name-pattern.ts';
import { readRecordings, recordedKnob, WHOLE_FILE } from './javascript/report.ts';
import { supportFiles, supportPath } from './javascript/support-files.ts';

const NAME = 'vitest';
/** Its commands that run no tests. */
const OTHER_COMMANDS = ['bench', 'list', 'init', 'complete'];

/**
 * Reporters on the command line replace those of the user's configuration: the default one is named again, others are
 * silent in these runs.
 */
export const vitest: Framework = {
  name: NAME,
  orders: ['as-is', 'shuffled'],
  supportFiles: supportFiles('vitest-reporter.mjs', 'recorder.cjs', 'more-arguments.cjs'),
  recognise: (facts) => {
    const invocation = soleInvocation(facts.invocations.filter(runsVitest));
    return invocation === null ? null : { invocation };
  },
  prepare,
  seedKnob: recordedKnob,
  read: (evidence) => readRecordings(NAME, evidence),
  replay,
  // Each file has a worker of its own.
  chosen: { order: 'own', meet: (one, other) => one.file !== null && one.file === other.file, line: chosenLine },
};

function runsVitest({ words }: Invocation): boolean {
  return words[0] === 'vitest' && !OTHER_COMMANDS.includes(words[1] ?? '');
}

function prepare(request: RunRequest): PreparedRun {
  const { invocation } = request.recognition;
  const words = [...reporterWords(invocation, request.supportDir), ...seedWords(request)];
  const extended = withArguments(request.commandLine, invocation, words);
  const more = extended === null ? moreArguments(NAME, words, request) : {};
  return { commandLine: extended ?? request.commandLine, env: { ...more, [REPORT_VARIABLE]: request.reportDir } };
}

function reporterWords({ words }: Invocation, supportDir: string): string[] {
  const hasReporter = words.some((word) => /^--reporters?(=|$)/.test(word));
  return [
    ...(hasReporter ? [] : ['--reporter=default']),
    `--reporter=${join(supportDir, supportPath('vitest-reporter.mjs'))}`,
  ];
}

/** A seed that the command names itself stays, unless we shuffle. */
function seedWords({ recognition, order, seed }: Pick<RunRequest, 'recognition' | 'order' | 'seed'>): string[] {
  if (order === 'shuffled') return ['--sequence.shuffle', `--sequence.seed=${seed}`];
  const named = recognition.invocation.words.some((word) => word.startsWith('--sequence.seed'));
  return named ? [] : [`--sequence.seed=${seed}`];
}

function replay(request: ReplayRequest): ReplayCommand {
  const { test, recognition } = request;
  const words = test === null ? [] : selection([test], recognition.invocation);
  return { commandLine: lineWith(words, request), selectsTest: test !== null };
}

/** In the order that the file, or vitest's own shuffle, has them in. */
function chosenLine(request: ChosenRequest): string | null {
  const { tests, recognition } = request;
  return tests.some(({ name }) => name === WHOLE_FILE)
    ? null
    : lineWith(selection(tests, recognition.invocation), request);
}

function lineWith(selected: readonly string[], request: Omit<ReplayRequest, 'test'>): string {
  const { recognition, commandLine, supportDir, reportDir } = request;
  const recording = reportDir === undefined ? [] : reporterWords(recognition.invocation, supportDir);
  const words = [...recording, ...seedWords(request), ...selected];
  const line = withArguments(commandLine, recognition.invocation, words);
  const more = line === null ? moreArguments(NAME, words, { supportDir, env: {} }) : {};
  return withVariables({ TEST_SEED: String(request.seed), ...more }, line ?? commandLine);
}

/** The file as vitest filters (any path that has it in it), the name with its blocks. */
function selection(tests: readonly TestIdentity[], { directory = '.', extend }: Invocation): string[] {
  const [{ file, name } = { file: null, name: WHOLE_FILE }] = tests;
  // Of several vitests that the command starts, in folders of their own, one only has the test.
  const several = extend === 'none';
  const path = several ? posix.basename(file ?? '') : posix.relative(directory, file ?? '');
  const files = [...(several ? ['--passWithNoTests'] : []), ...(file === null ? [] : [path])];
  if (name === WHOLE_FILE) return files;
  const names = tests.map((test) => pattern([...blocksOf(test), test.name]));
  return [...files, ...projectWords(tests), '-t', anyOf(names)];
}

/** How our reporter names the project of a test, before its blocks. */
const PROJECT = /^\[project (.+?)\](?: > |$)/s;

function blocksOf({ suite }: TestIdentity): string[] {
  const blocks = suite?.replace(PROJECT, '') ?? '';
  return blocks === '' ? [] : blocks.split(' > ');
}

function projectWords(tests: readonly TestIdentity[]): string[] {
  const projects = new Set(tests.flatMap(({ suite }) => PROJECT.exec(suite ?? '')?.[1] ?? []));
  return [...projects].map((project) => `--project=${project}`);
}

/** Between blocks stands a space, ` > ` from version 4 on; version 1 begins every name with a space. */
function pattern(parts: readonly string[]): string {
  return exactly(parts).replace('^', '^ ?');
}
