import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packMarks, unpackMarks } from '../../../src/model/packed-marks.ts';
import { columnsOf, rowsOf } from '../../../src/report/html/client/arrangement.ts';
import { geometryFor, placeAt, scrollTo } from '../../../src/report/html/client/geometry.ts';
import type { GridData } from '../../../src/report/html/grid-data.ts';
import { LIMITS } from '../../../src/report/html/limits.ts';
import { gridOf, loggedRuns } from '../../../src/report/html/page-data.ts';
import { conditionsSection } from '../../../src/report/html/sections/numbers.ts';
import { shownLines, shownName } from '../../../src/report/html/shown.ts';
import { logDiff } from '../../../src/report/log-diff.ts';
import { passingLike } from '../../../src/report/view-comparison.ts';
import { viewOf } from '../../../src/report/view-of.ts';
import { flakyResults } from './sample-results.ts';

const results = flakyResults();
const view = viewOf(results);
const grid = gridOf(view, LIMITS[0]!);
const marksOf = (data: GridData) => data.tests.map(({ marks }) => unpackMarks(marks));
const names = (rows: readonly number[]) => rows.map((row) => grid.tests[row]?.name);

describe('marks in short', () => {
  test('come back as they were, and are never longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('p', 'f', 's', 'r', '-'), maxLength: 200 }), (marks) => {
        expect(unpackMarks(packMarks(marks))).toBe(marks);
        expect(packMarks(marks).length).toBeLessThanOrEqual(marks.length);
      }),
    );
  });
});

test('each condition has one row, whatever else its runs were given', () => {
  const given = results.results.map((run, index) => ({
    ...run,
    timezone: index % 2 === 0 ? 'Asia/Kolkata' : null,
    cpu: index % 4 === 0 ? ('jitter' as const) : run.cpu,
  }));
  const section = conditionsSection(viewOf({ ...results, results: given }));
  const rows = [...(section?.markup ?? '').matchAll(/<th scope="row">(.*?)<\/th><td[^>]*>(\d+ of \d+)/g)];
  expect(rows.map(([, condition, counts]) => [condition, counts?.split(' of ')[1]])).toEqual([
    ['nothing changed', '30'],
    ['stopped and continued in bursts on one processor', '15'],
    ['time zone Asia/Kolkata', '30'],
  ]);
});

describe('gridOf', () => {
  test('has a column per run and a row per test, those that failed first', () => {
    expect(grid.runs.length).toBe(60);
    expect(grid.tests.length).toBe(12);
    expect(grid.tests.slice(0, 4).map(({ name, failures }) => [name, failures])).toEqual([
      ['sells the last one', 15],
      ['adds', 9],
      ['removes', 9],
      ['finds a port', 3],
    ]);
    expect(unpackMarks(grid.tests[1]!.marks).slice(0, 11)).toBe('pppfppppppf');
  });

  test('says how many tests it leaves out', () => {
    const few = gridOf(view, { ...LIMITS[0]!, gridTests: 3 });
    expect(few.tests.length).toBe(3);
    expect(few.testsLeftOut).toBe(9);
  });

  test('takes marks that no session writes for missing', () => {
    const strange = { ...results, results: results.results.map((run) => ({ ...run, marks: '9<\ud800' })) };
    expect(gridOf(viewOf(strange), LIMITS[0]!).tests.map(({ marks }) => unpackMarks(marks))).toEqual(
      Array.from({ length: 12 }, () => '-'.repeat(60)),
    );
  });
});

describe('the logs of a page', () => {
  test('are of one run of each kind of failure first', () => {
    const firsts = results.clusters.map(({ attempts }) => attempts[0]);
    expect([...loggedRuns(view, { ...LIMITS[0]!, logs: 3 })]).toEqual([...new Set(firsts)].slice(0, 3));
  });

  test('are compared with the nearest passing run, under the same conditions if there is one', () => {
    const [run0, run1, run2, run3] = view.runs;
    const conditions = ['tests shuffled'];
    const runs = [
      { ...run0!, passed: true, conditions },
      { ...run1!, passed: false, conditions },
      { ...run2!, passed: true },
      { ...run3!, passed: true, conditions },
    ];
    expect(passingLike(runs[1]!, runs)?.run).toBe(0);
    expect(passingLike(runs[1]!, runs.slice(1))?.run).toBe(3);
    expect(passingLike(runs[1]!, runs.slice(1, 2))).toBeNull();
  });
});

