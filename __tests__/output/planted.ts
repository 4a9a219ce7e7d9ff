/** What a test can put at a name of ours, so that who writes there writes, or waits, elsewhere. */
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOREIGN = 'somebody else’s';

/** Each makes something at `path`; what must stay as it is lies in `elsewhere`. */
export const PLANTED: Readonly<Record<string, (path: string, elsewhere: string) => void>> = {
  'a symlink to a file': (path, elsewhere) => symlinkSync(join(elsewhere, 'file'), path),
  'a symlink to a folder': (path, elsewhere) => symlinkSync(elsewhere, path),
  'a symlink to nothing yet': (path, elsewhere) => symlinkSync(join(elsewhere, 'made'), path),
  'a hard link': (path, elsewhere) => linkSync(join(elsewhere, 'file'), path),
  'a pipe': (path) => execFileSync('bash', ['--norc', '-c', 'mkfifo "$0"', path]),
  'a folder with a file': (path) => {
    mkdirSync(path);
    writeFileSync(join(path, 'x'), '');
  },
};

/** A folder of somebody else, and whether it is as it was. */
export function foreignFolder(path: string): {
  readonly path: string;
  readonly contents: () => Record<string, string>;
} {
  mkdirSync(path, { recursive: true });
  for (const name of ['file', 'results.json', 'summary.md']) writeFileSync(join(path, name), FOREIGN);
  return { path, contents: () => contentsOf(path) };
}

/** What `foreignFolder` has, untouched. */
export const UNTOUCHED = { file: FOREIGN, 'results.json': FOREIGN, 'summary.md': FOREIGN };

function contentsOf(folder: string): Record<string, string> {
  const names = execFileSync('ls', ['-A', folder], { encoding: 'utf8' }).split('\n').filter(Boolean);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
