import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectFacts } from '../../../src/command/invocations.ts';
import { recogniseFramework } from '../../../src/frameworks/recognise.ts';
import { readTap } from '../../../src/frameworks/tap/read.ts';
import { tap } from '../../../src/frameworks/tap.ts';
import type { TestReport } from '../../../src/model/test-result.ts';
import { exampleCopy, expectedStatuses, hasTool, project, realRun, scratch, statuses, testsOf } from '../real-run.ts';

function reading(text: string, more: { exitCode?: number; timedOut?: boolean } = {}) {
  const folder = scratch('tap');
  writeFileSync(join(folder, 'out'), text);
  return readTap({
    exitCode: 1,
    timedOut: false,
    reportDir: folder,
    workingDirectory: folder,
    stdoutLog: join(folder, 'out'),
    stderrLog: null,
    reportFiles: [],
    ...more,
  });
}

test.each([
  ['prove -r t', true],
  ['npx tape test/*.js', true],
  ['npx tape test/*.js | npx tap-spec', false],
  ['bats --tap test', true],
  ['bats --formatter junit test', false],
  ['./run.sh', false],
])('%s: recognised %s', (commandLine, expected) => {
  expect(tap.recognise(projectFacts(commandLine, () => null)) !== null).toBe(expected);
});

test.each([5, 7])('the example with seed %i', async (seed) => {
  const directory = exampleCopy('tap');
  const { report, knob } = await realRun(tap, { directory, commandLine: './run.sh', seed });
  expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
  expect(statuses(report)).toMatchObject(expectedStatuses(directory, seed));
  expect(testsOf(report)).toHaveLength(6);
  expect(knob).toBeNull();
});

(hasTool('prove') ? test : test.skip)('the scripts that prove runs', async () => {
  const script = 'use Test::More tests => 2; ok(1, "same"); is(1, $ENV{TEST_SEED}, "seeded"); ';
  const directory = project({ 't/a.t': script, 't/b.t': `${script}print "noise\\n";` });
  const { report } = await realRun(tap, { directory, commandLine: 'prove t', seed: 3 });
  expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
  expect(testsOf(report).map(({ identity, status }) => `${identity.file} ${identity.name} ${status}`)).toEqual([
    't/a.t same passed',
    't/a.t seeded failed',
    't/b.t same passed',
    't/b.t seeded failed',
  ]);
});

