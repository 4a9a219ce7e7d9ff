/** Test programs that no adapter reads: what to add to their command so that its results are read all the same. */
import type { Invocation } from '../command/invocation.ts';
import { BY_EXIT_CODE } from '../model/framework.ts';

/**
 * By program, or by program and command; the option is what it needs, the file what `report-files` names then (null: it
 * prints TAP).
 */
const PROGRAMS: Readonly<Record<string, { readonly add: string; readonly file: string | null }>> = {
  ava: { add: '--tap', file: null },
  'bun test': { add: '--reporter=junit --reporter-outfile=bun.xml', file: 'bun.xml' },
  behave: { add: '--junit', file: 'reports/*.xml' },
  cypress: { add: '--reporter junit', file: 'test-results.xml' },
  'deno test': { add: '--junit-path=deno.xml', file: 'deno.xml' },
  green: { add: '--junit-report green.xml', file: 'green.xml' },
  jasmine: { add: 'the JUnitXmlReporter of jasmine-reporters', file: 'junitresults*.xml' },
  karma: { add: 'the reporter of karma-junit-reporter (--reporters progress,junit)', file: '**/TESTS-*.xml' },
  lab: { add: '-r junit -o lab.xml', file: 'lab.xml' },
  nose2: { add: '--plugin nose2.plugins.junitxml --junit-xml', file: 'nose2-junit.xml' },
  nosetests: { add: '--with-xunit', file: 'nosetests.xml' },
  phpunit: { add: '--log-junit phpunit.xml', file: 'phpunit.xml' },
  'web-test-runner': { add: 'the junitReporter of @web/test-runner-junit-reporter', file: 'test-results.xml' },
  wtr: { add: 'the junitReporter of @web/test-runner-junit-reporter', file: 'test-results.xml' },
  robot: { add: '--xunit robot.xml', file: 'robot.xml' },
};

/** What to tell the user of a command that starts one of them; null when it starts none, or prints TAP already. */
export function unreadProgram(invocations: readonly Invocation[]): string | null {
  for (const { words } of invocations) {
    const [program = '', ...args] = words;
    const name = [program, `${program} ${args[0]}`].find((known) => Object.hasOwn(PROGRAMS, known));
    const way = name === undefined ? undefined : PROGRAMS[name];
    if (way === undefined || (way.file === null && args.some((word) => word === way.add || word === '-t'))) continue;
    const files = way.file === null ? '' : ` and set \`report-files: ${way.file}\``;
    return `${BY_EXIT_CODE}${name} is not read by itself. For results of each test add ${way.add} to ` + `it${files}.`;
  }
  return null;
}
