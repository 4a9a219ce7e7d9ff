/**
 * report.html: one file that needs nothing else. Its policy lets only its own script and style run, both known by their
 * hashes, and
 * nothing be loaded; what tests printed is in it as text alone. Pure.
 */
import { createHash } from 'node:crypto';
import { type Child, element, fragment, type Markup } from '../markup.ts';
import type { ReportView } from '../view.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './assets.ts';
import { LIMITS, type Limits, PAGE_BYTES } from './limits.ts';
import { gridOf, loggedRuns } from './page-data.ts';
import { answer } from './sections/answer.ts';
import { failuresSection } from './sections/failures.ts';
import { gridSection } from './sections/grid.ts';
import { conditionsSection, numbersSection } from './sections/numbers.ts';
import { failingRunsSection, sessionSection } from './sections/session.ts';
import { testsSection } from './sections/tests.ts';
import { shownName } from './shown.ts';

/** The whole page, at most PAGE_BYTES long. */
export function renderPage(view: ReportView): string {
  for (const limits of LIMITS) {
    const page = pageWithin(view, limits);
    if (Buffer.byteLength(page) <= PAGE_BYTES) return page;
  }
  throw new Error(`report.html cannot be kept under ${PAGE_BYTES} bytes; results.json holds everything.`);
}

function pageWithin(view: ReportView, limits: Limits): string {
  const grid = gridOf(view, limits);
  const logged = loggedRuns(view, limits);
  const sections = [
    testsSection(view, limits),
    gridSection(grid),
    failuresSection(view.clusters, logged, limits),
    numbersSection(view),
    conditionsSection(view),
    failingRunsSection(view, logged, limits),
    sessionSection(view),
  ];
  const body = element(
    'body',
    {},
    element('header', { class: 'top' }, element('div', {}, ...banner(view))),
    element('main', {}, answer(view), ...sections),
    element('footer', {}, `flaky-detector ${shownName(view.figures.toolVersion, 40)}`),
    embedded('grid-data', grid),
    script(PAGE_SCRIPT),
  );
  const title = `${view.headline}: ${shownName(view.command.line, 80)}`;
  return `<!doctype html>\n${element('html', { lang: 'en' }, head(title), body).markup}\n`;
}

function banner({ command, figures }: ReportView): Child[] {
  return [
    element('span', { class: 'brand' }, 'flaky-detector'),
    element('code', { class: 'command' }, shownName(command.line, 200)),
    element('span', { class: 'dim' }, `${figures.startedAt.slice(0, 16).replace('T', ' ')} UTC`),
  ];
}

function head(title: string): Markup {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, title),
    element('style', {}, ours(PAGE_STYLE)),
  );
}

const POLICY = [
  "default-src 'none'",
  `script-src '${hash(PAGE_SCRIPT)}'`,
  `style-src '${hash(PAGE_STYLE)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The content of script and style is not text to be escaped; ours holds no end tag (a test says so). */
function ours(text: string): Markup {
  return { markup: text };
}

function script(text: string): Markup {
  return element('script', {}, ours(text));
}

/** JSON for the page's script. Without a `<` no text in it can end the element or begin a comment. */
function embedded(id: string, value: unknown): Markup {
  return fragment(
    element('script', { type: 'application/json', id }, ours(JSON.stringify(value).replaceAll('<', '\\u003c'))),
  );
}
