import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { excerptOf } from '../../src/analyze/excerpt.ts';
import { titleOf } from '../../src/analyze/failure-title.ts';
import { fingerprint } from '../../src/analyze/fingerprint.ts';

interface Sample {
  readonly type?: string | null;
  readonly message: string;
  readonly stack?: string | null;
}

const FOLDER = join(import.meta.dirname, '../fixtures/failures');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

const entriesOf = (file: string) =>
  Object.entries(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, Sample[]>);
const print = ({ type = null, message, stack = null }: Sample) => fingerprint({ type, message, stack });

describe.each(FILES)('real failures: %s', (file) => {
  const entries = entriesOf(file);

  test.each(entries.filter(([, samples]) => samples.length > 1))('one failure in different runs: %s', (_, samples) => {
    const ids = samples.map((sample) => print(sample).id);
    expect(new Set(ids).size).toBe(1);
  });

  test('different failures stay apart, every pair of them', () => {
    const owners = new Map<string, string>();
    const merged: string[] = [];
    for (const [name, samples] of entries) {
      const { id } = print(samples[0]!);
      if (owners.has(id)) merged.push(`${owners.get(id)} = ${name}`);
      owners.set(id, name);
    }
    expect(merged).toEqual([]);
  });
});

test('the table is not a small one', () => {
  const all = FILES.map(entriesOf);
  const mustMerge = all.flat().filter(([, samples]) => samples.length > 1).length;
  const mustNot = all.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  expect(FILES.length).toBeGreaterThanOrEqual(12);
  expect(mustMerge).toBeGreaterThanOrEqual(60);
  expect(mustNot).toBeGreaterThanOrEqual(60);
});

describe('fingerprint', () => {
  const failure = { type: 'TypeError', message: "TypeError: user 42 has no 'price'", stack: null };

  test('the same message from another place in the project is another failure, a line further down is not', () => {
    const at = (place: string) => fingerprint({ ...failure, stack: `    at total (/home/me/shop/${place})` }).id;
    expect(at('cart.ts:10:5')).toBe(at('cart.ts:99:1'));
    expect(at('cart.ts:10:5')).not.toBe(at('order.ts:10:5'));
  });

  test('one error in several tests of a file is one, from several functions of the project several', () => {
    const at = (name: string) => fingerprint({ ...failure, stack: `  File "/w/t.py", line 3, in ${name}` }).id;
    expect(at('test_adds')).toBe(at('test_removes'));
    expect(at('shop.TestAdds')).toBe(at('shop.testRemoves'));
    expect(at('total')).not.toBe(at('testify'));
  });

  test('frames of dependencies and runtimes do not count', () => {
    const mine = '    at total (/home/me/shop/cart.ts:10:5)';
    const foreign = '    at run (/home/me/shop/node_modules/lib/index.js:1:1)\n    at node:internal/timers:3:4\n';
    expect(fingerprint({ ...failure, stack: `${foreign}${mine}` }).id).toBe(
      fingerprint({ ...failure, stack: mine }).id,
    );
  });

  test('is the same at every call, and takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string()), (message, stack) => {
        const print = fingerprint({ type: null, message, stack });
        expect(print.id).toMatch(/^[0-9a-f]{12}$/);
        expect(fingerprint({ type: null, message, stack })).toEqual(print);
      }),
    );
  });
});

/** What made a pattern with two ways to match the same text take exponential or quadratic time. */
const HOSTILE = [
  'a',
  '1',
  '/',
  'a/',
  '/tmp/',
  '1.',
  '1,',
  '1:',
  '-',
  '_',
  'ab1',
  'f0',
  '<num>, ',
  ' at ',
  'at (',
  '(',
  '\u001b[',
  'a@',
  'a.',
  '1ms',
  '1m',
  'Mon 1 ',
  '<',
  ':',
  '\n ',
  '| ',
  '1 ',
  'HTTP/1.',
  'File "',
  '[1, ',
];

test.each(HOSTILE)('a megabyte of %j ends, in the message and in the stack', (piece) => {
  const text = piece.repeat(Math.ceil(1e6 / piece.length));
  for (const hostile of [text, `${text}!`, `x\n${text}\n`]) {
    const failure = { type: hostile, message: hostile, stack: hostile };
    expect(fingerprint(failure).id).toHaveLength(12);
    expect(titleOf(failure).length).toBeLessThanOrEqual(200);
    expect(excerptOf(failure).length).toBeLessThanOrEqual(1000);
  }
});
