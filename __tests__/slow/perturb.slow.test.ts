/** Whole sessions with `perturb`: real programs that react to one condition, and the condition that the session names. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { decodeConfig } from '../../src/config/decode.ts';
import type { InputName } from '../../src/config/inputs.ts';
import { type Detection, detect } from '../../src/detect.ts';
import { processors } from '../../src/execute/processors.ts';
import { facts } from '../config/facts.ts';

/** A session in an empty folder, without a diagnosis. */
async function session(raw: Partial<Record<InputName, string>>): Promise<Detection> {
  const folder = mkdtempSync(join(tmpdir(), 'perturb-test-'));
  const inputs = { parallelism: '2', seed: '7', diagnose: 'false', 'output-dir': join(folder, 'out'), ...raw };
  const project = mkdtempSync(join(folder, 'project-'));
  const decoded = decodeConfig(
    { raw: inputs, problems: [] },
    { ...facts('cli'), cwd: project, isDirectory: () => true, outputDir: join(folder, 'out') },
  );
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
  try {
    return await detect(decoded.config, {
      onEvent: () => undefined,
      signal: new AbortController().signal,
      env: { ...process.env, TZ: 'UTC', LC_ALL: 'C' },
      tempRoot: folder,
      startedAt: new Date(),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('perturb names the condition, and counts its failures neither as flaky nor into the rate', () => {
  test.each([
    [
      'one time zone',
      'timezone',
      'test "$(date -d 2024-01-01T00:00Z +%M)" = 00',
      { factor: 'timezone', level: 'Asia/Kolkata' },
    ],
    ['any change of the date', 'timezone,cpu', 'test "$(date -d @43200 +%d%H)" = 0112', { factor: 'timezone' }],
    ['the encoding', 'locale,timezone', 'test "$(locale charmap)" = ANSI_X3.4-1968', { factor: 'locale' }],
    [
      'bursts, by the signal that ends a stop',
      'cpu,timezone',
      'trap "exit 1" CONT; for i in 1 2 3 4 5 6 7 8; do sleep 0.02; done',
      { factor: 'cpu', level: 'jitter' },
    ],
  ])('%s', async (_, perturb, command, named) => expectNamed(perturb, command, named));

  (processors().kind === 'several' ? test : test.skip)('one processor', () =>
    expectNamed('cpu,timezone', 'test "$(nproc)" != 1', { factor: 'cpu', level: null }),
  );

  async function expectNamed(perturb: string, command: string, named: object): Promise<void> {
    const { session: seen, analysis } = await session({ 'test-command': command, perturb, runs: '80' });
    expect(seen.end).toEqual({ kind: 'complete' });
    expect(analysis.sensitivities.filter(({ shown }) => shown)).toMatchObject([named]);
    expect(analysis.verdict.kind).toBe('no-failure-seen');
    expect(analysis.counts.failures).toBe(0);
    expect(analysis.counts.perturbed).toBeGreaterThan(20);
  }

  test('what the machine cannot vary is said, and the runs stay as the command is', async () => {
    const { session: seen, analysis } = await session({ 'test-command': 'true', perturb: 'order', runs: '6' });
    expect(seen.warnings.join()).toMatch(/perturb: order has no effect/);
    expect(analysis.counts).toMatchObject({ completed: 6, perturbed: 0 });
  });
});
