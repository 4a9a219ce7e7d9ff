/** The largest session as a page: 1,000 runs of 2,000 tests. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PAGE_BYTES } from '../../../src/report/html/limits.ts';
import { renderPage } from '../../../src/report/html/page.ts';
import { viewOf } from '../../../src/report/view-of.ts';
import { type OpenPage, openBrowser, openReport } from './browser.ts';
import { HOSTILE, hostileResults } from './hostile.ts';
import { largeResults } from './sample-results.ts';

let browser: Browser;
let open: OpenPage;
const results = largeResults();
beforeAll(async () => {
  browser = await openBrowser();
  open = await openReport(browser, results);
});
afterAll(async () => {
  await open.close();
  await browser.close();
});

test('is under 5 MB', () => {
  expect(PAGE_BYTES).toBe(5_000_000);
  expect(Buffer.byteLength(renderPage(viewOf(results)))).toBeLessThan(PAGE_BYTES);
});

test('a page keeps its size whatever a results file holds', () => {
  const [text = ''] = Object.values(HOSTILE).slice(-1);
  const base = hostileResults(text);
  const run = base.results[0]!;
  const many = {
    ...base,
    total_runs: 200_000,
    results: Array.from({ length: 3000 }, (_, attempt) => ({ ...run, attempt })),
    warnings: Array.from({ length: 1000 }, () => text),
  };
  expect(Buffer.byteLength(renderPage(viewOf(many)))).toBeLessThanOrEqual(PAGE_BYTES);
});

test('opens, with all tests in the grid', async () => {
  await open.page.selectOption('#grid-rows', 'all');
  expect(await open.page.locator('#grid-count').textContent()).toBe('2000 of 2000 tests, 1000 runs');
  expect(await open.page.locator('.row-label').count()).toBeLessThan(60);
  expect(open.complaints).toEqual([]);
});

/** Scrolls the page and the grid in both directions, a step per frame. */
function scroll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const cells = document.getElementById('cells')!;
    for (let step = 0; step <= 60; step++) {
      scrollTo(0, (document.body.scrollHeight * step) / 60);
      await frame();
    }
    cells.scrollIntoView();
    for (let step = 0; step <= 120; step++) {
      cells.scrollTo((cells.scrollWidth * step) / 120, (cells.scrollHeight * step) / 120);
      await frame();
    }
  });
}

/** One task of one of the browser's threads; `tdur` is the processor's time for it in microseconds, whatever else the machine does. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The milliseconds that each task of the page's main thread took meanwhile. */
async function tasksDuring(page: Page, action: () => Promise<void>): Promise<number[]> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await action();
  const { traceEvents }: { traceEvents: Traced[] } = JSON.parse((await browser.stopTracing()).toString());
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const ours = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  return traceEvents
    .filter(({ name, pid, tid }) => /RunTask$/.test(name) && ours.has(`${pid} ${tid}`))
    .map(({ tdur }) => (tdur ?? 0) / 1000);
}

test('no task of a scripted scroll takes over 200 ms', async () => {
  const tasks = await tasksDuring(open.page, () => scroll(open.page));
  expect(tasks.length).toBeGreaterThan(180);
  expect(tasks.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(20);
  expect(Math.max(...tasks)).toBeLessThan(200);
  expect(await open.page.locator('.row-label:visible .test').last().textContent()).toMatch(/^does what number/);
});
