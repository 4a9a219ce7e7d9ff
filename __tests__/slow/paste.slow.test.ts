/** With the job summary alone, on a machine that has the code and nothing of the session: what is pasted makes the test fail again. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { PORTABLE_SUPPORT } from '../../src/frameworks/replay-support.ts';
import { Job } from '../e2e/job.ts';

/** Unseeded random data decides; nothing but the plugin brings it back. */
const SUITE = `import random
import pytest

@pytest.fixture(scope="module")
def discount():
    return random.random()

@pytest.mark.parametrize("item", ["apple", "pear"])
def test_price(item, discount):
    assert random.random() + discount / 100 < 0.8, item

def test_never_fails():
    assert random.random() < 2
`;

let job: Job;
afterEach(() => {
  job.remove();
  rmSync(PORTABLE_SUPPORT, { recursive: true, force: true });
});

/** The shell blocks of the summary: the line, and what is to be written before. */
function pasted(summary: string): readonly [string, string] {
  const blocks = [...summary.matchAll(/^(`{3,})sh\n([\s\S]*?)\n\1$/gm)].map(([, , text]) => text ?? '');
  return [blocks[0] ?? '', blocks[1] ?? ''];
}

test('a flake of random data in pytest, from the summary alone', async () => {
  job = new Job('http://127.0.0.1:9');
  const elsewhere = join(job.root, 'elsewhere');
  for (const folder of [job.workspace, elsewhere]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'test_shop.py'), SUITE);
  }
  const inputs = {
    'test-command': 'python3 -m pytest -q',
    runs: '12',
    seed: '3',
    'diagnose-budget': '1m',
    comment: 'never',
  };
  const { stdout } = await job.run({ inputs });
  expect(stdout).toContain('seed controlled');
  const [line, preparation] = pasted(job.read('GITHUB_STEP_SUMMARY'));
  expect(job.values('GITHUB_OUTPUT')['replay-command']).toBe(line);
  rmSync(job.temp, { recursive: true, force: true });

  const paste = (text: string) => {
    const {
      status,
      stdout: out,
      stderr,
    } = spawnSync('bash', ['--norc', '-c', text], { cwd: elsewhere, encoding: 'utf8' });
    return { status, text: out + stderr };
  };
  expect(paste(line)).toMatchObject({
    status: expect.any(Number),
    text: expect.stringContaining('flaky_detector_pytest'),
  });
  expect(paste(line).status).toBeGreaterThan(1); // not a failing test: pytest could not start
  expect(paste(preparation)).toEqual({ status: 0, text: '' });
  for (let time = 0; time < 5; time += 1)
    expect(paste(line)).toMatchObject({ status: 1, text: expect.stringContaining('AssertionError') });
});
