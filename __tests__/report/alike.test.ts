/** Two kinds of failure that begin alike are two in every renderer, and each failure has its own words. */
import { expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import type { ObservedFailure } from '../../src/model/observation.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { LIMITS } from '../../src/report/html/limits.ts';
import { renderPage } from '../../src/report/html/page.ts';
import { gridOf } from '../../src/report/html/page-data.ts';
import { junitPieces } from '../../src/report/junit.ts';
import { renderComment, renderSummary } from '../../src/report/markdown.ts';
import { resultsOf } from '../../src/report/results.ts';
import { plainStyle, renderTerminal } from '../../src/report/terminal.ts';
import type { ReportView } from '../../src/report/view.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { namedTests, observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

/** Begins alike, for longer than any place shows; `got` is what differs. */
const said = (got: string, attempt: number): string =>
  `the reply ${'of the shop '.repeat(15)}is wrong:\n\nwaited ${attempt} ms\nReceived: "${got}"`;
const failed = (test: number, got: string, attempt: number): ObservedFailure => ({
  test,
  failure: { type: 'Error', message: said(got, attempt), stack: null, location: null },
});

/** Test 0 fails with one reply or the other, test 1 with the first alone, and both do in run 2. */
const session = sessionOf(
  [
    observation(0, 'fp', { failures: [failed(0, 'no stock', 10)] }),
    observation(1, 'fp', { failures: [failed(0, 'no price', 11)] }),
    observation(2, 'ff', { failures: [failed(0, 'no price', 12), failed(1, 'no stock', 13)] }),
    ...Array.from({ length: 9 }, (_, index) => observation(3 + index, 'pp')),
  ],
  { tests: namedTests(2) },
);
const results = resultsOf(session, analyze(session));
const view = viewOf(results);
const KINDS = ['Received: &quot;no stock&quot;', 'Received: &quot;no price&quot;'];

const RENDERED: Readonly<Record<string, string>> = {
  terminal: renderTerminal(view, plainStyle),
  summary: renderSummary(view),
  comment: renderComment(view, 60_000, { changes: null, links: [] }),
  page: renderPage(view),
  'junit.xml': [...junitPieces(view)].join(''),
};
/** What stands on each line that names a kind of failure by its title. */
const titles = (text: string) =>
  new Set(
    [...text.replaceAll('&quot;', '"').matchAll(/ waited \d+ ms (Received: "[^"]*")/g)].map(([, title]) => title),
  );

test.each(Object.entries(RENDERED))('in %s', (_, text) => {
  expect([...titles(text)].toSorted()).toEqual(['Received: "no price"', 'Received: "no stock"']);
});

test('in the menu of the grid', () => {
  const { clusters } = gridOf(view, LIMITS[0]!);
  expect(clusters.map((title) => title.slice(title.indexOf(' Received')))).toEqual([
    ' Received: "no stock"',
    ' Received: "no price"',
  ]);
});

test('in annotations', () => {
  const [first] = annotationsOf({ ...view, tests: view.tests.map((it) => ({ ...it, file: 'a.js' })) });
  expect(first?.message).toContain(' Received: "no stock"');
});

test('each failing run of junit.xml says what it said itself, under its own kind', () => {
  const cases = [...RENDERED['junit.xml']!.matchAll(/<testcase name="(t\d)".*?<\/testcase>/gs)];
  const told = cases.map(([text, name]) => [
    name,
    [...text.matchAll(/run (\d+), .*?(Received: [^"]*)" type.*?waited (\d+) ms/gs)].map(([, ...it]) => it.join(' ')),
  ]);
  expect(told).toEqual([
    ['t0', [`0 ${KINDS[0]} 10`, `1 ${KINDS[1]} 11`, `2 ${KINDS[1]} 12`]],
    ['t1', [`2 ${KINDS[0]} 13`]],
  ]);
});

test('where no text was kept, as in an older results.json, that is said', () => {
  const { failures: _, ...run } = results.results[2]!;
  const older = { ...results, results: [...results.results.slice(0, 2), { ...run, failures: [] }] };
  const xml = [...junitPieces(viewOf(older) as ReportView)].join('');
  expect(xml).toMatch(
    /The text of this failure was not kept. The first of its kind \(cart.test::t0, run 0\) says:\n.*waited 10 ms/s,
  );
});
