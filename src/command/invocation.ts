/** What is read out of a test command. */

/** One program that the test command starts, with wrappers (npm test, npx, uv run, python -m ...) taken off. */
export interface Invocation {
  /**
   * Program name without its folder, then its arguments as written: `['pytest', '-x', 'tests']`. `python -m pytest` is
   * `['pytest', ...]`.
   */
  readonly words: readonly string[];
  /**
   * How arguments can be added to it: `append` puts them at the end of the command line as it is; `after-dashes` needs
   * ` -- ` before them (npm test, npm run x); `none`: only the environment reaches it (make, a script file, a
   * pipeline's earlier part).
   */
  readonly extend: 'append' | 'after-dashes' | 'none';
  /**
   * Where it runs, relative to the working directory (`cd packages/a && ...`); absent: the working directory itself.
   */
  readonly directory?: string;
  /** The tool around it that hands on only the variables that it is told to. */
  readonly filteredBy?: 'tox';
}

/** What a command and the files around it tell: what a framework recognises itself by. */
export interface ProjectFacts {
  /** The test command as the user wrote it. */
  readonly commandLine: string;
  /** In the order in which the line names them. */
  readonly invocations: readonly Invocation[];
  /** The words of every program on the way to them, wrappers and task runners included. */
  readonly starts: readonly (readonly string[])[];
  /** A file's text, by its path relative to the working directory; null when it is not there (or over 1 MB). */
  readonly readFile: (path: string) => string | null;
}
