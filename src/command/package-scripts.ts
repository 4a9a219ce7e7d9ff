/** The scripts of package.json: which one a package manager's words run, and how arguments reach it. */
import { type LeadingOptions, leadingOptions } from './leading-options.ts';
import { type ProjectFiles, packageFolder, packageFolders, packageOf, type ReadFile } from './package-json.ts';
import { joinDirectory } from './shell-commands.ts';

/** A script that a package manager's words run. */
export interface ScriptCall {
  /** In order: the `pre` script, the script, the `post` script, as far as they exist. */
  readonly lines: readonly ScriptLine[];
  /** Where package.json stands. */
  readonly directory: string;
}

/** One script's shell line. */
export interface ScriptLine {
  readonly line: string;
  /** How arguments behind the manager's own words reach it. */
  readonly extend: 'append' | 'after-dashes' | 'none';
}

/** What a manager's words ask for. */
interface Request {
  readonly script: string;
  readonly args: readonly string[];
  /** The folder asked for. */
  readonly directory: string;
  /** Whose script: that of the folder itself, of one package of its workspace, of all. */
  readonly packages: 'own' | 'all' | { readonly name: string };
}

const MANAGERS = ['npm', 'pnpm', 'yarn', 'bun'];
/** They run a script in every package that has it. */
const MONOREPO_TOOLS = ['lerna', 'turbo', 'nx'];
const SHORT: Readonly<Record<string, string>> = { t: 'test', tst: 'test', it: 'test', 'install-test': 'test' };
/** Commands that npm and pnpm run as scripts without `run`. */
const LIFECYCLE = ['test', 'start', 'stop', 'restart'];
/** What yarn and pnpm do themselves; every other first word is a script's name. */
const OWN = [
  ...['install', 'i', 'add', 'remove', 'up', 'upgrade', 'update', 'ci', 'exec', 'dlx', 'x', 'create', 'init', 'link'],
  ...['publish', 'why', 'list', 'ls', 'audit', 'config', 'cache', 'node', 'pack', 'info', 'outdated', 'build', 'pm'],
];
const DIRECTORY_OPTIONS = ['-C', '--dir', '--prefix', '--cwd'];
const PACKAGE_OPTIONS = ['-w', '--workspace', '--filter', '-F', '--scope'];
const ALL_OPTIONS = ['-ws', '--workspaces', '-r', '--recursive'];
const TARGET_OPTIONS = ['-t', '--target', '--targets'];
const VALUED = [...DIRECTORY_OPTIONS, ...PACKAGE_OPTIONS, ...TARGET_OPTIONS, '--concurrency', '--include', '--exclude'];

/**
 * The scripts that these words run: one, or that of each package of a workspace.
 * @param words a program, its folder already taken off, and its arguments
 * @param directory where they run, relative to the working directory
 * @returns none when they run no script, or none that a package.json has
 */
export function scriptCalls(words: readonly string[], directory: string, files: ProjectFiles): ScriptCall[] {
  const [manager = '', ...rest] = words;
  if (![...MANAGERS, ...MONOREPO_TOOLS].includes(manager)) return [];
  const request = requestOf(manager, rest, directory);
  if (request === null) return [];
  const { packages, script } = request;
  const several = packages === 'all';
  const passing = several ? 'none' : argumentPassing(manager, request.args);
  return (several ? packageFolders(request.directory, files) : [placeOf(request, files)])
    .map((place) => scriptIn(place, script, passing, files.readFile))
    .filter((call) => call !== null);
}

function placeOf({ packages, directory }: Request, files: ProjectFiles): string {
  return typeof packages === 'string' ? directory : packageFolder(directory, packages.name, files);
}

/** The script of this name in a folder's package.json, with its `pre` and `post` scripts; null when it has none. */
export function scriptIn(
  directory: string,
  script: string,
  extend: ScriptLine['extend'],
  readFile: ReadFile,
): ScriptCall | null {
  const scripts = packageOf(directory, readFile).scripts;
  const line = Object.hasOwn(scripts, script) ? scripts[script] : undefined;
  if (line === undefined) return null;
  const around = (name: string): ScriptLine[] =>
    Object.hasOwn(scripts, name) ? [{ line: scripts[name] ?? '', extend: 'none' }] : [];
  return { directory, lines: [...around(`pre${script}`), { line, extend }, ...around(`post${script}`)] };
}

function requestOf(manager: string, words: readonly string[], from: string): Request | null {
  const { plain, options, rest } = managerWords(manager, words);
  const given = (names: readonly string[]) => options.find(({ name }) => names.includes(name))?.value ?? null;
  const script = scriptName(manager, ownWords(plain)) ?? (plain[0] === 'run-many' ? given(TARGET_OPTIONS) : null);
  if (script === null) return null;
  const directory = joinDirectory(from, given(DIRECTORY_OPTIONS) ?? '.');
  const name = plain[0] === 'workspace' ? plain[1] : given(PACKAGE_OPTIONS);
  const all = MONOREPO_TOOLS.includes(manager) || plain[0] === 'workspaces' || options.some(isForAll);
  const packages = name != null && !name.includes('*') ? { name } : all || name != null ? 'all' : 'own';
  return { script, args: rest, directory, packages };
}

function isForAll({ name, value }: LeadingOptions['options'][number]): boolean {
  return ALL_OPTIONS.includes(name) && value !== 'false';
}

/** Behind `yarn workspace <name>`, `yarn workspaces run` and `yarn workspaces foreach`. */
function ownWords(plain: readonly string[]): readonly string[] {
  if (plain[0] === 'workspace') return plain.slice(2);
  if (plain[0] !== 'workspaces') return plain;
  return plain[1] === 'foreach' ? plain.slice(2) : plain.slice(1);
}

/**
 * The words that are the manager's own: npm and monorepo tools take every option before `--`, the others only those
 * before the script's name.
 */
function managerWords(manager: string, words: readonly string[]) {
  const plain: string[] = [];
  const options: LeadingOptions['options'][number][] = [];
  let rest = words;
  const greedy = manager === 'npm' || MONOREPO_TOOLS.includes(manager);
  const open = () => greedy || scriptName(manager, ownWords(plain)) === null;
  while (rest.length > 0 && rest[0] !== '--' && open()) {
    const leading = leadingOptions(rest, (option) => VALUED.includes(option));
    options.push(...leading.options);
    const operand = leading.rest[0];
    rest = leading.rest;
    if (operand === undefined || operand === '--') break;
    plain.push(operand);
    rest = rest.slice(1);
  }
  return { plain, options, rest };
}

function scriptName(manager: string, plain: readonly string[]): string | null {
  const [first, second] = plain;
  if (first === undefined) return null;
  if (['run', 'run-script', 'rum', 'urn'].includes(first)) return second ?? null;
  if (manager === 'turbo') return first;
  if (manager === 'lerna' || manager === 'nx') return null;
  if (manager === 'npm') return SHORT[first] ?? (LIFECYCLE.includes(first) ? first : null);
  if (manager === 'bun') return null; // `bun test` is Bun's own test runner
  if (manager === 'pnpm' && SHORT[first] !== undefined) return SHORT[first];
  return OWN.includes(first) || first.startsWith('workspace') ? null : first;
}

/** npm and monorepo tools want dashes before a script's arguments (once); the others pass all of them on. */
function argumentPassing(manager: string, args: readonly string[]): ScriptLine['extend'] {
  const wantsDashes = manager === 'npm' || MONOREPO_TOOLS.includes(manager);
  return wantsDashes && !args.includes('--') ? 'after-dashes' : 'append';
}
