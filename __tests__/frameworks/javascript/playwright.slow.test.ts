/** Tests without a page: playwright runs them with no browser installed. */
import { describe, expect, test } from '@jest/globals';
import { playwright } from '../../../src/frameworks/playwright.ts';
import { project, type RealRequest, statuses, testsOf } from '../real-run.ts';
import { problem } from './known.ts';
import { factsOf, install, recognisedRun, replayed } from './packages.ts';

// Playwright refuses to run inside jest, which it knows by this.
delete process.env.JEST_WORKER_ID;

const HEAD = "const { test, expect } = require('@playwright/test');\n";
const SUITE = `${HEAD}
test.describe('shop', () => {
  test('sells', () => {});
  test('fits any cart (generated) @slow', () => { expect(Number(process.env.TEST_SEED) % 5).not.toBe(0); });
  test.skip('ships', () => {});
  test.fail('expected to fail', () => { throw new Error(); });
});
test('sells', () => {});
test('second try', ({}, info) => { if (info.retry === 0) throw new TypeError('first'); });`;
const CONFIG = "module.exports = { retries: 2, workers: 1, reporter: 'dot', projects: [{ name: 'api' }] };";

function suite(files: Readonly<Record<string, string>>): string {
  const directory = project({ 'package.json': '{"scripts": {"e2e": "playwright test"}}', ...files });
  install(directory, '@playwright/test@1');
  return directory;
}

describe('playwright', () => {
  const directory = suite({
    'shop.spec.js': SUITE,
    'playwright.config.js': CONFIG,
    Makefile: 'e2e:\n\tnpx playwright test\n',
  });
  const run = (more: Partial<RealRequest>) =>
    recognisedRun(playwright, { directory, commandLine: 'npm run e2e', seed: 1, ...more });

  test.each([5, 7])('with seed %i, its own retries off', async (seed) => {
    const { report, prepared, stdout, knob } = await run({ seed });
    expect(prepared.commandLine).toBe('npm run e2e -- --retries=0');
    expect(problem(report)).toBeNull();
    expect(statuses(report)).toEqual({
      'api > shop > sells': 'passed',
      'api > shop > fits any cart (generated) @slow': seed === 5 ? 'failed' : 'passed',
      'api > shop > ships': 'skipped',
      'api > shop > expected to fail': 'passed',
      'api > sells': 'passed',
      'api > second try': 'failed',
    });
    expect(testsOf(report).every(({ identity }) => identity.file === 'shop.spec.js')).toBe(true);
    expect(stdout).toMatch(seed === 5 ? /^·F°··F/m : /^··°··F/m);
    expect(knob).toBeNull();
  });

  test('behind make the retries stay on and are evidence', async () => {
    const { report } = await run({ commandLine: 'make e2e' });
    const flaky = testsOf(report).find(({ status }) => status === 'flaky');
    expect(flaky).toMatchObject({
      identity: { name: 'second try' },
      failure: { type: 'TypeError', message: 'first', location: { line: 10 } },
    });
  });

  test('what could not run: a broken file, no tests', async () => {
    const broken = await run({ directory: suite({ 'a.spec.js': 'const x = (;' }) });
    expect(problem(broken.report)).toMatch(/a\.spec\.js could not be run: .*Unexpected token/);
    const none = await run({ directory: suite({}) });
    expect(problem(none.report)).toContain('No tests found');
  });

  test('a time-out keeps what was reported before it', async () => {
    const hangs = `${HEAD} test('quick', () => {}); test('hangs', async () => { test.setTimeout(0); await new Promise(() => setInterval(() => {}, 1000)); });`;
    const { report } = await run({ directory: suite({ 'a.spec.js': hangs }), timeoutMs: 8000 });
    expect(report.kind).toBe('unreadable');
    expect(statuses(report)).toMatchObject({ quick: 'passed' });
  });

  test('the replay line fails with its seed alone, and runs nothing else', async () => {
    const { report } = await run({ seed: 10 });
    const identity = testsOf(report).find(({ identity }) => identity.name.startsWith('fits'))!.identity;
    const bad = replayed(playwright, directory, 'npm run e2e', { test: identity, seed: 10 });
    const good = replayed(playwright, directory, 'npm run e2e', { test: identity, seed: 11 });
    expect([bad.selectsTest, bad.exitCode, good.exitCode]).toEqual([true, 1, 0]);
    expect(good.output).toContain('1 passed');
  });

  test('recognised as it is called, not when it does something else', () => {
    for (const line of ['npx playwright test', 'npx @playwright/test test', 'make e2e', 'yarn e2e']) {
      expect(playwright.recognise(factsOf(directory, line))).not.toBeNull();
    }
    for (const line of ['npx playwright install', 'npx playwright test --list', 'playwright']) {
      expect(playwright.recognise(factsOf(directory, line))).toBeNull();
    }
  });
});
