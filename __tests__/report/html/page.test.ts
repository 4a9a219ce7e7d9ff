import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../../src/report/html/assets.ts';
import { PAGE_BYTES } from '../../../src/report/html/limits.ts';
import { renderPage } from '../../../src/report/html/page.ts';
import type { Results } from '../../../src/report/results-schema.ts';
import { viewOf } from '../../../src/report/view-of.ts';
import { observation } from '../../analyze/sessions.ts';
import { flakyResults, resultsFor } from './sample-results.ts';

const rendered = (results: Results) => renderPage(viewOf(results));
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the page’s own script and style', () => {
  test('hold nothing that ends or opens an element, and no markup made of text', () => {
    expect(PAGE_SCRIPT).not.toMatch(
      /<\/script|<!--|<script|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b/i,
    );
    expect(PAGE_STYLE).not.toMatch(/<|@import|url\(/);
  });
});

describe('renderPage', () => {
  test('lets only its own script and style run, by their hashes, and loads nothing', () => {
    const page = rendered(flakyResults());
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `script-src '${hash(PAGE_SCRIPT)}'`,
      `style-src '${hash(PAGE_STYLE)}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(page.replace(PAGE_SCRIPT, '')).not.toMatch(/ style="| on[a-z]+="| src="|href="(?![#.])/);
  });

  test('the same results give the same bytes', () => {
    const [once, again] = [rendered(flakyResults()), rendered(flakyResults())];
    expect(again === once).toBe(true);
  });

  test('says first whether it is flaky, how sure that is, and how to make it fail again', () => {
    const text = rendered(flakyResults())
      .replace(/<style>.*<\/style>/s, '')
      .replace(/<[^>]*>/g, ' ');
    const places = [
      'Flaky',
      '22 of 60 runs failed',
      'How sure',
      'Make it fail again',
      'TEST_SEED=1000',
      'Failing tests (4 of 12',
    ];
    const at = places.map((place) => text.indexOf(place, text.indexOf('npm test')));
    expect(at.every((found) => found >= 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  test.each([
    ['no run at all', resultsFor({ tests: [], observations: [] })],
    ['no tests', resultsFor({ tests: [], observations: [observation(0, ''), observation(1, '')] })],
    [
      'lost runs only',
      resultsFor({
        tests: [],
        observations: [observation(0, '', { outcome: { kind: 'not-observed', reason: 'gone' } })],
      }),
    ],
    ['runs that took no time', resultsFor({ tests: [], observations: [observation(0, '', { durationMs: 0 })] })],
  ])('%s is a page too', (_, results) => {
    const page = rendered(results);
    expect(page.startsWith('<!doctype html>\n<html lang="en">') && page.endsWith('</html>\n')).toBe(true);
    expect(page.replaceAll(PAGE_SCRIPT, '').match(/NaN|undefined|Infinity/)).toBeNull();
  });

  test('stays within its size by showing less', () => {
    const results = flakyResults();
    const wordy = { ...results, results: results.results.map((run) => ({ ...run, stdout: '<&>"\n'.repeat(20_000) })) };
    const page = rendered(wordy);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(PAGE_BYTES);
    expect(page.includes('the lines before these are not shown')).toBe(true);
  });
});
