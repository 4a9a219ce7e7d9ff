/** Where in the repository a JavaScript error arose, from its stack. */
import type { TestFailure } from '../../model/test-result.ts';
import { relativePath } from '../failure-text.ts';

const FRAME = /(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;

/**
 * The uppermost stack frame in the test's own file, or else in any file of the repository.
 * @param file the test's file, relative to the working directory
 * @returns null when the stack names none
 */
export function failureLocation(
  stack: string | null,
  file: string | null,
  workingDirectory: string,
): TestFailure['location'] {
  const frames = (stack ?? '').split('\n').flatMap((text) => {
    const [, path, line] = FRAME.exec(text) ?? [];
    if (path === undefined || Number(line) < 1) return [];
    return [{ file: relativePath(path.replace(/^file:\/\//, ''), workingDirectory), line: Number(line) }];
  });
  const own = frames.filter((frame) => !/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(frame.file));
  return own.find((frame) => frame.file === file) ?? own[0] ?? null;
}
