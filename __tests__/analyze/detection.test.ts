import { describe, expect, test } from '@jest/globals';
import { detectableRate, runsToDetect } from '../../src/analyze/detection.ts';

describe('detectableRate', () => {
  test.each([
    [1, 0.95],
    [20, 0.139],
    [50, 0.058],
    [59, 0.0495],
    [299, 0.01],
  ])('%d runs without a failure would have shown %d', (runs, rate) => {
    expect(detectableRate(runs)).toBeCloseTo(rate, 3);
  });

  test('is the rate whose absence has a chance of 5 %', () => {
    for (let runs = 1; runs <= 1000; runs++) expect((1 - detectableRate(runs)!) ** runs).toBeCloseTo(0.05, 9);
  });

  test('is unknown without a run, and refuses half a run', () => {
    expect(detectableRate(0)).toBeNull();
    expect(() => detectableRate(0.5)).toThrow('runs must be a whole number, 0 or more, got 0.5.');
  });
});

describe('runsToDetect', () => {
  test.each([
    [0.05, 59],
    [0.01, 299],
    [0.5, 5],
    [0.95, 1],
    [0.99, 1],
    [1, 1],
  ])('a rate of %d needs %d runs', (rate, runs) => {
    expect(runsToDetect(rate)).toBe(runs);
  });

  test('gives back the runs of detectableRate, and never one too few', () => {
    for (let runs = 1; runs <= 1000; runs++) expect(runsToDetect(detectableRate(runs)!)).toBe(runs);
  });

  test.each([0, -0.1, 1.1, Number.NaN])('refuses a rate of %d', (rate) => {
    expect(() => runsToDetect(rate)).toThrow(`rate must be over 0 and at most 1, got ${rate}.`);
  });
});
