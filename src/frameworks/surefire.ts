/** Maven: Surefire and Failsafe, whichever test framework runs below them, by user properties and their XML. */
import type { Invocation } from '../command/invocation.ts';
import { withArguments, withVariables } from '../command/shell-line.ts';
import type { TestOrder } from '../model/conditions.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { Framework, PreparedRun, ReplayCommand, ReplayRequest, RunRequest } from './framework.ts';
import { jupiterProperties } from './jupiter-order.ts';
import { type JvmTool, readJvmReports } from './jvm-reports.ts';
import { matchingLines } from './log-lines.ts';

const MAVEN: JvmTool = {
  name: 'Maven',
  buildFolder: /\/target\/(surefire|failsafe)-reports\/[^/]*$/,
  errorLine: /^\[ERROR\] \S/,
};

/**
 * Surefire orders classes by runOrder; JUnit 5 orders the methods. Properties must be Maven user properties to reach
 * the forked JVM: on the command line, or in MAVEN_ARGS (Maven 3.9 and newer) where only the environment reaches Maven.
 */
export const surefire: Framework = {
  name: 'surefire',
  orders: ['as-is', 'shuffled'],
  reportFiles: '**/target/{surefire,failsafe}-reports/TEST-*.xml',
  recognise: (facts) => {
    const invocation = facts.invocations.find(runsTests);
    return invocation === undefined ? null : { invocation };
  },
  prepare,
  seedKnob: async ({ stdoutLog }) => {
    const random = await matchingLines(
      stdoutLog,
      /To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,
      1,
    );
    return random.length > 0 ? "Surefire's runOrder.random.seed" : null;
  },
  read: (evidence) => readJvmReports(MAVEN, evidence),
  replay,
};

function runsTests({ words: [program = '', ...args] }: Invocation): boolean {
  if (!['mvn', 'mvnw', 'mvnd'].includes(program)) return false;
  return args.some((word) =>
    /^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(word),
  );
}

function properties(seed: number, order: TestOrder): string[] {
  const shuffle: Record<string, string> =
    order === 'shuffled' ? { 'surefire.runOrder': 'random', 'failsafe.runOrder': 'random' } : {};
  const all = { 'surefire.runOrder.random.seed': String(seed), ...shuffle, ...jupiterProperties(seed, order) };
  return Object.entries(all).map(([name, value]) => `-D${name}=${value}`);
}

function prepare({ commandLine, recognition, seed, order, env }: RunRequest): PreparedRun {
  const words = properties(seed, order);
  const extended = withArguments(commandLine, recognition.invocation, words);
  if (extended !== null) return { commandLine: extended, env: {} };
  return { commandLine, env: { MAVEN_ARGS: [env.MAVEN_ARGS, ...words].filter(Boolean).join(' ') } };
}

function replay({ commandLine, recognition, seed, order, test }: ReplayRequest): ReplayCommand {
  // All tests get the seed also where the build shuffles by itself, since it would draw another; one has no order.
  const ordering = test === null || order === 'shuffled' ? properties(seed, order) : [];
  const words = [...ordering, ...(test === null ? [] : selecting(test))];
  const extended = withArguments(commandLine, recognition.invocation, words);
  const variables = { TEST_SEED: String(seed) };
  if (extended !== null) return { commandLine: withVariables(variables, extended), selectsTest: test !== null };
  return {
    commandLine: withVariables({ ...variables, MAVEN_ARGS: words.join(' ') }, commandLine),
    selectsTest: test !== null,
  };
}

/** All parameters of a parametrised method run: Surefire's names for them differ between its versions. */
function selecting({ suite, name }: TestIdentity): string[] {
  const [method = ''] = name.split(/[([{ ]/, 1);
  const selected = [suite, method].filter(Boolean).join('#');
  const quiet = ['surefire.failIfNoSpecifiedTests', 'failsafe.failIfNoSpecifiedTests', 'failIfNoTests'];
  return [`-Dtest=${selected}`, `-Dit.test=${selected}`, ...quiet.map((flag) => `-D${flag}=false`)];
}
