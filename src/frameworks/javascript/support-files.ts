/** Our files that JavaScript processes load, and where they stand among a run's support files. */
import { ASSETS } from './assets.ts';

type Name = keyof typeof ASSETS;

/**
 * What compiles a suite as it is loaded (babel-register, playwright, nyc, vitest) leaves folders of the first name
 * alone.
 */
const FOLDER = 'node_modules/flaky-detector';

/** Where the file stands in the folder of support files. */
export function supportPath(name: Name): string {
  return `${FOLDER}/${name}`;
}

/** Path -> text of the files, and of those that they load. */
export function supportFiles(...names: readonly Name[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [supportPath(name), ASSETS[name]]));
}
