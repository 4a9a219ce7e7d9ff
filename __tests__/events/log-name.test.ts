/** Names of log files in files from outside: below the report's folder, or none; what was observed stays. */
import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import { decodeEvents } from '../../src/events/decode.ts';
import { resultsOf } from '../../src/report/results.ts';
import { type Results, resultsSchema } from '../../src/report/results-schema.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

function inResults(name: unknown): Results {
  const session = sessionOf([observation(0, 'f')]);
  const whole = resultsOf(session, analyze(session));
  const results = whole.results.map((run) => ({ ...run, stdout_log: name, stderr_log: name }));
  const ended = { kind: 'halted', detail: 'why', log: { file: name, tail: 'the end' } };
  return resultsSchema.parse({ ...whole, results, ended });
}

function inEvents(name: unknown): unknown[] {
  const run = { ...observation(0, 'f'), stdoutLog: name, stderrLog: name };
  const end = { kind: 'halted', why: 'setup-failed', detail: 'why', log: { file: name, tail: 'the end' } };
  const lines = [
    { type: 'run-finished', observation: run },
    { type: 'session-ended', end, atMs: 1 },
  ];
  return [...decodeEvents(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))];
}

describe('a name that leads out of the report’s folder', () => {
  test.each([
    ...['..', '../x', 'logs/../../x', 'logs/..', '/etc/passwd', '//host/x', '', '.', './x', 'a//b', 'a/'],
    ...['..\\x', 'logs\\..\\..\\x', 'C:\\x', 'C:/x', '\\\\host\\x', 'file:///x', 'javascript:alert(1)', 'a\nb', 'a\0'],
  ])('%j is dropped, and the run stays', (name) => {
    const { results, ended } = inResults(name);
    expect(results).toMatchObject([{ outcome: 'failed', marks: 'f', stdout_log: null, stderr_log: null }]);
    expect(ended.log).toEqual({ file: 'a log without a usable name', tail: 'the end' });
    expect(inEvents(name)).toMatchObject([
      { observation: { outcome: { kind: 'failed' }, stdoutLog: null, stderrLog: null } },
      { end: { log: { file: 'a log without a usable name', tail: 'the end' } } },
    ]);
  });
});

test.each(['logs/run-0001.stdout.log', 'setup.log', 'logs/..x', 'logs/%2e%2e/x', 'naïve 测试.log'])(
  '%s is a name, as it is',
  (name) => {
    expect(inResults(name)).toMatchObject({ results: [{ stdout_log: name }], ended: { log: { file: name } } });
    expect(inEvents(name)).toMatchObject([{ observation: { stdoutLog: name } }, { end: { log: { file: name } } }]);
  },
);

test.each([7, undefined, {}])('%j is still refused', (name) => {
  expect(() => inResults(name)).toThrow();
  expect(() => inEvents(name)).toThrow(/Line 1 is not an event/);
});
