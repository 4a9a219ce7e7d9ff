/** The numbers behind the answer: durations, detection power, and how the conditions went. Pure. */
import { group } from 'd3-array';
import { exactBinomialInterval } from '../../../analyze/rates.ts';
import { element, type Markup } from '../../markup.ts';
import { rateCell } from '../../numbers.ts';
import type { Results, RunResult } from '../../results-schema.ts';
import type { ReportView } from '../../view.ts';
import { type DurationGroup, durationChart } from '../charts/durations.ts';
import { powerChart } from '../charts/power.ts';
import { conditionWords } from '../page-data.ts';
import { shownName } from '../shown.ts';
import { section } from './parts.ts';

/** Null where no run was observed. */
export function numbersSection(results: Results, view: ReportView): Markup | null {
  const groups = durationGroups(results.results);
  const power = powerPart(results, view);
  if (groups.length === 0 && power === null) return null;
  return section(
    'numbers',
    'Durations and detection power',
    element('div', { class: 'columns' }, durationsPart(groups), power),
  );
}

function durationGroups(runs: readonly RunResult[]): DurationGroup[] {
  const of = (passed: boolean) => runs.filter((run) => run.passed === passed).map((run) => run.duration_ms);
  const groups: DurationGroup[] = [
    { name: 'passing', durationsMs: of(true) },
    { name: 'failing', durationsMs: of(false) },
  ];
  return groups.filter(({ durationsMs }) => durationsMs.length > 0);
}

function durationsPart(groups: readonly DurationGroup[]): Markup | null {
  if (groups.length === 0) return null;
  return element(
    'figure',
    {},
    durationChart(groups),
    element('figcaption', {}, 'How long runs took, each group by itself. The line is the median.'),
  );
}

function powerPart(
  { detectable_rate: rate, completed_runs, perturbed_runs }: Results,
  view: ReportView,
): Markup | null {
  const runs = completed_runs - perturbed_runs;
  if (rate === null || runs < 1 || rate <= 0 || view.detection === null) return null;
  const sentence = shownName(view.detection, 500);
  return element(
    'figure',
    {},
    powerChart(runs, rate, `Chance that at least one of ${runs} runs fails, for every true rate. ${sentence}`),
    element('figcaption', {}, `The chance that at least one of ${runs} runs fails. ${sentence}`),
  );
}

const PLAIN = 'as the command is';

/** How runs of each kind went that got a condition, whatever else they got: null where none was varied. */
export function conditionsSection(results: Results, view: ReportView): Markup | null {
  const given = results.results.flatMap((run) => {
    if (run.passed === null) return [];
    const words = conditionWords(run);
    return (words.length === 0 ? [PLAIN] : words).map((condition) => ({ condition, run }));
  });
  const groups = group(given, ({ condition }) => condition);
  if (groups.size < 2) return null;
  const order = (condition: string) => (condition === PLAIN ? '' : condition);
  const rows = [...groups].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1)).slice(0, 100);
  return section(
    'conditions',
    'Conditions',
    element(
      'p',
      {},
      'What runs were given besides their seed; one may have been given several. The repro rate is of those left as the command is.',
    ),
    element(
      'table',
      { class: 'list' },
      element('thead', {}, element('tr', {}, ...['Condition', 'Failed (95 % interval)'].map(column))),
      element(
        'tbody',
        {},
        ...rows.map(([words, ofIt]) =>
          conditionRow(
            words,
            ofIt.map(({ run }) => run),
          ),
        ),
      ),
    ),
    view.sensitivities.length === 0
      ? null
      : element(
          'ul',
          {},
          ...view.sensitivities.slice(0, 100).map(({ text }) => element('li', {}, shownName(text, 1000))),
        ),
  );
}

function column(title: string): Markup {
  return element('th', { scope: 'col' }, title);
}

function conditionRow(words: string, runs: readonly RunResult[]): Markup {
  const failures = runs.filter(({ passed }) => passed === false).length;
  const { lower, upper } = exactBinomialInterval(failures, runs.length);
  const rate = { failures, observed: runs.length, rate: failures / runs.length, lower, upper };
  return element('tr', {}, element('th', { scope: 'row' }, shownName(words)), element('td', {}, rateCell(rate)));
}
