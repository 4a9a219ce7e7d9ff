/**
 * Tools that do not run a task whose inputs have not changed: runs in which nothing ran say nothing of a test. How each
 * is told to run it all the same, and how its output says that it did not. Pure.
 */

/** One of them. */
interface TaskCache {
  readonly tool: string;
  /** Its program names. */
  readonly programs: readonly string[];
  /** Variables that switch the cache off, by the tool's documentation; empty: only its command can. */
  readonly off: Readonly<Record<string, string>>;
  /** What it prints of a task that it did not run; and what it prints beside that where it ran another one. */
  readonly sign: RegExp;
  readonly unless?: RegExp;
  readonly remedy: string;
}

/** Two equal numbers of one line: all of so many. */
const ALL = String.raw`([1-9]\d*)`;

const TASK_CACHES: readonly TaskCache[] = [
  {
    tool: 'Turborepo',
    programs: ['turbo'],
    off: { TURBO_FORCE: 'true' },
    sign: new RegExp(`^ *Cached: +${ALL} cached, \\1 total$`, 'm'),
    remedy: 'Add `--force` to turbo.',
  },
  {
    tool: 'Nx',
    programs: ['nx'],
    off: { NX_SKIP_NX_CACHE: 'true', NX_DISABLE_NX_CACHE: 'true' },
    sign: new RegExp(`^ *Nx read the output from the cache .* for ${ALL} out of \\1 tasks`, 'm'),
    remedy: 'Add `--skip-nx-cache` to nx.',
  },
  {
    tool: 'moon',
    programs: ['moon'],
    off: { MOON_CACHE: 'off' },
    sign: new RegExp(`^ *Tasks: +${ALL} completed \\(\\1 cached\\)`, 'm'),
    remedy: 'Add `--cache off` to moon.',
  },
  {
    tool: 'Rush',
    programs: ['rush', 'rushx'],
    off: { RUSH_BUILD_CACHE_ENABLED: '0' },
    sign: /^These \w+ were (already up to date|restored from the build cache)/m,
    unless: /==\[ (SUCCESS|FAILURE)/,
    remedy: 'Use the command that rebuilds (`rush retest`, `rush rebuild`).',
  },
  {
    tool: 'Pants',
    programs: ['pants'],
    off: { PANTS_TEST_FORCE: 'true' },
    sign: / succeeded in [\d.]+s \((cached (locally|remotely)|memoized)\)/,
    unless: / (succeeded|failed) in [\d.]+s\.?$/m,
    remedy: 'Add `--test-force` to pants.',
  },
  {
    tool: 'wireit',
    programs: ['wireit'],
    off: { WIREIT_CACHE: 'none' },
    sign: /Ran 0 scripts and skipped [1-9]|\] Already fresh\b/,
    unless: /\] Executed successfully/,
    remedy: 'Remove `files` from the script in package.json, or name the command itself.',
  },
  {
    tool: 'Lage',
    programs: ['lage'],
    off: {},
    sign: /^success: 0, skipped: [1-9]\d*, .*failed: 0\b/m,
    remedy: 'Add `--no-cache` to lage.',
  },
  {
    tool: 'Bazel',
    programs: ['bazel', 'bazelisk'],
    off: {},
    sign: /^Executed 0 out of [1-9]\d* tests?: /m,
    remedy: 'Add `--cache_test_results=no` to `bazel test`.',
  },
  {
    tool: 'Gradle',
    programs: ['gradle', 'gradlew'],
    off: {},
    sign: new RegExp(`^${ALL} actionable tasks?: \\1 (?:up-to-date|from cache)$`, 'm'),
    remedy: 'Add `--rerun-tasks` to gradle.',
  },
  {
    tool: 'Go',
    programs: ['go'],
    off: {},
    sign: /^ok\s+\S+\s+\(cached\)/m,
    unless: /^(ok|FAIL)\s+\S+\s+[\d.]+s/m,
    remedy: 'Add `-count=1` to `go test`.',
  },
  {
    tool: 'Task',
    programs: ['task', 'go-task'],
    off: {},
    sign: /^(task: Task "[^"]+" is up to date\s*)+$/,
    remedy: 'Add `--force` to task.',
  },
  {
    tool: 'make',
    programs: ['make', 'gmake', 'ninja'],
    off: {},
    sign: /^(make(\[\d+\])?: ('[^']+' is up to date|Nothing to be done for '[^']+')\.\s*|ninja: no work to do\.\s*)+$/,
    remedy: 'Add `-B` to make, or make the target phony.',
  },
];

/** The variables that switch off every cache that a variable can: who does not know one does not mind it. */
export const CACHES_OFF: Readonly<Record<string, string>> = Object.assign({}, ...TASK_CACHES.map(({ off }) => off));

/** Those of the tools that are among these programs. */
export function cachesOffOf(programs: ReadonlySet<string>): Readonly<Record<string, string>> {
  const named = TASK_CACHES.filter((cache) => cache.programs.some((program) => programs.has(program)));
  return Object.assign({}, ...named.map(({ off }) => off));
}

/**
 * That a run's tool ran nothing, by what it printed last, with the remedy; null: it does not say so.
 * @param said without colours
 */
export function nothingRan(said: string): string | null {
  const cache = TASK_CACHES.find(({ sign, unless }) => sign.test(said) && unless?.test(said) !== true);
  return cache === undefined
    ? null
    : `${cache.tool} ran nothing: it took the result of an earlier run. ${cache.remedy}`;
}
