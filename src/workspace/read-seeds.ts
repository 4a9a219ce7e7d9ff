/** Looks through the tests' text for the names under which they read a seed. */
import { readFile, stat } from 'node:fs/promises';
import { seedNamesIn } from '../model/seed-names.ts';

/** Files and folders that people keep tests in. */
const TESTS = ['**/*{test,spec,Test,Spec}*', '**/{test,tests,spec,specs,__tests__,t}/**'];
const IGNORED = [
  '**/{node_modules,.git,vendor,target,dist,build,.venv,venv}/**',
  '**/*.{snap,json,lock,map,png,xml,html}',
];
/** A suite that reads a seed does so in more than one file, or in one that is small. */
const MOST_FILES = 400;
const MOST_BYTES = 200_000;

/** The names, in the order of the files; what cannot be read has none. Never throws. */
export async function readSeedNames(folder: string): Promise<string[]> {
  const names = new Set<string>();
  for (const path of await testFiles(folder)) for (const name of await namesIn(path)) names.add(name);
  return [...names];
}

async function testFiles(cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const options = { cwd, absolute: true, followSymbolicLinks: false, ignore: IGNORED, caseSensitiveMatch: true };
  const found = await glob(TESTS, options).catch(() => []);
  return found.sort().slice(0, MOST_FILES);
}

async function namesIn(path: string): Promise<string[]> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return [];
    return seedNamesIn(await readFile(path, 'utf8'));
  } catch {
    return [];
  }
}
