import { expect, test } from '@jest/globals';
import { seedNamesIn } from '../../src/model/seed-names.ts';

test.each([
  ['const seed = Number(process.env.JEST_SEED ?? 42)', ['JEST_SEED']],
  ['import.meta.env.VITE_TEST_SEED', ['VITE_TEST_SEED']],
  ["process.env['MY_SEED'] || process.env.MY_SEED", ['MY_SEED']],
  ['os.environ.get("DATA_SEED", "7")', ['DATA_SEED']],
  ["os.environ['SEED_OF_DATA']", ['SEED_OF_DATA']],
  ['seed, _ := strconv.Atoi(os.Getenv("GO_TEST_SEED"))', ['GO_TEST_SEED']],
  ["ENV.fetch('RANDOM_SEED') { 1 }", ['RANDOM_SEED']],
  ['std::env::var("PROP_SEED")', ['PROP_SEED']],
  ['System.getenv("SHUFFLE_SEED")', ['SHUFFLE_SEED']],
  ['std::getenv("SEED")', ['SEED']],
  ['os.getenv("TEST_SEED"); process.env.PYTHONHASHSEED', []],
  ['const SEED = 42; process.env.SEEDLING; env.OTHER', []],
])('%s', (text, names) => {
  expect(seedNamesIn(text)).toEqual(names);
});
