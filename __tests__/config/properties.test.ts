/** What holds for any text in any input. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readActionInputs } from '../../src/action/inputs.ts';
import { parseArguments } from '../../src/cli/arguments.ts';
import { decodeConfig } from '../../src/config/decode.ts';
import { LONGEST_MS, readDuration } from '../../src/config/duration.ts';
import { type Door, INPUTS, type InputEntry, inputNames } from '../../src/config/inputs.ts';
import { problemText } from '../../src/config/problem.ts';
import { spellingOf } from '../../src/config/spelling.ts';
import { durationText } from '../../src/durations.ts';
import { decoded, facts } from './facts.ts';

const ENTRIES: readonly InputEntry[] = INPUTS;

/** Texts that are often nearly right: pieces of numbers, durations, addresses, paths and words, or anything at all. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        '1',
        '0',
        '.',
        '-',
        '%',
        'h',
        'ms',
        'd',
        'e',
        '_',
        ' ',
        '..',
        '/',
        '@',
        ':',
        'https://',
        'git@',
        'true',
        '\n',
        '\0',
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(...ENTRIES.map((entry) => entry.example), 'auto', 'none', 'all', 'constructor', '__proto__'),
);

function inputs(door: Door) {
  return fc.dictionary(fc.constantFrom(...inputNames(door)), hostile, { noNullPrototype: true });
}

test.each(['action', 'cli'] as const)(
  '%s: decoding never throws, and every problem names one of its inputs',
  (door) => {
    const spellings = inputNames(door).map((name) => spellingOf(door).name(name));
    fc.assert(
      fc.property(inputs(door), (raw) => {
        const result = decodeConfig({ raw, problems: [] }, facts(door));
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const problem of result.problems) {
          expect(spellings).toContain(problem.input);
          expect(problemText(problem)).toMatch(/^`.+` .+\. .+\.$/u);
          expect(problemText(problem)).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        }
      }),
      { numRuns: 1000 },
    );
  },
);

test('a problem of one input is found whatever the others are', () => {
  fc.assert(
    fc.property(inputs('action'), (others) => {
      const result = decodeConfig({ raw: { ...others, runs: '0' }, problems: [] }, facts('action'));
      expect(result.ok ? [] : result.problems.map(problemText)).toContain(
        '`runs` must be a whole number from 1 to 1000, or `auto`, got `0`. Set `runs: 50`, or leave it out.',
      );
    }),
  );
});

test('a config keeps its promised limits', () => {
  fc.assert(
    fc.property(inputs('cli'), fc.integer({ min: 0, max: 1000 }), (raw, cores) => {
      const result = decodeConfig({ raw, problems: [] }, facts('cli', { cores }));
      if (!result.ok) return;
      const { config } = result;
      for (const [value, least, most] of [
        [config.runs, 1, 1000],
        [config.parallelism, 1, 50],
        [config.rootSeed, 0, 2 ** 31 - 1],
        [config.timeoutMs, 1, LONGEST_MS],
        [config.timeBudgetMs, 1, LONGEST_MS],
        [config.setupTimeoutMs, 1, LONGEST_MS],
      ] as const) {
        expect(Number.isInteger(value) && value >= least && value <= most).toBe(true);
      }
      expect(config.testCommand).not.toBe('');
      expect(config.outputDir.startsWith('/')).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('giving an input the default that the table states is the same as leaving it out', () => {
  const stated = ENTRIES.flatMap((entry) =>
    entry.default.kind === 'value' ? [[entry.name, entry.default.value]] : [],
  );
  expect(stated.length).toBeGreaterThan(10);
  expect(decoded(Object.fromEntries(stated))).toEqual(decoded({}));
  for (const [name, value] of stated) expect(decoded({ [name as string]: value })).toEqual(decoded({}));
});

test('every example of the table is accepted', () => {
  const needed = { repo: 'https://github.com/owner/name', runs: 'auto' };
  for (const entry of ENTRIES) {
    if (entry.name === 'results-file') continue; // It takes the place of the command.
    const others = ['ref', 'repo-token', 'submodules', 'detect'].includes(entry.name) ? needed : {};
    expect(decoded({ ...others, [entry.name]: entry.example }).ok).toBe(true);
  }
});

test('a duration written and read again is the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LONGEST_MS }), (ms) => {
      expect(readDuration(durationText(ms))).toEqual({ ok: true, value: ms });
    }),
  );
});

test('no command line and no environment makes a door throw', () => {
  const word = fc.oneof(
    hostile,
    fc.constantFrom(
      '--',
      '-',
      '--=',
      '--runs',
      '--runs=',
      '--no-runs',
      'detect',
      'report',
      ...inputNames('cli').map((name) => `--${name}`),
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (argv) => {
      const command = parseArguments(argv);
      if (command.kind === 'wrong-usage') expect(command.problems.length).toBeGreaterThan(0);
      if (command.kind === 'detect') decodeConfig(command.given, facts('cli'));
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string().map((name) => `INPUT_${name}`),
        hostile,
      ),
      (env) => {
        decodeConfig(readActionInputs(env), facts('action'));
      },
    ),
  );
});
