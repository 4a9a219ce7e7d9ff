/** What a JavaScript example's report must hold, file by file: equal names in two files are two tests. */
import { expect } from '@jest/globals';
import type { TestIdentity } from '../../../src/model/test-identity.ts';
import type { TestReport, TestStatus } from '../../../src/model/test-result.ts';
import { type KnownTest, testsOf, truthOf } from '../real-run.ts';

/** Each test of the report is in truth.json and the other way round, with the status that its cause gives it. */
export function expectKnown(directory: string, report: TestReport, seed: number): void {
  expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
  const seen = Object.fromEntries(testsOf(report).map(({ identity, status }) => [keyOf(identity), status]));
  const truth = truthOf(directory);
  expect(Object.keys(seen).sort()).toEqual(truth.map(keyOf).sort());
  for (const known of truth) {
    const allowed = allowedStatuses(known.fails, seed);
    expect({ test: keyOf(known), allowed: allowed.includes(seen[keyOf(known)]!) }).toEqual({
      test: keyOf(known),
      allowed: true,
    });
  }
}

function keyOf({ file, suite, name }: TestIdentity): string {
  return [file, suite, name].join(' | ');
}

function allowedStatuses(fails: KnownTest['fails'], seed: number): TestStatus[] {
  switch (fails.kind) {
    case 'seed':
      return seed % fails.multipleOf === 0 ? ['failed'] : ['passed'];
    case 'always':
      return ['failed'];
    case 'skipped':
      return ['skipped'];
    case 'chance':
      return ['passed', 'failed', 'flaky'];
    default:
      return ['passed'];
  }
}

/** Why a report is not a clean one; null when it is. */
export function problem(report: TestReport): string | null {
  if (report.kind === 'none') return null;
  return report.kind === 'read' ? report.couldNotRun : report.reason;
}
