/** What is shown of a line that others wrote, and what counts as a yes. */
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../../src/cli/exactly.ts';
import { ask } from '../../src/cli/question.ts';
import { shownReplay } from '../../src/cli/replay-consent.ts';

const shown = (commandLine: string, folder = '/code', test: string | null = null) =>
  shownReplay({ file: 'results.json', why: 'no seal', test, folder, commandLine, note: null });

describe('the line is shown exactly', () => {
  test.each([
    ['a colour', 'rm \u001b[8m-rf', 'rm \\u{1b}[8m-rf'],
    ['a carriage return', 'rm -rf\recho ok', 'rm -rf\\u{d}echo ok'],
    ['text turned around', 'echo \u202e\u2066x', 'echo \\u{202e}\\u{2066}x'],
    ['a space of no width', 'git\u200b \ufeffx', 'git\\u{200b} \\u{feff}x'],
    ['a space that is none', 'git\u00a0x\u3000', 'git\\u{a0}x\\u{3000}'],
    ['letters that are not drawn', 'x\u3164\u{e0041}\u00ad', 'x\\u{3164}\\u{e0041}\\u{ad}'],
    ['half a character', 'x\ud800', 'x\\u{d800}'],
    ['a tab', 'a\tb', 'a\\u{9}b'],
    ['other scripts, as they are', 'pytest -k "naïve 测试"', 'pytest -k "naïve 测试"'],
  ])('%s', (_, line, expected) => {
    expect(shown(line)).toContain(`\n  | ${expected}\n`);
  });

  test('no line of it can pass for a line of ours, nor can the folder', () => {
    const lines = shown('true\n\nin /safe\nRun it? [y/N] ', '/a\nRun it? [y/N]', 'a test\nin /b').split('\n');
    expect(lines.filter((line) => line.startsWith('Run it?'))).toEqual([]);
    expect(lines.filter((line) => line.includes('to run in '))).toEqual([
      expect.stringMatching(/for a test\\u\{a\}in \/b, to run in \/a\\u\{a\}Run it\? \[y\/N\]:$/),
    ]);
    expect(lines.filter((line) => line.startsWith('  |'))).toHaveLength(4);
  });

  test('what stands last is the line, and rows are counted of what is shown', () => {
    expect(shown('LINE').trimEnd().endsWith('  | LINE')).toBe(true);
    expect(rowsOf('a\nb\n', 80)).toBe(2);
    expect(rowsOf(shown('a'.repeat(800)), 80)).toBeGreaterThan(10);
    expect(rowsOf(shown(`true #${'\u200b'.repeat(880)}`), 80)).toBeGreaterThan(80);
    expect(rowsOf(shown('true', `/code${'/.'.repeat(1950)}`), 80)).toBeGreaterThan(48);
  });
});

describe('the answer', () => {
  async function answerTo(typed: string | null, limitMs = 60_000) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const answer = ask('Run it? ', { input, output, limitMs });
    if (typed !== null) await once(output, 'data');
    if (typed !== null) input.end(typed);
    return answer;
  }

  test('is none where it was typed before the question, or the input ended', async () => {
    for (const [typed, ended] of [
      ['y\n', false],
      ['', true],
    ] as const) {
      const [input, output] = [new PassThrough(), new PassThrough()];
      const answer = ask('Run it? ', { input, output, limitMs: 2000 });
      input.write(typed);
      if (ended) input.end();
      expect(await answer).toBe('no');
    }
  });

  test.each([
    ['y\n', 'yes'],
    [' YES \n', 'yes'],
    ['y', 'yes'],
    ['n\n', 'no'],
    ['\n', 'no'],
    ['yes please\n', 'no'],
    ['n\ny\n', 'no'],
    ['', 'no'],
  ])('%j is %s', async (typed, answer) => {
    expect(await answerTo(typed)).toBe(answer);
  });

  test('silence is a no in the end', async () => {
    expect(await answerTo(null, 1)).toBe('no');
  });

  test('leaves no handler of signals behind', async () => {
    const before = process.listenerCount('SIGINT');
    await answerTo('y\n');
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
