import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseArguments } from '../../src/cli/arguments.ts';
import type { GivenInputs } from '../../src/config/facts.ts';
import { problemText } from '../../src/config/problem.ts';

function given(argv: readonly string[]): GivenInputs {
  const command = parseArguments(argv);
  if (command.kind !== 'detect') throw new Error(`it is ${command.kind}`);
  return command.given;
}

function raw(...argv: string[]): GivenInputs['raw'] {
  expect(given(argv).problems).toEqual([]);
  return given(argv).raw;
}

function complaints(...argv: string[]): string[] {
  const command = parseArguments(argv);
  const problems =
    command.kind === 'detect' ? command.given.problems : command.kind === 'wrong-usage' ? command.problems : [];
  return problems.map(problemText);
}

describe('flags', () => {
  test.each([
    [['--runs', '5', '--', 'x'], { runs: '5', 'test-command': 'x' }],
    [['--runs=5', '--', 'x'], { runs: '5', 'test-command': 'x' }],
    [['detect', '--runs=5', '--', 'x'], { runs: '5', 'test-command': 'x' }],
    [['--runs=', '--', 'x'], { runs: '', 'test-command': 'x' }],
    [['--runs', '', '--', 'x'], { runs: '', 'test-command': 'x' }],
    [['--seed', '-5', '--', 'x'], { seed: '-5', 'test-command': 'x' }],
    [['--ref=--x=y', '--', 'x'], { ref: '--x=y', 'test-command': 'x' }],
    [['--setup-command', 'a=b c', '--', 'x'], { 'setup-command': 'a=b c', 'test-command': 'x' }],
    [['--setup-command=a\nb', '--', 'x'], { 'setup-command': 'a\nb', 'test-command': 'x' }],
    [['--private-network', '--', 'x'], { 'private-network': 'true', 'test-command': 'x' }],
    [['--private-network', '--runs', '5', '--', 'x'], { 'private-network': 'true', runs: '5', 'test-command': 'x' }],
    [['--private-network=false', '--', 'x'], { 'private-network': 'false', 'test-command': 'x' }],
    [['--private-network=yes', '--', 'x'], { 'private-network': 'yes', 'test-command': 'x' }],
    [['--private-network', 'false', '--', 'x'], { 'private-network': 'false', 'test-command': 'x' }],
    [['--no-diagnose', '--', 'x'], { diagnose: 'false', 'test-command': 'x' }],
    [['--no-private-network', '--no-submodules'], { 'private-network': 'false', submodules: 'false' }],
    [['--runs', '5'], { runs: '5' }],
    [[], {}],
  ])('%j', (argv, expected) => {
    expect(raw(...argv)).toEqual(expected);
  });
});

describe('the test command', () => {
  test.each([
    [['npm test && echo ok'], 'npm test && echo ok'],
    [['test $((TEST_SEED % 5)) -ne 0'], 'test $((TEST_SEED % 5)) -ne 0'],
    [['npm', 'test'], 'npm test'],
    [['npm', 'test', '--', '--runs', '5'], 'npm test -- --runs 5'],
    [['echo', 'a b', ''], "echo 'a b' ''"],
    [['x', '--help'], 'x --help'],
    [[''], ''],
  ])('-- %j is the line %j', (words, line) => {
    expect(raw('--', ...words)).toEqual({ 'test-command': line });
  });

  test('nothing after `--` is no test command', () => {
    expect(raw('--runs', '5', '--')).toEqual({ runs: '5' });
  });

  test('bash sees several words as they were given', () => {
    const word = fc
      .string({ unit: 'binary', maxLength: 12 })
      .filter((text) => !text.includes('\0') && text.isWellFormed());
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const line = raw('--', 'printf', '%s\\0', ...words)['test-command'] ?? '';
        const seen = execFileSync('bash', ['--noprofile', '--norc', '-c', line], { encoding: 'utf8' });
        expect(seen.split('\0').slice(0, -1)).toEqual(words);
      }),
      { numRuns: 60, examples: [[['it\'s "!" $HOME `id` \\', 'a\nb', '~', '*', '-n', '']]] },
    );
  });
});

