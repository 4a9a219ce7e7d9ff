/** Which Python a project asks for, and whether the machine's will do. Pure. */
import { satisfies } from '@renovatebot/pep440';
import { parse } from 'smol-toml';
import type { SetupFacts } from './steps.ts';

/** The versions that the project allows, as PEP 440 writes them (`>=3.12`); null: it does not say. */
function askedPython({ files, read }: Pick<SetupFacts, 'files' | 'read'>): string | null {
  const text = (file: string) => (files.has(file) ? read(file) : '');
  return (
    inPyproject(text('pyproject.toml')) ??
    /^\s*python_requires\s*=\s*(\S.*?)\s*$/m.exec(text('setup.cfg'))?.[1] ??
    /\bpython_requires\s*=\s*(["'])(.+?)\1/.exec(text('setup.py'))?.[2] ??
    null
  );
}

/**
 * The versions that the project asks for where this machine has none of them; null: its own will do, or nobody can say.
 */
export function missingPython(facts: SetupFacts): string | null {
  const asked = askedPython(facts);
  if (asked === null) return null;
  const found = facts.python();
  try {
    return found !== null && satisfies(found, asked) ? null : asked;
  } catch {
    return null; // no specifier: pip says what it thinks of it
  }
}

function inPyproject(text: string): string | null {
  const asked =
    fieldIn(text, ['project', 'requires-python']) ?? fieldIn(text, ['tool', 'poetry', 'dependencies', 'python']);
  return typeof asked === 'string' ? withoutPoetry(asked) : null;
}

function fieldIn(toml: string, path: readonly string[]): unknown {
  try {
    return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], parse(toml));
  } catch {
    return undefined; // pip says what is wrong with it
  }
}

/** Poetry's `^3.9` is `>=3.9,<4`, and its `~3.9` is `>=3.9,<3.10`; all else it writes as others do. */
function withoutPoetry(asked: string): string {
  return asked
    .replaceAll(/\^\s*((\d+)[\d.]*)/g, (_, version: string, major: string) => `>=${version},<${Number(major) + 1}`)
    .replaceAll(/~(?!=)\s*((\d+)\.(\d+)[\d.]*)/g, (_, version: string, major: string, minor: string) => {
      return `>=${version},<${major}.${Number(minor) + 1}`;
    });
}
