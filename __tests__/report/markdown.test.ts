import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderComment, renderSummary } from '../../src/report/markdown.ts';
import type { ReportView } from '../../src/report/view.ts';
import { elements, mentions } from './rendered.ts';
import { hostileView, SAMPLE_VIEW } from './sample-view.ts';

const hostile = fc.array(
  fc.constantFrom(
    '`',
    '```',
    '\n',
    '</details>',
    '<b>',
    '|',
    '\\',
    '@octocat',
    '#1',
    '*a*',
    '[x](y)',
    '![i](j)',
    ' ',
    'w',
    '- ',
    '\n\n# h',
    '-->',
  ),
);
/** Empty text is no code span, and text of several kinds gives several text tokens: neither is markup. */
const markup = (markdown: string) => elements(markdown).filter((element) => element !== 'text_special');

const ROOM = 1024 * 1024;
const summary = (view: ReportView) => renderSummary(view, ROOM);
const comment = (view: ReportView) => renderComment(view, 65_000, { changes: [], links: [] });

describe('renderSummary', () => {
  test('shows what a failed setup printed last', () => {
    const view = { ...SAMPLE_VIEW, endLog: { file: 'setup.log', tail: '$ npm ci\nnpm error in sync\n' } };
    expect(summary(view)).toContain(
      "\n`setup.log`, in the report's folder, ends with:\n\n```text\n$ npm ci\nnpm error in sync\n```\n",
    );
  });

  test('says verdict, rate with both counts and interval, power, runs, how to repeat, failing runs, facts, warnings', () => {
    expect(summary(SAMPLE_VIEW)).toBe(
      [
        '## ❌ Flaky',
        '',
        'The command both passes and fails: 2 of 8 runs failed.',
        '',
        '- **Repro rate:** 2 of 8 runs failed: 25 % (95 % interval 3.2 % to 65 %)',
        '- **Lost runs:** 1, which counts neither as passed nor as failed',
        '- **Detection power:** So many runs show a failure that occurs in 31 % of runs or more (95 % confidence).',
        '',
        '🟩🟥🟩🟩⬛🟩🟧🟩🟩⬜',
        '',
        '<sub>One mark per run, in order of run number: 🟩 passed, 🟥 failed, 🟧 timed out, ⬛ lost, ⬜ not started</sub>',
        '',
        '### Make it fail again',
        '',
        '```sh',
        'TEST_SEED=1735 pytest tests',
        '```',
        '',
        'Tried: it failed 8 of 8 times.',
        '',
        '<details><summary>2 failing runs</summary>',
        '',
        '| run | seed | outcome | time |',
        '| ---: | ---: | --- | ---: |',
        '| 1 | 1735 | `failed (exit code 1)` | 0.4 s |',
        '| 6 | 90210 | `timed out after 10m` | 10m 00s |',
        '',
        '</details>',
        '',
        '<details><summary>Run 1, seed 1735: its last lines</summary>',
        '',
        '```text',
        'FAILED test_queue',
        'assert 3 == 4',
        '```',
        '',
        "The whole log is `logs/run-1.stdout.log` in the report's folder.",
        '',
        '</details>',
        '',
        '<details><summary>Session</summary>',
        '',
        '| session | |',
        '| --- | --- |',
        '| Command | `pytest tests` |',
        '| Root seed | `7` |',
        '',
        '</details>',
        '',
        '### Warnings',
        '',
        '- No report was found: exit codes only.',
        '',
      ].join('\n'),
    );
  });

  test('what nothing is known of is left out', () => {
    const bare = {
      ...SAMPLE_VIEW,
      tone: 'unsure',
      headline: 'Inconclusive',
      verdict: 'No run ended',
      rate: null,
      lostRuns: 0,
      detection: null,
    } as const;
    const empty = { strip: [], failingRuns: [], reproduce: null, facts: [], warnings: [] };
    expect(summary({ ...bare, ...empty })).toBe('## ⚠️ Inconclusive\n\nNo run ended\n');
  });

  test('a thousand failing runs are listed in part, and the rest is counted', () => {
    const runs = Array.from({ length: 1000 }, (_, run) => ({
      run,
      seed: run + 1,
      outcome: 'failed',
      durationMs: 1,
      tail: `${'x'.repeat(run + 1)}\n`.repeat(500),
      log: null,
    }));
    const text = summary({ ...SAMPLE_VIEW, failingRuns: runs });
    expect(text).toContain('900 more failing runs are in results.json.');
    expect(text.match(/<details>/g)).toHaveLength(12);
    expect(text.split('\n').length).toBeLessThan(1500);
  });
});

describe.each([
  ['renderSummary', summary],
  ['renderComment', comment],
])('%s', (_, render) => {
  test('hostile text changes nothing of the structure, and mentions nobody', () => {
    const structure = markup(render(hostileView('word')));
    fc.assert(
      fc.property(hostile, (parts) => {
        const markdown = render(hostileView(`w${parts.join('')}w`));
        expect(markup(markdown)).toEqual(structure);
        expect(mentions(markdown)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
