/** Jobs as the first system's clients send them, for a repository like its own: several languages in one flat folder. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { planRuns } from '../../src/plan/plan.ts';
import { type DoorLine, jobReplySchema } from '../../src/runpod/contract/job.ts';
import { type GitServer, startGitServer } from '../workspace/git-server.ts';
import { StartedDoor } from './door.ts';

/** Each suite draws from a seed of its own name, and fails where 3 divides it; without it, never. */
const FILES = {
  'requirements.txt': 'pytest\n',
  // Two packages at the top: setuptools refuses to guess which is meant.
  'pyproject.toml': '[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.8"\n',
  'conftest.py': '',
  'worker/__init__.py': '',
  'dashboard/__init__.py': 'def draw(seed):\n    return seed % 3\n',
  'tests/test_flaky.py':
    'import os\nfrom dashboard import draw\n\ndef test_draws():\n    assert draw(int(os.environ.get("TEST_SEED", "1"))) != 0\n',
  'package.json': '{"name": "app", "private": true, "devDependencies": {"mocha": "^11"}}',
  'mocha/flaky.test.js':
    "it('draws', () => { if (Number(process.env.MOCHA_SEED || 1) % 3 === 0) throw new Error('drew 0'); });\n",
  'go.mod': 'module example.test/app\n\ngo 1.21\n\ntoolchain go1.21.0\n',
  'flaky_test.go': `package app

import ("os"; "strconv"; "testing")

func TestDraws(t *testing.T) {
	seed, err := strconv.Atoi(os.Getenv("GO_TEST_SEED"))
	if err == nil && seed%3 == 0 { t.Fatal("drew 0") }
}
`,
};

let base: string;
let git: GitServer;

beforeAll(async () => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'first-system-')));
  const suite = join(base, 'suite');
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(suite, path)), { recursive: true });
    writeFileSync(join(suite, path), text);
  }
  const lines = `git init -q -b main . && git add . && git -c user.name=a -c user.email=a@b commit -qm suite
    git clone -q --bare . ../suite.git`;
  execFileSync('bash', ['--norc', '-euc', lines], { cwd: suite });
  git = await startGitServer(base);
});
afterAll(async () => {
  await git.close();
  rmSync(base, { recursive: true, force: true });
});

function answer(input: Readonly<Record<string, unknown>>): Promise<DoorLine> {
  const whole = { repo: `${git.origin}/suite.git`, runs: 9, parallelism: 2, seed: 7, ...input };
  const env = { GIT_SSL_CAINFO: git.certificate, TMPDIR: base };
  return new StartedDoor(JSON.stringify({ id: 'job', input: whole }), env).answer();
}

const failing = planRuns(7, 9).runs.filter(({ seed }) => seed % 3 === 0).length;

test.each([
  ['pytest', { test_command: 'pytest tests/test_flaky.py', framework: 'python' }],
  ['mocha', { test_command: 'npx mocha mocha/', framework: 'javascript-mocha' }],
  ['go', { test_command: 'go test ./...', framework: 'go' }],
])(
  '%s: the rate and the total that its clients compute with',
  async (_name, input) => {
    const line = await answer(input);
    if (line.type !== 'result') throw new Error(JSON.stringify(line));
    const reply = jobReplySchema.parse(line.result);
    expect(reply).toMatchObject({ total_runs: 9, failures: failing, repro_rate: failing / 9 });
    const said = reply.shard.warnings.join('\n');
    expect(said).toContain("pip install -e '.[dev,test,tests,testing]'`, for pyproject.toml, failed with exit code 1");
    expect(said).toContain('package.json has no lock file');
  },
  240_000,
);

test('pip of a set-up command, and what it installs, without a word about environments', async () => {
  const line = await answer({ test_command: 'pytest tests', setup_command: 'pip install -r requirements.txt' });
  if (line.type !== 'result') throw new Error(JSON.stringify(line));
  expect(line.result).toMatchObject({ failures: failing, framework: { name: 'pytest' } });
}, 240_000);

test.each([
  ['a set-up that fails', { test_command: 'pytest', setup_command: 'exit 3' }, /^setup-failed: /],
  ['a clone that fails', { test_command: 'pytest', repo: 'https://localhost:1/none.git' }, /^workspace-failed: /],
  ['a command that is not there', { test_command: 'no-such-program', setup_command: 'true' }, /^command-not-found: /],
])(
  '%s fails the job with its reason, and gives no rate',
  async (_name, input, reason) => {
    expect(await answer(input)).toMatchObject({ type: 'error', error: expect.stringMatching(reason) });
  },
  120_000,
);
