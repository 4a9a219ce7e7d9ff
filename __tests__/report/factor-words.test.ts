import { expect, test } from '@jest/globals';
import { type Conditions, PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import { conditionsInWords } from '../../src/report/factor-words.ts';

test.each<[Partial<Conditions>, string]>([
  [{}, ''],
  [{ cpu: 'one-cpu' }, 'on one processor'],
  [
    { order: 'shuffled', timezone: 'Asia/Kolkata', locale: 'C.utf8', cpu: 'jitter' },
    'tests shuffled, time zone Asia/Kolkata, locale C.utf8, stopped and continued in bursts on one processor',
  ],
])('%j', (given, words) => expect(conditionsInWords({ ...PLAIN_CONDITIONS, ...given })).toBe(words));
