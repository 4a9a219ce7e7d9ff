/** Virtual environments with given packages, made once per machine and kept in the system's temporary folder. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Which Python, and what pip installs into it. */
export interface Recipe {
  readonly name: string;
  /** `3`: the machine's own; `3.7`: that one. */
  readonly python: string;
  readonly packages: readonly string[];
}

/** The interpreter, or null where the machine has none of that version. */
export function interpreter(version: string): string | null {
  const managed = globSync(join(homedir(), `.pyenv/versions/${version}.*/bin/python`)).at(-1);
  for (const candidate of [...(version === '3' ? ['python3'] : []), managed, `python${version}`]) {
    try {
      if (candidate !== undefined) execFileSync(candidate, ['-c', 'import venv'], { stdio: 'ignore' });
      if (candidate !== undefined) return candidate;
    } catch {
      // Not installed, or a shim of a version that is not active.
    }
  }
  return null;
}

/** The environment's `bin` folder, to be put on PATH. */
export function binFolder(recipe: Recipe): string {
  const folder = join(tmpdir(), `flaky-detector-venv-${recipe.name}`);
  if (!existsSync(folder)) {
    const fresh = `${folder}.${process.pid}`;
    rmSync(fresh, { recursive: true, force: true });
    execFileSync(interpreter(recipe.python) ?? 'python3', ['-m', 'venv', fresh]);
    execFileSync(
      join(fresh, 'bin/python'),
      ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', ...recipe.packages],
      { stdio: 'pipe' },
    );
    renameSync(fresh, folder);
  }
  return join(folder, 'bin');
}
