import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import type { SharedResource } from '../../src/model/control.ts';
import type { Session } from '../../src/model/session.ts';
import { atATime } from '../../src/report/parallel-words.ts';
import { resultsOf } from '../../src/report/results.ts';
import type { Door } from '../../src/report/view.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { asked, type Behaviour, broken, coin, collides, seededRandom, slow } from '../analyze/asked.ts';

const sessionOf = (tests: readonly Behaviour[], shared: readonly SharedResource[] = []): Session => ({
  ...asked(tests, 50, seededRandom(1)).session,
  shared,
});
const view = (session: Session, door: Door = 'cli') => viewOf(resultsOf(session, analyze(session)), { door });
const said = (tests: readonly Behaviour[], shared: readonly SharedResource[] = []) => view(sessionOf(tests, shared));

describe('what a reader is told', () => {
  test('of a collision: its counts in each setting, on what, and what to do, as the door writes it', () => {
    const session = sessionOf([collides(0.58)], [{ kind: 'port', name: '8080' }]);
    const { headline, verdict, tone, reproduce } = view(session);
    expect([headline, tone, reproduce]).toEqual(['Sensitive', 'unsure', null]);
    expect(verdict).toMatch(
      /^It cannot run beside itself: \d+ of 50 runs failed two at a time, 0 of (\d+) by itself, and 0 of \1 with a network, /,
    );
    expect(verdict).toContain('Each run listens on port 8080. To measure it beside itself, give each run its own');
    expect(verdict).toContain('set `--private-network`, or set `--parallelism 1`.');
    expect(view(session, 'action').verdict).toContain('set `private-network: true`, or set `parallelism: 1`.');
  });

  test('of a path no network keeps apart', () => {
    const { verdict } = said([collides(0.58)], [{ kind: 'path', name: '/tmp/cart' }]);
    expect(verdict).toContain('Each run writes to /tmp/cart.');
    expect(verdict).not.toContain('private-network');
  });

  test('of what fails by itself, too: how often, with its interval', () => {
    expect(said([coin(0.3)]).verdict).toMatch(/By itself it failed in 1 of \d+ runs?, too \(95 % interval .* %\)\.$/);
  });

  test('of a busy machine: that it is timing', () => {
    expect(said([slow(0.5)]).verdict).toMatch(
      /It failed in none of \d+ runs by itself, and beside others even .*timing/,
    );
  });

  test('of what stays open: both explanations, and never that it is broken', () => {
    const earlier: Behaviour = (setting) => setting === null;
    const { headline, verdict } = said([earlier]);
    expect(headline).toBe('Flaky');
    expect(verdict).toContain('it may depend on timing, or its runs may collide on something that they share.');
    expect(verdict).not.toContain('broken');
    let failures = 0;
    const seldom: Behaviour = (setting) => setting === null && failures++ < 3;
    expect(said([seldom]).verdict).toContain('`parallelism: 1` tells.');
  });

  test('of a test that collides in a suite that is flaky: that it does, beside the flaky one', () => {
    const { verdict, sensitivities, figures } = said([coin(0.3), collides(0.58), broken]);
    expect(verdict).toContain('1 always fails, and 1 fails only beside other runs');
    expect(sensitivities.map(({ text }) => text)).toEqual([
      expect.stringMatching(/t1 failed in \d+ of 50 runs two at a time, and in none of \d+ by itself: /),
    ]);
    expect([figures.flakyTests, figures.sensitiveTests, figures.failingTests].map((names) => names.length)).toEqual([
      1, 1, 1,
    ]);
  });
});

test.each([
  [2, 'two at a time'],
  [10, 'ten at a time'],
  [16, '16 at a time'],
])('%i: %s', (parallelism, words) => {
  expect(atATime(parallelism)).toBe(words);
});
