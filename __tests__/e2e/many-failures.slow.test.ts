/** 51 tests that fail, each in its own way, on a busy pull request of a GitHub that has a bad day: through the built door. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { GitHubServer } from '../fixtures/github-server.ts';
import { examplePayload } from '../fixtures/webhook-examples.ts';
import { interpret } from '../publish/runner-commands.ts';
import { mentions } from '../report/rendered.ts';
import { Job } from './job.ts';

const TESTS = 51;
/** Writes JUnit XML in which each test fails in a quarter of the runs, its own ones, with a long output of its own. */
const SUITE = `
import { writeFileSync } from 'node:fs';
const fails = (n) => Math.imul(Number(process.env.TEST_SEED) + n * 7919, 2654435761) >>> 28 < 4;
const letters = (n) => String.fromCharCode(97 + n % 26) + String.fromCharCode(97 + Math.floor(n / 26));
const cases = Array.from({ length: ${TESTS} }, (_, n) => {
  const failure = '<failure type="Error" message="@octocat part ' + letters(n) + ' is broken">' + (letters(n) + ' ').repeat(2000) + '</failure>';
  return '<testcase file="suite/test_' + n + '.py" line="3" classname="suite" name="works ' + n + '">' + (fails(n) ? failure : '') + '</testcase>';
});
writeFileSync('report.xml', '<testsuite name="suite">' + cases.join('') + '</testsuite>');
process.exit(1);
`;

let server: GitHubServer;
let job: Job;

beforeEach(async () => {
  server = new GitHubServer();
  job = new Job(await server.start());
  writeFileSync(join(job.workspace, 'suite.mjs'), SUITE);
  mkdirSync(join(job.workspace, 'suite'));
  for (let n = 0; n < TESTS; n += 1) writeFileSync(join(job.workspace, `suite/test_${n}.py`), 'def test(): ...\n');
  for (let n = 0; n < 300; n += 1) server.add('someone', `Comment ${n}`);
});

afterEach(async () => {
  await server.stop();
  job.remove();
});

test('one comment within the limit, at most ten marks, no two for one cause, and every request as GitHub describes it', async () => {
  server.faults.push({ request: /^GET .*page=3/, status: 500, times: 1 });
  server.faults.push({ request: /^POST \/repos/, status: 429, headers: { 'retry-after': '1' }, times: 1 });
  const { stdout } = await job.run({
    inputs: {
      ...{ 'test-command': 'node suite.mjs', 'report-files': 'report.xml', runs: '30', seed: '7' },
      ...{ diagnose: 'false', artifact: 'false', 'github-token': 'ghs_x', 'comment-id': 'unit' },
    },
    event: 'pull_request',
    payload: examplePayload('pull_request'),
  });
  expect(server.comments).toHaveLength(301);
  const { body } = server.comments.at(-1)!;
  expect(body).toContain(`Failing tests (${TESTS} of ${TESTS} seen)`);
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(mentions(body)).toEqual([]);
  const errors = interpret(stdout).flatMap((line) => (line.kind === 'executed' && line.name === 'error' ? [line] : []));
  expect(errors).toHaveLength(10);
  expect(new Set(errors.map(({ properties }) => properties?.file)).size).toBe(10);
});
