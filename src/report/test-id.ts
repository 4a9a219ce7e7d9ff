/** How a test is named to people and in outputs. Pure. */
import type { TestIdentity } from '../model/test-identity.ts';

/** `file::suite::name`, with what the report has of them. */
export function testId({ file, suite, name }: TestIdentity): string {
  return [file, suite, name].filter((part) => part !== null && part !== '').join('::');
}

/** More names than this are counted. */
const MOST_NAMES = 5;

/** Some tests in a sentence: `a, b and 3 more`. */
export function listed(ids: readonly string[]): string {
  const shown = ids.length > MOST_NAMES ? ids.slice(0, MOST_NAMES) : ids;
  const rest = ids.length > shown.length ? [`${ids.length - shown.length} more`] : [];
  const names = [...shown, ...rest];
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
