/**
 * The place of the grid of runs and tests, which the page's script draws, and what one needs to read and steer it.
 * Pure.
 */
import { element, type Markup } from '../../markup.ts';
import type { GridData } from '../grid-data.ts';
import { section } from './parts.ts';

const MARKS = [
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['retried', 'failed, then passed when retried'],
  ['skipped', 'skipped'],
  ['missing', 'not in this run'],
] as const;

/** Null where there is nothing to draw. */
export function gridSection({ runs, tests, testsLeftOut }: GridData): Markup | null {
  if (runs.length === 0) return null;
  const left = testsLeftOut === 0 ? '' : ` ${testsLeftOut} more tests have no row here, to keep the page small.`;
  return section(
    'grid',
    'Runs and tests',
    element('p', {}, `Each column is a run, and each row is a test. Tests that fail together stand out.${left}`),
    tests.length === 0 ? null : controls(),
    element('p', { id: 'grid-count', class: 'dim', role: 'status' }),
    element(
      'div',
      {
        id: 'cells',
        class: 'cells',
        tabindex: 0,
        role: 'application',
        'aria-label': 'Grid of runs and tests',
        'aria-describedby': 'grid-keys',
      },
      element('p', { class: 'dim' }, 'The grid is drawn by a script, which does not run here.'),
    ),
    element('ul', { class: 'legend' }, ...MARKS.map(([kind, words]) => legendEntry(kind, words))),
    element(
      'p',
      { id: 'grid-keys', class: 'dim' },
      'Point at a cell, or move with the arrow keys, Home, End, Page Up and Page Down. ',
      'The line below says what the cell shows.',
    ),
    element('p', { id: 'grid-cell', class: 'cell-words', role: 'status' }, 'Choose a cell to see what it shows.'),
  );
}

function legendEntry(kind: string, words: string): Markup {
  return element('li', {}, element('i', { class: `key ${kind}` }), words);
}

function controls(): Markup {
  return element(
    'div',
    { class: 'controls' },
    element(
      'label',
      {},
      'Filter ',
      element('input', { type: 'search', id: 'grid-filter', placeholder: 'test or file' }),
    ),
    choice('grid-rows', 'Show', []),
    choice('grid-order', 'Sort tests by', [
      ['failures', 'failures'],
      ['name', 'name'],
      ['cluster', 'kind of failure'],
    ]),
    choice('grid-runs', 'Sort runs by', [
      ['launch', 'launch'],
      ['together', 'what fails together'],
      ['duration', 'duration'],
    ]),
  );
}

function choice(id: string, label: string, options: readonly (readonly [string, string])[]): Markup {
  return element(
    'label',
    {},
    `${label} `,
    element('select', { id }, ...options.map(([value, words]) => element('option', { value }, words))),
  );
}
