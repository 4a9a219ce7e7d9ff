/**
 * Ruby: Minitest in any of its callers (ruby, rake test, rails test), through its SEED variable and a plugin of ours.
 */
import type { Invocation, ProjectFacts } from '../command/invocation.ts';
import { withArguments, withVariables } from '../command/shell-line.ts';
import type { TestReport } from '../model/test-result.ts';
import { shellQuote } from '../shell-words.ts';
import { ASSETS } from './assets.ts';
import type { Framework, PreparedRun, ReplayCommand, ReplayRequest, RunEvidence, RunRequest } from './framework.ts';
import { matchingLines } from './log-lines.ts';
import { rakeTasks } from './rake.ts';
import { readRubyReport, tookSeed } from './ruby-results.ts';

/** Where the plugin writes. */
const MINITEST_REPORT_VARIABLE = 'FLAKY_DETECTOR_MINITEST_REPORT';
/** `1` where this run is to be shuffled. */
const MINITEST_SHUFFLE_VARIABLE = 'FLAKY_DETECTOR_MINITEST_SHUFFLE';

/**
 * Minitest shuffles by itself, so its seed decides the order of every run; it also seeds Kernel#rand. A suite that
 * keeps its order is shuffled only in shuffled runs. Minitest takes the seed modulo 65535.
 */
export const minitest: Framework = {
  name: 'minitest',
  orders: ['as-is', 'shuffled'],
  supportFiles: { 'minitest/flaky_detector_plugin.rb': ASSETS['flaky_detector_plugin.rb'] },
  recognise: (facts) => {
    const invocation = facts.invocations.find((candidate) => runsMinitest(candidate, facts));
    return invocation === undefined ? null : { invocation };
  },
  prepare: ({ commandLine, env, seed, order, reportDir, supportDir }: RunRequest): PreparedRun => ({
    commandLine,
    env: {
      SEED: String(seed),
      RUBYLIB: [supportDir, env.RUBYLIB].filter(Boolean).join(':'),
      [MINITEST_REPORT_VARIABLE]: reportDir,
      [MINITEST_SHUFFLE_VARIABLE]: order === 'shuffled' ? '1' : '',
    },
  }),
  seedKnob: async (evidence) => ((await tookSeed(evidence)) ? "Minitest's SEED" : null),
  read,
  replay,
};

/** `ruby -Itest test/a_test.rb`, `rails test`, `rake test` (unless its files are Test::Unit's). */
function runsMinitest(invocation: Invocation, facts: ProjectFacts): boolean {
  const [program = '', ...args] = invocation.words;
  if (program === 'minitest' || program === 'm') return true;
  if (program === 'rails' || program === 'bin/rails') return /^test\b/.test(args[0] ?? '');
  if (program === 'rake') return rakeTasks(invocation, facts).some((task) => task.startsWith('test'));
  if (program !== 'ruby') return false;
  const files = args.filter((word) => /\.rb$/.test(word));
  return files.some(
    (file) => /(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(file) || /minitest/i.test(facts.readFile(file) ?? ''),
  );
}

async function read(evidence: RunEvidence): Promise<TestReport> {
  const report = await readRubyReport('minitest', evidence);
  if (report.kind !== 'read' || report.tests.length > 0) return report;
  const [summary] = await matchingLines(evidence.stdoutLog, /^[1-9]\d* (runs|tests), \d+ assertions/, 1);
  if (summary === undefined) return report;
  const reason =
    `tests ran ("${summary}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, ` +
    'Test::Unit has none. Let the suite write JUnit XML and set report-files.';
  return { kind: 'unreadable', reason, tests: [] };
}

function replay({ commandLine, recognition, seed, test }: ReplayRequest): ReplayCommand {
  const variables = { TEST_SEED: String(seed), SEED: String(seed) };
  if (test === null) return { commandLine: withVariables(variables, commandLine), selectsTest: false };
  const name = test.name.replace(/ #\d+$/, '');
  const option = `--name=${test.suite === null ? name : `${test.suite}#${name}`}`;
  const { invocation } = recognition;
  // rake hands TESTOPTS to Minitest, whatever its own arguments are.
  if (invocation.words[0] === 'rake') {
    return {
      commandLine: withVariables({ ...variables, TESTOPTS: shellQuote(option) }, commandLine),
      selectsTest: true,
    };
  }
  const extended = withArguments(commandLine, invocation, [option]);
  return { commandLine: withVariables(variables, extended ?? commandLine), selectsTest: extended !== null };
}
