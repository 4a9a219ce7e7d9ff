/** Why it fails, as far as the session shows it: causes with what shows them, and tests that fail together. Pure. */
import { type Child, element, fragment, type Markup } from '../../markup.ts';
import { WHY } from '../../phrases.ts';
import type { ReportView } from '../../view.ts';
import type { SensitivityView } from '../../view-findings.ts';
import { shownName } from '../shown.ts';
import { copyable, folded } from './parts.ts';

const SENTENCE = 2000;
/** What stands at the page's top, and what is folded below it. */
const OPEN = 5;
const MOST = 100;

/** Null where nothing failed, or nothing is known. */
export function why(view: ReportView): Markup | null {
  const items = [
    ...view.causes.slice(0, MOST).map((cause, at) => causeItem(cause, at)),
    ...view.systemicFlakes.slice(0, MOST).map((text) => item(shownName(text, SENTENCE))),
    ...view.sensitivities.slice(0, MOST).map(sensitivityItem),
  ];
  const kinds = view.clusters.length;
  if (items.length === 0 && kinds === 0) return null;
  const more = items.slice(OPEN);
  return fragment(
    element('h2', {}, WHY),
    element('ul', { class: 'plain' }, ...items.slice(0, OPEN), kinds === 0 ? null : kindsItem(kinds)),
    more.length === 0 ? null : folded(`${more.length} more`, false, null, element('ul', { class: 'plain' }, ...more)),
  );
}

function item(...content: readonly Child[]): Markup {
  return element('li', {}, ...content);
}

function causeItem(
  { test, others, cause, statement, evidence, replay, replaySays, advice }: ReportView['causes'][number],
  at: number,
): Markup {
  return item(
    element('bdi', { class: 'test' }, shownName(test)),
    others > 0 ? ` and ${others} more` : null,
    ': ',
    element('span', { class: 'badge' }, shownName(cause)),
    '. ',
    shownName(statement, SENTENCE),
    ' ',
    element('span', { class: 'dim' }, shownName(evidence, SENTENCE)),
    advice === null ? null : ` ${shownName(advice, SENTENCE)}`,
    replaySays === '' ? null : ` ${replaySays}`,
    replay === null ? null : copyable(replay, `cause-${at}`, `the line that shows it for ${shownName(test)}`),
  );
}

function sensitivityItem({ text, replay, replaySays }: SensitivityView, at: number): Markup {
  const line = replay === null ? null : copyable(replay, `condition-${at}`, 'the line that repeats such a failure');
  return item(
    shownName(text, SENTENCE),
    line,
    replaySays === '' ? null : element('span', { class: 'dim' }, replaySays),
  );
}

function kindsItem(count: number): Markup {
  const words = count === 1 ? 'All failures are of one kind.' : `The failures are of ${count} kinds.`;
  return item(element('a', { href: '#failures' }, words));
}