describe('the dialects', () => {
  test('version 12: no version line, no names, a plan at the end, duplicates', async () => {
    const report = await reading('ok 1\nnot ok 2\nok 3 same\nok 4 same\n1..4\n');
    expect(statuses(report)).toEqual({ 'test 1': 'passed', 'test 2': 'failed', same: 'passed' });
  });

  test('a place as node-tap says it, a message in colours as Deno prints it', async () => {
    const report = await reading(
      [
        'TAP version 14',
        'not ok 1 - a',
        '  ---',
        '  at:',
        '    fileName: a.test.js',
        '    lineNumber: 4',
        '  ...',
        'not ok 2 - b',
        '  ---',
        '  {"message":"\\u001b[31mError\\u001b[0m: one","at":{"file":"./b.ts","line":5}}',
        '  ...',
        '1..2',
      ].join('\n'),
    );
    expect(testsOf(report).map(({ failure }) => failure)).toMatchObject([
      { location: { file: 'a.test.js', line: 4 } },
      { location: { file: 'b.ts', line: 5 }, message: 'Error: one', stack: expect.not.stringMatching(/\\e|\u001b/) },
    ]);
  });

  test('without a block, the comments below a failure say why, and those at the end are about the stream', async () => {
    const lines = [
      '1..3',
      'not ok 1 adds',
      '# (in test file test/sums.bats, line 7)',
      '#   `[ "$sum" -eq 5 ]\' failed',
      'ok 2 sorts',
      '# a remark',
      'not ok 3 splits',
      '# tests 3',
      '# fail 2',
    ];
    const failures = testsOf(await reading(lines.join('\n'))).map(({ failure }) => failure);
    expect(failures).toMatchObject([
      { message: expect.stringMatching(/line 7\)\n`\[ "\$sum" -eq 5 \]' failed$/), location: { line: 7 } },
      null,
      { message: 'not ok 3 - splits', location: null },
    ]);
  });

  test('diagnostics, TODO and SKIP, nested sub-tests, a group that fails by itself', async () => {
    const report = await reading(
      [
        'TAP version 14',
        'not ok 1 - broken',
        '  ---',
        '  message: "expected 1"',
        '  at:',
        '    file: src/a.js',
        '    line: 3',
        '  ...',
        'not ok 2 - later # TODO soon',
        'ok 3 - none # SKIP here',
        '# Subtest: outer',
        '    # Subtest: inner',
        '        not ok 1 - deep',
        '        1..1',
        '    not ok 1 - inner',
        '    1..1',
        'not ok 4 - outer',
        '# Subtest: lone',
        '    ok 1 - fine',
        '    1..1',
        'not ok 5 - lone',
        '1..5',
      ].join('\n'),
    );
    expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
    expect(statuses(report)).toEqual({
      broken: 'failed',
      later: 'passed',
      none: 'skipped',
      'outer > inner > deep': 'failed',
      'lone > fine': 'passed',
      lone: 'failed',
    });
    expect(testsOf(report)[0]?.failure).toMatchObject({
      message: 'expected 1',
      location: { file: 'src/a.js', line: 3 },
    });
  });

  test('a stream behind another', async () => {
    const one = 'TAP version 13\n1..1\nok 1 - a\n';
    expect(statuses(await reading(one + one))).toEqual({ a: 'passed' });
  });
});

describe('what is no result', () => {
  test('bail out: could not run, with the reason', async () => {
    const report = await reading('1..3\nok 1 - a\nBail out! no database\n');
    expect(report).toMatchObject({
      kind: 'read',
      couldNotRun: 'the tests bailed out: no database',
      tests: [{ status: 'passed' }],
    });
  });

  test('fewer tests than planned: broken off', async () => {
    const report = await reading('1..3\nok 1 - a\nok 2 - b\n');
    expect(report).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringMatching(/broke off: .*plan of 3, 2 tests seen/),
    });
    expect(testsOf(report)).toHaveLength(2);
  });

  test('time-out, silence, a plan of nothing', async () => {
    expect(await reading('ok 1 - a\n', { timedOut: true })).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringMatching(/^the run timed out/),
    });
    expect(await reading('make: *** Error\n')).toMatchObject({
      kind: 'read',
      couldNotRun: expect.stringMatching(/no TAP/),
    });
    expect(await reading('1..0 # SKIP nothing here\n', { exitCode: 0 })).toEqual({
      kind: 'read',
      tests: [],
      couldNotRun: null,
    });
  });

  test('hostile output: alias bombs, tags, broken YAML, endless nesting and lines', async () => {
    const bomb = `  ---\n  a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((name, n) => `  ${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[n]}`).join(',')}]\n`)
      .join('')}  ...\n`;
    const tags =
      '  ---\n  x: !!js/function "function () { process.exit(9) }"\n  y: !function "process.exit(9)"\n  ...\n';
    const text = `not ok 1 - bomb\n${bomb}not ok 2 - tags\n${tags}not ok 3 - broken\n  ---\n  a: [}\n  ...\n${' '.repeat(100_000)}ok 9\nok 4 - ${'x'.repeat(200_000)}\nok 5 - <b>\u001b[31m|@all\n1..5\n`;
    const report = await reading(text);
    expect(testsOf(report).map(({ status }) => status)).toEqual(['failed', 'failed', 'failed', 'passed', 'passed']);
    expect(
      Math.max(...testsOf(report).map(({ identity, failure }) => identity.name.length + (failure?.stack?.length ?? 0))),
    ).toBeLessThan(5000);
  });
});

describe('what nobody said to be TAP', () => {
  const kindOf = async (framework: 'auto' | 'tap', text: string) => {
    const folder = scratch('printed');
    writeFileSync(join(folder, 'out'), text);
    const asked = { testCommand: './build.sh', framework, outputDir: folder, reportFiles: null, perturb: [] } as const;
    const { framework: session } = await recogniseFramework(
      { ...asked, portableReplays: false },
      { directory: folder },
    );
    const evidence = { exitCode: 0, timedOut: false, reportDir: folder, workingDirectory: folder, reportFiles: [] };
    const report = await session?.read({ ...evidence, stdoutLog: join(folder, 'out'), stderrLog: null });
    return report?.kind === 'none' ? 'none' : Object.keys(statuses(report as TestReport)).length;
  };
  const talk = 'compiling\n'.repeat(250);

  test.each([
    ['results without a version line or a plan', 'ok 1 database reachable\nnot ok 2 cache warm\n', 'none', 2],
    ['a plan and no results', '1..3\ndone\n', 'none', 0],
    ['results and a plan behind them', 'ok 1 a\nnot ok 2 b\n1..2\n', 2, 2],
    ['a plan, some talk, results', `building\n1..2\n${talk}ok 1 a\nok 2 b\n`, 2, 2],
    ['a version line', 'TAP version 13\nok 1 a\n1..1\n', 1, 1],
    ['a long build before it', `${talk}TAP version 13\n1..1\nnot ok 1 a\n`, 'none', 1],
  ])('%s', async (_, text, unasked, named) => {
    expect(await kindOf('auto', text)).toBe(unasked);
    expect(await kindOf('tap', text)).toBe(named);
  });
});
