import { expect, test } from '@jest/globals';
import { projectFacts } from '../../../src/command/invocations.ts';
import { unittest } from '../../../src/frameworks/unittest.ts';
import { describeWith, testWith } from '../../tools.ts';
import {
  exampleCopy,
  expectedStatuses,
  project,
  realRun,
  shell,
  statuses,
  supportFolder,
  testsOf,
} from '../real-run.ts';

const COMMAND = 'python3 -m unittest';
const WORDS = ['unittest'];

test.each([
  ['python3 -m unittest discover -s tests', true],
  ['python test_script.py', true],
  ['python3 manage.py test', true],
  ['python3 manage.py migrate', false],
  ['python3 other.py', false],
])('%s: recognised %s', (commandLine, expected) => {
  const script = 'import unittest\nif __name__ == "__main__":\n    unittest.main()\n';
  const facts = projectFacts(commandLine, (path) => (path === 'test_script.py' ? script : null));
  expect(unittest.recognise(facts) !== null).toBe(expected);
});

describeWith('python3')('the example', () => {
  test.each([5, 7])('with seed %i each test does what it must', async (seed) => {
    const directory = exampleCopy('unittest');
    const run = await realRun(unittest, { directory, commandLine: COMMAND, words: WORDS, seed });
    expect(run.report).toMatchObject({ kind: 'read', couldNotRun: null });
    expect(statuses(run.report)).toMatchObject(expectedStatuses(directory, seed));
    expect(run.knob).toBe('PYTHONHASHSEED and random');
    expect(testsOf(run.report).every(({ identity }) => identity.file === 'test_library.py')).toBe(true);
  });

  test('the replay line of a sub-test fails with its seed and passes with another', () => {
    const directory = exampleCopy('unittest');
    const line = (seed: number) =>
      unittest.replay({
        commandLine: COMMAND,
        recognition: { invocation: { words: WORDS, extend: 'append' } },
        seed,
        order: 'as-is',
        test: { file: 'test_library.py', suite: 'LibraryTest', name: 'test_pages subtest (page=5)' },
        supportDir: supportFolder(unittest),
      });
    expect(line(5).selectsTest).toBe(true);
    expect(shell(line(5).commandLine, directory, process.env).stderr).toMatch(
      /Ran 1 test [\s\S]*FAILED \(failures=1\)/,
    );
    expect(shell(line(7).commandLine, directory, process.env).stderr).toMatch(/Ran 1 test [\s\S]*OK/);
  });

  test('shuffled by seed, reversed', async () => {
    const names = async (order: 'as-is' | 'shuffled' | 'reversed', seed: number) => {
      const run = await realRun(unittest, {
        directory: exampleCopy('unittest'),
        commandLine: COMMAND,
        words: WORDS,
        seed,
        order,
      });
      return testsOf(run.report)
        .map(({ identity }) => identity.name)
        .filter((name) => !name.includes(' '));
    };
    const [plain, shuffled, reversed] = [
      await names('as-is', 7),
      await names('shuffled', 7),
      await names('reversed', 7),
    ];
    expect(shuffled).toEqual(await names('shuffled', 7));
    expect(shuffled).not.toEqual(plain);
    expect([...shuffled].sort()).toEqual([...plain].sort());
    expect(reversed).toEqual(plain.toReversed());
  });
});

