/**
 * Where a replay line is to be pasted: results.json has lines for the root of the repository, a terminal has them for
 * where it stands. Pure.
 */
import { shellQuote } from '../shell-words.ts';
import type { Results } from './results-schema.ts';

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

/** The results with lines for a reader from whose place `way` leads to the session's folder; `.`: who stands in it. */
export function readFrom(results: Results, way: string): Results {
  const changed = (line: string) => fromRoot(fromFolder(line, results.folder), way);
  const changedOrNull = (line: string | null) => (line === null ? null : changed(line));
  return {
    ...results,
    replay_command: changedOrNull(results.replay_command),
    tests: results.tests.map((test) => ({ ...test, replay_command: changedOrNull(test.replay_command) })),
    sensitivities: results.sensitivities.map((found) => ({
      ...found,
      replay_command: changedOrNull(found.replay_command),
    })),
    diagnosis: results.diagnosis.map((entry) => ({
      ...entry,
      replay: entry.replay === null ? null : { ...entry.replay, command: changed(entry.replay.command) },
      predecessors:
        entry.predecessors?.kind === 'found'
          ? { ...entry.predecessors, command: changed(entry.predecessors.command) }
          : entry.predecessors,
      evidence: entry.evidence.map((evidence) => ({ ...evidence, command: changed(evidence.command) })),
    })),
  };
}
