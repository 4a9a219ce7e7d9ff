import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { element, escapedText, fragment } from '../../src/report/markup.ts';

/** What a strict XML parser makes of it: the elements, the texts and the attributes' values. */
function parsed(xml: string): { elements: string[]; text: string; attributes: string[] } {
  const parser = new SaxesParser();
  const found = { elements: [] as string[], text: '', attributes: [] as string[] };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.elements.push(name);
    found.attributes.push(...Object.values(attributes));
  });
  parser.on('text', (text) => {
    found.text += text;
  });
  parser.write(xml).close();
  return found;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '-->',
        '\ud800',
        '\udfff',
        '\u0000',
        '\r',
        '\n',
        '\t',
        'x',
        '&amp;',
      ),
    )
    .map((parts) => parts.join('')),
);
/** What XML can hold of a text. */
const legal = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');

describe('element', () => {
  test('any text comes back as that text, in content and attribute, and adds no element', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = parsed(element('a', { title: text }, text).markup);
        expect(found).toEqual({ elements: ['a'], text: legal(text), attributes: [legal(text)] });
      }),
    );
  });

  test.each([
    [
      'null and false leave an attribute out, true leaves it empty',
      element('a', { b: null, c: false, d: true, e: 0 }),
      '<a d="" e="0"></a>',
    ],
    [
      'children are put side by side',
      element('p', {}, 'a', ['b', element('i', {}, 'c')], null, 1),
      '<p>ab<i>c</i>1</p>',
    ],
    ['an element without content has no end in HTML', element('br', {}), '<br>'],
    ['fragments have no element of their own', fragment('<', element('i', {})), '&lt;<i></i>'],
  ])('%s', (_, { markup }, expected) => expect(markup).toBe(expected));
});

test('a lone surrogate, which UTF-8 cannot hold, is shown as the replacement character', () => {
  expect(escapedText('a\ud800b')).toBe('a\ufffdb');
  expect(escapedText('🏆')).toBe('🏆');
});
