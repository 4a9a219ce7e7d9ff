import { describe, expect, test } from '@jest/globals';
import { liveProgress } from '../../src/cli/live.ts';
import type { SessionEvent } from '../../src/events/events.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

const runs = (outcomes: readonly Outcome[]): Observation[] =>
  outcomes.map((outcome, run) => observation(run, '', { outcome }));
const times = (count: number, outcome: Outcome): Outcome[] => Array.from({ length: count }, () => outcome);

/** What a stream is written while a session of these runs goes by. */
function shown(
  observations: readonly Observation[],
  stream: { isTTY?: boolean; columns?: number },
  extra: readonly SessionEvent[] = [],
): string {
  const { header } = sessionOf(observations);
  let text = '';
  const emit = liveProgress({ ...stream, write: (part) => (text += part) });
  emit({ type: 'session-started', version: 1, header });
  for (const event of extra) emit(event);
  for (const one of observations) emit({ type: 'run-finished', observation: one });
  emit({ type: 'session-ended', end: { kind: 'complete' }, atMs: 1 });
  return text;
}

describe('liveProgress', () => {
  test('in a pipe: ten steps, the first failures, no escape', () => {
    const text = shown(runs([...times(95, { kind: 'passed' }), ...times(5, { kind: 'failed', exitCode: 1 })]), {});
    expect(text).not.toMatch(/[\r\u001b]/);
    expect(text.match(/ of 100 runs/g)).toHaveLength(10);
    expect(text.match(/\) failed/g)).toHaveLength(3);
    expect(text).toContain('run 97 (seed 1097) failed (exit code 1); the report has all other failures\n');
  });

  test('on a terminal: one line, never wider than it, wiped at the end', () => {
    const text = shown(runs(times(50, { kind: 'passed' })), { isTTY: true, columns: 20 });
    const lines = text.split('\r\u001b[2K');
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(1).every((line) => line.length < 20 || line.endsWith('\n'))).toBe(true);
  });

  test('lost runs are told, but not by the hundred', () => {
    const text = shown(runs(times(200, { kind: 'not-observed', reason: 'gone' })), {});
    expect(text).toContain('run 0 was lost: gone\n');
    expect(text.match(/was lost/g)?.length).toBeLessThan(10);
  });

  test('what goes on before the first run is said, each thing once, on one line', () => {
    const text = shown(runs([{ kind: 'passed' }]), {}, [
      { type: 'preparing', preparation: { kind: 'cloning', url: 'https://host/a', ref: 'main' }, atMs: 0 },
      {
        type: 'preparing',
        preparation: { kind: 'setting-up', command: 'npm ci', because: 'package-lock.json' },
        atMs: 1,
      },
      { type: 'preparing', preparation: { kind: 'setting-up', command: 'a\n\u001b[2Jb', because: 'x' }, atMs: 2 },
      { type: 'preparing', preparation: { kind: 'copying', directory: '/p' }, atMs: 3 },
    ]);
    expect(text.split('\n').slice(1, 5)).toEqual([
      'cloning https://host/a at main',
      'setting up: npm ci (for package-lock.json)',
      'setting up: a⏎\\x1b[2Jb (for x)',
      'preparing working copies of /p',
    ]);
  });

  test('a warning never steers the terminal', () => {
    expect(shown(runs([{ kind: 'passed' }]), {}, [{ type: 'warning', text: 'a\u001b[2Jb' }])).toContain(
      'warning: a\\x1b[2Jb\n',
    );
  });
});
