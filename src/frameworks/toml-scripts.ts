/**
 * Scripts in a TOML file: enough of its grammar for tables of commands, in the forms that Python's task runners take.
 */

const STRING = /"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:\\.|[^"\\])*)"|'([^'\n]*)'/g;
/** Keys of a script that is a table itself. */
const COMMAND_KEYS = /^\s*(?:cmd|shell|run|composite|sequence)\s*=\s*/m;
const MOST_DEPTH = 5;

/**
 * The shell lines of a script; lines that name other scripts of the section are replaced by those.
 * @param section the table's dotted name, as its header has it
 */
export function scriptLines(text: string, section: string, script: string, depth = MOST_DEPTH): string[] {
  const value = tomlTable(text, `${section}.${script}`) ?? tomlValue(tomlTable(text, section) ?? '', script);
  if (value === null || depth === 0) return [];
  const commands = COMMAND_KEYS.exec(value.replace(/^\s*\{/, ''));
  const from = commands === null ? value : value.slice(value.indexOf(commands[0].trim()) + commands[0].trim().length);
  return tomlStrings(from).flatMap((line) => {
    const other = scriptLines(text, section, line.trim(), depth - 1);
    return other.length > 0 ? other : [withoutPlaceholders(line)];
  });
}

/** A table's text, from behind its header to the next header. */
export function tomlTable(text: string, name: string): string | null {
  const header = text.split('\n').findIndex((line) => line.trim().replaceAll(/["'\s]/g, '') === `[${name}]`);
  if (header < 0) return null;
  const lines = text.split('\n').slice(header + 1);
  const end = lines.findIndex((line) => /^\s*\[{1,2}[\w."' -]+\]{1,2}\s*(#.*)?$/.test(line));
  return lines.slice(0, end < 0 ? lines.length : end).join('\n');
}

/** A key's value as written, up to the next key; null when the table has none. */
export function tomlValue(table: string, key: string): string | null {
  const lines = table.split('\n');
  const named = (line: string) => /^\s*["']?([\w.:-]+)["']?\s*=/.exec(line)?.[1];
  const at = lines.findIndex((line) => named(line) === key);
  if (at < 0) return null;
  const next = lines.findIndex((line, index) => index > at && named(line) !== undefined && /^\S/.test(line));
  return lines
    .slice(at, next < 0 ? lines.length : next)
    .join('\n')
    .replace(/^[^=]*=\s*/, '');
}

/** Its strings: one, or those of a list. */
export function tomlStrings(value: string): string[] {
  const strings = [...value.matchAll(STRING)].map(([, long, literal, basic, plain]) =>
    basic === undefined ? (long ?? literal ?? plain ?? '') : basic.replaceAll(/\\(["\\])/g, '$1'),
  );
  return value.trimStart().startsWith('[') ? strings : strings.slice(0, 1);
}

/** hatch's `{args:tests}` and `{root}`, pdm's `{args}`. */
function withoutPlaceholders(line: string): string {
  return line.replaceAll(/\{args:([^{}]*)\}/g, '$1').replaceAll(/\{\w+\}/g, '');
}
