// The built detector as the benchmarks start it, in a small project of its own under the system's temporary folder.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The build that is measured. */
export const CLI = process.env.DETECTOR ?? fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
if (!existsSync(CLI)) throw new Error(`${CLI} is not there: build it first (npm run build).`);

/** Where the sessions of a project put their report. */
export const reportOf = (folder) => `${folder}.report`;

/** A fresh folder with one file; it and its report are removed at exit. */
export function project() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  writeFileSync(join(folder, 'README'), 'a project\n');
  process.once('exit', () => {
    for (const made of [folder, reportOf(folder)]) rmSync(made, { recursive: true, force: true });
  });
  return folder;
}

/** The words of a session of `command`; its report goes to a folder that each session overwrites, unless the flags name another. */
export function session(folder, command, flags, cli = CLI) {
  const all = { framework: 'none', 'output-dir': reportOf(folder), seed: 7, ...flags };
  const given = Object.entries(all).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return [process.execPath, cli, ...given, '--', command];
}
