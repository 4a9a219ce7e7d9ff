import { describe, expect, it, test } from 'vitest';

const seed = Number(process.env.TEST_SEED ?? Date.now());

describe('parcel', () => {
  it('has a weight', () => {
    expect(12).toBeGreaterThan(0);
  });

  describe('label', () => {
    // Fails for every fifth seed.
    it('fits any generated address', () => {
      expect(seed % 5, `the address of seed ${seed}`).not.toBe(0);
    });
  });

  it.each(['Köln', '東京', 'a > b'])('ships to %s', (city) => {
    expect(city).not.toBe('');
  });

  it.skip('ships to the moon', () => {});
});

// Fails in 3 of 10 runs, whatever the seed.
test('arrives on time (usually)', () => {
  expect(Math.random()).toBeGreaterThanOrEqual(0.3);
});

// A real bug, not a flaky test.
test('half a gram is rounded up', () => {
  expect(Math.round(12.4)).toBe(13);
});
