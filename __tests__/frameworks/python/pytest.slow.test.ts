import { describe, expect, test } from '@jest/globals';
import { projectFacts } from '../../../src/command/invocations.ts';
import { pytest } from '../../../src/frameworks/pytest.ts';
import { PYTHON_SUPPORT_FILES } from '../../../src/frameworks/python/support-files.ts';
import {
  exampleCopy,
  expectedStatuses,
  project,
  realRun,
  runEnvironment,
  shell,
  statuses,
  supportFolder,
  testsOf,
} from '../real-run.ts';

const names = (tests: ReturnType<typeof testsOf>) => tests.map(({ identity }) => identity.name);

test.each([
  ['pytest -q', true],
  ['python3 -m pytest', true],
  ['uv run --frozen pytest tests', true],
  ['coverage run -m pytest', true],
  ['make check', true],
  ['python3 -m unittest', false],
  ['echo pytest', false],
])('%s: recognised %s', (commandLine, expected) => {
  const facts = projectFacts(commandLine, (path) => (path === 'Makefile' ? 'check:\n\tpython -m pytest -q\n' : null));
  expect(pytest.recognise(facts) !== null).toBe(expected);
});

describe('the example', () => {
  test.each([5, 7])('with seed %i each test does what it must', async (seed) => {
    const directory = exampleCopy('pytest');
    const run = await realRun(pytest, { directory, commandLine: 'pytest -q', seed });
    expect(run.report).toMatchObject({ kind: 'read', couldNotRun: null });
    const { test_listens_on_its_port: _others, ...expected } = expectedStatuses(directory, seed);
    expect(statuses(run.report)).toMatchObject(expected);
    expect(run.knob).toBe('PYTHONHASHSEED and random');
    expect(run.prepared.commandLine).toBe('pytest -q');
  });

  test('the replay line of a parametrised test fails with its seed and passes with another', () => {
    const directory = exampleCopy('pytest');
    const line = (seed: number) =>
      pytest.replay({
        commandLine: 'pytest -q -p no:cacheprovider test_shop.py test_stock.py',
        recognition: {
          invocation: {
            words: ['pytest', '-q', '-p', 'no:cacheprovider', 'test_shop.py', 'test_stock.py'],
            extend: 'append',
          },
        },
        seed,
        order: 'as-is',
        test: { file: 'test_shop.py', suite: 'TestPrices', name: 'test_divides_the_seed[5]' },
        supportDir: supportFolder(pytest),
      });
    expect(line(5).selectsTest).toBe(true);
    expect(line(5).commandLine).toMatch(
      /pytest -q -p no:cacheprovider 'test_shop\.py::TestPrices::test_divides_the_seed\[5\]'$/,
    );
    expect(shell(line(5).commandLine, directory, process.env).stdout).toMatch(/1 failed in/);
    expect(shell(line(7).commandLine, directory, process.env).stdout).toMatch(/1 passed in/);
  });
});

test('random data: the same for a test alone as for it among others, and another with another seed', async () => {
  const directory = project({
    'test_r.py': [
      'import random, pytest',
      'AT_IMPORT = random.random()',
      '@pytest.fixture(scope="module")',
      'def shared(): return random.random()',
      'def test_a(): assert 0, "a %r" % random.random()',
      'def test_b(shared): assert 0, "b %r %r %r" % (random.random(), shared, AT_IMPORT)',
    ].join('\n'),
  });
  const said = async (commandLine: string, seed: number) => {
    const { report } = await realRun(pytest, { directory, commandLine, seed });
    return testsOf(report).map((result) => result.failure?.message.split('\n')[0]);
  };
  const all = await said('pytest', 11);
  expect(await said('pytest test_r.py::test_b', 11)).toEqual([all[1]]);
  expect((await said('pytest', 12))[1]).not.toBe(all[1]);
  expect(all[0]?.split(' ')[2]).not.toBe(all[1]?.split(' ')[2]);
});

test('random data that the suite seeds itself stays as it is, in later tests too', async () => {
  const text =
    'import random\ndef test_a(): random.seed(4)\ndef test_b(): assert random.random() == random.Random(4).random()';
  const run = await realRun(pytest, { directory: project({ 'test_s.py': text }), commandLine: 'pytest', seed: 3 });
  expect(run.exitCode).toBe(0);
  expect(run.knob).toBe('PYTHONHASHSEED');
});

