/**
 * The session as JUnit XML for viewers that know Surefire's: a flaky test is a passing one with a `flakyFailure` for
 * each failing run, a
 * test that always fails has a `failure` and `rerunFailure`s. The elements stand in the order of Surefire's schema.
 * Pure.
 */
import { group } from 'd3-array';
import { type Attributes, type Child, element, type Markup } from './markup.ts';
import { rateSentence } from './numbers.ts';
import { MAKE_IT_FAIL } from './phrases.ts';
import { visible } from './terminal.ts';
import type { ReportView } from './view.ts';
import type { CaseResult, FailureView } from './view-details.ts';
import type { CaseView, TestView } from './view-findings.ts';

const COMMAND = 'test command';
/** Durations of single tests are not recorded, and Surefire's schema wants a number. */
const NO_TIME = { time: '0' } as const;

/** junit.xml of this view. */
export function renderJUnit(view: ReportView): string {
  const all = cases(view);
  const root = element(
    'testsuites',
    { name: visible(view.command.line), ...countsOf(all) },
    ...[...group(all, ({ suite }) => suite)].map(([name, members]) =>
      element('testsuite', { name, ...countsOf(members), ...NO_TIME }, ...members.map(({ markup }) => markup)),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

/** One testcase, and how it counts. */
interface Case {
  readonly suite: string;
  readonly counts: 'passed' | 'failed' | 'skipped';
  readonly markup: Markup;
}

function countsOf(members: readonly Case[]): Attributes {
  const count = (kind: Case['counts']) => members.filter(({ counts }) => counts === kind).length;
  return { tests: members.length, failures: count('failed'), errors: 0, skipped: count('skipped') };
}

/** The tests; and the command itself where there are none, or where runs failed that no test accounts for. */
function cases({ tests, command }: ReportView): Case[] {
  const tested = tests.map(testCase);
  const whole = caseOf(COMMAND, { name: command.line, classname: COMMAND }, command);
  return tests.length === 0 || command.unattributed ? [whole, ...tested] : tested;
}

function testCase(test: TestView): Case {
  const { file, suite, name, line } = test;
  return caseOf(file ?? suite ?? COMMAND, { name, classname: suite ?? file ?? COMMAND, file, line }, test);
}

function caseOf(suite: string, attributes: Attributes, content: CaseView): Case {
  const shown = Object.entries(attributes).map(([name, value]) => [
    name,
    typeof value === 'string' ? visible(value) : value,
  ]);
  const markup = element(
    'testcase',
    { ...Object.fromEntries(shown), ...NO_TIME },
    failureElements(content),
    output(content),
  );
  return { suite, counts: COUNTS[content.result], markup };
}

const COUNTS: Readonly<Record<CaseResult, Case['counts']>> = {
  passed: 'passed',
  flaky: 'passed',
  failed: 'failed',
  skipped: 'skipped',
};

function failureElements({ result, told }: CaseView): Child {
  switch (result) {
    case 'passed':
      return null;
    case 'skipped':
      return element('skipped', {});
    case 'flaky':
      return told.map((failure) => rerun('flakyFailure', failure));
    case 'failed': {
      const [first, ...others] = told;
      if (first === undefined) return null;
      const own = element('failure', attributesOf(first), visible(first.text));
      return [own, ...others.map((failure) => rerun('rerunFailure', failure))];
    }
  }
}

function rerun(name: 'flakyFailure' | 'rerunFailure', failure: FailureView): Markup {
  return element(name, attributesOf(failure), element('stackTrace', {}, visible(failure.text)));
}

function attributesOf({ run, seed, title, result }: FailureView): Attributes {
  return { message: `run ${run}, seed ${seed}: ${visible(title)}`, type: result };
}

/** The rate with its counts, and how to make it fail again. */
function output({ rate, replay, replaySays }: CaseView): Markup | null {
  const lines = [
    rate === null ? '' : rateSentence(rate),
    replay === null ? '' : `${MAKE_IT_FAIL}: ${replay}`,
    replaySays,
  ];
  const text = lines.filter((line) => line !== '').join('\n');
  return text === '' ? null : element('system-out', {}, text);
}
