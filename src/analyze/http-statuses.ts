/** Which numbers in a failure's text are HTTP's statuses, which tell failures apart. Pure. */

/** HTTP's registered codes that a test may meet: a number that is none of these is no status. */
const STATUSES = new Set(
  [
    [200, 208],
    [226, 226],
    [300, 308],
    [400, 418],
    [421, 426],
    [428, 429],
    [431, 431],
    [451, 451],
    [500, 511],
  ].flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
);

/** True for a code of HTTP that is in use. */
export function isStatus(number: number): boolean {
  return STATUSES.has(number);
}

const NAMES_A_STATUS =
  /\b(?:status(?:es| ?code)?|https?(?: (?:error|response|code))?(?!:\/\/)|(?:client|server) error)\b/i;
const SAYS_EQUAL = /\b(?:expected|received|got|want|equals?|to be)\b|[!=]=/i;
const COMPARES_SIZES = /\b(?:exceeds?|less|greater|more|fewer|above|below|at least|at most)\b|than\b|[<>]=? ?\d/i;

/**
 * True when the text names statuses, or says of two or more numbers that they should be equal and all are known
 * statuses: `expected 503 to be 200`. Sizes that happen to be 200 and 404 are none.
 */
export function speaksOfStatus(text: string): boolean {
  if (NAMES_A_STATUS.test(text)) return true;
  if (!SAYS_EQUAL.test(text) || COMPARES_SIZES.test(text)) return false;
  const assertion = text.split(/\n[^\S\n]*at /, 1)[0] ?? '';
  const numbers = assertion.match(/(?<![\w.])\d{1,9}(?![\w.])/g) ?? [];
  return numbers.length >= 2 && numbers.every((it) => STATUSES.has(Number(it)));
}
