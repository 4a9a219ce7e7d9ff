/** The numbers behind the answer: durations, detection power, and how the conditions went. Pure. */
import { element, type Markup } from '../../markup.ts';
import { rateCell } from '../../numbers.ts';
import type { ConditionView, ReportView } from '../../view.ts';
import type { DurationsView } from '../../view-details.ts';
import type { SensitivityView } from '../../view-findings.ts';
import { durationChart } from '../charts/durations.ts';
import { powerChart } from '../charts/power.ts';
import { shownName } from '../shown.ts';
import { section } from './parts.ts';

const MOST = 100;

/** Null where no run was observed. */
export function numbersSection(view: ReportView): Markup | null {
  const power = powerPart(view);
  if (view.durations.length === 0 && power === null) return null;
  return section(
    'numbers',
    'Durations and detection power',
    element('div', { class: 'columns' }, durationsPart(view.durations), power),
  );
}

function durationsPart(groups: readonly DurationsView[]): Markup | null {
  if (groups.length === 0) return null;
  return element(
    'figure',
    {},
    durationChart(groups),
    element('figcaption', {}, 'How long the passing and the failing runs took. The vertical line is the median.'),
  );
}

function powerPart({ power, detection }: ReportView): Markup | null {
  if (power === null || detection === null) return null;
  const chance = `Chance that at least one of ${power.runs} runs fails, for every true rate of failure.`;
  const sentence = shownName(detection, 500);
  return element(
    'figure',
    {},
    powerChart(power.runs, power.detectable, `${chance} ${sentence}`),
    element('figcaption', {}, `${chance} ${sentence}`),
  );
}

/** How runs went that had something changed: null where nothing was. */
export function conditionsSection({ conditions, sensitivities }: ReportView): Markup | null {
  if (conditions.length === 0) return null;
  return section(
    'conditions',
    'Conditions',
    element(
      'p',
      {},
      'What was changed for some runs, besides the seed. One run can have several changes. ',
      'The repro rate counts only runs without changes.',
    ),
    element(
      'table',
      { class: 'list' },
      element('thead', {}, element('tr', {}, ...['Condition', 'Failed (95 % interval)'].map(column))),
      element('tbody', {}, ...conditions.slice(0, MOST).map(conditionRow)),
    ),
    sentences(sensitivities),
  );
}

function sentences(found: readonly SensitivityView[]): Markup | null {
  if (found.length === 0) return null;
  return element('ul', {}, ...found.slice(0, MOST).map(({ text }) => element('li', {}, shownName(text, 1000))));
}

function column(title: string): Markup {
  return element('th', { scope: 'col' }, title);
}

function conditionRow({ condition, rate }: ConditionView): Markup {
  const words = condition === null ? 'nothing changed' : shownName(condition);
  return element('tr', {}, element('th', { scope: 'row' }, words), element('td', {}, rateCell(rate)));
}
