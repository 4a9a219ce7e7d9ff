/** What is wrong with the shape of a command line, as problems. */
import { type InputName, inputEntry } from '../config/inputs.ts';
import type { Problem } from '../config/problem.ts';
import { spellingOf } from '../config/spelling.ts';
import { shellQuote } from '../shell-words.ts';

const SPELL = spellingOf('cli');
const SEE_HELP = '`flaky-detector --help` shows what it takes.';

/** A flag that takes a value has none. */
export function withoutValue(name: InputName): Problem {
  const remedy = `For example: \`${SPELL.set(name, inputEntry(name).example)}\`.`;
  return { input: SPELL.name(name), got: null, rule: 'needs a value', remedy };
}

/** `--no-...` has a value. */
export function withUnwantedValue(written: string, value: string): Problem {
  return { input: written, got: value, rule: 'takes no value', remedy: `Write only \`${written}\`.` };
}

/** A mistyped `--no-...`; `meant` is the switch that it probably turns off. */
export function negationOf(written: string, meant: InputName): Problem {
  const remedy = `Did you mean \`${SPELL.set(meant, 'false')}\`? \`flaky-detector --help\` lists the flags.`;
  return { input: written, got: null, rule: 'is not a flag', remedy };
}

/** A flag is given twice. */
export function repeated(name: InputName, value: string): Problem {
  const got = inputEntry(name).secret ? '***' : value;
  return { input: SPELL.name(name), got, rule: 'must be given once', remedy: 'Keep one of them.' };
}

/** A word that no flag takes; `meant` is the subcommand that it may be. */
export function unexpected(word: string, meant: string | null): Problem {
  const first = meant === null ? '' : `Did you mean \`flaky-detector ${meant}\` (as the first word)? `;
  return { input: word, got: null, rule: 'is not expected here', remedy: first + SEE_HELP };
}

/** The test command has no `--` before it; `flags` are those that were read before it. */
export function withoutDashes(flags: ReadonlyMap<InputName, string>, command: readonly string[]): Problem {
  const set = [...flags].map(([name, value]) => SPELL.set(name, inputEntry(name).secret ? '***' : shellQuote(value)));
  const line = ['flaky-detector', ...set, '--', ...command.map(shellQuote)].join(' ');
  return { input: command[0] ?? '', got: null, rule: 'must come after `--`', remedy: `Write \`${line}\`.` };
}

/** `--test-command` was written as a flag. */
export function commandAsFlag(written: string, command: string | null): Problem {
  const line = SPELL.set('test-command', shellQuote(command ?? 'npm test'));
  const remedy = `Put the test command after \`--\`: \`${line}\`.`;
  return { input: written, got: null, rule: 'is not a flag', remedy };
}

const REPORT_EXAMPLE = '`flaky-detector report flaky-detector-report/results.json`';

/** `report` has no file. */
export function withoutReportFile(): Problem {
  const remedy = `For example: ${REPORT_EXAMPLE}.`;
  return { input: 'report', got: null, rule: 'needs a results.json or an events.ndjson file', remedy };
}

/** A flag, or a second file, after `report`. */
export function notForReport(word: string): Problem {
  const remedy = `It takes one file and no flags: ${REPORT_EXAMPLE}.`;
  return { input: word, got: null, rule: 'is not expected here', remedy };
}
