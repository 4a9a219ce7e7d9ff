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

/**
 * Each test once, whatever the order in which results came. Equal identities on different lines are different tests:
 * the later ones get ` #2`, ` #3`. What nothing tells apart is one test with several results.
 */
export function oneResultEach(results: readonly TestResult[]): TestResult[] {
  const countOf = identityCounter();
  if (!results.some(({ identity }) => countOf(identity) > 1)) return [...results];
  const groups = new Map<TestIdentity, TestResult | TestResult[]>();
  for (const result of results) {
    const identity = interned(result.identity);
    const before = groups.get(identity);
    if (before === undefined) groups.set(identity, result);
    else if (Array.isArray(before)) before.push(result);
    else groups.set(identity, [before, result]);
  }
  return [...groups.values()].flatMap((group) => (Array.isArray(group) ? byLine(group) : group));
}

function byLine(group: readonly TestResult[]): TestResult[] {
  const lines = new Map<number | null, TestResult[]>();
  for (const result of group) {
    const line = result.line ?? null;
    const results = lines.get(line) ?? [];
    lines.set(line, results);
    results.push(result);
  }
  if (lines.has(null)) return [together(group)];
  const ascending = [...lines].toSorted(([a], [b]) => Number(a) - Number(b));
  return ascending.map(([, results], at) => {
    const one = together(results);
    return at === 0
      ? one
      : { ...one, identity: interned({ ...one.identity, name: `${one.identity.name} #${at + 1}` }) };
  });
}

/** What several results of one test come to: as many passes and failures, in any order, come to the same. */
function together(group: readonly TestResult[]): TestResult {
  const statuses = new Set(group.map(({ status }) => status));
  statuses.delete('skipped');
  const [only = 'skipped', ...others] = statuses;
  const status = statuses.has('flaky') ? 'flaky' : others.length > 0 ? 'mixed' : only;
  return group
    .slice(1)
    .reduce((first, second) => mergedResult(first, second, status), { ...(group[0] as TestResult), status });
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
  const rank: readonly TestStatus[] = ['failed', 'mixed', 'flaky', 'passed', 'skipped'];
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
    failure: status === 'passed' || status === 'skipped' ? null : failure,
  };
}
