/** Paths that lead out of a project, as its configuration and its command write them. Pure. */

/** Relative ones: `../lib`, `file:../lib`, `"../src/main.c"`; a lone `..` would name nothing of its own. */
const UPWARD = /(?<![\w.\\/*-])(?:\.\/)?((?:\.\.\/)+[\w@+][\w@.+/-]*)/g;
/** Where CMake was told that the sources are. */
const CMAKE_SOURCE = /^\w+_(?:HOME_DIRECTORY|SOURCE_DIR):(?:INTERNAL|STATIC)=(\/.*)$/gm;
/** `cd ..`, `make -C ..`, `pytest ..`: only as a word of its own. */
const PARENT_WORD = /(?<=^|[\s'"=])(?:\.\.\/?)+(?=$|[\s'";&|)])/g;

/** Files at the top of a project that say what it is made from, if they are there. */
export const CONFIGURATION = [
  ...['package.json', 'jest.config.js', 'jest.config.cjs', 'jest.config.mjs', 'jest.config.ts', 'tsconfig.json'],
  ...['vitest.config.ts', 'vitest.config.js', 'vite.config.ts', 'vite.config.js', '.mocharc.json', '.mocharc.yml'],
  ...['pyproject.toml', 'pytest.ini', 'setup.cfg', 'setup.py', 'tox.ini', 'requirements.txt', 'requirements-dev.txt'],
  ...['go.mod', 'go.work', 'Cargo.toml', 'Gemfile', 'Rakefile', '.rspec', 'Makefile', 'CMakeLists.txt'],
  ...['pom.xml', 'settings.gradle', 'settings.gradle.kts', 'build.gradle', 'build.gradle.kts', 'composer.json'],
] as const;

/** The paths in the text of a configuration file that lead up, as they are written; each once. */
export function upwardPaths(text: string): string[] {
  return [...new Set([...text.matchAll(UPWARD)].map(([, path = '']) => path.replace(/[./]+$/, '')))];
}

/** The same of a command, in which also `..` alone is a folder that it works with. */
export function upwardWords(command: string): string[] {
  return [...new Set([...upwardPaths(command), ...[...command.matchAll(PARENT_WORD)].map(([word]) => word)])];
}

/** The source folders that a CMakeCache.txt names; absolute. */
export function cmakeSources(cache: string): string[] {
  return [...new Set([...cache.matchAll(CMAKE_SOURCE)].map(([, path = '']) => path))];
}
