/**
 * What makes a test the same test in every run: names without what differs from run to run, and one rule for equal
 * names within a report. Every framework goes through here. Names are not Unicode-normalised: two spellings may be two
 * tests, and a replay needs the one reported.
 */
import { createHash } from 'node:crypto';
import { identityCounter, interned, type TestIdentity } from '../model/test-identity.ts';
import type { TestFailure, TestResult, TestStatus } from '../model/test-result.ts';

/** Characters of a name that are kept; a longer one ends in a digest of itself, so that it stays unique. */
const NAME_LIMIT = 500;

/**
 * A name as it can be compared between runs: slot paths and memory addresses taken out, lone surrogates replaced,
 * length bounded.
 * @param workingDirectory absolute, as the tests saw it
 */
export function stableName(name: string, workingDirectory: string): string {
  const base = workingDirectory.replace(/\/+$/, '');
  const local = base === '' ? name : name.replaceAll(`${base}/`, '').replaceAll(base, '.');
  const plain = local.replace(/\b0x[0-9a-f]{6,16}\b/gi, '0x…').toWellFormed();
  if (plain.length <= NAME_LIMIT) return plain;
  const digest = createHash('sha256').update(plain).digest('hex').slice(0, 12);
  return `${plain.slice(0, NAME_LIMIT - 13).toWellFormed()}…${digest}`;
}

/** Equal identities get ` #2`, ` #3` in the order of the report. */
export function numberDuplicates(results: readonly TestResult[]): TestResult[] {
  const countOf = identityCounter();
  return results.map((result) => {
    const { identity } = result;
    const count = countOf(identity);
    if (count === 1) return result;
    return { ...result, identity: interned({ ...identity, name: `${identity.name} #${count}` }) };
  });
}

/** Equal identities are tries of one test, in order: failed and then passed is flaky. */
export function mergeRetries(results: readonly TestResult[]): TestResult[] {
  return merge(results, (first, second) => {
    const wasRed = first === 'failed' || first === 'flaky';
    if (second === 'passed') return wasRed ? 'flaky' : 'passed';
    return second === 'skipped' ? first : second;
  });
}

/** Equal identities are phases of one test (its call, then its teardown): one failure fails it. */
export function mergePhases(results: readonly TestResult[]): TestResult[] {
  const rank: readonly TestStatus[] = ['failed', 'flaky', 'passed', 'skipped'];
  return merge(results, (first, second) => (rank.indexOf(first) <= rank.indexOf(second) ? first : second));
}

function merge(
  results: readonly TestResult[],
  statusOf: (first: TestStatus, second: TestStatus) => TestStatus,
): TestResult[] {
  const merged = new Map<TestIdentity, TestResult>();
  for (const result of results) {
    const key = interned(result.identity);
    const before = merged.get(key);
    merged.set(
      key,
      before === undefined ? result : mergedResult(before, result, statusOf(before.status, result.status)),
    );
  }
  return [...merged.values()];
}

function mergedResult(first: TestResult, second: TestResult, status: TestStatus): TestResult {
  const durations = [first.durationMs, second.durationMs].filter((ms) => ms !== null);
  const failure: TestFailure | null = first.failure ?? second.failure;
  return {
    identity: first.identity,
    status,
    durationMs: durations.length === 0 ? null : durations.reduce((sum, ms) => sum + ms, 0),
    failure: status === 'failed' || status === 'flaky' ? failure : null,
  };
}
