/** A run's outcome in words, the same wherever people read of it. Pure. */
import { exitCodeOf } from '../analyze/outcomes.ts';
import { durationText } from '../durations.ts';
import type { Outcome } from '../model/outcome.ts';
import type { RunResult } from './results-schema.ts';

/** An outcome as results.json holds it. */
export type OutcomeFields = Pick<RunResult, 'outcome' | 'outcome_detail' | 'exit_code'>;

/** The fields of results.json that tell of an outcome. */
export function outcomeFields(outcome: Outcome): OutcomeFields {
  return { outcome: outcome.kind, outcome_detail: detailOf(outcome), exit_code: exitCodeOf(outcome) };
}

function detailOf(outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'crashed':
      return outcome.signal;
    case 'timed-out':
      return `after ${durationText(outcome.afterMs)}`;
    case 'not-observed':
      return outcome.reason;
    case 'passed':
    case 'failed':
      return null;
  }
}

/** `failed (exit code 1)`, `crashed (SIGSEGV)`, `timed out after 10m`. */
export function outcomeWords({ outcome, outcome_detail: detail, exit_code: exitCode }: OutcomeFields): string {
  switch (outcome) {
    case 'passed':
      return 'passed';
    case 'failed':
      return exitCode === 0 ? 'a test failed, the command exited with 0' : `failed (exit code ${exitCode})`;
    case 'crashed':
      return `crashed (${detail})`;
    case 'timed-out':
      return `timed out ${detail}`;
    case 'not-observed':
      return `lost: ${detail}`;
  }
}
