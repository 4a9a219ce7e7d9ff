/**
 * The only way in which git is run in a folder that is not ours: it reads, and starts nothing. What a checkout brings
 * along (hooks, filters, a file monitor, remotes, another repository's settings) stays unused, and no secret of this
 * process is in reach.
 */
import { command, type Finished } from '../../process/command.ts';
import { findRepository, type Repository } from './find-repository.ts';
import { lookEnvironment, settingWords } from './look-environment.ts';
import { gitIn, programFolders } from './program-folders.ts';

/**
 * What git may be asked for: none of these (`diff-index` with `--cached`) looks at the content of a file in the work
 * tree.
 */
type Question = 'cat-file' | 'config' | 'diff-index' | 'ls-files' | 'merge-base' | 'remote' | 'rev-parse';

/** Runs `git <words>` for the repository around `directory`. Never throws; where there is none, git says so. */
export function look(directory: string, words: readonly [Question, ...string[]], timeoutMs: number): Promise<Finished> {
  return git(directory, findRepository(directory), [], words, timeoutMs);
}

/** The same for a repository that was found before. */
export function lookInto(
  repository: Repository,
  words: readonly [Question, ...string[]],
  timeoutMs: number,
): Promise<Finished> {
  return git(repository.top, repository, [], words, timeoutMs);
}

/**
 * `git status` in its stable form, ended by zeros, of the repository's own tracked files. The content of files is
 * compared as it is, without the programs that the repository would have it filtered by.
 */
export async function lookAtChanges(repository: Repository, timeoutMs: number): Promise<Finished> {
  const { top } = repository;
  const listed = await git(top, repository, [], ['config', '--list', '--name-only', '-z'], timeoutMs);
  if (!listed.ok) return listed; // a filter that is not known cannot be left out
  const keys = listed.stdout.split('\0').filter((key) => FILTER_KEY.test(key));
  const filters = [...new Set(keys.map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))))];
  const odd = filters.find((name) => name.includes('=')); // `-c` would take it for another setting
  if (odd !== undefined) return { ok: false, stdout: '', problem: `a filter has the name \`${odd}\`` };
  const words = ['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=dirty', '-z'];
  return git(top, repository, filters, words, timeoutMs);
}

const FILTER_KEY = /^filter\..*\.(clean|smudge|process|required)$/s;

/** In place of a repository, where there is none: nothing is taken for one. */
const NOWHERE = { gitDir: '/dev/null', workTree: null };

function git(
  cwd: string,
  repository: Repository | null,
  filters: readonly string[],
  words: readonly string[],
  timeoutMs: number,
): Promise<Finished> {
  const at = repository === null ? NOWHERE : { gitDir: repository.dotGit, workTree: repository.top };
  const folders = programFolders(process.env, [cwd, ...(repository === null ? [] : [repository.top])]);
  const env = lookEnvironment(at, folders);
  return command(gitIn(folders), ['--no-pager', ...settingWords(filters), ...words], { cwd, env, timeoutMs });
}
