/** Node's own test runner (`node --test`, or files that use node:test), reached through NODE_OPTIONS alone. */
import { join, posix } from 'node:path';
import type { Invocation, ProjectFacts } from '../command/invocation.ts';
import { leadingOptions } from '../command/leading-options.ts';
import { withArguments, withVariables } from '../command/shell-line.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import { shellQuote } from '../shell-words.ts';
import type { ChosenRequest, Framework, PreparedRun, ReplayCommand, ReplayRequest, RunRequest } from './framework.ts';
import { NODE_OPTIONS_BEFORE, NODE_TEST_OUTPUT, REPORT_VARIABLE } from './javascript/hook-variables.ts';
import { anyOf, exactly } from './javascript/name-pattern.ts';
import { withNodeOptions } from './javascript/node-options.ts';
import { readRecordings, recordedKnob, WHOLE_FILE } from './javascript/report.ts';
import { supportFiles, supportPath } from './javascript/support-files.ts';

const NAME = 'node-test';
const RUNNERS = ['node', 'tsx'];
const VALUED = ['-r', '--require', '--import', '--loader', '--experimental-loader', '-C', '--conditions', '--env-file'];

/**
 * Node randomises nothing by itself; with `--test-randomize` in the command (node 24.21 and later) the seed goes to
 * `--test-random-seed`. We do not turn that on: older nodes refuse to start with an option that they do not know.
 */
export const nodeTest: Framework = {
  name: NAME,
  orders: ['as-is'],
  supportFiles: supportFiles('node-test-reporter.mjs', 'recorder.cjs'),
  recognise: (facts) => {
    const invocation = facts.invocations.find((candidate) => runsNodeTest(candidate, facts));
    return invocation === undefined ? null : { invocation };
  },
  prepare,
  seedKnob: recordedKnob,
  read: (evidence) => readRecordings(NAME, evidence),
  replay,
  // Each file has a process of its own.
  chosen: { order: 'own', meet: (one, other) => one.file !== null && one.file === other.file, line: chosenLine },
};

function runsNodeTest({ words, directory }: Invocation, { readFile }: ProjectFacts): boolean {
  if (!RUNNERS.includes(words[0] ?? '')) return false;
  const { options, rest } = ownWords(words);
  if (options.includes('--test')) return true;
  const text = readFile(posix.join(directory ?? '.', rest[0] ?? ''));
  return text !== null && /\b(from|require\(|import\()?\s*['"]node:test['"]/.test(text);
}

/** Node's options and, behind them, the files with their own arguments. */
function ownWords(words: readonly string[]) {
  const { options, rest } = leadingOptions(words.slice(1), (option) => VALUED.includes(option));
  return { options: options.map(({ name }) => name), rest };
}

function prepare(request: RunRequest): PreparedRun {
  const { env } = request;
  const own = [...ownWords(request.recognition.invocation.words).options, ...(env.NODE_OPTIONS ?? '').split(/[\s=]+/)];
  const count = (name: string) => own.filter((option) => option === name).length;
  const reporters = count('--test-reporter');
  const options = [
    `--test-reporter=${join(request.supportDir, supportPath('node-test-reporter.mjs'))}`,
    `--test-reporter-destination=${reporters === 0 ? 'stdout' : 'stderr'}`,
    // One reporter may leave its destination out; beside ours it may not any more.
    ...(reporters > count('--test-reporter-destination') ? ['--test-reporter-destination=stdout'] : []),
    ...seedOptions(own, request.seed),
  ];
  return {
    commandLine: request.commandLine,
    env: {
      NODE_OPTIONS: withNodeOptions(env.NODE_OPTIONS, options),
      [NODE_OPTIONS_BEFORE]: env.NODE_OPTIONS ?? '',
      [NODE_TEST_OUTPUT]: reporters === 0 ? '' : 'silent',
      [REPORT_VARIABLE]: request.reportDir,
    },
  };
}

function seedOptions(own: readonly string[], seed: number): string[] {
  return own.includes('--test-randomize') && !own.includes('--test-random-seed') ? [`--test-random-seed=${seed}`] : [];
}

/** Node takes its options before the files only: files that end the line give way to the test's own one. */
function replay(request: ReplayRequest): ReplayCommand {
  const { test, commandLine, seed, seen } = request;
  const variables = { TEST_SEED: String(seed) };
  const line = test?.file == null ? null : selecting(test.file, patterns(test, seen), request);
  return { commandLine: withVariables(variables, line ?? commandLine), selectsTest: line !== null };
}

/** In the order in which they stand in their file. */
function chosenLine(request: ChosenRequest): string | null {
  const { tests, seed, seen } = request;
  const file = tests[0]?.file ?? null;
  if (file === null || tests.some((test) => test.name === WHOLE_FILE)) return null;
  const line = selecting(file, [anyOf([...new Set(tests.flatMap((test) => patterns(test, seen)))])], request);
  return line === null ? null : withVariables({ TEST_SEED: String(seed) }, line);
}

type LineNeeds = Pick<ReplayRequest, 'commandLine' | 'recognition' | 'seed'>;

function selecting(
  file: string,
  wanted: readonly string[],
  { commandLine, recognition, seed }: LineNeeds,
): string | null {
  const { invocation } = recognition;
  if (invocation.words.some((word) => /[$`]/.test(word))) return null;
  const { options, rest } = ownWords(invocation.words);
  const added = [
    ...(options.includes('--test') ? [] : ['--test']),
    ...seedOptions(options, seed),
    ...wanted.flatMap((pattern) => ['--test-name-pattern', pattern]),
  ];
  const own = withoutFiles(commandLine.trimEnd(), rest);
  const takesOptions = rest.length === 0 || invocation.extend === 'append';
  const extended = own === null || !takesOptions ? null : withArguments(own, invocation, [...added, file]);
  return extended ?? directly(invocation, [...added, posix.relative(invocation.directory ?? '.', file)]);
}

/**
 * Past scripts and makes, whose own files stand in the way. Variables that a script sets are not known here: the replay
 * is tried by the engine.
 */
function directly({ words, directory }: Invocation, added: readonly string[]): string | null {
  if (words[0] !== 'node') return null;
  const options = words.slice(0, words.length - ownWords(words).rest.length);
  const line = [...options, ...added].map(shellQuote).join(' ');
  // It runs in a bash of its own (see withVariables): `builtin`, since the user may export a function named cd.
  return directory === undefined ? line : `builtin cd ${shellQuote(directory)} && ${line}`;
}

function withoutFiles(commandLine: string, files: readonly string[]): string | null {
  if (files.length === 0) return commandLine;
  const end = ` ${files.join(' ')}`;
  return commandLine.endsWith(end) ? commandLine.slice(0, -end.length) : null;
}

/**
 * The test's own name, enough for what stands in describe blocks; and of what stands around it that which is a test
 * itself, since a subtest exists only while its parent runs: then all subtests of it run. Where the others are not
 * known, its outermost block.
 */
function patterns({ file, suite, name }: TestIdentity, seen: readonly TestIdentity[] | undefined): string[] {
  if (name === WHOLE_FILE) return [];
  const blocks = suite?.split(' > ') ?? [];
  const isTest = (block: string, depth: number) =>
    seen === undefined
      ? depth === 0
      : seen.some(
          (it) => it.file === file && it.name === block && (it.suite ?? '') === blocks.slice(0, depth).join(' > '),
        );
  return [name, ...blocks.filter(isTest)].map((text) => exactly([text]));
}
