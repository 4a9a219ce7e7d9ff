import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutMarkdown, inBytes, inCharacters } from '../../src/report/cut.ts';
import { block } from '../../src/report/markdown-text.ts';
import { elements } from './rendered.ts';

const NOTICE = 'Cut here.';
const document = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => block(text)),
      fc.constant('<details><summary>t</summary>\n\ntext\n\n</details>'),
      fc.constant('words 🟩🟥'),
    ),
  )
  .map((blocks) => blocks.join('\n\n'));

describe('cutMarkdown', () => {
  test.each([
    ['characters', inCharacters],
    ['bytes', inBytes],
  ])('keeps the limit in %s, cuts at a line, and leaves nothing open', (_, measure) => {
    fc.assert(
      fc.property(document, fc.integer({ min: 60, max: 400 }), (text, limit) => {
        const cut = cutMarkdown(text, limit, measure, NOTICE);
        expect(measure(cut)).toBeLessThanOrEqual(Math.max(limit, 0));
        expect(cut).not.toMatch(/\p{Surrogate}/u);
        if (cut === text) return;
        expect(elements(cut).at(-1)).toBe('paragraph');
        expect(cut.endsWith(`\n${NOTICE}\n`)).toBe(true);
        expect(cut.match(/<details>/g)?.length).toBe(cut.match(/<\/details>/g)?.length);
      }),
      { numRuns: 200 },
    );
  });

  test('text within the limit is left as it is', () => {
    expect(cutMarkdown('a\n```\nb\n```\n', 12, inCharacters, NOTICE)).toBe('a\n```\nb\n```\n');
  });

  test('a million lines are cut at once', () => {
    const cut = cutMarkdown('🟩 line\n'.repeat(1_000_000), 65_536, inCharacters, NOTICE);
    expect(cut.length).toBeGreaterThan(65_500);
    expect(cut.length).toBeLessThanOrEqual(65_536);
  });
});
