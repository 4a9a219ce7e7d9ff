import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import { INCONCLUSIVE_REASONS } from '../../src/model/session-end.ts';
import { renderComment, renderSummary } from '../../src/report/markdown.ts';
import { resultsOf } from '../../src/report/results.ts';
import { plainStyle, renderTerminal } from '../../src/report/terminal.ts';
import type { ReportView } from '../../src/report/view.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { sessionOf } from '../analyze/whole-session.ts';
import { GOLDEN_SESSIONS } from './golden-sessions.ts';

const RENDERERS: Readonly<Record<string, (view: ReportView) => string>> = {
  'summary.md': (view) => renderSummary(view),
  'comment.md': (view) => renderComment(view, 65_000, { changes: null, links: [] }),
  txt: (view) => renderTerminal(view, plainStyle),
};

/** UPDATE_GOLDEN=1 writes it. */
function expectGolden(file: string, text: string): void {
  const path = join(import.meta.dirname, 'golden', file);
  if (process.env.UPDATE_GOLDEN === '1' && process.env.CI !== 'true') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe.each(GOLDEN_SESSIONS)('%s, as in its golden files', (name, session) => {
  const view = viewOf(resultsOf(session, analyze(session)));
  test.each(Object.entries(RENDERERS))('%s', (kind, render) => expectGolden(`${name}.${kind}`, render(view)));
});

test('each reason for no answer is told with its remedy, in all places', () => {
  for (const why of INCONCLUSIVE_REASONS) {
    const detail = `What happened (${why}), and the remedy.`;
    const session = sessionOf([], { header: { plannedRuns: 50 }, end: { kind: 'halted', why, detail, log: null } });
    const view = viewOf(resultsOf(session, analyze(session)));
    for (const render of Object.values(RENDERERS)) {
      expect(render(view)).toContain('Inconclusive');
      expect(render(view)).toContain(detail);
    }
  }
});
