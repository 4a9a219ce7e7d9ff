/** The top of the page: is it flaky, how sure is that, how to make it fail again, and why. Pure. */
import { element, fragment, type Markup } from '../../markup.ts';
import { rateSentence } from '../../numbers.ts';
import { lostWords, MAKE_IT_FAIL, MARK_WORDS, PREPARATION } from '../../phrases.ts';
import type { ReportView } from '../../view.ts';
import type { RunMark } from '../../view-details.ts';
import { intervalChart, rateScale } from '../charts/interval.ts';
import { stripChart } from '../charts/strip.ts';
import { shownLines, shownName } from '../shown.ts';
import { copyable, folded } from './parts.ts';
import { why } from './why.ts';

const SENTENCE = 2000;

/** The answer, from the view's own words. */
export function answer(view: ReportView): Markup {
  return element(
    'section',
    { class: `answer ${view.tone}`, 'aria-labelledby': 'verdict' },
    element('h1', { id: 'verdict' }, view.headline),
    element('p', { class: 'lead' }, shownName(view.verdict, SENTENCE)),
    endLog(view),
    strip(view.strip),
    element(
      'div',
      { class: 'columns' },
      element('div', {}, sureness(view), reproduce(view)),
      element('div', {}, why(view)),
    ),
  );
}

function endLog({ endLog: log }: ReportView): Markup | null {
  if (log === null) return null;
  const lines = shownLines(log.tail, { lines: 40, lineLength: 1000 });
  return fragment(
    element('p', {}, element('code', {}, shownName(log.file)), ', in the report’s folder, ends with:'),
    element('pre', {}, lines.join('\n')),
  );
}

function strip(marks: readonly RunMark[]): Markup | null {
  if (marks.length === 0) return null;
  const counts = new Map<RunMark, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const words = [...counts].map(([mark, count]) => `${count} ${MARK_WORDS[mark]}`);
  const legend = [...counts].map(([mark, count]) =>
    element('li', {}, element('i', { class: `key ${mark}` }), `${count} ${MARK_WORDS[mark]}`),
  );
  return element(
    'div',
    { class: 'runs-strip' },
    stripChart(marks, `Runs in launch order: ${words.join(', ')}`),
    element('ul', { class: 'legend' }, ...legend),
  );
}

function sureness({ rate, lostRuns, detection, verdict }: ReportView): Markup {
  const lost = `Lost runs: ${lostWords(lostRuns)}`;
  return fragment(
    element('h2', {}, 'How sure'),
    element(
      'ul',
      { class: 'plain' },
      rate === null
        ? element('li', {}, 'Nothing was measured, so there is no rate.')
        : element('li', { class: 'rate-line' }, intervalChart(rate, rateScale([rate])), ` ${rateSentence(rate)}`),
      lostRuns === 0 ? null : element('li', {}, lost),
      detection === null || verdict.includes(detection) ? null : element('li', {}, shownName(detection, SENTENCE)),
    ),
  );
}

function reproduce({ reproduce: how }: ReportView): Markup | null {
  if (how === null) return null;
  return fragment(
    element('h2', {}, MAKE_IT_FAIL),
    copyable(how.line, 'reproduce', 'the line that makes it fail'),
    element('p', { class: 'dim' }, how.promise),
    ...(how.loop === null
      ? []
      : [
          copyable(how.loop.line, 'loop', 'the loop that ends when it fails'),
          element('p', { class: 'dim' }, how.loop.says),
        ]),
    how.preparation === null
      ? null
      : folded(PREPARATION, false, null, copyable(how.preparation, 'preparation', 'what writes the files')),
  );
}
