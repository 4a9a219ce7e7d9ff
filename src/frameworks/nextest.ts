/** Rust: `cargo nextest`, through its libtest-like JSON on stdout, which the environment alone turns on. */
import { withArguments, withVariables } from '../command/shell-line.ts';
import type { TestReport, TestResult } from '../model/test-result.ts';
import { failureOf } from './failure-text.ts';
import type { Framework, ReplayCommand, ReplayRequest, RunEvidence } from './framework.ts';
import { logLines, matchingLines } from './log-lines.ts';
import { rustFailure } from './rust-panic.ts';

/**
 * nextest runs every test in a process of its own and has neither a seed nor a shuffle: TEST_SEED is all that a test
 * can read.
 */
export const nextest: Framework = {
  name: 'nextest',
  orders: ['as-is'],
  recognise: (facts) => {
    const runs = (words: readonly string[]) =>
      (words[0] === 'cargo' || words[0] === 'cargo-nextest') &&
      words.includes('nextest') &&
      /\b(run|r)\b/.test(words.join(' '));
    const invocation = facts.invocations.find(({ words }) => runs(words));
    return invocation === undefined ? null : { invocation };
  },
  prepare: ({ commandLine }) => ({
    commandLine,
    env: {
      NEXTEST_EXPERIMENTAL_LIBTEST_JSON: '1',
      NEXTEST_MESSAGE_FORMAT: 'libtest-json-plus',
      NEXTEST_MESSAGE_FORMAT_VERSION: '0.1',
    },
  }),
  seedKnob: async () => null,
  read,
  replay,
};

interface TestEvent {
  readonly type: string;
  readonly event: string;
  readonly name: string;
  readonly exec_time?: number;
  readonly stdout?: string;
}

async function read(evidence: RunEvidence): Promise<TestReport> {
  const tests: TestResult[] = [];
  const running = new Set<string>();
  try {
    for await (const event of testEvents(evidence.stdoutLog)) {
      const name = event.name.replace(/#\d+$/, '');
      if (event.event === 'started') running.add(name);
      else if (running.delete(name)) tests.push(resultOf(event, evidence.workingDirectory));
    }
  } catch (error) {
    return {
      kind: 'unreadable',
      reason: `the JSON of cargo nextest cannot be read: ${(error as Error).message}`,
      tests,
    };
  }
  if (running.size > 0) {
    const what = [...running].slice(0, 3).join(', ');
    return { kind: 'unreadable', reason: `the output of cargo nextest breaks off while ${what} ran`, tests };
  }
  const nothingRan = tests.length === 0 && evidence.exitCode !== 0;
  return nothingRan ? await withoutTests(evidence) : { kind: 'read', tests, couldNotRun: null };
}

/** The command's own lines may stand between the events. */
async function* testEvents(log: string | null): AsyncGenerator<TestEvent> {
  if (log === null) return;
  for await (const line of logLines(log)) {
    if (!line.startsWith('{"type":"test","event":"')) continue;
    const event = JSON.parse(line) as TestEvent;
    if (typeof event.name === 'string') yield event;
  }
}

/** `crate::binary$module::test#2`: the second attempt of a test. */
function resultOf(event: TestEvent, workingDirectory: string): TestResult {
  const [, crate = '', binary = '', name = '', attempt] = /^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(event.name) ?? [];
  const suite = binary === crate.replaceAll('-', '_') ? crate : `${crate}::${binary}`;
  const retried = attempt !== undefined && attempt !== '1';
  const status = event.event === 'ignored' ? 'skipped' : event.event !== 'ok' ? 'failed' : retried ? 'flaky' : 'passed';
  const text = status === 'flaky' ? `failed before attempt ${attempt}, which passed` : (event.stdout ?? '');
  const failed = status === 'failed' || status === 'flaky';
  return {
    identity: { file: null, suite, name },
    status,
    durationMs: event.exec_time === undefined ? null : Math.round(event.exec_time * 1000),
    failure: failed ? failureOf(rustFailure(text, workingDirectory), workingDirectory) : null,
  };
}

async function withoutTests(evidence: RunEvidence): Promise<TestReport> {
  const ran = await matchingLines(evidence.stderrLog, /^\s+(PASS|FAIL|Summary) \[/, 1);
  if (ran.length > 0) {
    const reason =
      'cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format';
    return { kind: 'unreadable', reason, tests: [] };
  }
  const errors = (await matchingLines(evidence.stderrLog, /^error(\[E\d+\])?: /, 5)).join('\n').slice(0, 1000);
  return {
    kind: 'read',
    tests: [],
    couldNotRun: errors || `cargo nextest ended with code ${evidence.exitCode} and ran no tests`,
  };
}

function replay({ commandLine, recognition, seed, test }: ReplayRequest): ReplayCommand {
  const variables = { TEST_SEED: String(seed) };
  const taken = test === null || recognition.invocation.words.includes('--');
  const extended = taken
    ? null
    : withArguments(commandLine, recognition.invocation, ['-E', filterset(test.suite ?? '', test.name)]);
  return { commandLine: withVariables(variables, extended ?? commandLine), selectsTest: extended !== null };
}

function filterset(suite: string, name: string): string {
  const [crate, binary] = suite.split('::');
  return [`package(=${crate})`, ...(binary === undefined ? [] : [`binary(=${binary})`]), `test(=${name})`].join(' & ');
}