describe('logDiff', () => {
  const same = Array.from({ length: 20 }, (_, at) => `step ${'abcdefghijklmnopqrst'[at]} done`);

  test('shows what differs with two lines around it, and how many equal lines are not shown', () => {
    expect(logDiff([...same, 'ok'], [...same, 'not ok'])?.map((line) => `${line.kind}: ${line.text}`)).toEqual([
      'skipped: 18 equal lines',
      'same: step s done',
      'same: step t done',
      'passing: ok',
      'failing: not ok',
    ]);
  });

  test('times, addresses and numbers make no difference', () => {
    expect(logDiff(['took 12 ms at 0x7f01', 'ok'], ['took 340 ms at 0x7fff', 'ok'])).toEqual([]);
  });

  test('gives up on logs with nothing in common', () => {
    expect(logDiff(['a'], ['b'])).toBeNull();
    const letters = (from: string) =>
      Array.from({ length: 1000 }, (_, at) => from + 'xyz'[at % 3] + 'q'.repeat(at % 97));
    expect(logDiff(letters('a'), letters('b'))).toBeNull();
  });
});

describe('rowsOf', () => {
  test.each([
    [
      'failing tests by failures',
      { kind: 'failing' },
      'failures',
      '',
      ['sells the last one', 'adds', 'removes', 'finds a port'],
    ],
    ['by name', { kind: 'failing' }, 'name', '', ['adds', 'finds a port', 'removes', 'sells the last one']],
    ['one kind of failure', { kind: 'cluster', cluster: 1 }, 'failures', '', ['adds']],
    ['all words of a filter, in any case', { kind: 'all' }, 'name', 'CALM  keeps g', ['keeps g']],
    ['nothing that matches', { kind: 'all' }, 'name', 'zzz', []],
  ] as const)('%s', (_, choice, order, filter, expected) => {
    expect(names(rowsOf(grid, choice, order, filter))).toEqual(expected);
  });

  test('by kind of failure, largest first within one', () => {
    const rows = rowsOf(grid, { kind: 'all' }, 'cluster', '');
    expect(names(rows).slice(0, 4)).toEqual(['sells the last one', 'adds', 'removes', 'finds a port']);
    expect(rows.length).toBe(12);
  });
});

describe('columnsOf', () => {
  const rows = rowsOf(grid, { kind: 'failing' }, 'failures', '');

  test('runs in which the same tests failed stand together', () => {
    const columns = columnsOf(grid, marksOf(grid), rows, 'together');
    const adds = columns.map((column) => marksOf(grid)[1]?.[column]);
    const changes = adds.filter((mark, at) => at > 0 && mark !== adds[at - 1]).length;
    expect(columns.toSorted((a, b) => a - b)).toEqual([...grid.runs.keys()]);
    expect(changes).toBeLessThanOrEqual(4);
  });

  test('by duration, shortest first', () => {
    const durations = columnsOf(grid, [], rows, 'duration').map((column) => grid.runs[column]?.durationMs ?? 0);
    expect(durations).toEqual(durations.toSorted((a, b) => a - b));
  });
});

describe('the geometry of the grid', () => {
  test('every cell that is scrolled to is found where it is drawn', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 2000 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.nat(),
        fc.nat(),
        (width, rows, columns, r, c) => {
          const geometry = geometryFor(width, rows, columns);
          const place = { row: (r % (rows + 1)) - 1, column: c % columns };
          const scroll = scrollTo(geometry, place, { left: 0, top: 0 });
          const x = geometry.labelWidth + place.column * geometry.cellWidth - scroll.left + geometry.cellWidth / 2;
          const top = place.row < 0 ? 0 : geometry.headHeight + place.row * geometry.rowHeight - scroll.top;
          const point = { x, y: top + geometry.cellTop + geometry.cellHeight / 2 };
          expect(placeAt(geometry, point, scroll, { rows, columns })).toEqual(place);
          expect(x).toBeLessThanOrEqual(geometry.width);
          expect(top + geometry.rowHeight).toBeLessThanOrEqual(geometry.height);
        },
      ),
    );
  });
});

describe('text as it is shown', () => {
  test('the last lines, each cut, with what is left out', () => {
    expect(shownLines('a\nb\r\nccccc\nd', { lines: 2, lineLength: 3 })).toEqual([
      '… the lines before these are not shown',
      'ccc … 2 more characters',
      'd',
    ]);
  });

  test('colours are gone, what turns a line around is spelled out', () => {
    expect(shownName('\u001b[31mred\u001b[0m \u202eevil\nline')).toBe('red \\u202eevil⏎line');
  });
});
