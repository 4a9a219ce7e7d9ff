/** Tests that are chosen one by one, run together by the line that a person would paste: these and no others. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { go } from '../../src/frameworks/go.ts';
import { jest } from '../../src/frameworks/jest.ts';
import { mocha } from '../../src/frameworks/mocha.ts';
import { vitest } from '../../src/frameworks/vitest.ts';
import { chosenOutput, install } from './javascript/packages.ts';
import { hasTool, project } from './real-run.ts';

const SUITE = `
  const says = (name) => [name, () => { console.log('ran ' + name); }];
  describe('block (a.b)', () => { it(...says('one')); it(...says('two')); });
  it(...says('top'));
  it(...says('toppest'));`;

const ran = (output: string) => [...new Set(output.match(/ran \w+/g))].map((words) => words.slice(4));

describe.each([
  ['mocha', mocha, 'mocha@12', 'npx mocha test', SUITE],
  ['jest', jest, 'jest@30', 'npx jest', SUITE],
  ['vitest', vitest, 'vitest@4', 'npx vitest run', `import { describe, it } from 'vitest';${SUITE}`],
] as const)('%s', (_, framework, version, commandLine, text) => {
  test('a test in a block and one outside of it', () => {
    const file = 'test/a.test.js';
    const directory = project({ [file]: text, 'package.json': '{"type": "module"}' });
    install(directory, version);
    const seen = [
      { file, suite: 'block (a.b)', name: 'two' },
      { file, suite: null, name: 'top' },
    ];
    const output = chosenOutput(framework, directory, commandLine, { tests: seen, seen });
    expect(ran(output).sort()).toEqual(['top', 'two']); // mocha runs what stands in no block first
  });
});

(hasTool('go') ? test : test.skip)('go: tests of one package, with their sub-tests', () => {
  const says = (name: string) => `func ${name}(t *testing.T) { t.Run("sub", func(t *testing.T) {}) }`;
  const directory = project({
    'go.mod': 'module demo\n\ngo 1.20\n',
    [join('shop', 'a_test.go')]:
      `package shop\nimport "testing"\n${['TestA', 'TestB', 'TestAB'].map(says).join('\n')}\n`,
    [join('other', 'a_test.go')]: `package other\nimport "testing"\n${says('TestA')}\n`,
  });
  const seen = ['TestAB/sub', 'TestA'].map((name) => ({ file: null, suite: 'demo/shop', name }));
  const output = chosenOutput(go, directory, 'go test -v ./...', { tests: seen, seen });
  expect(output.match(/^--- PASS: \w+/gm)).toEqual(['--- PASS: TestA', '--- PASS: TestAB']);
});
