/** Programs that only start another program: how each one's own words end and the wrapped program's begin. */
import { leadingOptions } from './leading-options.ts';

/** How to find the wrapped program behind a wrapper's own options. */
interface Wrapper {
  /** Options that take the next word as their value. */
  readonly valued?: readonly string[];
  /** Words of its own after the options, before the program (`timeout 10 cmd`: 1). */
  readonly operands?: number;
  /** Options whose value is a shell line to run instead (`npx -c`). */
  readonly line?: readonly string[];
  /** Options that are followed by a Python module name. */
  readonly module?: readonly string[];
  /** True where `NAME=value` words may come first. */
  readonly assignments?: true;
  /** True where options that come after the program are taken from it, unless ` -- ` stands before them. */
  readonly greedy?: true;
}

const UV: Wrapper = {
  valued: [
    '--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p ' +
      '--project --directory',
    '--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution',
  ].flatMap((names) => names.split(' ')),
  module: ['-m', '--module'],
};
const PLAIN: Wrapper = {};
const PACKAGE: Wrapper = { valued: ['-p', '--package'], line: ['-c', '--call'] };
const COVERAGE_JS: Wrapper = {
  valued: [
    '-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e ' +
      '--extension --src --require -i',
    '--branches --functions --lines --statements --cwd --nycrc-path --config',
  ].flatMap((names) => names.split(' ')),
};

/** By the words they start with; the longest match wins. */
const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  env: { valued: ['-u', '--unset', '-C', '--chdir'], assignments: true },
  command: PLAIN,
  exec: { valued: ['-a'] },
  time: { valued: ['-f', '--format', '-o', '--output'] },
  timeout: { valued: ['-s', '--signal', '-k', '--kill-after'], operands: 1 },
  gtimeout: { valued: ['-s', '--signal', '-k', '--kill-after'], operands: 1 },
  nice: { valued: ['-n', '--adjustment'] },
  ionice: { valued: ['-c', '--class', '-n', '--classdata'] },
  nohup: PLAIN,
  setsid: PLAIN,
  stdbuf: { valued: ['-i', '-o', '-e'] },
  unbuffer: PLAIN,
  sudo: { valued: ['-u', '-g', '-h', '-p', '-C'], assignments: true },
  taskset: { operands: 1 },
  faketime: { valued: ['-f'], operands: 1 },
  'xvfb-run': {
    valued: ['-s', '--server-args', '-e', '--error-file', '-n', '--server-num', '-f', '-p', '-w', '--wait'],
  },
  'dbus-run-session': PLAIN,
  'cross-env': { assignments: true },
  dotenv: { valued: ['-e', '-v', '-p', '-c'] },
  'dotenvx run': { valued: ['-f', '--env-file', '-e', '--env'] },
  'doppler run': { valued: ['-p', '--project', '-c', '--config'] },
  'op run': { valued: ['--env-file'] },
  c8: COVERAGE_JS,
  nyc: COVERAGE_JS,
  npx: PACKAGE,
  bunx: PLAIN,
  'bun x': PLAIN,
  pnpx: PLAIN,
  'npm exec': { ...PACKAGE, greedy: true },
  'npm x': { ...PACKAGE, greedy: true },
  'pnpm exec': { valued: ['-C', '--dir', '--filter', '-F'] },
  'pnpm dlx': { valued: ['--package'] },
  'yarn exec': PLAIN,
  'yarn dlx': { valued: ['-p', '--package'] },
  'uv run': UV,
  uvx: { valued: ['--with', '--from', '--python', '-p'] },
  'uv tool run': { valued: ['--with', '--from', '--python', '-p'] },
  'poetry run': PLAIN,
  'pipenv run': PLAIN,
  'pdm run': { valued: ['-p', '--project'] },
  'rye run': PLAIN,
  'hatch run': PLAIN,
  'pixi run': { valued: ['-e', '--environment', '--manifest-path'] },
  'conda run': { valued: ['-n', '--name', '-p', '--prefix', '--cwd'] },
  'mamba run': { valued: ['-n', '--name', '-p', '--prefix', '--cwd'] },
  'micromamba run': { valued: ['-n', '--name', '-p', '--prefix', '--cwd'] },
  'mise exec': PLAIN,
  'direnv exec': { operands: 1 },
  'coverage run': {
    valued: ['--source', '--include', '--omit', '--rcfile', '--data-file', '--context', '--concurrency', '--debug'],
    module: ['-m'],
  },
  'go run': { valued: ['-C', '-exec', '-mod', '-modfile', '-tags', '-ldflags', '-gcflags', '-p'] },
  'go tool': { valued: ['-C', '-modfile'] },
  'bundle exec': { valued: ['--gemfile'] },
  'rbenv exec': PLAIN,
  'asdf exec': PLAIN,
};

const MOST_WORDS = 3;

/** What a wrapper starts. */
export type Wrapped =
  /** A program and its arguments; `needsDashes`: arguments that are added later need ` -- ` before them. */
  | { readonly kind: 'program'; readonly words: readonly string[]; readonly needsDashes: boolean }
  /** A shell line. */
  | { readonly kind: 'line'; readonly line: string };

/**
 * Takes one wrapper off.
 * @param words a program, its folder already taken off, and its arguments
 * @returns null when the program is none of the known wrappers, or starts nothing
 */
export function unwrap(words: readonly string[]): Wrapped | null {
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (words.length >= count && Object.hasOwn(WRAPPERS, name)) {
      return behind(words.slice(count), WRAPPERS[name] ?? PLAIN);
    }
  }
  return null;
}

function behind(words: readonly string[], wrapper: Wrapper): Wrapped | null {
  const special = [...(wrapper.line ?? []), ...(wrapper.module ?? [])];
  const { rest } = leadingOptions(
    words,
    (option) => wrapper.valued?.includes(option) ?? false,
    (option) => special.includes(option),
  );
  const [first = '', ...following] = rest;
  if (wrapper.line?.includes(first)) return following[0] === undefined ? null : { kind: 'line', line: following[0] };
  if (wrapper.module?.includes(first)) return program(following, false);
  return operandsOff(rest, wrapper);
}

function operandsOff(words: readonly string[], wrapper: Wrapper): Wrapped | null {
  const own = words[0] === '--' ? words.slice(1) : words;
  const firstWord = wrapper.assignments ? own.findIndex((word) => !/^\w+=/.test(word)) : 0;
  const rest = firstWord < 0 ? [] : own.slice(firstWord + (wrapper.operands ?? 0));
  const dashes = rest.indexOf('--');
  if (!wrapper.greedy || own !== words) return program(rest, false);
  return dashes < 0 ? program(rest, true) : program(rest.toSpliced(dashes, 1), false);
}

function program(words: readonly string[], needsDashes: boolean): Wrapped | null {
  return words.length === 0 ? null : { kind: 'program', words, needsDashes };
}
