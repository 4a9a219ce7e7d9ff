/** What is different since the last version of a report: which tests fail anew, which no longer, which still. Pure. */
import { code } from './markdown-text.ts';
import type { ReportView } from './view.ts';

/** How one test stands against the last version. */
export interface Change {
  readonly kind: 'new' | 'gone' | 'still';
  readonly test: string;
}

/** What a version of the report leaves for the next one to compare with. */
export interface ReportState {
  /** Ids of the failing tests, the worst first. */
  readonly failing: readonly string[];
}

const TITLES: Readonly<Record<Change['kind'], string>> = {
  new: 'New',
  gone: 'No longer seen',
  still: 'Still failing',
};
const NAMED = 5;

/** What this version knows. */
export function stateOf({ failingTests }: ReportView): ReportState {
  return { failing: failingTests.map(({ id }) => id) };
}

/** Null where there is nothing to compare with: no last version, or a session without an answer. */
export function changesSince(last: ReportState | null, view: ReportView): Change[] | null {
  if (last === null || view.tone === 'unsure') return null;
  const now = stateOf(view).failing;
  const mark = (kind: Change['kind'], tests: readonly string[]) => tests.map((test) => ({ kind, test }));
  return [
    ...mark(
      'new',
      now.filter((test) => !last.failing.includes(test)),
    ),
    ...mark(
      'gone',
      last.failing.filter((test) => !now.includes(test)),
    ),
    ...mark(
      'still',
      now.filter((test) => last.failing.includes(test)),
    ),
  ];
}

/** One line for each kind of change; that a test was not seen to fail does not mean that it is repaired. */
export function changeLines(changes: readonly Change[]): string[] {
  const lines = (['new', 'gone', 'still'] as const).flatMap((kind) => {
    const tests = changes.filter((change) => change.kind === kind).map(({ test }) => test);
    return tests.length === 0 ? [] : [`- **${TITLES[kind]}:** ${named(tests)}`];
  });
  return lines.length === 0 ? [] : ['Since the last version of this comment:', lines.join('\n')];
}

function named(tests: readonly string[]): string {
  const names = tests.slice(0, NAMED).map(code).join(', ');
  return tests.length > NAMED ? `${names} and ${tests.length - NAMED} more` : names;
}
