/** action.yml and the markdown tables say what the tables in src/config say. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUTS, type InputEntry } from '../../src/config/inputs.ts';
import { inputDescription, inputsTable, outputsTable, statedDefault } from '../../src/config/markdown.ts';
import { OUTPUTS } from '../../src/config/outputs.ts';

const ENTRIES: readonly InputEntry[] = INPUTS;
const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

test('the inputs: names, order, descriptions, defaults', () => {
  const expected = ENTRIES.filter((entry) => entry.doors.includes('action')).map((entry) => {
    const stated = statedDefault(entry);
    const input = { description: inputDescription(entry), required: entry.default.kind === 'required' };
    return [entry.name, stated === null ? input : { ...input, default: stated }];
  });
  expect(Object.entries(action.inputs)).toEqual(expected);
});

test('the outputs: names, order, descriptions', () => {
  expect(Object.entries(action.outputs)).toEqual(OUTPUTS.map(({ name, meaning }) => [name, { description: meaning }]));
});

test('what runs, and when', () => {
  expect(action.runs).toEqual({
    using: 'node24',
    main: 'dist/action/index.js',
    post: 'dist/post/index.js',
    'post-if': 'always()',
  });
});

test('a default that the runner fills in is an expression', () => {
  expect(action.inputs['github-token'].default).toMatch(/^\$\{\{ github\.token \}\}$/);
  expect(action.inputs['comment-id'].default).toMatch(/^\$\{\{ github\.job \}\}$/);
});

test('no default is stated where leaving out must be told from giving', () => {
  for (const name of ['detect', 'repo', 'ref', 'repo-token', 'report-files']) {
    expect(action.inputs[name]).not.toHaveProperty('default');
  }
});

test('the markdown tables have a row for each, with as many cells as the head', () => {
  for (const [table, columns, rows] of [
    [inputsTable(), 4, INPUTS.length],
    [outputsTable(), 2, OUTPUTS.length],
  ] as const) {
    const lines = table.trimEnd().split('\n');
    expect(lines).toHaveLength(rows + 2);
    for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(columns + 1);
  }
  expect(inputsTable()).toContain('| `runs` | `50` | a whole number from 1 to 1000, or `auto` | How many times');
  expect(inputsTable()).toContain('| `test-command` | **required** |');
});
