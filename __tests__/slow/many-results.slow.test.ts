/** A whole session with many results: they are those of its reports, and nothing of them outlives it but its report. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { decodeConfig } from '../../src/config/decode.ts';
import { detect } from '../../src/detect.ts';
import { identityTable } from '../../src/model/test-identity.ts';
import { facts } from '../config/facts.ts';

const TESTS = 5000;
const RUNS = 10;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'many-results-'));
  mkdirSync(join(folder, 'project'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** In the odd reports every 100th test fails; in the second half of them the order is the other way around. */
function reportText(report: number): string {
  const cases = Array.from({ length: TESTS }, (_, at) => {
    const start = `<testcase classname="shop.Cart${at % 9}" name="adds &lt;item ${at}&gt;" time="0.${report}${at % 90}"`;
    const fails = report % 2 === 1 && at % 100 === 0;
    return fails ? `${start}><failure message="expected 3 items, got ${report}"/></testcase>` : `${start}/>`;
  });
  const ordered = report >= RUNS / 2 ? cases.toReversed() : cases;
  return `<?xml version="1.0"?><testsuites><testsuite name="shop">${ordered.join('\n')}</testsuite></testsuites>`;
}

test('what the reports say, run by run', async () => {
  for (let run = 0; run < RUNS; run += 1) writeFileSync(join(folder, `${run}.xml`), reportText(run));
  const decoded = decodeConfig(
    {
      raw: {
        ...{ 'test-command': `cp "${folder}/$ATTEMPT.xml" report.xml`, 'report-files': 'report.xml' },
        ...{ runs: String(RUNS), stop: 'all', parallelism: '1', diagnose: 'false', 'output-dir': join(folder, 'out') },
      },
      problems: [],
    },
    { ...facts('cli'), cwd: join(folder, 'project'), isDirectory: () => true, outputDir: join(folder, 'out') },
  );
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
  const ports = { onEvent: () => {}, signal: new AbortController().signal, env: process.env, tempRoot: folder };
  const { session, analysis } = await detect(decoded.config, { ...ports, startedAt: new Date() });
  expect(session.tests[4999]).toEqual({ file: null, suite: 'shop.Cart4', name: 'adds <item 4999>' });
  const marks = session.observations.map(({ tests }) => tests.marks);
  expect(marks[0]).toBe('p'.repeat(TESTS));
  expect(new Set(marks.filter((_, run) => run % 2 === 0))).toEqual(new Set([marks[0]]));
  expect(new Set(marks.filter((_, run) => run % 2 === 1))).toEqual(new Set([`f${'p'.repeat(99)}`.repeat(TESTS / 100)]));
  expect(analysis.tests.filter(({ verdict }) => verdict === 'flaky')).toHaveLength(TESTS / 100);
  expect(analysis.tests[100]?.failingRuns).toEqual([1, 3, 5, 7, 9]);
  expect(identityTable().size).toBe(0);
});
