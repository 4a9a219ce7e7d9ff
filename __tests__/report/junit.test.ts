import { describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { JUnitParser, type TestCaseElement } from '../../src/frameworks/junit/parse.ts';
import { junitPieces } from '../../src/report/junit.ts';
import type { Results } from '../../src/report/results-schema.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { observation } from '../analyze/sessions.ts';
import { HOSTILE, hostileResults } from './html/hostile.ts';
import { flakyResults, resultsFor } from './html/sample-results.ts';

const rendered = (results: Results) => [...junitPieces(viewOf(results))].join('');

function casesOf(xml: string): TestCaseElement[] {
  const cases: TestCaseElement[] = [];
  const parser = new JUnitParser((element) => cases.push(element));
  parser.write(xml);
  parser.end();
  return cases;
}

/** Every element's name, as a strict parser sees it. */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.write(xml).close();
  return names;
}

const marked = (...marks: readonly string[]) =>
  resultsFor({
    tests: [{ file: 'cart.test.js', suite: 'cart', name: 'adds' }],
    observations: marks.map((mark, run) => observation(run, mark)),
  });

describe('junitPieces', () => {
  test('a flaky test is a passing testcase with one flakyFailure for each failing run', () => {
    const adds = casesOf(rendered(flakyResults())).find(({ attributes }) => attributes.name === 'adds');
    expect(adds?.attributes).toMatchObject({ classname: 'cart', file: 'cart.test.js' });
    expect(adds?.outcomes.map(({ tag }) => tag)).toEqual(Array.from({ length: 9 }, () => 'flakyFailure'));
    expect(adds?.outcomes[0]?.message).toBe('run 3, seed 1003: AssertionError: expected 2 items, got 1');
    expect(adds?.output).toMatch(
      /^9 of 60 runs failed: 15 % \(95 % interval .+\)\nMake it fail again: TEST_SEED=1003 /,
    );
  });

  test('a stack stands where Surefire has it', () => {
    expect(rendered(flakyResults())).toContain('<stackTrace>expected 2 items, got 1\n    at test.js:3:7</stackTrace>');
  });

  test.each([
    ['a test that always fails', ['f', 'f', 'f', 'f', 'f', 'f'], ['failure', ...Array(5).fill('rerunFailure')], 1, 0],
    ['a test that failed in too few runs to say more', ['f', 'f'], ['failure', 'rerunFailure'], 1, 0],
    ['a test that never failed', ['p', 'p', 'p'], [], 0, 0],
    ['a test that no run executed', ['s', 's', 's'], ['skipped'], 0, 1],
    ['a test that passed when retried', ['p', 'r', 'p'], ['flakyFailure'], 0, 0],
  ])('%s', (_, marks, tags, failures, skipped) => {
    const xml = rendered(marked(...marks));
    expect(casesOf(xml)[0]?.outcomes.map(({ tag }) => tag)).toEqual(tags);
    expect(xml).toContain(`tests="1" failures="${failures}" errors="0" skipped="${skipped}"`);
  });

  test('counts the suites as it counts the whole, with a number for every time', () => {
    const xml = rendered(flakyResults());
    expect(xml).toContain('<testsuites name="npm test" tests="12" failures="0" errors="0" skipped="0">');
    expect(xml).toContain('<testsuite name="calm.test.js" tests="8" failures="0" errors="0" skipped="0" time="0">');
    expect(xml.match(/<testcase [^>]*>/g)?.every((tag) => tag.endsWith(' time="0">'))).toBe(true);
  });

  test('without tests the command is the one testcase', () => {
    const runs = [
      observation(0, ''),
      observation(1, '', { outcome: { kind: 'crashed', signal: 'SIGSEGV' }, stderrTail: 'boom' }),
    ];
    const [command, ...others] = casesOf(rendered(resultsFor({ tests: [], observations: runs })));
    expect(others).toEqual([]);
    expect(command?.attributes.name).toBe('npm test');
    expect(command?.outcomes).toMatchObject([{ tag: 'flakyFailure', type: 'crashed', text: 'boom' }]);
  });

  test('tells of ten failing runs of a test, and of the counts of all', () => {
    const always = casesOf(rendered(marked(...Array(30).fill('f'))))[0];
    expect(always?.outcomes.length).toBe(10);
    expect(always?.output).toContain('30 of 30 runs failed: 100 %');
  });

  test.each(Object.entries(HOSTILE))('%s in every text is valid XML and adds no element', (_, text) => {
    const plain = elementsOf(rendered(hostileResults('text')));
    expect(elementsOf(rendered(hostileResults(text)))).toEqual(plain);
  });
});

test('it is written in pieces, none longer than a test case', () => {
  const tests = Array.from({ length: 500 }, (_, at) => ({
    file: `cart${at % 7}.js`,
    suite: 'cart',
    name: `adds ${at}`,
  }));
  const pieces = [...junitPieces(viewOf(resultsFor({ tests, observations: [observation(0, 'p'.repeat(500))] })))];
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(300);
  expect(casesOf(pieces.join(''))).toHaveLength(500);
});
