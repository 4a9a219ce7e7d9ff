/** Failures that say by themselves that somebody else has what they need. Pure. */
import type { Observation } from '../model/observation.ts';
import { anyOf } from '../patterns.ts';

/** What a failure to listen says, with the port or without. */
export const PORT_IN_USE = anyOf(
  /address (?:is )?already in use|EADDRINUSE|only one usage of each socket address/i,
  /port (?:\d+ )?(?:is |was )?already (?:in use|allocated|taken)/,
);

const LOCKED = anyOf(
  /database is locked|is locked by another/i,
  /(?:could not|cannot|unable to|failed to) (?:obtain|acquire|get) (?:a |the )?lock/,
);

/** Whether the run's failure, or that of this very test, says so. */
export function saysInUse(observation: Observation, test: number | null): boolean {
  const text = test === null ? runText(observation) : testText(observation, test);
  return PORT_IN_USE.test(text) || LOCKED.test(text);
}

function testText({ tests }: Observation, test: number): string {
  const own = tests.failures.filter((failure) => failure.test === test);
  return own.map(({ failure }) => `${failure.message}\n${failure.stack ?? ''}`).join('\n');
}

/** All that a run said of its failures. */
export function runText({ tests, stdoutTail, stderrTail }: Observation): string {
  const failures = tests.failures.map(({ failure }) => `${failure.message}\n${failure.stack ?? ''}`);
  return [...failures, stdoutTail, stderrTail].join('\n');
}
