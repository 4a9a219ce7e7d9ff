import { describe, expect, test } from '@jest/globals';
import { decodeConfig } from '../../src/config/decode.ts';
import { problemText } from '../../src/config/problem.ts';
import { complaints, decoded, facts } from './facts.ts';

describe('what holds when only the test command is given', () => {
  const rest = {
    testCommand: 'npm test',
    runs: 50,
    parallelism: 4,
    rootSeed: 42,
    timeoutMs: 600_000,
    timeBudgetMs: 3_600_000,
    stop: 'auto',
    source: { kind: 'workspace', directory: '/work/tree' },
    setup: { kind: 'none' },
    setupTimeoutMs: 900_000,
    resetCommand: null,
    framework: 'auto',
    reportFiles: null,
    isolation: 'slot',
    privateNetwork: false,
    perturb: [],
    diagnose: true,
    diagnoseBudgetMs: null,
    backend: { kind: 'runner' },
    failOn: ['always-fails', 'flaky'],
    portableReplays: false,
    keepLogs: 'failing',
    outputDir: '/temp/out',
  };

  test('in a terminal nothing is published', () => {
    expect(decoded({}, 'cli')).toEqual({ ok: true, config: rest, publish: null });
  });

  test('the Action publishes, on failure', () => {
    const publish = {
      ...{ comment: 'on-failure', commentId: 'flaky-detector', githubToken: null },
      ...{ resultsFile: null, artifact: true, allowUntrustedCheckout: false },
    };
    expect(decoded({})).toEqual({ ok: true, config: { ...rest, portableReplays: true }, publish });
  });

  test.each([
    [1, 1, 'none'],
    [4, 4, 'slot'],
    [50, 50, 'slot'],
    [192, 50, 'slot'],
    [0, 1, 'none'],
  ])('%d cores: %d at a time, isolation %s', (cores, parallelism, isolation) => {
    expect(decoded({}, 'cli', { cores }).config).toMatchObject({ parallelism, isolation });
  });

  test('isolation follows the parallelism that was given', () => {
    expect(decoded({ parallelism: '1' }).config.isolation).toBe('none');
    expect(decoded({ parallelism: '2' }, 'cli', { cores: 1 }).config.isolation).toBe('slot');
    expect(decoded({ parallelism: '8', isolation: 'none' }).config.isolation).toBe('none');
  });

  test('a seed is drawn only when none is given', () => {
    const drawSeed = () => {
      throw new Error('drawn');
    };
    expect(decoded({ seed: '7' }, 'cli', { drawSeed }).config.rootSeed).toBe(7);
  });
});

test('every input that is given arrives in the config', () => {
  const { config, publish } = decoded({
    runs: '200',
    parallelism: '16',
    seed: '2147483647',
    timeout: '90s',
    'time-budget': '1h30m',
    stop: 'decided',
    'working-directory': './packages//core/',
    repo: 'https://github.com/owner/name',
    ref: 'v1.2',
    'repo-token': 'secret',
    submodules: 'true',
    'setup-command': 'make deps',
    'setup-timeout': '500ms',
    'reset-command': 'make reset',
    'test-command': '  make test\nmake check\n',
    framework: 'node-test',
    'report-files': 'out/**/*.xml',
    isolation: 'run',
    'private-network': 'true',
    'fail-on': 'never',
    comment: 'always',
    'comment-id': 'linux / unit',
    'github-token': 'ghs_x',
    'keep-logs': 'all',
    'output-dir': 'out/report',
    perturb: 'cpu, order',
    'diagnose-budget': '90s',
  });
  expect(config).toEqual({
    testCommand: 'make test\nmake check',
    runs: 200,
    parallelism: 16,
    rootSeed: 2_147_483_647,
    timeoutMs: 90_000,
    timeBudgetMs: 5_400_000,
    stop: 'decided',
    source: {
      kind: 'repository',
      url: 'https://github.com/owner/name',
      ref: 'v1.2',
      token: 'secret',
      submodules: true,
      directory: 'packages/core',
    },
    setup: { kind: 'command', command: 'make deps' },
    setupTimeoutMs: 500,
    resetCommand: 'make reset',
    framework: 'node-test',
    reportFiles: 'out/**/*.xml',
    isolation: 'run',
    privateNetwork: true,
    perturb: ['order', 'cpu'],
    diagnose: true,
    diagnoseBudgetMs: 90_000,
    backend: { kind: 'runner' },
    failOn: [],
    portableReplays: true,
    keepLogs: 'all',
    outputDir: '/work/tree/out/report',
  });
  expect(publish).toMatchObject({ comment: 'always', commentId: 'linux / unit', githubToken: 'ghs_x' });
});

