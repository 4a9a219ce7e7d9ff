/** An example suite through the built terminal door, with nothing but its own command: what was planted is found, and only that. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { exactBinomialInterval } from '../../../src/analyze/rates.ts';
import type { Results, TestEntry } from '../../../src/report/results-schema.ts';

/** How a test of an example fails, as its truth.json has it. */
type Planted =
  | { readonly kind: 'never' | 'always' | 'skipped' | 'order' | 'passes-or-missing' | 'leftovers' | 'port' }
  | { readonly kind: 'seed'; readonly multipleOf: number }
  | { readonly kind: 'chance'; readonly rate: number };

interface Truth {
  readonly framework: string;
  readonly command: string;
  readonly tests: readonly {
    readonly file: string | null;
    readonly suite: string | null;
    readonly name: string;
    readonly fails: Planted;
  }[];
}

const DIST = resolve(process.env.DIST_DIR ?? 'dist', 'cli', 'index.js');

/** A copy of an example with what its command needs, installed or built once. */
function prepared(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'example-')), name);
  cpSync(resolve('examples', name), folder, {
    recursive: true,
    filter: (path) => !/node_modules|target|build$/.test(path),
  });
  const shell = (command: string) =>
    execFileSync('bash', ['--norc', '-ec', command], { cwd: folder, stdio: 'pipe', timeout: 600_000 });
  if (existsSync(join(folder, 'package-lock.json'))) shell('npm ci --no-audit --no-fund --silent');
  if (existsSync(join(folder, 'Cargo.toml'))) shell('cargo test --no-run');
  if (existsSync(join(folder, 'CMakeLists.txt'))) shell('cmake -S . -B build && cmake --build build');
  // Online once, so that every run can be offline; the suite's own failures are expected.
  if (existsSync(join(folder, 'pom.xml'))) shell('mvn -B -q test -Dmaven.test.failure.ignore=true');
  return folder;
}

/** A session over an example, by the terminal door. */
function session(folder: string, command: string, flags: readonly string[]): Results {
  const output = mkdtempSync(join(tmpdir(), 'example-report-'));
  const fixed = ['--seed', '7', '--diagnose', 'false', '--output-dir', output]; // causes have examples of their own
  const run = spawnSync(process.execPath, [DIST, ...fixed, ...flags, '--', command], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 900_000,
  });
  if (run.status !== 1)
    throw new Error(`Expected a flaky suite (exit code 1), got ${run.status}:\n${run.stderr}${run.stdout}`);
  return JSON.parse(readFileSync(join(output, 'results.json'), 'utf8'));
}

function expectPlanted(planted: Planted, entry: TestEntry, results: Results, index: number): void {
  const executed = results.results.filter(({ marks }) => 'pf'.includes(marks[index] ?? '-'));
  switch (planted.kind) {
    case 'seed':
      expect(entry.failing_seeds).toEqual(
        executed.map(({ seed }) => seed).filter((seed) => seed % planted.multipleOf === 0),
      );
      return;
    case 'chance': {
      const { lower, upper } = exactBinomialInterval(entry.failed, entry.failed + entry.passed, 0.9999);
      expect(planted.rate).toBeGreaterThanOrEqual(lower);
      expect(planted.rate).toBeLessThanOrEqual(upper);
      return;
    }
    case 'always':
      expect(entry.verdict).toBe('always-fails');
      return;
    case 'skipped':
      expect(entry.verdict).toBe('skipped');
      return;
    case 'leftovers':
      expect(entry.passed).toBeGreaterThan(0);
      return;
    case 'port':
      return; // whether runs meet is the machine's business
    default:
      expect({ ...entry, verdict: 'no-failure-seen', failed: 0 }).toEqual(entry);
  }
}

function expectOnlyPlanted(truth: Truth, results: Results): void {
  const key = (one: { file: string | null; suite: string | null; name: string }) =>
    JSON.stringify([one.file, one.suite, one.name]);
  const planted = new Map(truth.tests.map((one) => [key(one), one.fails]));
  const ran = results.tests.filter((entry) => entry.verdict !== 'skipped' || planted.has(key(entry)));
  expect(new Set(ran.map(key))).toEqual(new Set(planted.keys()));
  for (const [index, entry] of results.tests.entries()) {
    const fails = planted.get(key(entry));
    if (fails !== undefined) expectPlanted(fails, entry, results, index);
  }
}

const FEW = 4;

/**
 * Tests of the example: one session at parallelism 8, and a short one at 1.
 * @param runs enough to see the planted flakes; EXAMPLE_RUNS plans more
 */
export function exampleTests(name: string, runs = 24): void {
  describe(name, () => {
    let truth: Truth;
    let folder: string;
    let results: Results;

    beforeAll(() => {
      truth = JSON.parse(readFileSync(resolve('examples', name, 'truth.json'), 'utf8'));
      folder = prepared(name);
      results = session(folder, truth.command, [
        '--runs',
        process.env.EXAMPLE_RUNS ?? String(runs),
        '--parallelism',
        '8',
      ]);
    });

    const controlled = () => truth.tests.filter(({ fails }) => fails.kind === 'seed').map((one) => one.name);

    test('names the planted tests and only those', () => {
      expect(results.framework?.name).toBe(truth.framework);
      expectOnlyPlanted(truth, results);
    });

    test('its replay fails when pasted into a shell', () => {
      const line = results.tests.find((one) => one.name === controlled()[0] && one.failed > 0)?.replay_command;
      const replay = spawnSync('bash', ['--norc', '-c', line ?? 'true'], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 300_000,
      });
      expect({ line, failed: replay.status !== 0 }).toEqual({ line, failed: true });
    });

    test('shows the same outcomes of its seed-controlled tests at parallelism 1', () => {
      const serial = session(folder, truth.command, ['--runs', String(FEW), '--parallelism', '1']);
      const seeds = new Set(serial.results.map(({ seed }) => seed));
      expect(seeds.size).toBe(FEW);
      const failing = (of: Results) =>
        of.tests
          .filter((one) => controlled().includes(one.name))
          .map((one) => [one.id, one.failing_seeds.filter((seed) => seeds.has(seed))])
          .sort();
      expect(failing(serial)).toEqual(failing(results));
    });
  });
}
