/** Which paths an input may hold, judged by the text only. */
import { isAbsolute, win32 } from 'node:path';
import type { Reading } from './reading.ts';
import { readLine } from './values.ts';

/** Whether a relative path or glob can only name things below its base: no root, drive, home or `..`. */
export function staysInside(path: string): boolean {
  const rooted = isAbsolute(path) || win32.isAbsolute(path) || /^(?:[a-z]:|~)/i.test(path);
  return !rooted && !path.split(/[\\/{},()|]/).includes('..');
}

/** Reads a glob below the working directory. */
export function readReportFiles(text: string): Reading<string> {
  const line = readLine(text, 4096);
  return line.ok && !staysInside(text.replace(/^!/, '')) ? { ok: false } : line;
}
