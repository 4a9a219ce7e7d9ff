import { expect, test } from '@jest/globals';
import { runVariables } from '../../src/execute/run-variables.ts';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import { OTHER_SEED_NAMES } from '../../src/model/seed-names.ts';

test('a run that is given a time zone and a locale gets every variable that decides on them', () => {
  const conditions = { ...PLAIN_CONDITIONS, timezone: 'Asia/Kolkata', locale: 'tr_TR.utf8' };
  expect(
    runVariables({ tree: 'head', run: 0, seed: 1, conditions }, { sessionId: 's', slot: 0, tempDir: '/tmp/x' }),
  ).toMatchObject({
    TZ: 'Asia/Kolkata',
    LC_ALL: 'tr_TR.utf8',
    LANG: 'tr_TR.utf8',
    LANGUAGE: '',
  });
});

test('a run knows its seed, its number, its slot, its temporary folder, and whose it is', () => {
  const planned = { tree: 'head', run: 37, seed: 55974570, conditions: PLAIN_CONDITIONS } as const;
  expect(runVariables(planned, { sessionId: 'session', slot: 3, tempDir: '/tmp/x' })).toEqual({
    TEST_SEED: '55974570',
    ...Object.fromEntries(OTHER_SEED_NAMES.map((name) => [name, '55974570'])),
    ATTEMPT: '37',
    TMPDIR: '/tmp/x',
    FLAKY_DETECTOR_SLOT: '3',
    FLAKY_DETECTOR_SESSION: 'session',
    FLAKY_DETECTOR_RUN: '37',
  });
});
