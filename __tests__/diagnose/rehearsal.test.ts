/** Whether a machine that a session did not run on is fit for its diagnosis. */
import { expect, test } from '@jest/globals';
import { rehearsalTrouble } from '../../src/diagnose/rehearsal.ts';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import type { DiagnosisSubject } from '../../src/model/diagnosis.ts';
import type { Trial } from '../../src/model/experiment.ts';

const NEVER = new AbortController().signal;
const run = (seed: number) => ({ run: seed, seed, conditions: PLAIN_CONDITIONS });
const subject = (test: number | null, seed: number): DiagnosisSubject => ({
  ...{ test, tests: test === null ? [] : [test], failing: run(99), passing: run(seed), failures: 1, runs: 9 },
});

/** A machine on which a seed's run ends as told; which seeds it was asked for. */
function machine(endOf: (seed: number) => Pick<Trial, 'outcome' | 'marks'>) {
  const asked: number[] = [];
  const carryOut = async (_: unknown, trials: readonly Pick<Trial, 'arm' | 'seed'>[]): Promise<Trial[]> => {
    asked.push(...trials.map(({ seed }) => seed));
    return trials.map(({ arm, seed }) => ({ experiment: 0, arm, seed, order: null, durationMs: 1, ...endOf(seed) }));
  };
  return { asked, carryOut };
}

const failed = (marks: string) => ({ outcome: { kind: 'failed', exitCode: 1 } as const, marks });

test('one run in which a diagnosed test passes is enough, whatever else fails in it', async () => {
  const here = machine(() => failed('fp'));
  expect(await rehearsalTrouble([subject(0, 3), subject(1, 4)], here, NEVER)).toBeNull();
  expect(here.asked).toEqual([3]);
});

test('where the runs of three subjects fail, it says so with their seeds', async () => {
  const here = machine(() => failed('ff'));
  const subjects = [subject(0, 3), subject(1, 4), subject(null, 5), subject(null, 6)];
  expect(await rehearsalTrouble(subjects, here, NEVER)).toContain('failed here, 3 of 3 times (seed 3, 4, 5)');
});

test('one seed is tried three times: what is flaky may fail by chance', async () => {
  let runs = 0;
  const here = machine(() => (++runs < 3 ? failed('') : { outcome: { kind: 'passed' }, marks: '' }));
  expect(await rehearsalTrouble([subject(null, 3)], here, NEVER)).toBeNull();
  expect(here.asked).toEqual([3, 3, 3]);
});

test('a command that cannot be run here at all is named', async () => {
  const carryOut = () => Promise.reject(new Error('Exit code 127: not found.'));
  expect(await rehearsalTrouble([subject(null, 3)], { carryOut }, NEVER)).toContain(
    'cannot run the command: Exit code',
  );
});

test('a run that is cut off by the limit is none that passed', async () => {
  const limit = AbortSignal.abort();
  expect(await rehearsalTrouble([subject(null, 3)], { carryOut: async () => [] }, limit)).toContain('in time');
});
