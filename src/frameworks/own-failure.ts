/** That a file of ours failed in the tests' process: the failure is ours, and tests are run without it. Pure. */

const NODE_FRAME = /^\s+at /;
/** As Python writes it, and as pytest does, which shortens the path. */
const PYTHON_FRAME = /^\s*File "(.+)", line \d+|^(\S+\.py):\d+: in /;
const OUR_PYTHON = /(^|\/)flaky_detector_\w+\.py$/;
const PYTHON_ERROR = /^\w[\w.]*(Error|Exception|Exit|Interrupt)\b/;

/**
 * The error whose stack begins in a file of ours, in one line; null: none does. Node and Ruby name the place first,
 * Python last.
 * @param supportDir where our files are
 */
export function ownFailure(said: string, supportDir: string): string | null {
  const lines = said.split('\n').map((line) => line.replace(/^(INTERNALERROR> |E {3})/, ''));
  const at = lines.findIndex((line, index) => isOurs(line, index, lines, `${supportDir}/`));
  if (at < 0) return null;
  const around = [...lines.slice(at + 1), ...lines.slice(0, at).toReversed(), lines[at] ?? ''];
  const error =
    around.find((line) => /^\S*(Error|Exception)\b/.test(line) || /\((\w*Error)\)$/.test(line)) ?? lines[at] ?? '';
  return error.trim().slice(0, 300);
}

function isOurs(line: string, at: number, lines: readonly string[], ours: string): boolean {
  if (line.replace(/^file:\/\//, '').startsWith(ours)) return /:\d+(:|$)/.test(line);
  if (NODE_FRAME.test(line)) return line.includes(ours) && !NODE_FRAME.test(lines[at - 1] ?? '');
  const [, file, short = ''] = PYTHON_FRAME.exec(line) ?? [];
  const isFile = file === undefined ? OUR_PYTHON.test(short) : file.startsWith(ours);
  return isFile && isLastFrame(lines.slice(at + 1));
}

function isLastFrame(rest: readonly string[]): boolean {
  const end = rest.findIndex((line) => PYTHON_ERROR.test(line));
  return end >= 0 && !rest.slice(0, end).some((line) => PYTHON_FRAME.test(line));
}
