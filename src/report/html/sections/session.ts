/** The failing runs with what they printed, and what is known of the session as a whole. Pure. */
import { element, fragment, type Markup } from '../../markup.ts';
import { duration } from '../../numbers.ts';
import { FAILING_RUNS, SESSION, WARNINGS } from '../../phrases.ts';
import type { ReportView } from '../../view.ts';
import type { FailingRunView } from '../../view-details.ts';
import type { Limits } from '../limits.ts';
import { shownLines, shownName } from '../shown.ts';
import { folded, leftOut, section } from './parts.ts';

const FACT = 2000;
const MOST_WARNINGS = 50;

/** Null where no run failed. `logged`: the runs whose log is shown. */
export function failingRunsSection(
  { failingRuns, runs }: ReportView,
  logged: ReadonlySet<number>,
  limits: Limits,
): Markup | null {
  if (failingRuns.length === 0) return null;
  const shown = failingRuns.slice(0, limits.runs);
  const printed = new Map(runs.map((run) => [run.run, run.printed]));
  return section(
    'failing-runs',
    FAILING_RUNS,
    element(
      'div',
      { class: 'run-list' },
      ...failingRuns
        .filter(({ run }) => logged.has(run))
        .map((run) => loggedRun(run, printed.get(run.run) ?? '', limits)),
    ),
    restOfRuns(shown.filter(({ run }) => !logged.has(run))),
    leftOut(failingRuns.length - shown.length, 'failing runs'),
  );
}

function runWords({ run, seed, outcome, durationMs }: FailingRunView): string {
  return `run ${run} · seed ${seed} · ${shownName(outcome)} · ${duration(durationMs)}`;
}

function loggedRun(run: FailingRunView, text: string, limits: Limits): Markup {
  const shown = text.trim() === '' ? '(nothing was printed)' : shownLines(text, limits.log).join('\n');
  return folded(
    runWords(run),
    false,
    `run-${run.run}`,
    run.log === null
      ? null
      : element('p', {}, 'The whole log: ', element('a', { href: beside(run.log) }, shownName(run.log))),
    element('pre', {}, shown),
  );
}

/** An address below the page's own folder, whatever the name holds. */
function beside(path: string): string {
  return `./${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}

function restOfRuns(runs: readonly FailingRunView[]): Markup | null {
  if (runs.length === 0) return null;
  const items = runs.map((run) => element('li', {}, runWords(run)));
  return folded(`${runs.length} more, without their logs`, false, null, element('ul', { class: 'names' }, ...items));
}

/** Facts and warnings. */
export function sessionSection({ facts, warnings, figures }: ReportView): Markup {
  const started = { label: 'Started', value: figures.startedAt };
  const rows = [...facts, started].map(({ label, value }) =>
    fragment(element('dt', {}, shownName(label)), element('dd', {}, shownName(value, FACT))),
  );
  return section('session', SESSION, element('dl', { class: 'facts' }, ...rows), warningList(warnings));
}

function warningList(warnings: readonly string[]): Markup | null {
  if (warnings.length === 0) return null;
  return fragment(
    element('h3', {}, WARNINGS),
    element('ul', {}, ...warnings.slice(0, MOST_WARNINGS).map((text) => element('li', {}, shownName(text, 1000)))),
    leftOut(warnings.length - MOST_WARNINGS, 'warnings'),
  );
}