test('`runs: auto` plans as many runs as `detect` needs', () => {
  expect(decoded({ runs: 'auto' }).config.runs).toBe(59);
  expect(decoded({ runs: 'auto', detect: '1%' }).config.runs).toBe(299);
  expect(decoded({ runs: 'auto', detect: '0.3%' }).config.runs).toBe(998);
  expect(decoded({ runs: 'auto', detect: '95%' }).config.runs).toBe(1);
});

test('setup is automatic for a clone, none for the workspace, and either can be said', () => {
  const repo = 'https://github.com/owner/name';
  expect(decoded({ repo }).config.setup).toEqual({ kind: 'auto' });
  expect(decoded({ repo, 'setup-command': 'none' }).config.setup).toEqual({ kind: 'none' });
  expect(decoded({ 'setup-command': 'auto' }).config.setup).toEqual({ kind: 'auto' });
});

test('a folder of the workspace is made absolute', () => {
  expect(decoded({ 'working-directory': 'sub' }).config.source).toEqual({
    kind: 'workspace',
    directory: '/work/tree/sub',
  });
  expect(decoded({ 'working-directory': '/elsewhere' }).config.source).toMatchObject({ directory: '/elsewhere' });
  expect(decoded({ 'working-directory': 'a b' }).config.source).toMatchObject({ directory: '/work/tree/a b' });
});

test('every problem is reported at once, in the order of the input table, after those of the door', () => {
  const given = {
    raw: { runs: '0', seed: 'x', ref: 'main', isolation: 'slots', 'output-dir': '..' },
    problems: [{ input: '--rnus', got: null, rule: 'is not a flag', remedy: 'Did you mean `--runs`?' }],
  };
  const result = decodeConfig(given, facts('cli'));
  expect(result.ok ? [] : result.problems.map(problemText)).toEqual([
    '`--rnus` is not a flag. Did you mean `--runs`?',
    '`-- <test command>` is missing: it takes a shell command. For example: `flaky-detector -- npm test`.',
    '`--runs` must be a whole number from 1 to 1000, or `auto`, got `0`. Set `--runs 50`, or leave it out.',
    '`--seed` must be a whole number from 0 to 2147483647, got `x`. Set `--seed 7`, or leave it out.',
    '`--ref` has an effect only with `--repo`, got `main`. Leave `--ref` out, or set `--repo https://github.com/owner/name`.',
    '`--isolation` must be `none`, `slot` or `run`, got `slots`. Set `--isolation slot`, or leave it out.',
    '`--output-dir` must be a folder that is neither the working directory nor above it, got `..`. Set `--output-dir flaky-detector-report`, or leave it out.',
  ]);
});

test('each door is answered in its own words', () => {
  expect(complaints({ runs: '0' }, 'action')).toEqual([
    '`runs` must be a whole number from 1 to 1000, or `auto`, got `0`. Set `runs: 50`, or leave it out.',
  ]);
  expect(complaints({ 'private-network': 'True' }, 'cli')).toEqual([
    '`--private-network` must be `true` or `false`, got `True`. Set `--private-network`, or leave it out.',
  ]);
});

test('a value is shown without control characters, shortened, and never when it is a secret', () => {
  expect(complaints({ stop: 'x\r\n::set-env::\u202e\u001b[2J' })[0]).toContain(
    '`x\\u{d}\\u{a}::set-env::\\u{202e}\\u{1b}[2J`',
  );
  expect(complaints({ stop: 'y'.repeat(5000) })[0]?.length).toBeLessThan(300);
  const secrets = complaints({
    repo: 'git@github.com:a/b',
    'repo-token': 'top secret',
    'github-token': 'other\nsecret',
  });
  expect(secrets).toHaveLength(3);
  expect(secrets.join('\n')).not.toMatch(/top|other/);
});

test('an empty text is refused: only the Action, which cannot tell, takes it for left out', () => {
  expect(complaints({ runs: '' }, 'cli')).toEqual([
    '`--runs` must not be empty, got an empty text. Set `--runs 50`, or leave it out.',
  ]);
  expect(complaints({ 'test-command': ' \n' }, 'cli')).toHaveLength(1);
});
