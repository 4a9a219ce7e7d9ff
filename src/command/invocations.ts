/**
 * Which programs a test command starts in the end: wrappers (npm test, npx, uv run, python -m, make ...) are taken off,
 * scripts of package.json, Makefiles and shell scripts are looked into. Knows no test framework.
 */
import { posix } from 'node:path';
import { interpret } from './interpreters.ts';
import type { Invocation, ProjectFacts } from './invocation.ts';
import { recipeOf } from './makefile.ts';
import type { ProjectFiles } from './package-json.ts';
import { type ScriptCall, scriptCalls, scriptIn } from './package-scripts.ts';
import { taskLines } from './python-tasks.ts';
import { simpleCommands } from './shell-commands.ts';
import { unwrap } from './wrappers.ts';

type Extend = Invocation['extend'];

/** A program start on its way to what it is in the end. */
interface Start {
  readonly words: readonly string[];
  /** Relative to the working directory. */
  readonly directory: string;
  readonly extend: Extend;
  /** How many wrappers and scripts may still be looked into; scripts can call themselves. */
  readonly depth: number;
  readonly filteredBy?: 'tox';
}

const MOST_DEPTH = 12;
/** Far more program starts than any real test command has: a Makefile that multiplies must come to an end. */
const MOST_STARTS = 500;

/**
 * The facts that frameworks recognise themselves by.
 * @param commandLine the test command as the user wrote it
 * @param readFile a file's text by its path relative to the working directory; null when it is not there or too big
 * @param more what workspaces of packages are found by
 */
export function projectFacts(
  commandLine: string,
  readFile: ProjectFiles['readFile'],
  { foldersIn = () => [], parseYaml = () => null }: Partial<ProjectFiles> = {},
): ProjectFacts {
  const start = { directory: '.', extend: 'append' as const, depth: MOST_DEPTH };
  const explorer = new Explorer({ readFile, foldersIn, parseYaml });
  const invocations = explorer.ofLine(commandLine, start);
  return { commandLine, invocations, starts: explorer.starts, readFile };
}

class Explorer {
  readonly starts: (readonly string[])[] = [];
  readonly #files: ProjectFiles;
  #left = MOST_STARTS;

  constructor(files: ProjectFiles) {
    this.#files = files;
  }

  ofLine(line: string, place: Omit<Start, 'words'>): Invocation[] {
    return simpleCommands(line).flatMap(({ words, directory, takesTail }) =>
      this.#ofStart({
        ...place,
        words,
        directory: posix.join(place.directory, directory),
        extend: takesTail ? place.extend : 'none',
        depth: place.depth - 1,
      }),
    );
  }

  #ofStart(start: Start): Invocation[] {
    const words = named(start.words);
    if (this.#left <= 0) return [];
    this.#left -= 1;
    this.starts.push(words);
    if (start.depth > 0) {
      const inside = this.#inside({ ...start, words }, start.words[0] ?? '');
      if (inside !== null) return inside;
    }
    const { extend, directory, filteredBy } = start;
    const place = { ...(directory === '.' ? {} : { directory }), ...(filteredBy === undefined ? {} : { filteredBy }) };
    return [{ words, extend, ...place }];
  }

  /** What a wrapper, interpreter or script starts; null when the words are a program's own. */
  #inside(start: Start, path: string): Invocation[] | null {
    const { words, directory } = start;
    if (words[0] === 'make' || words[0] === 'gmake') return this.#ofMake(start);
    const scripts = scriptCalls(words, directory, this.#files);
    if (scripts.length > 0) return scripts.flatMap((script) => this.#ofScript(script, start));
    const tasks = taskLines(words, directory, this.#files.readFile);
    if (tasks !== null) return this.#ofTasks(tasks, start);
    const wrapped = unwrap(words);
    if (wrapped?.kind === 'line') return this.#ofLineInside(wrapped.line, start);
    if (wrapped !== null) {
      const passing = wrapped.needsDashes ? 'after-dashes' : 'append';
      return this.#ofStart({
        ...start,
        words: wrapped.words,
        extend: through(start.extend, passing),
        depth: start.depth - 1,
      });
    }
    return this.#interpreted(start) ?? this.#ofShellScript(path, start);
  }

  #interpreted(start: Start): Invocation[] | null {
    const inner = interpret(start.words);
    switch (inner?.kind) {
      case undefined:
        return null;
      case 'program':
        return this.#ofStart({ ...start, words: inner.words, depth: start.depth - 1 });
      case 'line':
        return this.#ofLineInside(inner.line, start);
      case 'shell-script':
        return this.#ofShellScript(inner.path, start, /(?:)/);
      case 'package-script': {
        const passing = inner.args.includes('--') ? 'append' : 'after-dashes';
        const call = scriptIn(start.directory, inner.script, passing, this.#files.readFile);
        return call === null ? null : this.#ofScript(call, start);
      }
    }
  }

  #ofScript(call: ScriptCall, start: Start): Invocation[] {
    return call.lines.flatMap(({ line, extend }) =>
      this.ofLine(line, { ...start, directory: call.directory, extend: through(start.extend, extend) }),
    );
  }

  #ofTasks(lines: readonly string[], start: Start): Invocation[] {
    const inside: Start = start.words[0] === 'tox' ? { ...start, filteredBy: 'tox' } : start;
    return lines.flatMap((line) => this.#ofLineInside(line, inside));
  }

  #ofLineInside(line: string, start: Start): Invocation[] {
    return this.ofLine(line, { ...start, extend: 'none' });
  }

  #ofMake(start: Start): Invocation[] | null {
    const recipe = recipeOf(start.words.slice(1), start.directory, this.#files.readFile);
    if (recipe === null) return null;
    return recipe.lines.flatMap((line) => this.#ofLineInside(line, { ...start, directory: recipe.directory }));
  }

  /** A script file of the repository, where its first line says that a shell reads it. */
  #ofShellScript(path: string, start: Start, expected = /^#!.*\b(ba|da|z|k)?sh\b/): Invocation[] | null {
    if (!path.includes('/') && !path.endsWith('.sh')) return null;
    const text = this.#files.readFile(posix.join(start.directory, path));
    return text !== null && expected.test(text) ? this.#ofLineInside(text, start) : null;
  }
}

/**
 * The program's name without its folder, and without the version that npx takes (`jest@29`). A Python file is python's.
 */
function named(words: readonly string[]): string[] {
  const [program = '', ...args] = words;
  if (/\/.*\.py$/.test(program)) return ['python', program, ...args];
  const version = program.lastIndexOf('@');
  const plain = version > 0 ? program.slice(0, version) : program;
  return [plain.startsWith('@') ? plain : posix.basename(plain), ...args];
}

/** How arguments at the line's end reach a program inside one that `outer` reaches and that passes on by `inner`. */
function through(outer: Extend, inner: Extend): Extend {
  if (outer === 'append') return inner;
  return inner === 'append' ? outer : 'none';
}
