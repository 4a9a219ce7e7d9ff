import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Session } from '../../src/model/session.ts';
import { resultsOf } from '../../src/report/results.ts';
import { colourStyle, plainStyle, renderTerminal } from '../../src/report/terminal.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { visible, visibleLine } from '../../src/report/visible-text.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';
import { hostileView, kindOf } from './sample-view.ts';

const PASSED: Outcome = { kind: 'passed' };
const FAILED: Outcome = { kind: 'failed', exitCode: 1 };
const SAID = { stderrTail: 'expected 3\nreceived 4\n', durationMs: 1234 };

const runs = (outcomes: readonly Outcome[]): Observation[] =>
  outcomes.map((outcome, run) => observation(run, '', { outcome, ...(outcome.kind === 'passed' ? {} : SAID) }));
const times = (count: number, outcome: Outcome): Outcome[] => Array.from({ length: count }, () => outcome);

const render = (session: Session, style = plainStyle) =>
  renderTerminal(viewOf(resultsOf(session, analyze(session))), style);

const mixed: Outcome[] = [
  ...[...times(9, PASSED), FAILED, ...times(30, PASSED), { kind: 'crashed', signal: 'SIGSEGV' } as const],
  ...[...times(40, PASSED), { kind: 'timed-out', afterMs: 1000 } as const, ...times(10, PASSED)],
];
const REPLAYS = [
  { test: null, run: 9, seed: 1009, commandLine: 'TEST_SEED=1009 ATTEMPT=9 npm test', selectsTest: false },
];

const SESSIONS: readonly [string, Session][] = [
  ['never-fails', sessionOf(runs(times(59, PASSED)))],
  ['flaky', sessionOf(runs(mixed), { replays: REPLAYS })],
  ['always-fails', sessionOf(runs(times(12, FAILED)))],
  ['too-few', sessionOf(runs(times(2, FAILED)), { end: { kind: 'time-budget' }, header: { plannedRuns: 50 } })],
  [
    'missing-command',
    sessionOf(runs(times(3, { kind: 'failed', exitCode: 127 })), {
      header: { plannedRuns: 50, command: 'ptest' },
      end: {
        kind: 'halted',
        why: 'command-not-found',
        detail: 'Exit code 127 in each of the first 3 runs: the shell did not find the command.',
        log: null,
      },
    }),
  ],
  [
    'failed-setup',
    sessionOf([], {
      header: { plannedRuns: 50 },
      end: {
        kind: 'halted',
        why: 'setup-failed',
        detail:
          "The setup failed with exit code 1 (npm ci, for package-lock.json). Read setup.log in the report's folder.",
        log: { file: 'setup.log', tail: '$ npm ci\nnpm error code EUSAGE\nnpm error in sync\n' },
      },
    }),
  ],
  [
    'lost-runs',
    sessionOf(runs([PASSED, { kind: 'not-observed', reason: 'The worker went away.' }, FAILED]), {
      warnings: ['1 worker went away.'],
    }),
  ],
  [
    'some-lost',
    sessionOf(runs([...times(30, PASSED), ...times(10, { kind: 'not-observed', reason: 'It went away.' })])),
  ],
];

describe('renderTerminal', () => {
  test.each(SESSIONS)('%s, as in its golden file (UPDATE_GOLDEN=1 writes it)', (name, session) => {
    const path = join(import.meta.dirname, 'golden', `${name}.txt`);
    const text = render(session);
    if (process.env.UPDATE_GOLDEN === '1' && process.env.CI !== 'true') writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('the power is that of the runs that were left as the command is', () => {
    const plainAndShuffled = runs(times(40, PASSED)).map((it) =>
      it.run % 2 === 0 ? it : { ...it, conditions: { ...it.conditions, order: 'shuffled' as const } },
    );
    const text = render(sessionOf(plainAndShuffled, { header: { perturb: ['order'] } }));
    expect(text).toContain('0 of 20 runs failed. Any flake that fails 14 % of the time or more');
  });

  test('colours add nothing but colours', () => {
    for (const [, session] of SESSIONS) {
      const coloured = render(session, colourStyle);
      expect(coloured).toContain('\u001b[');
      expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(render(session));
    }
  });

  const HOSTILE =
    '\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J\r\u0008\u009b1A \u202eevil\u2066\u2028\u200f\u0000';

  test('what tests print never steers the terminal, in any place of the report', () => {
    const text = renderTerminal(
      {
        ...hostileView(HOSTILE),
        failingTests: [
          {
            id: HOSTILE,
            verdict: 'flaky',
            rate: null,
            cause: null,
            kind: null,
            failingSeeds: [1],
            replay: HOSTILE,
            replaySays: HOSTILE,
          },
        ],
        clusters: [kindOf({ title: HOSTILE, extent: '1 failure', tests: [HOSTILE], excerpt: HOSTILE })],
      },
      plainStyle,
    );
    expect(text).toContain('evil');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
  });

  test('what was hidden is shown', () => {
    expect(visible(HOSTILE)).toBe(
      String.raw`red \x1b]0;title\x07 \x1b[2J\x0d\x08\x9b1A \u202eevil\u2066\u2028\u200f\x00`,
    );
  });

  test('a text with several lines passes for no lines of the report, in any place but the one to be pasted', () => {
    const text = renderTerminal(
      {
        ...hostileView('x\nwarning: forged\n'),
        failingTests: [
          {
            id: 'x\nforged',
            verdict: 'flaky',
            rate: null,
            cause: null,
            kind: null,
            failingSeeds: [1],
            replay: 'x\nforged',
            replaySays: 'x\nforged',
          },
        ],
        clusters: [kindOf({ title: 'x\nforged', extent: '1 failure', tests: [], excerpt: '' })],
        sensitivities: [{ text: 'x\nforged', replay: 'x\nforged', replaySays: 'x\nforged' }],
        systemicFlakes: ['x\nforged'],
        reproduce: { line: 'one line', promise: 'Tried: it failed 8 of 8 times.', loop: null, preparation: null },
      },
      plainStyle,
    );
    expect(text).not.toMatch(/^\s*(warning: )?forged/m);
    expect(visibleLine('a\r\nb\n')).toBe('a⏎b');
  });

  test('ordinary text of any script stays as it is, and so do lines that end as on Windows', () => {
    expect(visible('naïve 测试 🙂\tשלום\r\nnext')).toBe('naïve 测试 🙂\tשלום\nnext');
  });
});
