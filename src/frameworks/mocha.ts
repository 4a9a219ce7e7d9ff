/** Mocha: a file that it requires records the tests, and orders them by seed where asked. Mocha itself has no seed. */
import { join } from 'node:path';
import { withArguments, withVariables } from '../command/shell-line.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { ChosenRequest, Framework, PreparedRun, ReplayCommand, ReplayRequest, RunRequest } from './framework.ts';
import { MOCHA_OPTIONS_BEFORE, MOCHA_ORDER, REPORT_VARIABLE } from './javascript/hook-variables.ts';
import { atLeast, installedVersion } from './javascript/installed.ts';
import { moreArguments, soleInvocation } from './javascript/more-arguments.ts';
import { anyOf, exactly } from './javascript/name-pattern.ts';
import { readRecordings } from './javascript/report.ts';
import { supportFiles, supportPath } from './javascript/support-files.ts';

const NAME = 'mocha';
const PROGRAMS = ['mocha', '_mocha'];
const HOOK = ['mocha-hook.cjs', 'mocha-listener.cjs', 'mocha-order.cjs', 'recorder.cjs'] as const;

/** From 10.8 on MOCHA_OPTIONS reaches mocha in any wrapping; older ones need the file on their command line. */
export const mocha: Framework = {
  name: NAME,
  orders: ['as-is', 'shuffled', 'reversed'],
  supportFiles: supportFiles(...HOOK, 'more-arguments.cjs'),
  recognise: (facts) => {
    const runs = facts.invocations.filter(({ words }) => PROGRAMS.includes(words[0] ?? ''));
    const invocation = soleInvocation(runs);
    if (invocation === null) return null;
    const version = installedVersion(NAME, runs[0] ?? invocation, facts);
    return version === null ? { invocation } : { invocation, version };
  },
  prepare,
  seedKnob: async () => null,
  read: (evidence) => readRecordings(NAME, evidence),
  replay,
  // All files share one process, but for --parallel.
  chosen: { order: 'own', meet: () => true, line: chosenLine },
};

function prepare(request: RunRequest): PreparedRun {
  const { commandLine, env, order, seed } = request;
  const hook = join(request.supportDir, supportPath('mocha-hook.cjs'));
  const common = {
    [REPORT_VARIABLE]: request.reportDir,
    [MOCHA_ORDER]: order === 'as-is' ? '' : `${order}:${seed}`,
  };
  if (!atLeast(request.recognition.version, 10, 8)) {
    const words = ['--require', hook];
    const extended = withArguments(commandLine, request.recognition.invocation, words);
    const more = extended === null ? moreArguments(NAME, words, request) : {};
    return { commandLine: extended ?? commandLine, env: { ...common, ...more } };
  }
  const before = env.MOCHA_OPTIONS ?? '';
  const options = `${before} --require "${hook}"`.trim();
  return { commandLine, env: { ...common, MOCHA_OPTIONS: options, [MOCHA_OPTIONS_BEFORE]: before } };
}

/** `--file` would add the test's file to those of the command; the name alone selects, in every file. */
function replay(request: ReplayRequest): ReplayCommand {
  const { test } = request;
  const selects = test !== null && isNamed(test);
  return { commandLine: lineWith(selects ? [test] : [], request), selectsTest: selects };
}

/** In the order that the files, or our shuffle by the seed, have them in. */
function chosenLine(request: ChosenRequest): string | null {
  const { words } = request.recognition.invocation;
  const isParallel = words.some((word) => word === '--parallel' || word === '-p');
  return isParallel || !request.tests.every(isNamed) ? null : lineWith(request.tests, request);
}

function isNamed({ name }: TestIdentity): boolean {
  return !/^"(before|after) (each|all)" hook/.test(name);
}

function lineWith(tests: readonly TestIdentity[], request: Omit<ReplayRequest, 'test'>): string {
  const { recognition, commandLine, supportDir, reportDir } = request;
  const { invocation, version } = recognition;
  const variables: Record<string, string> = { TEST_SEED: String(request.seed) };
  const hook = join(supportDir, supportPath('mocha-hook.cjs'));
  const words: string[] = [];
  const [ordered, byOptions] = [request.order !== 'as-is', atLeast(version, 10, 8)];
  if (ordered) variables[MOCHA_ORDER] = `${request.order}:${request.seed}`;
  if (ordered && byOptions) variables.MOCHA_OPTIONS = `--require "${hook}"`;
  if ((ordered || reportDir !== undefined) && !byOptions) words.push('--require', hook);
  const names = tests.map(({ suite, name }) => exactly([...(suite?.split(' > ') ?? []), name]));
  if (names.length > 0) words.push('--grep', anyOf(names));
  const line = withArguments(commandLine, invocation, words);
  const more = line === null ? moreArguments(NAME, words, { supportDir, env: {} }) : {};
  return withVariables({ ...variables, ...more }, line ?? commandLine);
}