describe('orders without a plugin of others', () => {
  const files = Object.fromEntries(
    ['one', 'two', 'three'].map((name) => [
      `test_${name}.py`,
      `class TestA:\n${[0, 1, 2].map((n) => `    def test_a${n}(self): pass\n`).join('')}\ndef test_${name}_b(): pass\ndef test_${name}_c(): pass\n`,
    ]),
  );
  const order = async (wanted: 'as-is' | 'shuffled' | 'reversed', seed: number) => {
    const run = await realRun(pytest, { directory: project(files), commandLine: 'pytest -q', seed, order: wanted });
    return testsOf(run.report).map(({ identity }) => `${identity.file} ${identity.name}`);
  };

  test('shuffled by seed with modules kept together; reversed', async () => {
    const [plain, shuffled, again, reversed] = [
      await order('as-is', 1),
      await order('shuffled', 1),
      await order('shuffled', 1),
      await order('reversed', 9),
    ];
    expect(shuffled).toEqual(again);
    expect(shuffled).not.toEqual(plain);
    expect([...shuffled].sort()).toEqual([...plain].sort());
    const modules = shuffled.map((name) => name.split(' ')[0]);
    expect(modules.filter((name, index) => name !== modules[index - 1])).toHaveLength(3);
    expect(reversed).toEqual(plain.toReversed());
  });
});

describe('a run that could not run its tests is no failure of theirs', () => {
  test.each([
    ['usage', 'pytest --nonsense', {}, /unrecognized arguments: --nonsense/],
    ['no pytest there', 'python3 -S -m pytest', {}, /not installed .*No module named pytest/],
    ['a path that is not there', 'pytest nonexistent.py', {}, /file or directory not found: nonexistent\.py/],
    [
      'collection',
      'pytest',
      { 'test_a.py': 'import nothing_like_it', 'test_b.py': 'def test_b(): pass' },
      /could not collect test_a\.py: .*nothing_like_it/,
    ],
    [
      'internal error',
      'pytest',
      {
        'conftest.py': 'def pytest_runtest_setup(item): pass\ndef pytest_runtest_logstart(): 1/0',
        'test_a.py': 'def test_a(): pass',
      },
      /internal error: .*ZeroDivisionError/,
    ],
    [
      'internal error in a pipe, before any test',
      'pytest 2>&1 | tee log; exit 3',
      { 'conftest.py': 'def pytest_configure(): 1/0', 'test_a.py': 'def test_a(): pass' },
      /internal error: .*ZeroDivisionError/,
    ],
    [
      'a plugin that does not load, and none of ours',
      'PYTHONPATH=. pytest -p broken_plugin',
      { 'broken_plugin.py': '1/0', 'test_a.py': 'def test_a(): pass' },
      /internal error: ZeroDivisionError/,
    ],
    ['no tests', 'pytest', { 'a.py': '' }, /no tests/],
    [
      'interrupted',
      'pytest',
      { 'test_a.py': 'import pytest\ndef test_a(): pytest.exit("enough")' },
      /interrupted: .*enough/,
    ],
  ])('%s', async (_, commandLine, files, reason) => {
    const { report } = await realRun(pytest, {
      directory: project(files as Record<string, string>),
      commandLine,
      seed: 1,
    });
    expect(report).toMatchObject({ kind: 'read', couldNotRun: expect.stringMatching(reason) });
    expect(testsOf(report).filter(({ status }) => status === 'failed')).toEqual([]);
  });

  test('-x is about the tests', async () => {
    const directory = project({ 'test_a.py': 'def test_a(): assert 0\ndef test_b(): pass' });
    const { report } = await realRun(pytest, { directory, commandLine: 'pytest -x', seed: 1 });
    expect(report).toMatchObject({ kind: 'read', couldNotRun: null, tests: [{ status: 'failed' }] });
  });
});

