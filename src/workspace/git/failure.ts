/** From what git printed to what went wrong and what a person can do about it. Pure. */

import { durationText } from '../../durations.ts';
import { anyOf } from '../../patterns.ts';
import { type WorkspaceError, workspaceFailed } from '../workspace-error.ts';

/** What was tried. */
export interface Attempt {
  /** Without credentials. */
  readonly url: string;
  readonly ref: string | null;
  readonly hasToken: boolean;
  readonly stderr: string;
}

interface Known {
  readonly pattern: RegExp;
  /** Finds the line that says why, where it is not among the last ones. */
  readonly tells?: RegExp;
  readonly what: string;
  readonly remedy: (attempt: Attempt) => string;
}

const ACCESS_REMEDY = ({ hasToken }: Attempt): string =>
  hasToken
    ? 'Check that the address is right and that `repo-token` may read this repository and has not expired.'
    : 'Check the address; for a private repository set `repo-token`.';

const MISSING_REF = anyOf(
  /couldn't find remote ref|not our ref|unadvertised object|no such remote ref/i,
  /unknown revision|Needed a single revision/,
);

const KNOWN: readonly Known[] = [
  {
    pattern: /No space left on device/i,
    what: 'The disk is full',
    remedy: () => 'Free some disk and try again.',
  },
  {
    pattern: /smudge filter lfs failed|Smudge error|git-lfs filter-process/i,
    tells: /^Error downloading object: .*/m,
    what: 'Files that the repository keeps in Git LFS could not be fetched',
    remedy: () =>
      'Check that the token may read them and that their quota is not used up, ' +
      'or set GIT_LFS_SKIP_SMUDGE=1 in the environment to leave them out.',
  },
  {
    pattern: /couldn't find remote ref HEAD/i,
    what: 'The repository is empty, or has no default branch',
    remedy: () => 'Push a commit to it, or set `ref` to a branch, tag or SHA.',
  },
  {
    pattern: MISSING_REF,
    what: 'The repository has no such ref',
    remedy: () => 'Set `ref` to a branch, tag or SHA that was pushed, or leave it out for the default branch.',
  },
  {
    pattern: anyOf(
      /Authentication failed|could not read Username|could not read Password/i,
      /terminal prompts disabled|error: 40[13]|Permission denied \(/,
    ),
    what: 'Access was refused',
    remedy: ACCESS_REMEDY,
  },
  {
    pattern:
      /transport '[^']*' not allowed|strange (host|path)name|clone of '[^']*' into submodule path|for submodule path/i,
    what: 'A submodule cannot be cloned',
    remedy: () =>
      'Its address must be `https://host/path` or `git@host:path`, and readable; or set `submodules: false`.',
  },
  {
    pattern: /error: 30\d/,
    what: 'The server sends git on to another address',
    remedy: () => 'The repository may have moved: set `repo` to its new address.',
  },
  {
    pattern: /error: invalid path|File name too long|cannot create directory at '[^']{3000}/i,
    what: 'The repository has a path that cannot be checked out here',
    remedy: () => 'git refuses names like `.GIT`, and the system those that are too long: rename it there.',
  },
  {
    pattern: /git was killed|Out of memory|died of signal 9/i,
    what: 'git was killed, most likely for want of memory',
    remedy: () => 'Give the machine more memory, or clone less: without `submodules`, or a smaller repository.',
  },
  {
    pattern: /repository .* not found|Repository not found|error: 404/i,
    what: 'There is no such repository, or it may not be seen',
    remedy: ACCESS_REMEDY,
  },
  {
    pattern: /Could not resolve host|Name or service not known|Temporary failure in name resolution/i,
    what: 'The host name cannot be resolved',
    remedy: () => 'Check the host in `repo`, and the network of this machine.',
  },
  {
    pattern: /SSL certificate|certificate verif|unable to get local issuer/i,
    what: "The server's certificate is not trusted",
    remedy: () => 'Install the certificate authority, or name its file in the environment variable GIT_SSL_CAINFO.',
  },
  {
    pattern: /Host key verification failed/i,
    what: "The server's SSH key is not known",
    remedy: () => "Add it to known_hosts in a step before, or use the repository's https address.",
  },
  {
    pattern: /Operation too slow|Less than \d+ bytes\/sec|Connection timed out|timed out after|early EOF/i,
    what: 'The server stopped answering',
    remedy: () => 'Try again; if it goes on, check the network and the status of the server.',
  },
  {
    pattern: /Connection refused|Failed to connect|Couldn't connect/i,
    what: 'The server cannot be reached',
    remedy: () => 'Check the host and port in `repo`, and the network of this machine.',
  },
  {
    pattern: /Unable to locate executable file: git/,
    what: 'git is not installed',
    remedy: () => 'Install git, or check the repository out yourself and use `working-directory`.',
  },
];

/** True when the server has no such ref, or does not give out a commit by its SHA: a full fetch may still find it. */
export function isMissingRef(stderr: string): boolean {
  return MISSING_REF.test(stderr) || /dumb http|does not support shallow/i.test(stderr);
}

/** The error for a git that failed. */
export function gitFailure(attempt: Attempt): WorkspaceError {
  const known = KNOWN.find(({ pattern }) => pattern.test(attempt.stderr));
  const reason = known?.tells?.exec(attempt.stderr)?.[0];
  const said = (reason ?? attempt.stderr).trim().split('\n').slice(-3).map(plainLine).join('; ');
  const where = attempt.ref === null ? attempt.url : `${attempt.url}, ref ${attempt.ref}`;
  const what = known?.what ?? 'The repository cannot be cloned';
  const remedy = known?.remedy(attempt) ?? 'Check `repo` and `ref`.';
  return workspaceFailed(said === '' ? what : `${what}: ${said}`, where, remedy);
}

const LINE_CHARACTERS = 300;

/** What a server said is text, and no more of it than a person reads. */
function plainLine(line: string): string {
  return line.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, LINE_CHARACTERS);
}

/** The error for a git that was killed at its limit. */
export function gitHung(attempt: Attempt, limitMs: number): WorkspaceError {
  const where = attempt.ref === null ? attempt.url : `${attempt.url}, ref ${attempt.ref}`;
  const remedy = 'Check the network and the server, or raise `setup-timeout` for a very large repository.';
  return workspaceFailed(`git did not end within ${durationText(limitMs)}`, where, remedy);
}
