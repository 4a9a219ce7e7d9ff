/** A page of ours in a real Chromium, and everything that it did which it should not. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { renderPage } from '../../../src/report/html/page.ts';
import type { Results } from '../../../src/report/results-schema.ts';
import { viewOf } from '../../../src/report/view-of.ts';

const PROGRAM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** The browser; .ci/run installs it. */
export async function openBrowser(): Promise<Browser> {
  if (PROGRAM === undefined) throw new Error('There is no Chromium: install the package `chromium`.');
  return chromium.launch({ executablePath: PROGRAM, args: ['--no-sandbox'] });
}

/** A page that is open. */
export interface OpenPage {
  readonly page: Page;
  /** What was said on the console, thrown, or asked of the network. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** The report of these results as a user opens it: a file. */
export async function openReport(
  browser: Browser,
  results: Results,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), 'report-html-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, renderPage(viewOf(results)));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (request.url() !== address) complaints.push(`request: ${request.url().slice(0, 200)}`);
  });
  await page.goto(address);
  const close = async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, complaints, close };
}

const ANSWER_MS = 20_000;

/**
 * Waits for what a page does a moment after a click: a clipboard, a jump to an anchor and a drawn frame have no set time.
 * @param claims what must come to hold; what it throws at the last look is thrown
 */
export async function eventually(claims: () => Promise<void>): Promise<void> {
  for (const last = Date.now() + ANSWER_MS; Date.now() < last; await delay(50)) {
    if (
      await claims().then(
        () => true,
        () => false,
      )
    )
      return;
  }
  await claims();
}
