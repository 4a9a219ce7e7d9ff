import { describe, expect, test } from '@jest/globals';
import { inBytes, SUMMARY_LIMIT } from '../../src/report/cut.ts';
import { renderComment, renderSummary } from '../../src/report/markdown.ts';
import type { ReportView } from '../../src/report/view.ts';
import { failingTest, kindOf, SAMPLE_VIEW } from './sample-view.ts';

const COMMENT_ROOM = 65_000;
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** So many failing tests in as many kinds of failure, each saying a lot, in 1,000 runs. */
function large(tests: number, excerpt: string): ReportView {
  const ids = times(tests, (index) => `tests/test_${index}.py::test_${index}`);
  return {
    ...SAMPLE_VIEW,
    strip: times(1000, (index) => (index % 9 === 0 ? 'failed' : 'passed')),
    failingTests: ids.map(failingTest),
    testsSeen: tests,
    clusters: ids.map((id) => kindOf({ title: 'AssertionError', extent: '1 failure', tests: [id], excerpt })),
    failingRuns: times(1000, (run) => ({
      run,
      seed: run + 1,
      outcome: 'failed',
      durationMs: 1,
      tail: excerpt,
      log: null,
    })),
  };
}

const comment = (view: ReportView, room = COMMENT_ROOM) => renderComment(view, room, { changes: null, links: [] });

describe('a report of 2,000 failing tests', () => {
  const view = large(2000, 'x'.repeat(4000));

  test('keeps to the limits of summary and comment, and says what it leaves out', () => {
    expect(inBytes(renderSummary(view))).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(comment(view).length).toBeLessThanOrEqual(COMMENT_ROOM);
    expect(renderSummary(view)).toContain('480 more failing tests</summary>');
    expect(renderSummary(view)).toContain('1500 more failing tests are in results.json.');
    expect(comment(view)).toContain('1997 more kinds of failure are in results.json.');
  });

  test('gives way step by step: details of runs, then excerpts, then tests, and never the counts', () => {
    const sizes = [400_000, 120_000, 60_000, 20_000, 6000];
    const texts = sizes.map((room) => renderSummary(large(2000, 'line\n'.repeat(500)), room));
    for (const [index, text] of texts.entries()) {
      expect(inBytes(text)).toBeLessThanOrEqual(sizes[index]!);
      expect(text).toContain('### Failing tests (2000 of 2000 seen)');
      expect(text).toContain('2 of 8 runs failed');
      expect(text).toContain('TEST_SEED=1735 pytest tests');
    }
    expect(texts.at(-1)).toContain('2000 failing tests are in results.json.');
    expect(texts.at(-1)).toContain('2000 kinds of failure are in results.json.');
    expect(texts.at(-1)).toContain('1000 failing runs are in results.json.');
  });

  test('1,000 runs are 100 groups of ten squares that can wrap anywhere between two', () => {
    const strip = renderSummary(view)
      .split('\n')
      .find((line) => line.startsWith('🟥'))!;
    expect(strip.split(' ')).toHaveLength(100);
    expect([...strip.replaceAll(' ', '')]).toHaveLength(1000);
  });
});

test('a table has the columns that say something', () => {
  const found = { ...failingTest('a'), cause: 'timing', kind: 2, replay: null };
  const table = renderSummary({ ...SAMPLE_VIEW, failingTests: [found], testsSeen: 1 });
  expect(table).toContain(
    '| Test | Verdict | Cause | Kind of failure |\n| --- | --- | --- | --- |\n| `a` | flaky | timing | 2 |',
  );
});
