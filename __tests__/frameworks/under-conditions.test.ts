import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import { underConditions } from '../../src/command/under-conditions.ts';
import { replaysOf } from '../../src/frameworks/replays.ts';
import { type Conditions, PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';
import { testWith } from '../tools.ts';

const pasted = (line: string) => execFileSync('bash', ['--norc', '-c', line], { encoding: 'utf8' });
const given = (over: Partial<Conditions>): Conditions => ({ ...PLAIN_CONDITIONS, ...over });

describe('underConditions: pasted into a shell', () => {
  test('a line without conditions stays as it is', () => {
    expect(underConditions(PLAIN_CONDITIONS, 'make test && echo')).toBe('make test && echo');
  });

  test.each([
    ['date -d @0 +%H:%M', given({ timezone: 'Asia/Kolkata' }), '05:30\n'],
    [`cd / && date -d @0 +%H:%M && echo "it's $PWD"`, given({ timezone: 'Asia/Kolkata' }), "05:30\nit's /\n"],
    ['TEST_SEED=5 locale charmap', given({ locale: 'C' }), 'ANSI_X3.4-1968\n'],
    [`TEST_SEED=5 bash -c 'echo "$TEST_SEED $TZ $LC_ALL"'`, given({ timezone: 'UTC', locale: 'C' }), '5 UTC C\n'],
  ])('%s', (line, conditions, said) => expect(pasted(underConditions(conditions, line))).toBe(said));

  test('on one processor', () => {
    const line = underConditions(given({ cpu: 'one-cpu', timezone: 'Asia/Kolkata' }), 'echo "$TZ $(nproc)"');
    expect(line).toMatch(/^taskset -c 0 bash -eo pipefail -c /);
  });

  (process.platform === 'linux' ? testWith('taskset') : test.skip)('on one processor it sees that one', () => {
    const line = underConditions(given({ cpu: 'one-cpu', timezone: 'Asia/Kolkata' }), 'echo "$TZ $(nproc)"');
    expect(pasted(line)).toBe('Asia/Kolkata 1\n');
  });

  (process.platform === 'linux' ? testWith('taskset') : test.skip)(
    'in bursts it is stopped, and ends as it ends',
    () => {
      // A deadline of its own is late by what it was stopped for; a line that only has the processor never sees that.
      const late =
        'const least = process.hrtime.bigint(); let last = least, gap = 0n; while (process.hrtime.bigint() - least < 2000000000n)' +
        ' { const now = process.hrtime.bigint(); if (now - last > gap) gap = now - last; last = now } process.exitCode = gap > 40000000n ? 7 : 0';
      const line = underConditions(given({ cpu: 'jitter' }), `node -e '${late}'`);
      expect(spawnSync('bash', ['--norc', '-c', line]).status).toBe(7);
      expect(
        spawnSync('bash', ['--norc', '-c', underConditions(given({ cpu: 'jitter' }), 'echo "it\'s" && (exit 3)')]),
      ).toMatchObject({
        status: 3,
        stdout: Buffer.from("it's\n"),
      });
    },
  );
});

test('the whole command is repeated by the failing run that is most like the command as it is', () => {
  const failed = { outcome: { kind: 'failed', exitCode: 1 } } as const;
  const perturbed = observation(0, '', { ...failed, conditions: given({ timezone: 'Asia/Kolkata' }) });
  const twofold = observation(9, '', { ...failed, conditions: given({ timezone: 'Asia/Kolkata', cpu: 'jitter' }) });
  const lines = (plain: object) => {
    const session = sessionOf([twofold, perturbed, observation(1, '', plain)]);
    return replaysOf(session, analyze(session), null).map(({ run, commandLine }) => [run, commandLine]);
  };
  expect(lines(failed)).toEqual([[1, 'TEST_SEED=1001 ATTEMPT=1 npm test']]);
  expect(lines({})).toEqual([[0, 'TZ=Asia/Kolkata TEST_SEED=1000 ATTEMPT=0 npm test']]);
});