test.each([
  [
    'its process ends',
    'import os\ndef test_a(): pass\ndef test_b(): os._exit(3)',
    undefined,
    /pytest's process ended while test_e\.py::test_b ran/,
  ],
  [
    'the time is out',
    'import time\ndef test_a(): pass\ndef test_b(): time.sleep(60)',
    2500,
    /the run timed out while test_e\.py::test_b ran/,
  ],
])('a report that breaks off because %s names the test that ran', async (_, text, timeoutMs, reason) => {
  const directory = project({ 'test_e.py': text });
  const { report } = await realRun(pytest, {
    directory,
    commandLine: 'pytest',
    seed: 1,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  expect(report).toMatchObject({ kind: 'unreadable', reason: expect.stringMatching(reason) });
  expect(statuses(report)).toEqual({ test_a: 'passed', test_b: 'failed' });
});

describe('with and without our plugin', () => {
  const files = {
    'test_t.py': [
      'import pytest, subprocess, sys',
      '@pytest.fixture',
      'def bad():',
      '    yield',
      '    raise RuntimeError("in teardown")',
      'class TestA:',
      '    def test_both(self, bad): assert 0',
      '    @pytest.mark.xfail',
      '    def test_expected(self): assert 0',
      'def test_nested(tmp_path):',
      '    (tmp_path / "test_inner.py").write_text("def test_inner(): assert 0")',
      '    subprocess.run([sys.executable, "-m", "pytest", str(tmp_path)])',
    ].join('\n'),
    'pytest.ini': '[pytest]\naddopts = --junitxml=own.xml',
  };
  test.each([
    ['plugin', 'pytest'],
    ['plugin replaced', 'PYTHONPATH=. pytest'],
  ])('%s: one result for a test that fails twice, nothing of a nested pytest', async (_, commandLine) => {
    const run = await realRun(pytest, { directory: project(files), commandLine, words: ['pytest'], seed: 1 });
    expect(run.report).toMatchObject({ kind: 'read', couldNotRun: null });
    expect(testsOf(run.report).map(({ identity, status }) => ({ ...identity, status }))).toEqual([
      { file: 'test_t.py', suite: 'TestA', name: 'test_both', status: 'failed' },
      { file: 'test_t.py', suite: 'TestA', name: 'test_expected', status: 'passed' },
      { file: 'test_t.py', suite: null, name: 'test_nested', status: 'passed' },
    ]);
  });

  test("the user's own --junitxml is still written, and a sitecustomize that ours hides still runs", async () => {
    const directory = project({ ...files, 'lib/sitecustomize.py': 'open("customized", "w").close()' });
    const more = { env: { PYTHONPATH: `${directory}/lib` } };
    await realRun(pytest, { directory, commandLine: 'pytest -q', seed: 1, ...more });
    expect(shell('ls', directory, process.env).stdout.split('\n')).toEqual(
      expect.arrayContaining(['own.xml', 'customized']),
    );
  });

  test('two folders of ours on the path, as in a replay: each file is loaded once, and nothing is said of it', async () => {
    const [first, second] = [project(PYTHON_SUPPORT_FILES), project(PYTHON_SUPPORT_FILES)];
    const lib = project({ 'sitecustomize.py': 'print("customized")' });
    const { stdout, stderr } = shell('python3 -c "print(0)"', lib, {
      ...process.env,
      PYTHONPATH: `${first}:${second}:${lib}`,
    });
    expect([stdout, stderr]).toEqual(['customized\n0\n', '']);
  });
});

test('results of pytest from a folder below, and its own sub-tests', async () => {
  const directory = project({
    'sub/tests/test_s.py':
      'def test_s(subtests):\n    for i in (1, 2):\n        with subtests.test("half", i=i):\n            assert i == 1',
  });
  const { report } = await realRun(pytest, { directory, commandLine: 'cd sub && pytest', words: ['pytest'], seed: 1 });
  expect(names(testsOf(report))).toEqual(
    expect.arrayContaining(['test_s subtest [half] (i=1)', 'test_s subtest [half] (i=2)']),
  );
  expect(statuses(report)).toMatchObject({
    'test_s subtest [half] (i=1)': 'passed',
    'test_s subtest [half] (i=2)': 'failed',
  });
  expect(testsOf(report)[0]?.identity.file).toBe('sub/tests/test_s.py');
});

test.each(['pytest', 'pytest tests --tb short', 'pytest -p no:randomly; true'])(
  'chosen tests of `%s` run in the order in which they are named',
  (commandLine) => {
    const directory = project({
      'tests/test_a.py': 'def test_x(): pass\ndef test_y(): pass\n',
      'tests/test_b.py':
        'import pytest\nclass TestB:\n    @pytest.mark.parametrize("n", [1, 2])\n    def test_z(self, n): pass\n',
    });
    const tests = [
      { file: 'tests/test_b.py', suite: 'TestB', name: 'test_z[2]' },
      { file: 'tests/test_a.py', suite: null, name: 'test_y' },
      { file: 'tests/test_b.py', suite: 'TestB', name: 'test_z[1]' },
    ];
    const invocation = {
      words: commandLine.split(' '),
      extend: commandLine.includes(';') ? 'none' : 'append',
    } as const;
    const supportDir = supportFolder(pytest);
    const recognition = { invocation };
    const line = pytest.chosen?.line({ commandLine, recognition, seed: 3, order: 'as-is', tests, supportDir }) ?? '';
    const { stdout } = shell(line, directory, { ...process.env, PYTEST_ADDOPTS: '-v' });
    expect(stdout.match(/::(test_\w(\[\d\])?) PASSED/g)).toEqual(
      ['test_z[2]', 'test_y', 'test_z[1]'].map((name) => `::${name} PASSED`),
    );
  },
);

test('a command that cannot be edited is replayed through the plugin', () => {
  const directory = exampleCopy('pytest');
  const { commandLine, selectsTest } = pytest.replay({
    commandLine: 'make check',
    recognition: { invocation: { words: ['pytest', '-q', 'test_shop.py'], extend: 'none' } },
    seed: 10,
    order: 'as-is',
    test: { file: 'test_shop.py', suite: null, name: 'test_reads_its_seed' },
    supportDir: supportFolder(pytest),
  });
  shell("printf 'check:\\n\\tpytest -q test_shop.py\\n' > Makefile", directory, process.env);
  const done = shell(commandLine, directory, runEnvironment(10));
  expect(selectsTest).toBe(true);
  expect(done.stdout).toMatch(/1 failed, 17 deselected/);
});

describe('replays of ids that pytest does not take as they are', () => {
  const long = 'y'.repeat(300);
  const text = [
    'import os, pytest',
    `@pytest.mark.parametrize("v", ["a::b[c] $HOME", "plain"] + [pytest.param(1, id=c * n) for c, n in (("y", 300), ("z", 600))])`,
    'def test_p(v): assert int(os.environ["TEST_SEED"]) % 5',
  ].join('\n');

  test.each(['a::b[c] $HOME', long, 'zzz'])('%s', async (parameter) => {
    const directory = project({ 'tests/test_p.py': text });
    const { report } = await realRun(pytest, { directory, commandLine: 'pytest tests', seed: 5 });
    const test = testsOf(report).find(({ identity }) => identity.name.startsWith(`test_p[${parameter}`))!.identity;
    const line = (seed: number) =>
      pytest.replay({
        commandLine: 'pytest tests',
        recognition: { invocation: { words: ['pytest', 'tests'], extend: 'append' } },
        seed,
        order: 'as-is',
        test,
        supportDir: supportFolder(pytest),
      }).commandLine;
    expect(shell(line(5), directory, process.env).stdout).toMatch(/1 failed, 3 deselected/);
    expect(shell(line(7), directory, process.env).stdout).toMatch(/1 passed, 3 deselected/);
  });
});

test('the replay of a line of several commands leaves nothing behind in the shell', () => {
  const directory = project({ 'test_a.py': 'def test_a(): pass\ndef test_b(): pass' });
  const commandLine = 'cd . && pytest -q && true';
  const { commandLine: line } = pytest.replay({
    commandLine,
    recognition: { invocation: { words: ['pytest', '-q'], extend: 'none' } },
    seed: 5,
    order: 'as-is',
    test: { file: 'test_a.py', suite: null, name: 'test_a' },
    supportDir: supportFolder(pytest),
  });
  const { stdout } = shell(`${line}\npytest -q`, directory, process.env);
  expect(stdout).toMatch(/1 passed, 1 deselected[\s\S]*2 passed/);
});
