/**
 * What git gets where it looks into a folder of whoever: nothing of this process's environment but where programs are,
 * and settings that leave it no other program to start. Pure.
 */

/** Settings over those of the repository. */
const CONFIG: Readonly<Record<string, string>> = {
  'safe.directory': '*', // a checkout of another user, as in a container job, is read
  'safe.bareRepository': 'explicit',
  'protocol.allow': 'never',
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.attributesFile': '/dev/null',
  'core.alternateRefsCommand': 'false',
  'core.sshCommand': 'false',
  'core.commitGraph': 'false', // a file that may tell of other parents than the commits do
  'core.pager': 'cat',
  'core.editor': 'false',
  'credential.helper': '',
  'diff.external': '',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'status.submoduleSummary': 'false',
  'submodule.recurse': 'false',
};

const VARIABLES: Readonly<Record<string, string>> = {
  LC_ALL: 'C', // its messages are read
  HOME: '/dev/null', // `~` must lead somewhere, and there is nothing there
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_ALLOW_PROTOCOL: 'none', // whatever the repository allows
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1', // what a commit's parents are, its own bytes say
  GIT_GRAFT_FILE: '/dev/null',
  GIT_OPTIONAL_LOCKS: '0', // nothing is written
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: 'false',
  GIT_SSH_COMMAND: 'false',
  GIT_EDITOR: 'false',
  GIT_PAGER: 'cat',
};

/** The words before git's own that set CONFIG, and no program in place of these filters (`filter.<name>`). */
export function settingWords(filters: readonly string[]): string[] {
  const off = filters.flatMap((name) => [
    ...['clean', 'smudge', 'process'].map((what) => `filter.${name}.${what}=`),
    `filter.${name}.required=false`,
  ]);
  const always = Object.entries(CONFIG).map(([key, value]) => `${key}=${value}`);
  return [...always, ...off].flatMap((setting) => ['-c', setting]);
}

/** Where git is told to look. */
export interface LookedAt {
  /** Absolute. */
  readonly gitDir: string;
  /** Absolute; null: none. */
  readonly workTree: string | null;
}

/** Its environment. `folders`: where programs are, as PATH has it. */
export function lookEnvironment({ gitDir, workTree }: LookedAt, folders: string): Record<string, string> {
  const tree = workTree === null ? {} : { GIT_WORK_TREE: workTree };
  return { ...VARIABLES, PATH: folders, GIT_DIR: gitDir, ...tree };
}
