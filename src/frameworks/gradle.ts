/** Gradle: its Test tasks, by an init script that makes them run each time, and by their XML. */
import { join } from 'node:path';
import type { Invocation } from '../command/invocation.ts';
import { withArguments, withVariables } from '../command/shell-line.ts';
import { ASSETS } from './assets.ts';
import type { Framework, PreparedRun, ReplayCommand, ReplayRequest, RunRequest } from './framework.ts';
import { jupiterProperties } from './jupiter-order.ts';
import { type JvmTool, readJvmReports } from './jvm-reports.ts';

const SCRIPT = 'flaky-detector.init.gradle';

const GRADLE: JvmTool = {
  name: 'Gradle',
  buildFolder: /\/build\/test-results\/.*$/,
  errorLine: /^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/,
};

/**
 * Gradle runs classes in the order of their files; JUnit 5 orders the methods, and says nowhere that it took a seed.
 */
export const gradle: Framework = {
  name: 'gradle',
  orders: ['as-is', 'shuffled'],
  supportFiles: { [SCRIPT]: ASSETS[SCRIPT] },
  reportFiles: '**/build/test-results/**/TEST-*.xml',
  recognise: (facts) => {
    const invocation = facts.invocations.find(runsTests);
    return invocation === undefined ? null : { invocation };
  },
  prepare,
  seedKnob: async () => null,
  read: (evidence) => readJvmReports(GRADLE, evidence),
  replay,
};

function runsTests({ words: [program = '', ...args] }: Invocation): boolean {
  const task = /^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;
  return (program === 'gradle' || program === 'gradlew') && args.some((word) => task.test(word));
}

function ourWords({ seed, order, supportDir }: Pick<ReplayRequest, 'seed' | 'order' | 'supportDir'>): string[] {
  const pairs = Object.entries(jupiterProperties(seed, order)).map(([name, value]) => `${name}=${value}`);
  const script = ['--init-script', join(supportDir, SCRIPT)];
  return [...script, `-PTEST_SEED=${seed}`, `-PflakyDetectorProperties=${pairs.join(',')}`];
}

/** Behind make or a script the words cannot be added: a Test task that is up to date then shows as no tests. */
function prepare(request: RunRequest): PreparedRun {
  const attempt = request.env.ATTEMPT === undefined ? [] : [`-PATTEMPT=${request.env.ATTEMPT}`];
  const extended = withArguments(request.commandLine, request.recognition.invocation, [
    ...ourWords(request),
    ...attempt,
  ]);
  return { commandLine: extended ?? request.commandLine, env: {} };
}

function replay(request: ReplayRequest): ReplayCommand {
  const { commandLine, recognition, seed, test } = request;
  const [method = ''] = (test?.name ?? '').split(/[([{ ]/, 1);
  const selected = test === null ? [] : ['--tests', [test.suite, method].filter(Boolean).join('.')];
  const extended = withArguments(commandLine, recognition.invocation, [...selected, ...ourWords(request)]);
  return {
    commandLine: withVariables({ TEST_SEED: String(seed) }, extended ?? commandLine),
    selectsTest: extended !== null && test !== null,
  };
}
