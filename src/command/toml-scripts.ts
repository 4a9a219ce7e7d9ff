/** Scripts in a TOML file, in the forms that Python's task runners take. */
import { parse } from 'smol-toml';
import { shellQuote } from '../shell-words.ts';

/** Keys of a script that is a table itself. */
const COMMAND_KEYS = ['cmd', 'shell', 'run', 'composite', 'sequence'];

/**
 * The shell lines of a script; lines that name other scripts of the section are replaced by those.
 * @param section the keys that lead to the table of scripts
 */
export function scriptLines(text: string, section: readonly string[], script: string): string[] {
  const scripts = tomlAt(text, section);
  return linesOf(at(scripts, script), scripts, new Set([script]));
}

/** What these keys lead to; undefined where it is not there, or the file is broken. */
export function tomlAt(text: string, keys: readonly string[]): unknown {
  try {
    return keys.reduce<unknown>(at, parse(text));
  } catch {
    return undefined;
  }
}

/** A table's own value; undefined where it has none, or is no table. */
export function at(table: unknown, key: string): unknown {
  if (typeof table !== 'object' || table === null || !Object.hasOwn(table, key)) return undefined;
  return (table as Readonly<Record<string, unknown>>)[key];
}

/** @param seen scripts that were looked into: named again, a word is a program, which ends circles */
function linesOf(value: unknown, scripts: unknown, seen: Set<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => linesOf(item, scripts, seen));
  if (typeof value !== 'string') return linesOfTable(value, scripts, seen);
  const name = value.trim();
  const other = seen.has(name) ? undefined : at(scripts, name);
  return other === undefined ? [withoutPlaceholders(value)] : linesOf(other, scripts, seen.add(name));
}

function linesOfTable(table: unknown, scripts: unknown, seen: Set<string>): string[] {
  const words = at(table, 'cmd');
  // pdm's and pixi's `cmd` may be the words of one command.
  if (Array.isArray(words))
    return [
      words
        .filter((word) => typeof word === 'string')
        .map(shellQuote)
        .join(' '),
    ];
  const key = COMMAND_KEYS.find((name) => at(table, name) !== undefined);
  return key === undefined ? [] : linesOf(at(table, key), scripts, seen);
}

/** hatch's `{args:tests}` and `{root}`, pdm's `{args}`. */
function withoutPlaceholders(line: string): string {
  return line.replaceAll(/\{args:([^{}]*)\}/g, '$1').replaceAll(/\{\w+\}/g, '');
}
