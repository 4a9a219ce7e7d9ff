import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CaseIdentities } from '../../../src/frameworks/junit/case-identities.ts';
import { caseMemory } from '../../../src/frameworks/junit/case-memory.ts';
import { KnownCases } from '../../../src/frameworks/junit/known-cases.ts';
import { JUnitParser } from '../../../src/frameworks/junit/parse.ts';
import { resultOf } from '../../../src/frameworks/junit/result.ts';
import { simpleCaseAt } from '../../../src/frameworks/junit/simple-case.ts';
import { identitiesForSession, identityTable } from '../../../src/model/test-identity.ts';
import type { TestResult } from '../../../src/model/test-result.ts';

const FOLDER = '/work dir';

/** What the parser alone reads, piece by piece; with what it knows of earlier reports where it may compare. */
function read(text: string, pieceLength: number, compares: boolean) {
  const results: TestResult[] = [];
  let compared = 0;
  const identities = new CaseIdentities(FOLDER);
  const known = new KnownCases(FOLDER, null, (result) => {
    compared += 1;
    results.push(result);
  });
  const parser = new JUnitParser(
    (element) => results.push(resultOf(element, identities.of(element), FOLDER)),
    compares ? (piece, at, suites) => known.take(piece, at, suites) : undefined,
  );
  for (let at = 0; at < text.length; at += pieceLength) if (!parser.write(text.slice(at, at + pieceLength))) break;
  return { read: { results, problem: parser.end() }, compared };
}

/** The first time it learns what it compares with. */
function expectTheSame(text: string, pieceLength = text.length): void {
  const plain = read(text, pieceLength, false).read;
  expect(read(text, pieceLength, true).read).toEqual(plain);
  expect(read(text, pieceLength, true).read).toEqual(plain);
}

let forget = () => {};
beforeEach(() => {
  forget = identitiesForSession();
});
afterEach(() => forget());

const fixtures = join(import.meta.dirname, '../../fixtures/junit');
const names = readdirSync(fixtures).filter((name) => name.endsWith('.xml'));

describe('a report reads the same whether it is compared with what is known or not', () => {
  test.each(names)('%s', (name) => {
    const text = readFileSync(join(fixtures, name), 'utf8');
    for (const pieceLength of [1, 7, 100, text.length]) expectTheSame(text, pieceLength);
  });

  const PASSED = '<testcase classname="c" name="a" time="0.25"/>';
  const PARTS = [
    PASSED,
    '\n  <testcase name="b" classname="c" time="1,000.5" timestamp="2026-01-01T00:00:00"/>',
    '<testcase classname="c" name="&lt;d&gt; &amp; &quot;e&quot;"></testcase>',
    '<testcase classname="c" name="&#65;&nbsp;"/>',
    '<testcase classname="c" name="a" name="twice"/>',
    '<testcase classname="c" name="no space"status="run"/>',
    '<testcase classname="c" name="line\nbreak" time="0.1"/>',
    '<testcase classname="c" name="skipped" status="notrun" time="0"/>',
    '<testcase classname="c" name="with a line" line="12" time="0"/>',
    '<testcase classname="c" name="red" status="failed" time="0.1"/>',
    '<testcase classname="c" name="time=" time="nonsense"/>',
    '<testcase classname="c" name="odd" time="<1"/>',
    '<testcase classname="c" name="odd" time="&amp;"/>',
    "<testcase classname='c' name='single' time='3'/>",
    '<testcase classname="c" name="f" time="0.5"><failure message="m">t</failure></testcase>\r\n',
    '<testcase classname="c" name="o"><system-out><![CDATA[<testcase name="no"/>]]></system-out></testcase>',
    `<!-- ${PASSED} -->`,
    `<![CDATA[ ${PASSED} ]]>`,
    `<?pi ${PASSED} ?>`,
    `<system-out>${PASSED}</system-out>`,
    `<properties><property name="go.version" value="1"/></properties>`,
    `<testsuite name="inner" file="i.js">${PASSED}${PASSED}</testsuite>`,
    '</testsuite><testsuite name="other">',
    'stray & text',
    '</mismatched>',
    '<testcases name="other"/>',
    '<testcase classname="c" name="cut',
  ];

  test.each(PARTS)('%s', (part) => {
    for (const pieceLength of [1, 5, 33, 1000])
      expectTheSame(`<testsuite name="s">${PASSED}${part}${PASSED}\n${PASSED}</testsuite>`, pieceLength);
  });

  test('any mixture, in pieces of any length', () => {
    const documents = fc.array(fc.constantFrom(...PARTS), { maxLength: 12 });
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 400 }), (parts, pieceLength) =>
        expectTheSame(`<?xml version="1.0"?>\n<testsuites><testsuite name="s">${parts.join('')}`, pieceLength),
      ),
      { numRuns: 300 },
    );
  });
});

test('a run that repeats the one before it is compared, whatever its durations; only what failed is parsed', () => {
  const report = (run: number) => {
    const cases = Array.from({ length: 100 }, (_, at) => {
      const start = `<testcase classname="c" name="test ${at}" time="0.${run}${at}"`;
      return at === run ? `${start}><failure message="m"/></testcase>` : `${start}/>`;
    });
    return `<testsuite name="s">\n${cases.join('\n')}\n</testsuite>`;
  };
  read(report(0), 1000, true);
  const { read: second, compared } = read(report(1), 100_000, true);
  expect(compared).toBe(99);
  expect(second.results.map(({ durationMs }) => durationMs)).toEqual(
    Array.from({ length: 100 }, (_, at) => Math.round(Number(`0.1${at}`) * 1000)),
  );
});

test('the place of an error is that in the whole text', () => {
  const passed = '<testcase classname="c" name="a"/>';
  const text = `<testsuite name="s">\n${passed}\n${passed}${passed}<broken></testsuite>`;
  expect(read(text, 10_000, true).read.problem).toBe(read(text, 10_000, false).read.problem);
  expect(read(text, 10_000, true).read.problem).toMatch(/line 3:\d+/);
});

test('names with quotes and equals signs do not move the place where durations are cut out', () => {
  expect(simpleCaseAt('<testcase name="a time=" time="1" x="2"/>', 0)).toEqual({
    parts: ['<testcase name="a time=" time="', '" x="2"/>'],
    attributes: { name: 'a time=', time: '1', x: '2' },
    end: 41,
    timeAt: 1,
  });
});

test('where each run has texts of its own, they are read, and not remembered for ever', () => {
  const runs = 40;
  for (let run = 0; run < runs; run += 1) {
    const cases = Array.from(
      { length: 100 },
      (_, at) => `<testcase name="test ${at}" assertions="${run * 100 + at}"/>`,
    );
    const { read: seen } = read(`<testsuite name="s">${cases.join('\n')}</testsuite>`, 100_000, true);
    expect(seen.results.map(({ identity }) => identity.name)).toEqual(cases.map((_, at) => `test ${at}`));
  }
  expect(caseMemory([{ name: 's' }], FOLDER, null).byText.size).toBeLessThan((runs * 100) / 3);
});

test('what is remembered ends with the last session that is under way', () => {
  const other = identitiesForSession();
  read('<testsuite name="s"><testcase name="a"/></testsuite>', 1000, true);
  other();
  expect([identityTable().size, caseMemory([{ name: 's' }], FOLDER, null).byText.size]).toEqual([1, 1]);
  forget();
  forget = identitiesForSession();
  expect([identityTable().size, caseMemory([{ name: 's' }], FOLDER, null).byText.size]).toEqual([0, 0]);
});
