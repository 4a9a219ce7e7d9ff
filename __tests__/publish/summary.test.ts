import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openSummary } from '../../src/publish/summary.ts';
import { SUMMARY_LIMIT } from '../../src/report/cut.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'summary-'));
  file = join(folder, 'summary.md');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('openSummary', () => {
  test('goes after what an earlier action of the step wrote', () => {
    writeFileSync(file, 'Earlier\n');
    openSummary(file)(() => '## Ours\n');
    expect(readFileSync(file, 'utf8')).toBe('Earlier\n\n\n## Ours\n');
  });

  test('what is written anew takes the place of what was written before, whichever is longer', () => {
    writeFileSync(file, 'Earlier\n');
    const write = openSummary(file);
    for (const text of ['## Ours\n', '## Ours, with a link ✅\n', '## ä\n']) {
      write(() => text);
      expect(readFileSync(file, 'utf8')).toBe(`Earlier\n\n\n${text}`);
    }
  });

  test('keeps to 1 MiB with what stands there, and says that it was cut', () => {
    writeFileSync(file, `${'ä'.repeat(1000)}\n`);
    openSummary(file)(() => '🟥 run\n'.repeat(400_000));
    expect(statSync(file).size).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(statSync(file).size).toBeGreaterThan(SUMMARY_LIMIT - 100);
    expect(readFileSync(file, 'utf8')).toMatch(/cut at the limit of 1 MiB; results.json holds the rest._\n$/);
  });

  test('leaves a full summary as it is', () => {
    writeFileSync(file, 'x'.repeat(SUMMARY_LIMIT));
    openSummary(file)(() => '## Ours\n');
    expect(statSync(file).size).toBe(SUMMARY_LIMIT);
  });

  test.each([[undefined], ['']])('does nothing where the runner gave no file: %j', (none) => {
    expect(() => openSummary(none)(() => '## Ours\n')).not.toThrow();
  });
});
