/** How a diagnosis ends before it has an answer. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { TerminalDoor } from './terminal-door.ts';

let door: TerminalDoor;
beforeEach(() => {
  door = new TerminalDoor();
});
afterEach(() => door.remove());

test('a diagnosis keeps to its budget, and what it saw by then is in the report', async () => {
  const coin = 'sleep 0.05; test $(($(od -An -N1 -tu1 /dev/urandom) % 2)) -eq 0';
  await door.run(['--runs', '20', '--seed', '7', '--diagnose-budget', '1s', '--', coin]);
  const results = door.results();
  expect(results).toMatchObject({ diagnosis_end: 'budget', diagnosis: [{ cause: 'not-enough-runs' }] });
  const [started, ended] = ['diagnosis-started', 'diagnosis-ended'].map((type) =>
    door.events().find((it) => it.type === type),
  );
  expect((ended as { atMs: number }).atMs - (started as { atMs: number }).atMs).toBeLessThan(3000);
  const report = await door.run(['report', 'flaky-detector-report/events.ndjson']);
  expect(report.stdout).toContain('not enough runs');
  expect(await door.left()).toEqual([]);
});

test('an interrupted diagnosis ends the session with what it saw by then', async () => {
  const coin = 'test $(($(od -An -N1 -tu1 /dev/urandom) % 2)) -eq 0';
  const running = door.start(['--runs', '20', '--seed', '7', '--', `sleep 0.05; ${coin}`]);
  await running.said('finding out why');
  running.process.kill('SIGINT');
  expect((await running.ended).code).toBe(130);
  expect(door.results()).toMatchObject({
    ended: { kind: 'cancelled' },
    diagnosis_end: 'cancelled',
    completed_runs: 20,
  });
  expect(await door.left()).toEqual([]);
});
