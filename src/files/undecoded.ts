/**
 * Texts that this process was given in bytes that are not UTF-8. Node puts U+FFFD there and cannot find a file by it.
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync, readlinkSync } from 'node:fs';

const LOST = '\ufffd';

/**
 * A text that this process was given, mostly a path, with the bytes that Node could not decode as `\xe9`. Null where it
 * decoded all of it, and where the system has no /proc that tells the bytes.
 */
export function undecoded(text: string): string | null {
  if (!text.includes(LOST)) return null;
  const parts = givenBytes()
    .flatMap(partsOf)
    .sort((a, b) => b.length - a.length);
  const shown = parts.reduce((whole, part) => whole.replaceAll(part.toString(), () => escaped(part)), text);
  return shown === text ? null : shown;
}

/** Bytes as text. A byte that is not UTF-8 is shown as `\xe9`. */
export function escaped(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length =
      [1, 2, 3, 4].find((count) => at + count <= bytes.length && isUtf8(bytes.subarray(at, at + count))) ?? 0;
    pieces.push(length === 0 ? `\\x${bytes.toString('hex', at, at + 1)}` : bytes.toString('utf8', at, at + length));
    at += length || 1;
  }
  return pieces.join('');
}

/** The texts that are not UTF-8 among this process's arguments, its environment and its current folder. */
function givenBytes(): Buffer[] {
  const lists = ['cmdline', 'environ'].flatMap((name) =>
    split(
      bytesOf(() => readFileSync(`/proc/self/${name}`)),
      0,
    ),
  );
  return [...lists, bytesOf(() => readlinkSync('/proc/self/cwd', { encoding: 'buffer' }))].filter((it) => !isUtf8(it));
}

function bytesOf(read: () => Buffer): Buffer {
  try {
    return read();
  } catch {
    return Buffer.alloc(0);
  }
}

/** A word, the value after its `=` (of a flag or a variable), and the names in both where they are paths. */
function partsOf(word: Buffer): Buffer[] {
  const values = [word, word.subarray(word.indexOf('=') + 1)];
  return [...values, ...values.flatMap((value) => split(value, '/'.charCodeAt(0)))].filter((part) => !isUtf8(part));
}

function split(bytes: Buffer, separator: number): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(separator); at >= 0; at = bytes.indexOf(separator, from)) {
    pieces.push(bytes.subarray(from, at));
    from = at + 1;
  }
  return [...pieces, bytes.subarray(from)];
}
