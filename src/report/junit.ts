/**
 * The session as JUnit XML for viewers that know Surefire's: a flaky test is a passing one with a `flakyFailure` for
 * each failing run, a
 * test that always fails has a `failure` and `rerunFailure`s. The elements stand in the order of Surefire's schema.
 * Pure.
 */
import { group } from 'd3-array';
import { type Attributes, type Child, element, type Markup, opening } from './markup.ts';
import { rateSentence } from './numbers.ts';
import { MAKE_IT_FAIL } from './phrases.ts';
import type { ReportView } from './view.ts';
import type { CaseResult, FailureView } from './view-details.ts';
import type { CaseView, CommandView, TestView } from './view-findings.ts';
import { visible } from './visible-text.ts';

const COMMAND = 'test command';
/** Durations of single tests are not recorded, and Surefire's schema wants a number. */
const NO_TIME = { time: '0' } as const;

/** junit.xml of this view, in pieces: that of a large session would be one string too many. */
export function* junitPieces(view: ReportView): Generator<string> {
  const all = cases(view);
  const name = visible(view.command.line);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${opening('testsuites', { name, ...countsOf(all) })}`;
  for (const [suite, members] of group(all, suiteOf)) {
    yield opening('testsuite', { name: suite, ...countsOf(members), ...NO_TIME });
    for (const member of members) yield caseOf(member).markup;
    yield '</testsuite>';
  }
  yield '</testsuites>\n';
}

/** One testcase: a test, or the command itself. */
type Case = TestView | CommandView;

function countsOf(members: readonly Case[]): Attributes {
  const count = (kind: 'failed' | 'skipped') => members.filter(({ result }) => COUNTS[result] === kind).length;
  return { tests: members.length, failures: count('failed'), errors: 0, skipped: count('skipped') };
}

/** The tests; and the command itself where there are none, or where runs failed that no test accounts for. */
function cases({ tests, command }: ReportView): readonly Case[] {
  return tests.length === 0 || command.unattributed ? [command, ...tests] : tests;
}

function suiteOf(one: Case): string {
  return 'unattributed' in one ? COMMAND : (one.file ?? one.suite ?? COMMAND);
}

function namesOf(one: Case): Attributes {
  if ('unattributed' in one) return { name: visible(one.line), classname: COMMAND };
  const { file, suite, name, line } = one;
  const classname = visible(suite ?? file ?? COMMAND);
  return { name: visible(name), classname, file: file === null ? null : visible(file), line };
}

function caseOf(one: Case): Markup {
  return element('testcase', { ...namesOf(one), ...NO_TIME }, failureElements(one), output(one));
}

const COUNTS: Readonly<Record<CaseResult, 'passed' | 'failed' | 'skipped'>> = {
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
