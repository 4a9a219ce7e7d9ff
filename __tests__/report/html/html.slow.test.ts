/** report.html in Chromium: what a reader can do with it, with mouse, keyboard and assistive technology. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Results } from '../../../src/report/results-schema.ts';
import { eventually, type OpenPage, openBrowser, openReport } from './browser.ts';
import { flakyResults } from './sample-results.ts';

let browser: Browser;
let open: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
/** Whatever was done to a page: it asked for nothing and complained of nothing. */
afterEach(async () => {
  await open.close();
  expect(open.complaints).toEqual([]);
});

const opened = async (options: BrowserContextOptions = {}, results: Results = flakyResults()): Promise<Page> => {
  open = await openReport(browser, results, options);
  return open.page;
};
const testNames = (page: Page) => page.locator('#tests-table tbody tr:visible .test').allTextContents();
const labels = (page: Page) => page.locator('.row-label:visible .test').allTextContents();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

describe('the table of failing tests', () => {
  test('is sorted by its heads, the largest rate first, and back', async () => {
    const page = await opened();
    const head = page.getByRole('button', { name: 'Failed (95 % interval)' });
    await page.getByRole('button', { name: 'Test', exact: true }).click();
    expect(await testNames(page)).toEqual(['adds', 'finds a port', 'removes', 'sells the last one']);
    await head.click();
    expect((await testNames(page))[0]).toBe('sells the last one');
    await head.click();
    expect((await testNames(page))[0]).toBe('finds a port');
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('th[aria-sort]').count()).toBe(1);
  });

  test('is filtered by words, and says how many are left', async () => {
    const page = await opened();
    await page.locator('#tests input[type=search]').fill('CART one');
    expect(await testNames(page)).toEqual(['sells the last one']);
    expect(await page.locator('#tests [role=status]').textContent()).toBe('1 of 4 shown');
  });

  test.each([1280, 960, 880])('no head is taller than two lines, and no line is squeezed out, at %d', async (width) => {
    const page = await opened({ viewport: { width, height: 900 } });
    const heads = page.locator('#tests-table thead th:visible');
    const heights = await heads.evaluateAll((all) => all.map((head) => head.getBoundingClientRect().height / 24));
    expect(Math.max(...heights)).toBeLessThan(3);
    const widths = await page.locator('td.replay code').evaluateAll((all) => all.map((it) => it.clientWidth));
    expect(Math.min(...widths)).toBeGreaterThan(60);
  });
});

describe('copying', () => {
  test('gives the line that is shown, and says so', async () => {
    const page = await opened({ permissions: ['clipboard-read', 'clipboard-write'] });
    const button = page.getByRole('button', { name: 'Copy: the line for removes' });
    await button.click();
    await eventually(async () => expect(await button.textContent()).toBe('Copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('TEST_SEED=1003 npm test -- 1');
  });

  test('marks the text where the browser refuses', async () => {
    const page = await opened();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'Copy: the line that makes it fail' }).click();
    await eventually(async () =>
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('TEST_SEED=1000 npm test --'),
    );
  });
});

