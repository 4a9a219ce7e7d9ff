/** Under which names tests read their seed from the environment. Pure. */

/** Names that suites commonly read, which get the run's seed beside TEST_SEED. */
export const OTHER_SEED_NAMES: readonly string[] = ['GO_TEST_SEED', 'JEST_SEED', 'VITE_TEST_SEED', 'MOCHA_SEED'];

/** Names that a run gives a value to, whatever the tests do with it. */
const OURS = new Set(['TEST_SEED', 'PYTHONHASHSEED', 'GTEST_RANDOM_SEED']);

const NAME = String.raw`(?<name>(?:[A-Z0-9]+_)*SEED(?:_[A-Z0-9]+)*)\b`;
/** How languages read a variable of the environment; then its name, in quotes or behind a point. */
const READ = new RegExp(
  String.raw`(?:\b(?:process|import\.meta|Deno|Bun)\.env(?:\.get\()?\??\.?\[?\s*["'\x60]?|` +
    String.raw`\benviron(?:\.get\(|\[)\s*["']|\b(?:get|Get|lookup|Lookup)_?[eE]nv\w*\(\s*"?'?|` +
    String.raw`\bENV(?:\.fetch\(|\[)\s*["']|\benv::var(?:_os)?\(\s*"|\boption_env!\(\s*"|\$ENV\{\s*["']?)` +
    NAME,
  'g',
);

/** The names with a seed in them that a text reads from the environment, less those that runs set by themselves. */
export function seedNamesIn(text: string): string[] {
  const names = [...text.matchAll(READ)].map(({ groups }) => groups?.name ?? '');
  return [...new Set(names)].filter((name) => !OURS.has(name));
}
