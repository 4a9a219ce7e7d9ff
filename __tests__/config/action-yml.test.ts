/** action.yml and the markdown tables say what the tables in src/config say. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputsTable, outputsTable, withInputs } from '../../scripts/input-tables.ts';
import { INPUTS, inputNames } from '../../src/config/inputs.ts';
import { OUTPUTS } from '../../src/config/outputs.ts';

const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
const action = parse(text);

test('the inputs and outputs are those of the tables (npm run readme)', () => {
  expect(text).toBe(withInputs(text));
  expect(Object.keys(action.inputs)).toEqual(inputNames('action'));
  expect(action.inputs.runs).toEqual({
    description: 'How many times to run the command. `auto`: as many times as `detect` needs.',
    ...{ required: false, default: '50' },
  });
  expect(Object.keys(action.outputs)).toEqual(OUTPUTS.map(({ name }) => name));
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
