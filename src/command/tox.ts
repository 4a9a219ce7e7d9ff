/** What tox runs: the commands of its environments, from tox.ini, setup.cfg, pyproject.toml or tox.toml. */
import { at, tomlAt } from './toml-scripts.ts';

const INI_FILES = ['tox.ini', 'setup.cfg'];

/**
 * The shell lines of the environments that tox's arguments name; without any, those of the common one.
 * @param read a file's text by its name; empty when it is not there
 */
export function toxLines(args: readonly string[], read: (name: string) => string): string[] {
  const legacy = String(tomlAt(read('pyproject.toml'), ['tool', 'tox', 'legacy_tox_ini']) ?? '');
  const ini = [...INI_FILES.map(read), legacy].find((text) => /^\[testenv/m.test(text));
  const lines = environmentsOf(args).flatMap((name) =>
    ini === undefined ? nativeLines(name, read) : iniLines(ini, name),
  );
  return [...new Set(lines)];
}

function environmentsOf(args: readonly string[]): string[] {
  const at = args.findIndex((word) => /^(-e|--env)/.test(word));
  if (at < 0) return [''];
  const attached = args[at]?.replace(/^(--env=?|-e)/, '') ?? '';
  return (attached || (args[at + 1] ?? '')).split(',');
}

function iniLines(ini: string, environment: string): string[] {
  const own = iniValue(ini, `testenv:${environment}`, 'commands');
  const value = own ?? iniValue(ini, 'testenv', 'commands') ?? '';
  return value
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => expanded(line, ini).trim())
    .filter((line) => line !== '');
}

/** A key's value with the lines that continue it. */
function iniValue(ini: string, section: string, key: string): string | null {
  const lines = ini.split(/\r?\n/);
  const header = lines.findIndex((line) => line.trim() === `[${section}]`);
  if (header < 0) return null;
  const rest = lines.slice(header + 1);
  const end = rest.findIndex((line) => line.startsWith('['));
  const body = rest.slice(0, end < 0 ? rest.length : end);
  const at = body.findIndex((line) => new RegExp(`^${key}\\s*=`).test(line));
  if (at < 0) return null;
  const after = body.slice(at + 1);
  const next = after.findIndex((line) => /^[^\s#]/.test(line));
  const own = (body[at] ?? '').replace(/^[^=]*=/, '');
  return [own, ...after.slice(0, next < 0 ? after.length : next).map((line) => line.trim())].join('\n');
}

/** Without tox's own marks: a factor before the command, `-` for errors that do not count, `{...}`. */
function expanded(line: string, ini: string): string {
  return line
    .replace(/^[\w!,.{}-]+:\s+/, '')
    .replace(/^[-!]\s*/, '')
    .replaceAll(
      /\{\[([^\]]+)\](\w+)\}/g,
      (_, section: string, key: string) => iniValue(ini, section, key)?.trim() ?? '',
    )
    .replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g, '$1')
    .replaceAll(/\{(?:env)?python\}/g, 'python')
    .replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g, '')
    .replaceAll(/\{[^{}]*\}/g, '');
}

/** tox 4's own form: `commands = [["pytest", "tests"]]`. */
function nativeLines(environment: string, read: (name: string) => string): string[] {
  const own = read('tox.toml');
  const tox = own === '' ? tomlAt(read('pyproject.toml'), ['tool', 'tox']) : tomlAt(own, []);
  const tables = [at(at(tox, 'env'), environment), at(tox, 'env_run_base')];
  const commands = tables.map((table) => at(table, 'commands')).find((found) => found !== undefined);
  return Array.isArray(commands) ? commands.filter(Array.isArray).map((words) => nativeWords(words).join(' ')) : [];
}

/** A table stands for words that tox puts there: what can be known of them is its default. */
function nativeWords(words: readonly unknown[]): string[] {
  return words.flatMap((word) => {
    if (typeof word === 'string') return [word];
    const instead = at(word, 'default');
    return Array.isArray(instead) ? nativeWords(instead) : [];
  });
}
