/** Sessions that are ended from outside. Most of their time is waiting for what will not end, so they wait together. */
import { readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { program } from '../execute/real-child.ts';
import { TerminalDoor } from './terminal-door.ts';

/** The first four runs pass; the others never end, and neither do their grandchildren. */
const HANGING = [
  ...['--runs', '30', '--parallelism', '3'],
  ...['--', `[ $ATTEMPT -lt 4 ] || exec sh '${program('ignores-term.sh')}'`],
];
const STARTED = '3 of 30 runs';

/** The runs that hang have been started, each with all its grandchildren. */
async function hang(door: TerminalDoor) {
  const running = door.start(HANGING);
  await running.said(STARTED);
  const started = () => door.events().filter(({ type }) => type === 'run-started').length;
  for (let tries = 0; tries < 200 && started() < 7; tries += 1) await delay(10);
  return running;
}

const withDoor = (body: (door: TerminalDoor) => Promise<void>) => async () => {
  const door = new TerminalDoor();
  try {
    await body(door);
  } finally {
    door.remove();
  }
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test.concurrent(
    `${signal}: the partial report comes within 7 s, and no process of the tests is left`,
    withDoor(async (door) => {
      const running = await hang(door);
      const asked = performance.now();
      running.process.kill(signal);
      const ended = await running.ended;
      expect(performance.now() - asked).toBeLessThan(7000);
      expect(ended).toMatchObject({ code: 130, stderr: expect.stringContaining(`cancelled by ${signal}`) });
      expect(door.results()).toMatchObject({
        completed_runs: 4,
        skipped_runs: 26,
        failures: 0,
        ended: { kind: 'cancelled', detail: signal },
      });
      expect(await door.left()).toEqual([]);
      expect(readdirSync(door.temp)).toEqual([]);
    }),
  );
}

test.concurrent(
  'kill -9: the event file can be read, and the next session ends what is left',
  withDoor(async (door) => {
    const running = await hang(door);
    running.process.kill('SIGKILL');
    expect(await running.ended).toMatchObject({ code: null, signal: 'SIGKILL' });
    const reported = await door.run(['report', 'flaky-detector-report/events.ndjson']);
    expect(reported).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/No failure seen.*0 of 4 runs failed[\s\S]*flaky-detector itself was killed/),
    });
    expect((await door.left()).length).toBeGreaterThan(0);
    const next = await door.run(['--runs', '2', '--output-dir', 'next', '--', 'true']);
    expect(next.code).toBe(0);
    expect(await door.left()).toEqual([]);
    expect(readdirSync(door.temp)).toEqual([]);
  }),
);