describe('wrong usage is reported all at once, with what to write', () => {
  test.each([
    [
      ['--rnus', '5', '--', 'x'],
      ['`--rnus` is not a flag. Did you mean `--runs`? `flaky-detector --help` lists the flags.'],
    ],
    [
      ['--time_out=5m', '--', 'x'],
      ['`--time_out` is not a flag. Did you mean `--timeout`? `flaky-detector --help` lists the flags.'],
    ],
    [
      ['-runs', '5', '--', 'x'],
      ['`-runs` is not a flag. Did you mean `--runs`? `flaky-detector --help` lists the flags.'],
    ],
    [['--verbose', '--', 'x'], ['`--verbose` is not a flag. `flaky-detector --help` lists the flags.']],
    [['-v', '--', 'x'], ['`-v` is not a flag. `flaky-detector --help` lists the flags.']],
    [['--constructor', '--', 'x'], ['`--constructor` is not a flag. `flaky-detector --help` lists the flags.']],
    [
      ['--no-diagnos', '--', 'x'],
      ['`--no-diagnos` is not a flag. Did you mean `--no-diagnose`? `flaky-detector --help` lists the flags.'],
    ],
    [['--no-runs', '--', 'x'], ['`--no-runs` is not a flag. `flaky-detector --help` lists the flags.']],
    [['--no-diagnose=true', '--', 'x'], ['`--no-diagnose` takes no value, got `true`. Write only `--no-diagnose`.']],
    [['--diagnose', '--no-diagnose', '--', 'x'], ['`--diagnose` must be given once, got `false`. Keep one of them.']],
    [
      ['--comment', 'always', '--', 'x'],
      ['`--comment` is not a flag. Only the GitHub Action takes it: leave it out here.'],
    ],
    [['--runs', '5', '--runs=6', '--', 'x'], ['`--runs` must be given once, got `6`. Keep one of them.']],
    [
      ['--repo-token=a', '--repo-token=b', '--', 'x'],
      ['`--repo-token` must be given once, got `***`. Keep one of them.'],
    ],
    [['--runs', '--', 'x'], ['`--runs` needs a value. For example: `--runs 50`.']],
    [['--runs', '--seed', '5', '--', 'x'], ['`--runs` needs a value. For example: `--runs 50`.']],
    [['--runs'], ['`--runs` needs a value. For example: `--runs 50`.']],
    [['npm', 'test'], ['`npm` must come after `--`. Write `flaky-detector -- npm test`.']],
    [['npm test'], ["`npm test` must come after `--`. Write `flaky-detector -- 'npm test'`."]],
    [
      ['--runs=5', 'npm', 'test', '--watch'],
      ['`npm` must come after `--`. Write `flaky-detector --runs 5 -- npm test --watch`.'],
    ],
    [
      ['--repo-token', 'secret', '--setup-command', 'a b', 'make'],
      ["`make` must come after `--`. Write `flaky-detector --repo-token *** --setup-command 'a b' -- make`."],
    ],
    [
      ['--test-command', 'npm test'],
      ["`--test-command` is not a flag. Put the test command after `--`: `flaky-detector -- 'npm test'`."],
    ],
    [['stray', '--', 'x'], ['`stray` is not expected here. `flaky-detector --help` shows what it takes.']],
    [
      ['reprot', 'results.json'],
      [
        '`reprot` is not expected here. Did you mean `flaky-detector report` (as the first word)? `flaky-detector --help` shows what it takes.',
      ],
    ],
    [
      ['--rnus', '5', '--seed', '--colour', '--', 'x'],
      [
        '`--rnus` is not a flag. Did you mean `--runs`? `flaky-detector --help` lists the flags.',
        '`--seed` needs a value. For example: `--seed 7`.',
        '`--colour` is not a flag. `flaky-detector --help` lists the flags.',
      ],
    ],
  ])('%j', (argv, expected) => {
    expect(complaints(...argv)).toEqual(expected);
  });

  test('a command without `--` is still read as the command, so that it is one problem and not two', () => {
    expect(given(['--runs', '5', 'npm', 'test']).raw).toEqual({ runs: '5', 'test-command': 'npm test' });
    expect(given(['--test-command=make']).raw).toEqual({ 'test-command': 'make' });
  });
});

describe('the other commands', () => {
  test.each([
    [['--help'], { kind: 'help', about: 'detect' }],
    [['-h'], { kind: 'help', about: 'detect' }],
    [['help'], { kind: 'help', about: 'detect' }],
    [['help', 'replay'], { kind: 'help', about: 'replay' }],
    [['report', '--help'], { kind: 'help', about: 'report' }],
    [['replay', 'x.json', '-h'], { kind: 'help', about: 'replay' }],
    [['--rnus', '5', '--help', '--', 'x'], { kind: 'help', about: 'detect' }],
    [['--version'], { kind: 'version' }],
    [['-V'], { kind: 'version' }],
    [['report', 'out/events.ndjson'], { kind: 'report', file: 'out/events.ndjson' }],
    [['report', '--', '-odd.json'], { kind: 'report', file: '-odd.json' }],
  ])('%j', (argv, expected) => {
    expect(parseArguments(argv)).toEqual(expected);
  });

  test.each([
    [['report'], '`report` needs a results.json or an events.ndjson file.'],
    [['report', ''], '`report` needs a results.json or an events.ndjson file.'],
    [['report', 'a.json', 'b.json'], '`b.json` is not expected here. It takes one file and no flags'],
    [['report', 'a.json', '--runs=5'], '`--runs=5` is not expected here. It takes one file and no flags'],
    [['report', '--runs=5', 'a.json'], '`--runs=5` is not expected here. It takes one file and no flags'],
  ])('%j is refused', (argv, start) => {
    expect(complaints(...argv)).toEqual([expect.stringContaining(start)]);
  });
});
