/** The columns of the table of failing tests, for every renderer: what each is called, who shows it, and its cell. */
import { KIND_OF_FAILURE, MAKE_IT_FAIL } from './phrases.ts';
import type { RateView } from './view-details.ts';
import type { FailingTestView } from './view-findings.ts';

/** What a cell holds. Each renderer knows each kind; a column of `text` needs nothing new from them. */
export type TestCell =
  | { readonly kind: 'test'; readonly id: string }
  | { readonly kind: 'verdict'; readonly verdict: string }
  /** Null: no judged run executed it. */
  | { readonly kind: 'rate'; readonly rate: RateView | null }
  /** From 1; null: it has none. */
  | { readonly kind: 'kind-of-failure'; readonly number: number | null }
  /** A line to paste, and what came of it; null: none is known. */
  | { readonly kind: 'line'; readonly line: string | null; readonly says: string }
  /** Null: there is nothing to say. */
  | { readonly kind: 'text'; readonly text: string | null };

/** Who shows a column. */
type Shower = 'terminal' | 'markdown' | 'page';

/** One column. */
export interface TestColumn {
  readonly key: string;
  readonly title: string;
  readonly shownIn: readonly Shower[];
  readonly cell: (test: FailingTestView) => TestCell;
}

const EVERYWHERE = ['terminal', 'markdown', 'page'] as const;

const TEST_COLUMNS: readonly TestColumn[] = [
  { key: 'name', title: 'Test', shownIn: EVERYWHERE, cell: ({ id }) => ({ kind: 'test', id }) },
  { key: 'verdict', title: 'Verdict', shownIn: EVERYWHERE, cell: ({ verdict }) => ({ kind: 'verdict', verdict }) },
  { key: 'rate', title: 'Failed (95 % interval)', shownIn: EVERYWHERE, cell: ({ rate }) => ({ kind: 'rate', rate }) },
  { key: 'cause', title: 'Cause', shownIn: ['markdown'], cell: ({ cause }) => ({ kind: 'text', text: cause }) },
  {
    key: 'cluster',
    title: KIND_OF_FAILURE,
    shownIn: ['markdown', 'page'],
    cell: ({ kind }) => ({ kind: 'kind-of-failure', number: kind }),
  },
  {
    key: 'replay',
    title: MAKE_IT_FAIL,
    shownIn: EVERYWHERE,
    cell: ({ replay, replaySays }) => ({ kind: 'line', line: replay, says: replaySays }),
  },
];

/** Those that a renderer shows, in order. */
export function testColumns(shower: Shower): readonly TestColumn[] {
  return TEST_COLUMNS.filter(({ shownIn }) => shownIn.includes(shower));
}
