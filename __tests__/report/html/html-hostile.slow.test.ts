/** What tests print and are called stays text in report.html: no element, no attribute, no request comes of it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openReport } from './browser.ts';
import { HOSTILE, hostileResults } from './hostile.ts';

let browser: Browser;
let expected: readonly string[];
beforeAll(async () => {
  browser = await openBrowser();
  const { page, close } = await openReport(browser, hostileResults('text'));
  expected = await shapes(page);
  await close();
});
afterAll(() => browser.close());

/** Each kind of element in the page with the names of its attributes, once a cell of the grid is chosen. */
async function shapes(page: Page): Promise<string[]> {
  await page.locator('#cells').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  return page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
    const all = [...document.querySelectorAll('*')].map(
      (element) => `${element.tagName} ${element.getAttributeNames().toSorted().join(' ')}`,
    );
    return [...new Set(all)].toSorted();
  });
}

test.each(Object.entries(HOSTILE))('%s', async (_, text) => {
  const { page, complaints, close } = await openReport(browser, hostileResults(text), {
    viewport: { width: 360, height: 740 },
  });
  const found = await shapes(page);
  // What cannot be shown as it is has no copy button, and nothing else that plain text has not.
  expect(found.filter((shape) => !expected.includes(shape))).toEqual([]);
  expect(await page.locator('script').count()).toBe(2);
  expect(await page.title()).not.toBe('taken over');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const shown = (await page.locator('#failures').textContent()) ?? '';
  expect(shown).toContain(visibleStart(text));
  expect(await page.locator('.row-label .test').nth(1).textContent()).toContain(visibleStart(text));
  await close();
  expect(complaints).toEqual([]);
});

/** The first characters that are shown as they are. */
function visibleStart(text: string): string {
  return /^[\x20-\x7e]*/.exec(text.replace(/\u001b\[\d*m/g, ''))?.[0].slice(0, 20) ?? '';
}
