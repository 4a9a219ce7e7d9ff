/** What a test case of any JUnit dialect means: which test, how it went, why it failed. */
import type { TestIdentity } from '../../model/test-identity.ts';
import type { TestFailure, TestResult, TestStatus } from '../../model/test-result.ts';
import { failureOf } from '../failure-text.ts';
import { headAndTail } from '../head-and-tail.ts';
import type { OutcomeElement, TestCaseElement } from './parse.ts';

/** No test takes longer; what is negative or beyond is a broken clock's. */
const LONGEST_SECONDS = 1e9;

/** @param workingDirectory absolute, as the tests saw it */
export function resultOf(element: TestCaseElement, identity: TestIdentity, workingDirectory: string): TestResult {
  const status = statusOf(element);
  return {
    identity,
    ...standsAt(element.attributes),
    status,
    durationMs: millisecondsOf(element.attributes.time),
    failure: status === 'failed' || status === 'flaky' ? failureIn(element, identity.file, workingDirectory) : null,
  };
}

/** Of the seconds that a report names; null: it names none. */
export function millisecondsOf(time: string | undefined): number | null {
  const seconds = Number((time ?? '').replaceAll(',', ''));
  return time === undefined || !(seconds >= 0 && seconds < LONGEST_SECONDS) ? null : Math.round(seconds * 1000);
}

/** The line of the test, where the report has it. */
function standsAt({ line }: Readonly<Record<string, string>>): { readonly line?: number } {
  const number = Number(line);
  return Number.isInteger(number) && number > 0 ? { line: number } : {};
}

function statusOf({ attributes, outcomes }: TestCaseElement): TestStatus {
  if (outcomes.length === 0) return statedStatus(attributes);
  const tags = outcomes.map((outcome) => outcome.tag);
  if (tags.some((tag) => ['failure', 'error', 'warning'].includes(tag))) return 'failed';
  if (tags.some((tag) => tag.startsWith('flaky'))) return 'flaky';
  if (tags.some((tag) => tag.startsWith('rerun'))) return 'failed';
  if (outcomes.some((outcome) => outcome.tag === 'skipped')) return skippedStatus(outcomes);
  return statedStatus(attributes);
}

/** Some tools say it in an attribute. */
function statedStatus({ status = '', result = '' }: Readonly<Record<string, string>>): TestStatus {
  if (status === '' && result === '') return 'passed';
  if (/^(fail|failed|error)$/i.test(status)) return 'failed';
  return /^(notrun|disabled|skipped|pending|ignored)$/i.test(status) || /^(skipped|suppressed)$/i.test(result)
    ? 'skipped'
    : 'passed';
}

/** A test that fails as it is expected to did what it should; pytest files it under skipped. */
function skippedStatus(outcomes: readonly OutcomeElement[]): TestStatus {
  return outcomes.some((outcome) => outcome.type === 'pytest.xfail') ? 'passed' : 'skipped';
}

function failureIn(element: TestCaseElement, file: string | null, workingDirectory: string): TestFailure {
  const { attributes, outcomes, output } = element;
  // Playwright puts its retries before the failure itself.
  const outcome =
    outcomes.find(({ tag }) => tag === 'failure' || tag === 'error') ?? outcomes.find(({ tag }) => tag !== 'skipped');
  const stack = outcome?.text || output;
  const message = outcome?.message || firstLine(stack) || saysNothing(outcome?.type ?? null, attributes.status);
  const { line } = standsAt(attributes);
  const location = file !== null && line !== undefined ? { file, line } : null;
  return failureOf({ type: outcome?.type ?? null, message: headAndTail(message), stack, location }, workingDirectory);
}

/** Some tools say no more than that it failed. */
function saysNothing(type: string | null, status: string | undefined): string {
  return type ?? (status === undefined ? 'failed, without a message in the report' : `status ${status}`);
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? '';
}
