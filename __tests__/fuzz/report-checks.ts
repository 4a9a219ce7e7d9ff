/** What must hold of the readers of test reports, whatever a test writes into one. They throw where it does not. */
import assert from 'node:assert/strict';
import { GoOutputReader } from '../../src/frameworks/go-output.ts';
import { goResults } from '../../src/frameworks/go-results.ts';
import { oneResultEach } from '../../src/frameworks/identity.ts';
import { CaseIdentities } from '../../src/frameworks/junit/case-identities.ts';
import { JUnitParser } from '../../src/frameworks/junit/parse.ts';
import { resultOf } from '../../src/frameworks/junit/result.ts';
import { TapStream } from '../../src/frameworks/tap/stream.ts';
import { TEST_STATUSES, type TestResult } from '../../src/model/test-result.ts';

const DIRECTORY = '/work dir';

/** JUnit XML: results are sound, and do not depend on the pieces in which the text comes. */
export function junit(text: string): void {
  const whole = readXml([text]);
  sound(whole.tests);
  assert.deepEqual(readXml([text.slice(0, 7), text.slice(7, 100), text.slice(100)]).tests, whole.tests);
  assert.ok(whole.problem === null || whole.problem.length < 500);
}

function readXml(pieces: readonly string[]) {
  const found: TestResult[] = [];
  const identities = new CaseIdentities(DIRECTORY);
  const parser = new JUnitParser((element) => found.push(resultOf(element, identities.of(element), DIRECTORY)));
  pieces.every((piece) => parser.write(piece));
  const problem = parser.end();
  return { tests: oneResultEach(found), problem };
}

/** TAP, as an output with anything between its lines. */
export function tap(text: string): void {
  const stream = new TapStream(null, DIRECTORY);
  for (const line of text.split('\n')) stream.add(line);
  sound(oneResultEach(stream.end().tests));
}

/** What `go test` binaries print; a test that is reported stays one, and a run that was stopped from outside blames nobody anew. */
export function goOutput(text: string): void {
  const reader = new GoOutputReader();
  for (const line of text.split('\n')) reader.add(line);
  const output = reader.result();
  const [failed, stopped] = [1, null].map((exitCode) =>
    goResults({ path: 'example.com/m', directory: '/w', exitCode, output }, '/w'),
  ) as [TestResult[], TestResult[]];
  sound(failed);
  const failures = (tests: TestResult[]) => tests.filter(({ status }) => status === 'failed').length;
  assert.ok(failures(stopped) <= failures(failed));
  assert.ok(failed.length <= output.tests.size);
}

const STATUSES: readonly string[] = TEST_STATUSES;
const LONGEST_NAME = 600;
/** Characters of a message or a stack, with the note of what was left out. */
const LONGEST_TEXT = 5000;

function sound(tests: readonly TestResult[]): void {
  const seen = new Set(tests.map(({ identity }) => JSON.stringify(identity)));
  assert.equal(seen.size, tests.length, 'two tests share an identity');
  for (const { identity, status, durationMs, failure } of tests) {
    assert.ok(STATUSES.includes(status), status);
    assert.ok(identity.name.length <= LONGEST_NAME && identity.name.isWellFormed());
    assert.ok(durationMs === null || (Number.isFinite(durationMs) && durationMs >= 0), `duration ${durationMs}`);
    assert.equal(failure !== null, status !== 'passed' && status !== 'skipped');
    if (failure === null) continue;
    assert.ok(failure.message.length <= LONGEST_TEXT && (failure.stack ?? '').length <= LONGEST_TEXT);
    assert.ok(failure.message !== '');
  }
}
