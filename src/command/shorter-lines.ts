/** What of a line that makes tests fail again may be left out: to be tried, the shortest first. Pure. */
import { shellQuote } from '../shell-words.ts';
import { inOneShell } from './shell-line.ts';

/** One assignment before a command, as `withVariables` and others of ours write it. */
const ASSIGNMENT = /^([A-Za-z_]\w*)=((?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])*) /;
/** `bash -eo pipefail -c '...'`: what a line of several commands needs behind assignments only. */
const OWN_SHELL = /^bash -eo pipefail -c ('(?:[^']|'\\'')*')$/;

/** The conditions under which it ran: what the tests see of the machine. */
const CONDITION = /^(TZ|LC_ALL|LANG|LANGUAGE)$/;
/** What tests read themselves; a framework's own is something else. */
const READ_BY_TESTS = /^((?!GTEST_RANDOM)\w+_SEED|ATTEMPT)$/;
/** What takes a seed by itself, without a file of ours. */
const SEED = /^(\w+_SEED|ATTEMPT|PYTHONHASHSEED|GTEST_SHUFFLE|GTEST_FILTER|SEED|TESTOPTS)$/;

/** A line with less in front. */
export interface ShorterLine {
  readonly line: string;
  /** Must pass, or the line fails for what it leaves out: a test may need the seed that it reads. Null: nothing. */
  readonly passes: string | null;
}

/** The shortest first; none where there is nothing to leave out. */
export function shorterLines(line: string): ShorterLine[] {
  const { assignments, command } = takenApart(line);
  const kept = (isKept: (name: string) => boolean) =>
    withOnly(
      assignments.filter(({ name }) => isKept(name)).map(({ text }) => text),
      command,
    );
  const isCondition = (name: string) => CONDITION.test(name);
  const unseeded = { line: kept(isCondition), passes: kept(() => false) };
  const ways: ShorterLine[] = [
    ...inOwnWords(assignments, command),
    ...(assignments.some(({ name }) => isCondition(name)) ? [unseeded] : []),
    { line: kept((name) => isCondition(name) || READ_BY_TESTS.test(name)), passes: null },
    { line: kept((name) => isCondition(name) || SEED.test(name)), passes: null },
  ];
  return ways.filter((way, at) => way.line !== line && ways.findIndex((one) => one.line === way.line) === at);
}

/** Names the chosen tests of pytest or unittest, as a JSON list, to our side. */
export const CHOSEN_TESTS = 'FLAKY_DETECTOR_CHOSEN';

/**
 * Chosen tests as pytest's own arguments, which it runs in their order; the last one is the one that fails, and passes
 * by itself.
 */
function inOwnWords(assignments: Parts['assignments'], command: string): ShorterLine[] {
  const chosen = assignments
    .find(({ name }) => name === CHOSEN_TESTS)
    ?.text.slice(CHOSEN_TESTS.length + 1)
    .trim();
  const tests = chosen === undefined ? [] : testsIn(chosen);
  const victim = tests.at(-1);
  if (victim === undefined) return [];
  const files = new Set(tests.map((test) => shellQuote(test.split('::', 1)[0] ?? '')));
  const words = command.split(' ').filter((word) => !files.has(word));
  const line = (of: readonly string[]) => [...words, ...of.map(shellQuote)].join(' ');
  return [{ line: line(tests), passes: line([victim]) }];
}

function testsIn(quoted: string): string[] {
  try {
    return JSON.parse(quoted.replace(/^'|'$/g, '').replaceAll("'\\''", "'"));
  } catch {
    return []; // quoted in another way
  }
}

interface Parts {
  readonly assignments: readonly { readonly name: string; readonly text: string }[];
  readonly command: string;
}

/** What stands in front, shells of ours within each other taken off. */
function takenApart(line: string): Parts {
  const assignments: Parts['assignments'][number][] = [];
  let rest = line;
  for (let found = ASSIGNMENT.exec(rest); found !== null; found = ASSIGNMENT.exec(rest)) {
    assignments.push({ name: found[1] ?? '', text: found[0] });
    rest = rest.slice(found[0].length);
  }
  const inner = assignments.length === 0 ? null : insideOwnShell(rest);
  if (inner === null) return { assignments, command: rest };
  const within = takenApart(inner);
  return { assignments: [...assignments, ...within.assignments], command: within.command };
}

function insideOwnShell(command: string): string | null {
  const quoted = OWN_SHELL.exec(command)?.[1];
  const inner = quoted?.slice(1, -1).replaceAll("'\\''", "'");
  return inner !== undefined && shellQuote(inner) === quoted ? inner : null;
}

function withOnly(assignments: readonly string[], command: string): string {
  return assignments.length === 0 ? command : assignments.join('') + inOneShell(command);
}
