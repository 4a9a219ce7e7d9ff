/** results.json as it is written: text in pieces, since a large session's would be one string too many. Pure. */
import type { Results } from './results-schema.ts';

/** Characters of a piece, about: each is a call to the system. */
const PIECE = 1 << 16;

/** Byte for byte `JSON.stringify(results, null, 1)` and a newline. */
export function resultsPieces(results: Results): Generator<string> {
  return inPieces(members(results));
}

/** The same text in pieces of a sensible length. */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* members(results: Results): Generator<string> {
  let before = '{\n ';
  for (const [name, value] of Object.entries(results)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(name)}: `;
    if (Array.isArray(value) && value.length > 0) yield* elements(value);
    else yield indented(value, ' ');
    before = ',\n ';
  }
  yield '\n}\n';
}

function* elements(values: readonly unknown[]): Generator<string> {
  let before = '[\n  ';
  for (const value of values) {
    yield `${before}${indented(value ?? null, '  ')}`;
    before = ',\n  ';
  }
  yield '\n ]';
}

/** Texts have no line breaks of their own: JSON writes them as escapes. */
function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 1).replaceAll('\n', `\n${by}`);
}
