/** Questions that everyone asks of an outcome. Pure. */
import { constants } from 'node:os';
import { FACTORS, PLAIN_CONDITIONS } from '../model/conditions.ts';
import type { Observation } from '../model/observation.ts';
import type { Outcome } from '../model/outcome.ts';

/** True for failed, crashed and timed-out runs. */
export function isFailure(observation: Observation): boolean {
  const { kind } = observation.outcome;
  return kind === 'failed' || kind === 'crashed' || kind === 'timed-out';
}

/** True unless the infrastructure lost the run. */
export function isObserved(observation: Observation): boolean {
  return observation.outcome.kind !== 'not-observed';
}

/** True for a run that was left as the command is: only these make the rate and the verdict. */
export function isPlain({ conditions }: Pick<Observation, 'conditions'>): boolean {
  return FACTORS.every((factor) => conditions[factor] === PLAIN_CONDITIONS[factor]);
}

/** The exit code as shells give it: 128 + n for a signal, 124 for a time-out; null when nothing was observed. */
export function exitCodeOf(outcome: Outcome): number | null {
  switch (outcome.kind) {
    case 'passed':
      return 0;
    case 'failed':
      return outcome.exitCode;
    case 'crashed':
      return 128 + (constants.signals[outcome.signal as NodeJS.Signals] ?? 0);
    case 'timed-out':
      return 124;
    case 'not-observed':
      return null;
  }
}
