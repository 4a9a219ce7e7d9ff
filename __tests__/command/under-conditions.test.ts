import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { underConditions } from '../../src/command/under-conditions.ts';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';

const said = (line: string) => execFileSync('sh', ['-c', line], { encoding: 'utf8', env: { PATH: process.env.PATH } });

test('a line that reads its slot has one when it is pasted, wherever it reads it', () => {
  const line = underConditions(PLAIN_CONDITIONS, 'echo $((8000 + FLAKY_DETECTOR_SLOT))');
  expect(said(line)).toBe('8000\n');
  const conditioned = underConditions({ ...PLAIN_CONDITIONS, timezone: 'UTC' }, 'echo "$FLAKY_DETECTOR_SLOT $TZ"');
  expect(said(conditioned)).toBe('0 UTC\n');
});

test('a line that does not read it stays as it is', () => {
  expect(underConditions(PLAIN_CONDITIONS, 'npm test')).toBe('npm test');
});
