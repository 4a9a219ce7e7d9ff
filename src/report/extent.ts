/**
 * How much of a report is shown, and the steps in which it gives way to a limit: details first, the counts never. Pure.
 */
import type { Measure } from './cut.ts';

/** How many of each are shown. */
export interface Extent {
  /** Rows of the table of tests in sight, and further ones folded. */
  readonly tests: number;
  readonly foldedTests: number;
  readonly causes: number;
  /** Kinds of failure, each with so many lines of its excerpt. */
  readonly kinds: number;
  readonly excerptLines: number;
  readonly runs: number;
  /** Failing runs with so many of their last lines. */
  readonly tails: number;
  readonly tailLines: number;
  /** Whether the files that replay lines need are shown. */
  readonly preparation: boolean;
}

const COUNTS_ONLY: Extent = {
  ...{ tests: 0, foldedTests: 0, causes: 0, kinds: 0, excerptLines: 0 },
  ...{ runs: 0, tails: 0, tailLines: 0, preparation: false },
};

/** From everything that is worth reading to the counts alone. */
export const SUMMARY_EXTENTS: readonly Extent[] = steps({
  ...{ tests: 20, foldedTests: 480, causes: 50, kinds: 20, excerptLines: 40 },
  ...{ runs: 100, tails: 10, tailLines: 40, preparation: true },
});

/** The same in short. */
export const COMMENT_EXTENTS: readonly Extent[] = steps({
  ...{ tests: 10, foldedTests: 40, causes: 10, kinds: 3, excerptLines: 20 },
  ...{ runs: 10, tails: 0, tailLines: 0, preparation: true },
});

function steps(full: Extent): readonly Extent[] {
  const fewerDetails = { ...full, tails: 0, runs: 10 };
  const shorterExcerpts = { ...fewerDetails, excerptLines: 5 };
  const fewerTests = { ...shorterExcerpts, tests: 10, foldedTests: 0, causes: 10, kinds: 3 };
  return [full, fewerDetails, shorterExcerpts, fewerTests, COUNTS_ONLY];
}

/** The rendering of the first extent that keeps the limit; else of the last one, whatever its size. */
export function fitting(
  render: (extent: Extent) => string,
  extents: readonly Extent[],
  limit: number,
  measure: Measure,
): string {
  let text = '';
  for (const extent of extents) {
    text = render(extent);
    if (measure(text) <= limit) return text;
  }
  return text;
}
