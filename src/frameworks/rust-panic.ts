/** Reads a Rust panic: its message, its place, and the thread, which libtest names after the test. */
import type { TestFailure } from '../model/test-result.ts';
import { BoundedText, relativePath } from './failure-text.ts';
import { logLines } from './log-lines.ts';

const PANIC = /^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/;
const OVERFLOW = /^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;

/** A failure from what a test printed, or the text itself where no panic is in it (a test that returned an error). */
export function rustFailure(text: string, workingDirectory: string): TestFailure {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => PANIC.test(line));
  const [, , quoted, file = '', line] = PANIC.exec(lines[at] ?? '') ?? [];
  if (at < 0) return { type: null, message: text, stack: null, location: null };
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((each) => each === 'stack backtrace:' || each.startsWith('note: '));
  const message = quoted ?? rest.slice(0, end < 0 ? undefined : end).join('\n');
  const stack = end < 0 || rest[end] !== 'stack backtrace:' ? null : rest.slice(end).join('\n');
  return {
    type: 'panic',
    message,
    stack,
    location: { file: relativePath(file, workingDirectory), line: Number(line) },
  };
}

/**
 * Panics and stack overflows on stderr by the name of their thread: for tests whose output is not captured, and for
 * crashes.
 */
export async function panicsOn(log: string | null): Promise<Map<string, string>> {
  const found = new Map<string, BoundedText>();
  let current: BoundedText | null = null;
  if (log === null) return new Map();
  for await (const line of logLines(log)) {
    const name = (PANIC.exec(line) ?? OVERFLOW.exec(line))?.[1];
    if (name !== undefined) {
      current = found.get(name) ?? new BoundedText();
      found.set(name, current);
    }
    if (line === '' || /^\s*(Running|Doc-tests) |^error: /.test(line)) current = null;
    current?.add(line);
  }
  return new Map([...found].map(([name, text]) => [name, text.toString()]));
}
