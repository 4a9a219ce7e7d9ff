/** Where replay lines are to be pasted. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyze } from '../../src/analyze/analysis.ts';
import { fromFolder, fromRoot, readFrom } from '../../src/report/replay-lines.ts';
import { resultsOf } from '../../src/report/results.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { shellQuote } from '../../src/shell-words.ts';
import { observation } from '../analyze/sessions.ts';
import { headTree, sessionOf } from '../analyze/whole-session.ts';
import { simulate } from '../diagnose/simulation.ts';

test.each([
  ['.', 'npm test'],
  [null, 'npm test'],
  ['examples/node-test', '(cd examples/node-test && npm test)'],
  ["it's a/b", "(cd 'it'\\''s a/b' && npm test)"],
])('from the root, the folder being %j', (folder, line) => {
  expect(fromRoot('npm test', folder)).toBe(line);
  expect(fromFolder(line, folder ?? '.')).toBe('npm test');
});

test('a line that goes elsewhere by itself is left alone', () => {
  expect(fromFolder('cd other && npm test', 'examples')).toBe('cd other && npm test');
});

test('bash follows it from the root, as often as it is pasted, whatever the folder is called', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'lines ')));
  try {
    for (const folder of ['a', 'a b/c', "it's", '$HOME', '-x']) {
      mkdirSync(join(root, folder), { recursive: true });
      const commands = [
        'pwd',
        'pwd # here',
        "pwd; cat <<'END' > /dev/null\n)\nEND",
        "pwd; : $'a\\'b' # c'",
        'pwd; : a\\"b # "',
      ];
      for (const command of commands) {
        const line = fromRoot(command, folder);
        const twice = execFileSync('bash', ['--norc', '-c', `${line}\n${line}`], { cwd: root, encoding: 'utf8' });
        expect(twice).toBe(`${join(root, folder)}\n`.repeat(2));
        expect(fromFolder(line, folder)).toBe(command);
      }
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a # or an end of a line in quotes, or in a word, begins no comment: the line stays one', () => {
  for (const line of [
    "mvn test '-Dtest=A#b'",
    'pytest "t.py::x[a#b]"',
    'pytest t.py::x\\[a\\#b]',
    'echo a#b $#',
    "printf 'a\nb'",
  ])
    expect(fromRoot(line, 'p')).toBe(`(cd p && ${line})`);
});

test('bash takes each word of a line in a folder as it is', () => {
  const word = fc.string({ unit: fc.constantFrom('a', '#', ' ', "'", '"', '\\', '$', '\n', ')', ';'), maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', ' # a comment'),
      (words, comment) => {
        const line = fromRoot(`printf '%s|' ${words.map(shellQuote).join(' ')}${comment}`, '/');
        const said = execFileSync('bash', ['--norc', '-c', line], { encoding: 'utf8' });
        expect(said).toBe(words.map((it) => `${it}|`).join(''));
        if (comment === '') expect(line.endsWith('\n)')).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});

const replays = [null, 0].map((test) => ({ test, run: 1, seed: 7, commandLine: `line ${test}`, selectsTest: false }));
const session = sessionOf([observation(0, 'p'), observation(1, 'f')], {
  trees: [headTree({ folder: 'pkg/a' })],
  replays,
});
const stored = resultsOf(session, analyze(session));

test('a reader in the folder, above it, and beside it each gets lines that work there', () => {
  const linesFrom = (way: string) => {
    const { reproduce, command, tests, failingTests } = readFrom(viewOf(stored), stored.folder, way);
    return [reproduce?.line, ...[command, ...tests, ...failingTests].map(({ replay }) => replay)];
  };
  const expected = (line: (what: string) => string) => ['null', 'null', '0', '0'].map(line);
  expect(linesFrom('pkg/a')).toEqual(expected((what) => `(cd pkg/a && line ${what})`));
  expect(linesFrom('.')).toEqual(expected((what) => `line ${what}`));
  expect(linesFrom('/abs/a')).toEqual(expected((what) => `(cd /abs/a && line ${what})`));
});

test('no line of a report leads elsewhere, also of its causes and sensitivities', async () => {
  const { session: whole } = await simulate({
    ...{ rootSeed: 5, runs: 60, tests: [() => false, (_, { conditions }) => conditions.timezone !== null] },
    conditions: (run) => ({ timezone: run % 2 === 0 ? null : 'Pacific/Apia' }),
  });
  const lines = replays.map((replay) => ({ ...replay, test: replay.test === null ? null : 1 }));
  const inFolder = { ...whole, ...{ replays: lines, trees: [headTree({ folder: 'pkg/a' })] } };
  const results = resultsOf(inFolder, analyze(inFolder));
  const view = viewOf(results);
  for (const told of [view.causes, view.sensitivities])
    expect(told.map(({ replay }) => replay)).toContainEqual(expect.any(String));
  const [before, after] = [view, readFrom(view, results.folder, '/abs/a')].map((it) => JSON.stringify(it));
  expect(after).toBe(before?.replaceAll('(cd pkg/a && ', '(cd /abs/a && '));
});

test('the folder is a fact of the report', () => {
  const fact = (folder: string) => viewOf({ ...stored, folder }).facts.find(({ label }) => label === 'Folder')?.value;
  expect([fact('pkg/a'), fact('.')]).toEqual(['pkg/a', 'the root of the repository']);
});

test('the rule that ended a session is written as its door writes inputs', () => {
  const end = { kind: 'stopped', rule: 'decided' } as const;
  const results = resultsOf({ ...session, end }, analyze({ ...session, end }));
  const ended = (door: 'cli' | 'action') => viewOf(results, { door }).facts.at(-1)?.value;
  expect([ended('cli'), ended('action')]).toEqual(['stopped early (--stop decided)', 'stopped early (stop: decided)']);
});
