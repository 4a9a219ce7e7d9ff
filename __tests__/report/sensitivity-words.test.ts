import { expect, test } from '@jest/globals';
import type { SensitivityEntry } from '../../src/report/sensitivity-schema.ts';
import { sensitivitySentence } from '../../src/report/sensitivity-words.ts';

const ENTRY: SensitivityEntry = {
  ...{ condition: 'timezone', level: 'Asia/Kolkata', levels: [], test: 'cart::ships today' },
  ...{ runs_with: 15, failures_with: 9, runs_without: 30, failures_without: 0 },
  difference: { estimate: 0.6, lower: 0.314, upper: 0.837, confidence: 0.95, method: 'newcombe-clopper-pearson' },
  ...{ p_value: 0.0000012, shown: true, attempts: [1, 4], replay_command: null, replay_tried: null },
};

test.each<[Partial<SensitivityEntry>, string]>([
  [
    {},
    'cart::ships today failed in 9 of 15 runs in time zone Asia/Kolkata, and in none of 30 without: 60 percentage points more often (95 % interval 31 to 84; p < 0.0001).',
  ],
  [
    { condition: 'cpu', level: 'jitter', failures_without: 1, p_value: 0.0123 },
    'cart::ships today failed in 9 of 15 runs stopped and continued in bursts on one processor, and in 1 of 30 without: 60 percentage points more often (95 % interval 31 to 84; p = 0.012).',
  ],
  [
    {
      condition: 'order',
      level: null,
      test: null,
      runs_with: 3,
      failures_with: 2,
      runs_without: 2,
      shown: false,
      p_value: 0.4,
    },
    'The command failed in 2 of 3 runs with the order of the tests changed, and in none of 2 without. That may be chance.',
  ],
  [
    { condition: null, level: null, runs_with: 1, failures_with: 1, shown: false, p_value: 1 },
    'cart::ships today failed in 1 of 1 run under changed conditions, and in none of 30 without. There are too few failures to tell which condition matters.',
  ],
  [
    { shown: false, p_value: 1, runs_with: 60, failures_with: 9, runs_without: 60 },
    'cart::ships today failed in 9 of 60 runs in time zone Asia/Kolkata, and in none of 60 without. That stands out, but among all that was compared it may be chance.',
  ],
  [
    {
      level: null,
      levels: [
        { level: 'America/Lima', runs: 3, failures: 3 },
        { level: 'Asia/Tokyo', runs: 4, failures: 0 },
        { level: 'Etc/UTC', runs: 8, failures: 0 },
      ],
      ...{ runs_with: 15, failures_with: 3 },
    },
    'cart::ships today failed in 3 of 15 runs in other time zones (3 of 3 America/Lima; none of 12 Asia/Tokyo, Etc/UTC), and in none of 30 without: 60 percentage points more often (95 % interval 31 to 84; p < 0.0001).',
  ],
])('%j', (over, sentence) => expect(sensitivitySentence({ ...ENTRY, ...over })).toBe(sentence));
