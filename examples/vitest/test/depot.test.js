import { describe, expect, it, test } from 'vitest';

const shelf = [];

describe('depot', () => {
  // Passes in the order of this file; the next test leaves something on the shelf.
  it('starts empty', () => {
    expect(shelf).toEqual([]);
  });

  it('stores a parcel', () => {
    shelf.push('parcel');
  });

  // Each try fails half of the time; vitest tries twice: flaky in 1 of 4 runs, failed in another.
  it('answers the phone', { retry: 1 }, () => {
    expect(Math.random()).toBeGreaterThanOrEqual(0.5);
  });
});

// The same name as a test of parcel.test.js, and twice here.
test('has a weight', () => {});
test('has a weight', () => {});
