import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { block, cellCode, code, plain } from '../../src/report/markdown-text.ts';
import { codeTexts, elements, mentions, visibleText } from './rendered.ts';

const piece = fc.constantFrom(
  ...[
    '`',
    '``',
    '```',
    '~~~',
    '|',
    '\\|',
    '\\',
    '*',
    '**x**',
    '_y_',
    '[a](https://e.example)',
    '![i](x.png)',
    '<img src=x onerror=y>',
    '<!--',
    '-->',
  ],
  ...[
    '</details>',
    '<script>',
    '&lt;',
    '&#60;',
    '@octocat',
    '#12',
    'GH-7',
    'a@b.example',
    'https://evil.example',
    'www.evil.example',
    '- ',
    '1. ',
  ],
  ...[
    '# h',
    '> q',
    '    ',
    '---',
    '$x$',
    '\n',
    '\r',
    '\u2028',
    '\u001b[31m',
    '\u202e',
    '\ud800',
    ' ',
    'word',
    ':tada:',
    '[^1]',
    '~~no~~',
  ],
);
const hostile = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }),
  )
  .map((parts) => parts.join(''));

describe('untrusted text in markdown', () => {
  test.each(['Before ', ''])(
    'plain text after %j renders as one paragraph without any markup, link, HTML or mention',
    (before) => {
      fc.assert(
        fc.property(hostile, (text) => {
          const markdown = `${before}${plain(`${text}w`)} after`;
          expect(elements(markdown).filter((element) => element !== 'text_special')).toEqual(['paragraph']);
          expect(mentions(markdown)).toEqual([]);
        }),
        { numRuns: 600 },
      );
    },
  );

  test('plain text reads as it was written', () => {
    const text = 'x < 3 && *y* [z](w) `c` | 50 % of "it\'s" \\n &amp; a_b_c ~ 1.5 - (ok)!';
    expect(visibleText(plain(text))).toBe(text);
  });

  test('plain text of ours can be read in its source, too', () => {
    const text = '5 of 30 runs failed: 17 % (95 % interval 5.6 % to 35 %). It is "flaky", isn\'t it? Yes!';
    expect(plain(text)).toBe(text);
  });

  test('code renders as one code span that holds the whole line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(!text.includes('\u001b'));
        const markdown = `Before ${code(text)} after`;
        const found = elements(markdown).filter((element) => element !== 'paragraph');
        expect(found).toEqual(code(text) === '(empty)' ? [] : ['code_inline']);
        expect(mentions(markdown)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test.each(['`', '``a``', ' a', 'a ', '\\', '`x|y`', 'a\\|b', '||'])(
    'code %j reads as it was written, also in a table cell',
    (text) => {
      expect(codeTexts(code(text))).toEqual([text]);
      expect(codeTexts(`| h |\n| --- |\n| ${cellCode(text)} |`)).toEqual([text]);
    },
  );

  test('a table row keeps its cells whatever stands in them', () => {
    fc.assert(
      fc.property(hostile, hostile, (left, right) => {
        const found = elements(`| a | b |\n| --- | --- |\n| ${plain(left)} | ${cellCode(right)} |`);
        const expected = [
          ...['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td'],
          ...(code(right) === '(empty)' ? [] : ['code_inline']),
        ];
        expect(found.filter((element) => element !== 'text_special')).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('a block renders as one code block, and the text after it is outside', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(elements(`${block(text)}\n\nafter`)).toEqual(['fence', 'paragraph']);
      }),
      { numRuns: 600 },
    );
  });

  test('a block keeps its lines and loses colours', () => {
    expect(codeTexts(block('\u001b[31mred\u001b[0m\r\n  ```\n````js\rend\n\n'))).toEqual(['red\n  ```\n````js\nend\n']);
  });
});
