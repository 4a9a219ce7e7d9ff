import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import type { Session } from '../../src/model/session.ts';
import { resultsOf } from '../../src/report/results.ts';
import { jobErrorText, jobReplySchema, MOST_REPLY_BYTES, readJobError } from '../../src/runpod/contract/job.ts';
import { jsonLine, wireBytes } from '../../src/runpod/contract/wire.ts';
import { replyOf } from '../../src/worker/reply.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

const WORKER = { place: 'runpod:w1', workerSeconds: 12.5 };

function reply(session: Session, limit?: number) {
  const made = replyOf(session, resultsOf(session, analyze(session)), WORKER, limit);
  return { bytes: wireBytes(made), reply: jobReplySchema.parse(JSON.parse(jsonLine(made))) };
}

/** Every third run fails; each prints as much as a tail can hold. */
function session(runs: number, tests: number, tail: number): Session {
  const marks = (run: number) => `${run % 3 === 0 ? 'f' : 'p'}${'p'.repeat(tests - 1)}`;
  const out = (run: number) => ({ stdoutTail: `${run}${'o'.repeat(tail)}`, stderrTail: 'e'.repeat(tail) });
  return sessionOf(Array.from({ length: runs }, (_, run) => observation(run, marks(run), out(run))));
}

test('the original fields, ours, and the shard', () => {
  const { reply: made } = reply(session(6, 2, 10));
  expect(made).toMatchObject({
    ...{ total_runs: 6, parallelism: 2, failures: 2, repro_rate: 2 / 6, verdict: 'flaky', backend: 'runpod' },
    ...{ worker_seconds: 12.5, reduced: [], seed: 7 },
  });
  expect(made.results[3]).toMatchObject({
    ...{ attempt: 3, exit_code: 1, stdout: '3oooooooooo', stderr: 'eeeeeeeeee', passed: false, place: 'runpod:w1' },
  });
  expect(made.shard.runs).toHaveLength(6);
});

test('nothing at its top that RunPod takes for itself', () => {
  expect(Object.keys(reply(session(3, 1, 0)).reply)).not.toEqual(expect.arrayContaining(['error']));
  expect(Object.keys(reply(session(3, 1, 0)).reply)).not.toEqual(expect.arrayContaining(['refresh_worker']));
});

describe('under the limit', () => {
  test('1000 runs of 3 tests that print 8 kB each lose the output of passing runs first', () => {
    const { bytes, reply: made } = reply(session(1000, 3, 4_000));
    expect(bytes).toBeLessThanOrEqual(MOST_REPLY_BYTES);
    expect(made.reduced[0]).toBe('results: output of passing runs but its last 2000 characters');
    expect(made.results).toHaveLength(1000);
    expect(made.results[0]?.stdout).toMatch(/^o+$/);
    expect(made.shard.runs).toHaveLength(1000);
  });

  test('1000 runs of 5000 tests lose the tests that never failed', () => {
    const { bytes, reply: made } = reply(session(1000, 5_000, 4_000));
    expect(bytes).toBeLessThanOrEqual(MOST_REPLY_BYTES);
    expect(made.tests).toHaveLength(1);
    expect(made.shard).toMatchObject({ runs: { length: 1000 }, tests: { length: 5_000 } });
  });

  test.each([1_000_000, 400_000, 250_000])('whatever it takes to fit into %d bytes', (limit) => {
    const { bytes, reply: made } = reply(session(1000, 100, 4_000), limit);
    expect(bytes).toBeLessThanOrEqual(limit);
    expect([made.total_runs, made.failures, made.shard.runs.length]).toEqual([1000, 334, 1000]);
  });
});

test('text that was cut in the middle of a character can be sent', () => {
  const cut = sessionOf([observation(0, 'p', { stdoutTail: '\udc4d up', stderrTail: 'thumb \ud83d' })]);
  const line = jsonLine(replyOf(cut, resultsOf(cut, analyze(cut)), WORKER));
  expect(line).not.toMatch(/\\ud[89a-f]/);
  expect(JSON.parse(line).results[0].stdout).toBe('\ufffd up');
});

test('the error of a job is told from any other', () => {
  expect(readJobError(jobErrorText('setup-failed', 'pip: no'))).toEqual({ why: 'setup-failed', detail: 'pip: no' });
  expect(readJobError(jobErrorText('invalid-input', '`runs` must be'))).toMatchObject({ why: 'invalid-input' });
  expect(readJobError('{"error_type": "<class KeyError>"}')).toBeNull();
  expect(readJobError('job timed out after 1 retries')).toBeNull();
});