describe('the grid', () => {
  test('shows the tests that failed, then all, by name, filtered, or of one kind of failure', async () => {
    const page = await opened();
    expect(await labels(page)).toEqual(['the command', 'sells the last one', 'adds', 'removes', 'finds a port']);
    await page.selectOption('#grid-order', 'name');
    expect(await labels(page)).toEqual(['the command', 'adds', 'finds a port', 'removes', 'sells the last one']);
    await page.selectOption('#grid-rows', 'all');
    expect(await page.locator('#grid-count').textContent()).toBe('12 of 12 tests, 60 runs');
    await page.locator('#grid-filter').fill('keeps h');
    expect(await labels(page)).toEqual(['the command', 'keeps h']);
    await page.locator('#grid-filter').fill('');
    await page.selectOption('#grid-rows', '0');
    expect(await labels(page)).toEqual(['the command', 'sells the last one']);
  });

  test('says what the chosen cell shows, by keys alone', async () => {
    const page = await opened();
    await page.locator('#cells').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key);
    const words = page.locator('#grid-cell');
    expect(await words.textContent()).toMatch(/^adds in run 3: failed\. Seed 1003 · 0\.\d\d s · slot 0 · runner/);
    await page.keyboard.press('End');
    expect(await words.textContent()).toMatch(/^adds in run 59: failed\. Seed 1059/);
    await page.keyboard.press('PageUp');
    expect(await words.textContent()).toMatch(/^The command in run 59: failed \(exit code 1\)\. Seed 1059/);
  });

  test('leads from a cell to the log of its run', async () => {
    const page = await opened();
    await page.selectOption('#grid-runs', 'together');
    await page.locator('#cells').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    const run = /run (\d+): failed/.exec((await page.locator('#grid-cell').textContent()) ?? '')?.[1];
    await page.getByRole('link', { name: 'Its log' }).click();
    await eventually(async () => expect(await page.locator(`#run-${run}`).getAttribute('open')).toBe(''));
    expect(await page.locator(`#run-${run} pre`).textContent()).toMatch(/^starting in \d+ ms\nconnected\n/);
  });

  test('draws a failure where the pointer finds one, in the colour of failures', async () => {
    const page = await opened();
    await page.locator('#cells').scrollIntoViewIfNeeded();
    await eventually(async () => {
      const box = await page.locator('#cells canvas').boundingBox();
      const cell = await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('#cells canvas')!;
        const { data, width } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        const found = [...Array(data.length / 4).keys()].findIndex(
          (at) => Math.floor(at / width) > 30 && data[4 * at] === 0xc4 && data[4 * at + 1] === 0x3f,
        );
        return { x: found % width, y: Math.floor(found / width) };
      });
      await page.mouse.move(box!.x + cell.x + 2, box!.y + cell.y + 2);
      expect(await page.locator('#grid-cell').textContent()).toMatch(/^sells the last one in run 1: failed/);
    });
  });
});

describe('the logs', () => {
  test('of a failing and a passing run are compared line by line', async () => {
    const page = await opened();
    await page.getByText('Run 1, which failed, against run 0, which passed').click();
    const lines = page.locator('#cluster-1 .diff span');
    expect(await lines.allTextContents()).toEqual([
      '  starting in 1 ms\n',
      '  connected\n',
      '+ stock is negative\n',
      '  done\n',
    ]);
  });
});

describe.each(Object.entries(SIZES))('on a %s', (_, viewport) => {
  test.each(['light', 'dark'] as const)('in %s, axe finds nothing to complain of', async (colorScheme) => {
    const page = await opened({ viewport, colorScheme, bypassCSP: true });
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe;
      interface Violation {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    });
    expect(violations).toEqual([]);
  });

  test('nothing is wider than the screen', async () => {
    const page = await opened({ viewport });
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  });
});

test('every control is reached by Tab and shows that it has the focus', async () => {
  const page = await opened();
  const reached = new Set<string>();
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement!;
      return `${element.tagName}${element.id && `#${element.id}`} ${getComputedStyle(element).outlineStyle}`;
    });
    reached.add(focused);
  }
  expect([...reached].filter((focus) => focus.endsWith('none') && !focus.startsWith('BODY'))).toEqual([]);
  for (const control of ['BUTTON', 'SUMMARY', 'A', 'INPUT#grid-filter', 'SELECT#grid-runs', 'DIV#cells'])
    expect([...reached].some((focus) => focus.startsWith(control))).toBe(true);
});

test('on paper everything is open, dark ink on a light ground, and buttons are gone', async () => {
  const page = await opened({ colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('details:not([open])').count()).toBe(0);
  expect(await page.locator('button.copy:visible').count()).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('details:not([open])').count()).toBeGreaterThan(5);
});

test('without scripts everything but the grid is there to be read', async () => {
  const page = await opened({ javaScriptEnabled: false });
  expect(await page.locator('#tests-table tbody tr').count()).toBe(4);
  expect(await page.getByText('The grid is drawn by a script').isVisible()).toBe(true);
});
