/** Which failing tests are marked at their place in the code: the worst first, one for each cause. Pure. */

import { shortText } from '../short-text.ts';
import { rateSentence } from './numbers.ts';
import { MAKE_IT_FAIL } from './phrases.ts';
import type { ReportView } from './view.ts';
import type { TestView } from './view-findings.ts';
import { visible, visibleLine } from './visible-text.ts';

/** A mark at a place in the code. All text may hold what tests printed. */
export interface Annotation {
  /** As the test report names it, relative to the working directory. */
  readonly file: string;
  /** From 1; null: the report names the file alone. */
  readonly line: number | null;
  readonly title: string;
  readonly message: string;
}

const TITLE_LENGTH = 200;
const MESSAGE_LENGTH = 2000;

/** As many as there are causes; tests whose file no report names have none. */
export function annotationsOf({ failingTests, tests, clusters }: ReportView): Annotation[] {
  const byId = new Map(tests.map((test) => [test.id, test]));
  const told = new Set<string>();
  return failingTests.flatMap(({ id, kind }) => {
    const test = byId.get(id);
    if (test === undefined || test.file === null || test.shared.some((group) => told.has(group))) return [];
    for (const group of test.shared) told.add(group);
    return [annotation(test, test.file, test.told[0]?.title ?? clusters[(kind ?? 0) - 1]?.title ?? null)];
  });
}

function annotation(
  { name, line, verdict, rate, why, replay, replaySays }: TestView,
  file: string,
  kind: string | null,
): Annotation {
  const sentences = [
    rate === null ? null : `${rateSentence(rate)}.`,
    kind === null ? null : visibleLine(kind),
    why,
    replay === null ? null : `${MAKE_IT_FAIL}: ${replay}`,
    replaySays === '' ? null : replaySays,
  ];
  const message = sentences.filter((text) => text !== null).join('\n');
  return {
    file,
    line: line !== null && line > 0 ? line : null,
    title: shortText(visibleLine(`${name}: ${verdict}`), TITLE_LENGTH),
    message: shortText(visible(message), MESSAGE_LENGTH),
  };
}
