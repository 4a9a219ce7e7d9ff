/** The README with its generated tables put in anew: inputs, outputs, frameworks. Pure. */
import { FRAMEWORK_OF } from '../src/frameworks/registry.ts';
import type { RecognisedName } from '../src/model/framework.ts';
import { inputsTable, outputsTable } from './input-tables.ts';

/** Per framework: what the seed reaches without `perturb`, and where the per-test results come from. */
const FRAMEWORK_WORDS: Readonly<Record<RecognisedName, readonly [seed: string, results: string]>> = {
  pytest: [
    'hash order; random data that the suite leaves unseeded; plugins that shuffle',
    'our plugin, else JUnit XML',
  ],
  unittest: ['hash order; random data that the suite leaves unseeded', 'recorded from inside the interpreter'],
  jest: ['`--seed`: `jest.getSeed()`, and the order if the command has `--randomize`', 'its own JSON'],
  vitest: ['`--sequence.seed`, if the suite shuffles', 'our reporter'],
  mocha: ['what reads `TEST_SEED`', 'a file of ours that mocha requires'],
  'node-test': ['`--test-random-seed`, if the command has `--test-randomize`', 'our reporter, in `NODE_OPTIONS`'],
  playwright: ['what reads `TEST_SEED`', 'our reporter, in `PW_TEST_REPORTER`'],
  go: ['`-shuffle`, if the command has it on', 'JSON events, sub-tests included'],
  cargo: ['what reads `TEST_SEED`', 'text of each test binary'],
  nextest: ['what reads `TEST_SEED`', 'libtest-like JSON'],
  surefire: ['run order and JUnit 5 order, where the build makes them random', 'Surefire and Failsafe XML'],
  gradle: ['JUnit 5 order, where the build makes it random', 'XML of its Test tasks'],
  rspec: ["rspec's seed", 'our listener'],
  minitest: ["Minitest's `SEED`", 'our plugin'],
  googletest: ['`GTEST_RANDOM_SEED`, if it shuffles', 'XML'],
  ctest: ["its GoogleTest programs' seed", 'JUnit XML, else its text'],
  tap: ['what reads `TEST_SEED`', 'TAP 12 to 14 on standard output'],
};

function frameworksTable(): string {
  const rows = Object.entries(FRAMEWORK_OF).map(([name, { orders }]) => {
    const words = FRAMEWORK_WORDS[name as RecognisedName];
    const changed = orders.filter((order) => order !== 'as-is').join(', ');
    return `| \`${name}\` | ${words[0]} | ${changed === '' ? 'none' : changed} | ${words[1]} |\n`;
  });
  const head = [
    '| framework | the seed drives | orders for `perturb` | per-test results |\n',
    '| --- | --- | --- | --- |\n',
  ];
  return [...head, ...rows].join('');
}

/**
 * Replaces what stands between `<!-- table: name -->` and `<!-- end -->`.
 * @throws when a table has no place in the text
 */
export function withTables(readme: string): string {
  const tables = { inputs: inputsTable(), outputs: outputsTable(), frameworks: frameworksTable() };
  return Object.entries(tables).reduce((text, [name, table]) => {
    const place = new RegExp(`(<!-- table: ${name} -->\n)[^]*?(<!-- end -->)`);
    if (!place.test(text)) throw new Error(`README.md has no place for the table ${name}.`);
    return text.replace(place, (_, begin: string, end: string) => `${begin}${table}${end}`);
  }, readme);
}
