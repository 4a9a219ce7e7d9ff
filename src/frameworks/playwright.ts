/**
 * Playwright's test runner, reached through PW_TEST_REPORTER; its own retries are turned off where the command takes
 * arguments.
 */
import { join, posix } from 'node:path';
import type { Invocation } from '../command/invocation.ts';
import { withArguments, withVariables } from '../command/shell-line.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { Framework, PreparedRun, ReplayCommand, ReplayRequest, RunRequest } from './framework.ts';
import { REPORT_VARIABLE } from './javascript/hook-variables.ts';
import { literalPattern, pathPattern } from './javascript/name-pattern.ts';
import { readRecordings, WHOLE_FILE } from './javascript/report.ts';
import { supportFiles, supportPath } from './javascript/support-files.ts';

const NAME = 'playwright';
const PROGRAMS = ['playwright', '@playwright/test'];

/** Playwright has neither a seed nor a shuffle. Where its retries stay on, a test that needs them counts as flaky. */
export const playwright: Framework = {
  name: NAME,
  orders: ['as-is'],
  supportFiles: supportFiles('playwright-reporter.cjs', 'recorder.cjs'),
  recognise: (facts) => {
    const invocation = facts.invocations.find(runsPlaywright);
    return invocation === undefined ? null : { invocation };
  },
  prepare,
  seedKnob: async () => null,
  read: (evidence) => readRecordings(NAME, evidence),
  replay,
};

function runsPlaywright({ words }: Invocation): boolean {
  return PROGRAMS.includes(words[0] ?? '') && words[1] === 'test' && !words.includes('--list');
}

function prepare({ commandLine, recognition, supportDir, reportDir }: RunRequest): PreparedRun {
  return {
    commandLine: withArguments(commandLine, recognition.invocation, ['--retries=0']) ?? commandLine,
    env: { PW_TEST_REPORTER: join(supportDir, supportPath('playwright-reporter.cjs')), [REPORT_VARIABLE]: reportDir },
  };
}

function replay({ test, recognition, commandLine, seed }: ReplayRequest): ReplayCommand {
  const { invocation } = recognition;
  const words = ['--retries=0', ...(test === null ? [] : selection(test, invocation))];
  const line = withArguments(commandLine, invocation, words);
  return {
    commandLine: withVariables({ TEST_SEED: String(seed) }, line ?? commandLine),
    selectsTest: test !== null && line !== null,
  };
}

/**
 * Playwright matches the pattern anywhere in "project file blocks name tags": the test's own name is held by spaces and
 * the end or a tag.
 */
function selection({ file, suite, name }: TestIdentity, { directory = '.' }: Invocation): string[] {
  const block = suite === null ? '' : `${literalPattern(suite.split(' > ').at(-1) ?? '')} `;
  const [plain = '', cut] = name.replace(/ #\d+$/, '').split('…');
  const files = file === null ? [] : [pathPattern(posix.relative(directory, file))];
  if (name === WHOLE_FILE) return files;
  return ['-g', ` ${block}${literalPattern(plain)}${cut === undefined ? '( @|$)' : ''}`, ...files];
}
