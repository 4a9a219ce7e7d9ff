import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { SessionEvent } from '../../src/events/events.ts';
import { type DoorLine, jobProgressSchema, MOST_PROGRESS_BYTES } from '../../src/runpod/contract/job.ts';
import { wireBytes } from '../../src/runpod/contract/wire.ts';
import { Teller } from '../../src/worker/progress.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const CLONING: SessionEvent = {
  type: 'preparing',
  preparation: { kind: 'cloning', url: 'https://host/o/n', ref: null },
  atMs: 1,
};
const finished = (run: number): SessionEvent => ({ type: 'run-finished', observation: observation(run, '') });

function telling(plannedRuns: number) {
  const lines: DoorLine[] = [];
  const teller = new Teller(
    (line) => lines.push(line),
    () => jest.now(),
  );
  const { header } = sessionOf([], { header: { plannedRuns } });
  teller.onEvent({ type: 'session-started', version: 1, header });
  const messages = () =>
    lines.flatMap((line) => (line.type === 'progress' ? [jobProgressSchema.parse(line.progress)] : []));
  const runs = () => messages().map(({ shard }) => shard.runs.length);
  return { onEvent: teller.onEvent, stop: () => teller.stop(), lines, messages, runs };
}

test('the first news go out at once, the next together five seconds later', () => {
  const { onEvent, messages, runs } = telling(100);
  onEvent(CLONING);
  expect(messages()).toMatchObject([{ phase: 'preparing', doing: 'cloning https://host/o/n' }]);
  for (const run of [0, 1, 2]) onEvent(finished(run));
  jest.advanceTimersByTime(4_999);
  expect(runs()).toEqual([0]);
  jest.advanceTimersByTime(1);
  expect(runs()).toEqual([0, 3]);
  expect(messages()[1]).toMatchObject({
    phase: 'running',
    worker_seconds: expect.closeTo(messages()[0]!.worker_seconds + 5),
  });
});

test('nothing is told where nothing happens, nor once it was stopped', () => {
  const { onEvent, stop, runs } = telling(100);
  onEvent(finished(0));
  jest.advanceTimersByTime(60_000);
  expect(runs()).toEqual([1]);
  onEvent(finished(1));
  onEvent(finished(2));
  stop();
  jest.advanceTimersByTime(60_000);
  onEvent(finished(3));
  expect(runs()).toEqual([1, 2]);
});

test('log lines: what is prepared, each tenth of the plan, and warnings', () => {
  const { onEvent, lines } = telling(20);
  onEvent(CLONING);
  for (let run = 0; run < 20; run += 1) onEvent(finished(run));
  onEvent({ type: 'warning', text: 'careful' });
  const said = lines.flatMap((line) => (line.type === 'event' ? [line.text] : []));
  expect(said).toHaveLength(1 + 1 + 10 + 1);
  expect([said[1], said[2], said.at(-1)]).toEqual([
    'cloning https://host/o/n',
    expect.stringContaining('2 of 20 runs'),
    'warning: careful',
  ]);
});

test('a message keeps its limit, whatever the tests say', () => {
  const { onEvent, messages } = telling(1000);
  for (let run = 0; run < 1000; run += 1) {
    const failure = { type: 'E', message: `${run}${'x'.repeat(4_000)}`, stack: null, location: null };
    onEvent({ type: 'run-finished', observation: observation(run, 'f', { failures: [{ test: 0, failure }] }) });
  }
  jest.advanceTimersByTime(5_000);
  const last = messages().at(-1);
  expect([last?.shard.runs.length, wireBytes(last) <= MOST_PROGRESS_BYTES]).toEqual([1000, true]);
});
