// A victim and its polluter, in an order that TEST_SEED decides.
import assert from 'node:assert/strict';
import test from 'node:test';

const languages = ['en', 'fr'];
const cases = [
  ['lists both languages', () => assert.deepEqual(languages, ['en', 'fr'])], // the victim
  ['removes a language', () => assert.equal(languages.pop(), 'fr')], // the polluter: it never puts back what it took
  ['greets', () => assert.equal(languages[0], 'en')],
];

const key = (at) => Math.imul(Number(process.env.TEST_SEED ?? 1) ^ (at * 0x9e3779b1), 2_654_435_761) >>> 8;
for (const [name, run] of cases.map((it, at) => [key(at), it]).sort((a, b) => a[0] - b[0]).map(([, it]) => it)) test(name, run);
