/**
 * package.json as far as commands depend on it: its scripts, and the packages of a workspace (npm, yarn, pnpm, lerna).
 */
import { posix } from 'node:path';
import { joinDirectory } from './shell-commands.ts';

/** Reads a file by its path relative to the working directory; null when it is not there. */
export type ReadFile = (path: string) => string | null;

/** What is looked at to find out what a command starts. Paths are relative to the working directory. */
export interface ProjectFiles {
  readonly readFile: ReadFile;
  /** Names of the folders in a folder; none when it is not there. */
  readonly foldersIn: (path: string) => readonly string[];
  /** The value that a YAML text holds. @throws where it is none */
  readonly parseYaml: (text: string) => unknown;
}

/** What is of use in a package.json; what is missing or of another type is empty. */
interface Package {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  /** Globs of its workspace's packages. */
  readonly workspaces: readonly string[];
}

/** More packages than a workspace has: one that counts its folders up must come to an end. */
const MOST_PACKAGES = 300;
/** How deep `**` looks. */
const MOST_DEPTH = 3;

/** The package.json of a folder; an empty one where it is missing or broken. */
export function packageOf(directory: string, readFile: ReadFile): Package {
  const { name, scripts, workspaces } = recordOf(posix.join(directory, 'package.json'), readFile);
  return {
    name: typeof name === 'string' ? name : '',
    scripts: Object.fromEntries(Object.entries(recordIn(scripts)).filter(isText)),
    workspaces: Array.isArray(workspaces) ? textsIn(workspaces) : textsIn(recordIn(workspaces).packages),
  };
}

/** The folders of a workspace's packages, in the order in which its globs name them. */
export function packageFolders(root: string, files: ProjectFiles): string[] {
  const { readFile } = files;
  const lerna = textsIn(recordOf(posix.join(root, 'lerna.json'), readFile).packages);
  const pnpm = textsIn(recordOf(posix.join(root, 'pnpm-workspace.yaml'), readFile, files.parseYaml).packages);
  const globs = [...packageOf(root, readFile).workspaces, ...lerna, ...pnpm].filter((glob) => !glob.startsWith('!'));
  const folders = globs.flatMap((glob) => matching(root, glob.replace(/\/$/, '').split('/'), files, MOST_DEPTH));
  const isPackage = (folder: string) => folder !== root && readFile(posix.join(folder, 'package.json')) !== null;
  return [...new Set(folders)].slice(0, MOST_PACKAGES).filter(isPackage);
}

/** Where a workspace's package stands: by its name, or by its folder. */
export function packageFolder(root: string, name: string, files: ProjectFiles): string {
  const named = packageFolders(root, files).find((folder) => packageOf(folder, files.readFile).name === name);
  const short = posix.basename(name);
  const guesses = [name, `packages/${short}`, `apps/${short}`].map((folder) => joinDirectory(root, folder));
  const fits = (folder: string) => folder !== root && files.readFile(posix.join(folder, 'package.json')) !== null;
  return named ?? guesses.find(fits) ?? root;
}

function matching(folder: string, [segment, ...rest]: readonly string[], files: ProjectFiles, depth: number): string[] {
  if (segment === undefined) return [folder];
  if (!segment.includes('*')) return matching(posix.join(folder, segment), rest, files, depth);
  const inside = files.foldersIn(folder).filter((name) => name !== 'node_modules' && !name.startsWith('.'));
  const below = (name: string) => posix.join(folder, name);
  if (segment !== '**') {
    const pattern = new RegExp(`^${segment.split('*').map(escaped).join('.*')}$`);
    return inside.filter((name) => pattern.test(name)).flatMap((name) => matching(below(name), rest, files, depth));
  }
  const deeper = depth === 0 ? [] : inside.flatMap((name) => matching(below(name), ['**', ...rest], files, depth - 1));
  return [...matching(folder, rest, files, depth), ...deeper];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** By hand and not by zod, which would delay every session's first run. */
function recordOf(path: string, readFile: ReadFile, parse: ProjectFiles['parseYaml'] = JSON.parse) {
  const text = readFile(path);
  try {
    return recordIn(text === null ? null : parse(text));
  } catch {
    return {};
  }
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}
