/**
 * Over a million inputs through everything that reads what others wrote, the same ones in every run (FAST_CHECK_SEED tries others).
 * What breaks goes into corpus/<check>/ as a file and is replayed by the fast tests from then on.
 */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { block, code, plain } from '../../src/report/markdown-text.ts';
import { shellQuote } from '../../src/shell-words.ts';
import { CHECKS } from './checks.ts';
import { HOSTILE_WORDS, mutated, mutatedJson } from './mutations.ts';
import { EVENTS, RESULTS, RUNPOD_JOB, RUNPOD_REPLIES, SEEDS } from './seeds.ts';

const MINIMUM = 1_000_000;
let tried = 0;

function fuzz(check: string, inputs: fc.Arbitrary<string>, numRuns: number): void {
  const holds = CHECKS[check];
  if (holds === undefined) throw new Error(`There is no check ${check}.`);
  fc.assert(fc.property(inputs, holds), { numRuns });
  tried += numRuns;
}

const near = (check: string, words: readonly string[], most?: number) => mutated(SEEDS[check] ?? [], words, most);
const asText = (value: unknown) => JSON.stringify(value) ?? 'null';
const asLines = (value: unknown) =>
  Array.isArray(value) ? value.map((it) => `${asText(it)}\n`).join('') : asText(value);

const XML = [
  '<testcase name="a">',
  '</testcase>',
  '<failure>',
  '</failure>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '&#x0;',
  '&lol;',
];
const TAP = ['ok 1', 'not ok 2', '1..2', '    ', '# SKIP', '# TODO', 'Bail out!', '  ---', '  ...', 'pragma +strict'];
const GO = [
  '\u0016',
  '=== RUN   TestA/b',
  '=== PAUSE TestA',
  '--- FAIL: TestA (0.00s)',
  'panic: x [recovered]',
  '(NaNs)',
];
const MARKUP = [
  '[x](y)',
  '![i](x)',
  '<img src=x>',
  '@octocat',
  '#12',
  '~~~',
  '```',
  '- ',
  '1. ',
  '    ',
  'www.e.example',
];
const COMMANDS = ['::', '##[', ']', '::endgroup::', '::stop-commands::x', '\u200b', '\u00a0', '::save-state name=a::'];
const INPUTS = [
  'runs=',
  'runs=0',
  'timeout=',
  'detect=0%',
  'seed=2147483648',
  '\nisolation=none',
  '\nruns=1',
  'repo=git@',
];
const FAILING = [
  '0x7f3a',
  ' at a (b.js:1:2)',
  '127.0.0.1:80',
  '2026-01-02T03:04:05Z',
  '/tmp/x/y',
  '3.5 ms',
  'File "a.py", line 3',
];

test.each([
  ['duration', near('duration', ['d', 'h', 'm', 's', 'ms', '.', ' ', '1'], 4), 360_000],
  ['config', near('config', INPUTS), 60_000],
  ['junit', near('junit', XML), 30_000],
  ['tap', near('tap', TAP), 80_000],
  ['go-output', near('go-output', GO), 150_000],
  ['runner-log', near('runner-log', COMMANDS), 165_000],
  ['markdown', near('markdown', MARKUP), 30_000],
  ['failure-text', near('failure-text', FAILING), 30_000],
  ['events', mutatedJson([EVENTS]).map(asLines), 10_000],
  ['events', near('events', []), 10_000],
  ['results', mutatedJson([RESULTS]).map(asText), 25_000],
  ['runpod-reply', mutatedJson(RUNPOD_REPLIES).map(asText), 60_000],
  ['runpod-job', mutatedJson([RUNPOD_JOB]).map(asText), 20_000],
] as const)('%s', (check, inputs, numRuns) => fuzz(check, inputs, numRuns));

test('shell quoting: bash takes every word as it was', () => {
  const words = fc.array(mutated(['a b', "it's", '$x', '-n', '*'], [';', '$(x)', '!!', '~'], 3), {
    minLength: 100,
    maxLength: 200,
  });
  fc.assert(
    fc.property(words, (texts) => {
      const given = texts.map((text) => text.replaceAll('\0', ''));
      tried += given.length;
      const script = `printf '%s\\0' ${given.map(shellQuote).join(' ')}`;
      const printed = execFileSync('bash', ['--noprofile', '--norc', '-s'], { input: script }).toString();
      expect(printed.split('\0').slice(0, -1)).toEqual(given.map((text) => text.toWellFormed()));
    }),
    { numRuns: 40 },
  );
});

const PATTERNS = ['a', '1', ' ', '1,', 'a.', '/tmp/', ':', '(', 'at ', '"', '1m', 'a1', '<a', '@a', '\n '];

test.each([
  ['failure-text', CHECKS['failure-text']],
  ['go-output', CHECKS['go-output']],
  ['tap', CHECKS.tap],
  ['runner-log', CHECKS['runner-log']],
  ['duration', CHECKS.duration],
  ['config', CHECKS.config],
  ['markdown', (text: string) => [plain(text), code(text), block(text)]], // rendering it again is not ours
] as const)('%s: no text of 60,000 characters takes over a second', (_, takes) => {
  for (const pattern of [...HOSTILE_WORDS, ...PATTERNS].filter((it) => it !== '')) {
    const text = pattern.repeat(60_000 / pattern.length);
    const before = process.cpuUsage();
    takes?.(text);
    const { user, system } = process.cpuUsage(before); // microseconds of this process, whatever else the machine does
    expect({ pattern, quick: user + system < 1_000_000 }).toEqual({ pattern, quick: true });
    tried += 1;
  }
});

test('they were over a million', () => expect(tried).toBeGreaterThanOrEqual(MINIMUM));
