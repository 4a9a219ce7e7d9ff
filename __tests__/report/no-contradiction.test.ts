/** No two parts of a report refute each other, whatever the session and its diagnosis were like. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyze } from '../../src/analyze/analysis.ts';
import { provenReplays } from '../../src/diagnose/proven-replays.ts';
import { withHeadline } from '../../src/frameworks/headline.ts';
import type { Conditions } from '../../src/model/conditions.ts';
import type { Replay } from '../../src/model/replay.ts';
import { renderSummary } from '../../src/report/markdown.ts';
import { resultsOf } from '../../src/report/results.ts';
import { type Results, resultsSchema } from '../../src/report/results-schema.ts';
import { plainStyle, renderTerminal } from '../../src/report/terminal.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { BEHAVIOURS, coin } from '../diagnose/behaviours.ts';
import { type Behaviour, simulate } from '../diagnose/simulation.ts';

const behindUtc: Behaviour = (_, { conditions: { timezone } }) => timezone?.startsWith('America/') ?? false;
const notAbroad: Behaviour = (_, { conditions: { timezone } }) => timezone === null;
const behaviour = fc.oneof(
  fc.constantFrom(
    behindUtc,
    notAbroad,
    () => true,
    () => false,
  ),
  fc.constantFrom(...BEHAVIOURS.map((known) => known.behaviour)),
  fc.constantFrom(0.02, 0.1, 0.4, 0.9).map(coin),
);
const ZONES = ['America/Lima', 'Asia/Tokyo', 'Etc/UTC'];
const GIVEN: Record<string, (run: number) => Partial<Conditions>> = {
  nothing: () => ({}),
  zones: (run) => (run % 2 === 0 ? {} : { timezone: ZONES[(run >> 1) % ZONES.length] ?? null }),
  shares: (run) => ({ cpu: run % 3 === 0 ? 'jitter' : 'free' }),
};
const told = fc.record({
  rootSeed: fc.integer({ min: 1, max: 9999 }),
  runs: fc.integer({ min: 8, max: 60 }),
  tests: fc.array(behaviour, { minLength: 1, maxLength: 3 }),
  given: fc.constantFrom(...Object.keys(GIVEN)),
  trials: fc.constantFrom<number[]>(0, 20, 150, 2000),
});

type Told = typeof told extends fc.Arbitrary<infer Value> ? Value : never;

async function resultsFor({ given, tests, ...rest }: Told): Promise<Results> {
  const { session } = await simulate({ ...rest, tests, ...(GIVEN[given] ? { conditions: GIVEN[given] } : {}) });
  const analysis = analyze(session);
  const untried = [null, ...tests.keys()].map((index): Replay => {
    return { test: index, run: 0, seed: 1, commandLine: `line of ${index ?? 'all'}`, selectsTest: index !== null };
  });
  const failing = untried.filter((it) => it.test === null || analysis.tests[it.test]?.counts.failed !== 0);
  const replays = withHeadline(provenReplays(session.diagnosis, failing), analysis);
  return resultsSchema.parse(JSON.parse(JSON.stringify(resultsOf({ ...session, replays }, analysis))));
}

/** Each entry of the terminal's “Why”, by its test. */
function whys(text: string): [string, string][] {
  const [, section = ''] = /^Why:\n([\s\S]*?)(?:\n\n|$)/m.exec(text) ?? [];
  return section
    .split(/\n(?= {2}\S)/)
    .filter((entry) => entry !== '')
    .map((entry) => [entry.trim().split(/ {2}| and \d+ more/)[0] ?? '', entry]);
}

function check(results: Results): void {
  const view = viewOf(results);
  const text = renderTerminal(view, plainStyle);
  for (const report of [text, renderSummary(view)]) {
    expect(report).not.toMatch(/p = 1\b|passes only|About 240|broken rather than flaky/);
  }
  for (const [id, why] of whys(text)) {
    const own = results.sensitivities.filter((it) => it.test === id);
    const shown = own.find((it) => it.shown && it.condition !== null && it.difference.estimate > 0);
    if (shown !== undefined) expect(why).not.toMatch(/unexplained|not enough runs|too few runs|No experiment changed/);
    // The table, the cause and results.json name one cause.
    const entry = results.diagnosis.find((it) => it.test === id);
    expect(view.failingTests.find((it) => it.id === id)?.cause ?? entry?.cause.replaceAll('-', ' ')).toBe(
      entry?.cause.replaceAll('-', ' '),
    );
  }
  for (const found of results.sensitivities) {
    const sentence = view.sensitivities[results.sensitivities.indexOf(found)]?.text ?? '';
    if (found.shown) expect(sentence).not.toContain('chance');
    const mixed = found.levels.some((it) => it.failures > 0) && found.levels.some((it) => it.failures === 0);
    if (mixed) for (const { level } of found.levels) expect(sentence).toContain(level);
  }
  checkLines(results, text);
}

/** Whatever is to be pasted says what came of it, with its own figure, or that it was not tried. */
function checkLines(results: Results, text: string): void {
  const rows = text.split('\n').map((row) => row.trim());
  for (const { replay_command: line } of results.tests) {
    const at = rows.indexOf(line ?? '');
    if (line === null || at < 0) continue;
    const beside = [rows[at - 1], rows[at + 1]].join('\n');
    expect(beside).toMatch(/Tried: |Not tried\.|By this line|The command failed in every run/);
  }
  const end = text.slice(text.indexOf('\nMake it fail again:'));
  const [, failed, runs] = /Tried: .*? failed (\d+) of (\d+) time/.exec(end) ?? [];
  if (failed === undefined || !end.startsWith('\nMake it fail again:')) return;
  const known = [results.replay_tried, ...results.diagnosis.flatMap((it) => it.evidence.map((one) => one.treatment))];
  expect(known).toContainEqual(expect.objectContaining({ failed: Number(failed), runs: Number(runs) }));
  const broken = results.tests.some(({ verdict }) => verdict === 'always-fails');
  const canLoop = !broken || results.replay_tried?.selects_test === true;
  if (Number(failed) < Number(runs) && Number(failed) > 0) expect(end.includes('for i in $(seq ')).toBe(canLoop);
  if (failed === runs) expect(end).not.toContain('for i in $(seq ');
}

test('a report refutes itself nowhere', async () => {
  await fc.assert(
    fc.asyncProperty(told, async (session) => check(await resultsFor(session))),
    { numRuns: 60 },
  );
}, 120_000);

test('what experiments left open is named by the condition that the session itself shows', async () => {
  const session = { rootSeed: 5, runs: 60, tests: [behindUtc], given: 'zones', trials: 0 };
  const results = await resultsFor(session);
  expect(results.sensitivities[0]).toMatchObject({ test: 'cart.test::t0', condition: 'timezone', shown: true });
  check(results);
});

test('a rate too small for any experiment is promised nothing', async () => {
  const seldom: Behaviour = (seed) => seed % 61 === 0;
  const { session } = await simulate({ rootSeed: 5, runs: 400, tests: [seldom], trials: 1 });
  const results = resultsOf(session, analyze(session));
  expect(results.diagnosis).toMatchObject([{ cause: 'not-enough-runs', more_runs: null }]);
  expect(renderTerminal(viewOf(results), plainStyle)).toContain('would need more runs than any has');
});
