/**
 * Where a replay line is to be pasted: results.json has lines for the root of the repository, a terminal has them for
 * where it stands. Pure.
 */
import { shellQuote } from '../shell-words.ts';
import type { ReportView } from './view.ts';

/**
 * The line as it works from another place, in a subshell: pasted twice it works twice.
 * @param folder the way from there; `.` or null: none
 */
export function fromRoot(line: string, folder: string | null): string {
  return folder === null || folder === '.' ? line : `${opening(folder)}${line}${closing(line)}`;
}

/** The line of a results.json as it works in the session's folder itself. */
export function fromFolder(line: string, folder: string): string {
  const begins = opening(folder);
  if (!line.startsWith(begins)) return line;
  const inner = line.slice(begins.length, -1);
  return inner.endsWith('\n') ? inner.slice(0, -1) : inner;
}

function opening(folder: string): string {
  // No folder's name is to pass for an option.
  return `(cd ${shellQuote(folder.startsWith('-') ? `./${folder}` : folder)} && `;
}

/** What bash takes as it is: `$'...'`, `'...'`, `"..."`, and a character behind a backslash. */
const QUOTED = /\$'(?:\\[\s\S]|[^'\\])*'|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\\[\s\S]/g;

/** A comment at the line's end, or a here-document, must not swallow it; a `#` or a line's end in quotes is neither. */
function closing(line: string): string {
  const bare = line.replace(QUOTED, 'x');
  return /(?:^|[\s;&|()<>])#|[\n'"]/.test(bare) ? '\n)' : ')';
}

/**
 * The report with lines for a reader from whose place `way` leads to the session's folder; `.`: who stands in it.
 * @param folder the session's folder, as its lines have it
 */
export function readFrom(view: ReportView, folder: string, way: string): ReportView {
  const changed = (line: string) => fromRoot(fromFolder(line, folder), way);
  const told = <Part extends { readonly replay: string | null }>(part: Part): Part => ({
    ...part,
    replay: part.replay === null ? null : changed(part.replay),
  });
  const { reproduce } = view;
  return {
    ...view,
    reproduce: reproduce === null ? null : { ...reproduce, line: changed(reproduce.line) },
    command: told(view.command),
    tests: view.tests.map(told),
    failingTests: view.failingTests.map(told),
    sensitivities: view.sensitivities.map(told),
    causes: view.causes.map(told),
  };
}
