/** Reading a log or a report of unknown size line by line, in bounded memory. */
import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';

/** Longer lines are cut: no framework's own line is that long, but a test may print anything. */
const LINE_LIMIT = 64 * 1024;

/**
 * The lines of a UTF-8 file without their line ends. Bytes that are not UTF-8 become U+FFFD; a line past 64 Ki
 * characters loses the rest.
 * @throws (from the iteration) when the file cannot be read
 */
export async function* logLines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of createReadStream(path)) {
    const pieces = decoder.decode(chunk as Buffer, { stream: true }).split('\n');
    pieces[0] = rest + pieces[0];
    rest = (pieces.pop() ?? '').slice(0, LINE_LIMIT);
    for (const line of pieces) yield trimmed(line);
  }
  rest += decoder.decode();
  if (rest !== '') yield trimmed(rest);
}

function trimmed(line: string): string {
  return (line.endsWith('\r') ? line.slice(0, -1) : line).slice(0, LINE_LIMIT);
}

/** Those of a log's first `count` lines that match; none when there is no log or it cannot be read. */
export async function firstLines(
  path: string | null,
  count: number,
  matches: (line: string) => boolean,
): Promise<string[]> {
  const found: string[] = [];
  if (path === null) return found;
  try {
    let seen = 0;
    for await (const line of logLines(path)) {
      if (matches(line)) found.push(line);
      seen += 1;
      if (seen >= count) break;
    }
  } catch {
    return found;
  }
  return found;
}

/** The first `limit` lines of a log that match; none when there is no log or it cannot be read. */
export async function matchingLines(path: string | null, pattern: RegExp, limit: number): Promise<string[]> {
  const found: string[] = [];
  if (path === null) return found;
  try {
    for await (const line of logLines(path)) {
      if (pattern.test(line)) found.push(line);
      if (found.length >= limit) break;
    }
  } catch {
    return found;
  }
  return found;
}
