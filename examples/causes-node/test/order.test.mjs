// A victim and its polluter, in an order that is drawn anew in each run and by no seed.
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import test from 'node:test';

const languages = ['en', 'fr'];
const cases = [
  ['lists both languages', () => assert.deepEqual(languages, ['en', 'fr'])], // the victim
  ['removes a language', () => assert.equal(languages.pop(), 'fr')], // the polluter: it never puts back what it took
  ['greets', () => assert.equal(languages[0], 'en')],
];

for (const [name, run] of cases.map((it) => [randomInt(1e9), it]).sort((a, b) => a[0] - b[0]).map(([, it]) => it)) test(name, run);