testWith('python3')('chosen tests run in the order in which they are named, with the fixtures of their classes', () => {
  const module = (name: string) =>
    `import unittest\nclass ${name}(unittest.TestCase):\n    @classmethod\n    def setUpClass(cls): cls.ready = True\n    def test_x(self): assert self.ready\n    def test_y(self): assert self.ready\n`;
  const directory = project({ 'a/__init__.py': '', 'a/test_a.py': module('A'), 'test_b.py': module('B') });
  const tests = [
    { file: 'test_b.py', suite: 'B', name: 'test_y' },
    { file: 'a/test_a.py', suite: 'A', name: 'test_y' },
    { file: 'test_b.py', suite: 'B', name: 'test_x subtest (page=5)' },
  ];
  const recognition = { invocation: { words: WORDS, extend: 'append' } } as const;
  const supportDir = supportFolder(unittest);
  const commandLine = `${COMMAND} -v`;
  const line = unittest.chosen?.line({ commandLine, recognition, seed: 3, order: 'as-is', tests, supportDir }) ?? '';
  const { stderr } = shell(line, directory, process.env);
  expect(stderr.match(/^test_\w \(\w/gm)).toEqual(['test_y (t', 'test_y (a', 'test_x (t']);
  expect(stderr).toMatch(/Ran 3 tests [\s\S]*OK/);
});

testWith('python3')('random data of a test alone is what it is among others', async () => {
  const directory = project({
    'test_r.py':
      'import random, unittest\nclass T(unittest.TestCase):\n    def test_a(self): random.random()\n    def test_b(self): self.fail(repr(random.random()))\n',
  });
  const drawn = async (more: string, seed: number) => {
    const { report } = await realRun(unittest, { directory, commandLine: `${COMMAND} ${more}`, words: WORDS, seed });
    return testsOf(report).at(-1)?.failure?.message;
  };
  expect(await drawn('-k test_b', 3)).toBe(await drawn('', 3));
  expect(await drawn('', 4)).not.toBe(await drawn('', 3));
});

testWith('python3')('doctests that a module adds are told apart by whose examples they are', async () => {
  const directory = project({
    'shop.py':
      'def price():\n    """\n    >>> price()\n    3\n    """\n    return 3\ndef tax():\n    """\n    >>> tax()\n    2\n    """\n    return 1\n',
    'test_shop.py':
      'import doctest, shop\ndef load_tests(loader, tests, ignore):\n    tests.addTests(doctest.DocTestSuite(shop))\n    return tests\n',
  });
  const { report } = await realRun(unittest, { directory, commandLine: COMMAND, words: WORDS, seed: 1 });
  const shown = testsOf(report).map(({ identity, status }) => [identity.file, identity.suite, identity.name, status]);
  expect(shown).toEqual([
    ['shop.py', '(doctest)', 'shop.price', 'passed'],
    ['shop.py', '(doctest)', 'shop.tax', 'failed'],
  ]);
});

describeWith('python3')('where there is more than tests that pass and fail', () => {
  const files = {
    'test_m.py': [
      'import os, subprocess, sys, unittest',
      'class Setup(unittest.TestCase):',
      '    @classmethod',
      '    def setUpClass(cls): raise OSError("no database")',
      '    def test_never(self): pass',
      'class Inner(unittest.TestCase):',
      '    @unittest.expectedFailure',
      '    def test_unexpected(self): pass',
      '    def test_runs_unittest(self):',
      '        class Fails(unittest.TestCase):',
      '            def test_inner(self): self.fail("inner")',
      '        unittest.TextTestRunner(stream=open(os.devnull, "w")).run(unittest.defaultTestLoader.loadTestsFromTestCase(Fails))',
      '        open("inner_test.py", "w").write("import unittest\\nclass F(unittest.TestCase):\\n    def test_f(self): self.fail()\\nunittest.main()")',
      '        subprocess.run([sys.executable, "inner_test.py"], stderr=subprocess.DEVNULL)',
    ].join('\n'),
    'test_import.py': 'import nothing_like_it',
  };

  test('a class that cannot be set up, an unexpected success, a module that cannot be imported, unittest inside a test', async () => {
    const { report } = await realRun(unittest, {
      directory: project(files),
      commandLine: COMMAND,
      words: WORDS,
      seed: 1,
    });
    expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
    expect(statuses(report)).toEqual({
      'setUpClass (test_m.Setup)': 'failed',
      'Inner > test_unexpected': 'failed',
      'Inner > test_runs_unittest': 'passed',
      '(import) > test_import': 'failed',
    });
  });

  test.each([
    [
      'only modules that cannot be imported',
      'python3 -m unittest test_import',
      /could not import test_import: .*nothing_like_it/,
    ],
    ['no tests', 'python3 -m unittest discover -s empty', /found no tests/],
    ['usage', 'python3 -m unittest --nonsense', /wrong way/],
  ])('%s: could not run', async (_, commandLine, reason) => {
    const directory = project({ ...files, 'empty/x.py': '' });
    const { report } = await realRun(unittest, { directory, commandLine, words: WORDS, seed: 1 });
    expect(report).toMatchObject({ kind: 'read', couldNotRun: expect.stringMatching(reason) });
  });

  test('a runner that does not come to its end breaks off', async () => {
    const text =
      'import unittest\ndef tearDownModule(): raise SystemExit(0)\nclass T(unittest.TestCase):\n    def test_a(self): pass\n';
    const { report } = await realRun(unittest, {
      directory: project({ 'test_x.py': text }),
      commandLine: COMMAND,
      words: WORDS,
      seed: 1,
    });
    expect(report).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringMatching(/the process ended outside a test/),
      tests: [{ status: 'passed' }],
    });
  });

  test('a process that ends names the test that ran', async () => {
    const text =
      'import os, unittest\nclass T(unittest.TestCase):\n    def test_a(self): pass\n    def test_b(self): os._exit(3)\nunittest.main()';
    const directory = project({ 'test_x.py': text });
    const { report } = await realRun(unittest, { directory, commandLine: 'python3 test_x.py', seed: 1 });
    expect(report).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringMatching(/the process ended while T\.test_b ran/),
    });
    expect(statuses(report)).toEqual({ 'T > test_a': 'passed', 'T > test_b': 'failed' });
  });
});
