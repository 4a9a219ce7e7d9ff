// Many results: sessions of many tests and runs whose command copies a report into place (Linux). Wall time and the peak memory of
// the detector's own process, against an earlier build in the same rounds: BEFORE names the commit whose dist/ is taken, 51fe511
// where it does not. ROUNDS says how many, 1 where it does not; SIZES which ones (0,1,2), all where it does not.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLI, project, session } from './detector.mjs';
import { limit, median, peakOf, printTable } from './measure.mjs';

const BEFORE = process.env.BEFORE ?? '51fe511';
const ROUNDS = Number(process.env.ROUNDS ?? 1);
const SECONDS = 20;
const MB = 300;
/** Different reports, which runs get in turn. */
const REPORTS = 8;
/** Every so many tests, one is flaky: it fails in one of the reports. */
const FLAKY_EVERY = 997;

const SIZES = [
  { what: '2,000 tests x 1,000 runs', tests: 2000, runs: 1000, nameOf: (test) => `adds item ${test} to the cart` },
  { what: '100,000 tests x 100 runs', tests: 100_000, runs: 100, nameOf: (test) => `adds item ${test} to the cart` },
  { what: '50,000 tests of one name x 100 runs', tests: 50_000, runs: 100, nameOf: () => 'adds an item to the cart' },
];

const scratch = mkdtempSync(join(tmpdir(), 'bench-scale-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** The command line of the build that stood at a commit. */
function builtAt(commit) {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const archive = execFileSync('git', ['archive', commit, 'dist/cli'], { cwd, maxBuffer: 1 << 30 });
  execFileSync('tar', ['-x', '-C', scratch], { input: archive });
  return join(scratch, 'dist', 'cli', 'index.js');
}

/** A report as jest-junit, surefire and others write it: 40 classes, times of their own, some failures. */
function reportText({ tests, nameOf }, report) {
  const cases = Array.from({ length: tests }, (_, test) => {
    const time = (((test * 31 + report * 17) % 900) / 1000).toFixed(3);
    const open = `  <testcase classname="shop.cart.Cart${test % 40}Test" name="${nameOf(test)}" time="${time}"`;
    if (report === 0 || test % FLAKY_EVERY !== report) return `${open}/>`;
    const stack = `at total (src/cart${test % 40}.js:${test % 100}:3)\nat run (src/main.js:1:1)`;
    return `${open}>\n    <failure type="AssertionError" message="expected 3 items">${stack}</failure>\n  </testcase>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="shop">\n${cases.join('\n')}\n</testsuite>\n`;
}

function writeReports(size, folder) {
  mkdirSync(folder);
  for (let report = 0; report < REPORTS; report += 1)
    writeFileSync(join(folder, `${report}.xml`), reportText(size, report));
}

const contenders = { before: builtAt(BEFORE), now: CLI };
const cwd = project();
const rows = [];
const wanted = process.env.SIZES?.split(',') ?? SIZES.map((_, at) => String(at));
for (const size of SIZES.filter((_, at) => wanted.includes(String(at)))) {
  const folder = join(scratch, String(rows.length));
  writeReports(size, folder);
  const command = `cp "${folder}/$((ATTEMPT % ${REPORTS})).xml" report.xml`;
  const flags = {
    runs: size.runs,
    parallelism: 2,
    'report-files': 'report.xml',
    framework: 'auto',
    diagnose: false,
    'fail-on': 'never',
  };
  const seen = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, cli] of Object.entries(contenders))
      seen[name].push(await peakOf(session(cwd, command, flags, cli), { cwd }));
  rows.push(rowOf(size, seen));
  rmSync(folder, { recursive: true });
}

function rowOf({ what }, { before, now }) {
  const of = (all, key) => median(all.map((one) => one[key]));
  const ratio = (key) => median(now.map((one, round) => one[key] / before[round][key])).toFixed(2);
  const [wallS, peak] = [of(now, 'wallS'), of(now, 'peakMb')];
  return [
    what,
    `${of(before, 'wallS').toFixed(1)} s`,
    `${wallS.toFixed(1)} s (x ${ratio('wallS')})`,
    limit(`${SECONDS} s`, wallS <= SECONDS),
    `${of(before, 'peakMb').toFixed(0)} MB`,
    `${peak.toFixed(0)} MB (x ${ratio('peakMb')})`,
    limit(`${MB} MB`, peak <= MB),
  ];
}

printTable(
  `Many results, now and at ${BEFORE}`,
  ['session', 'before', 'now', 'limit', 'peak before', 'peak now', 'limit'],
  rows,
);
