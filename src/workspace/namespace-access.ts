/**
 * The ways to a mount or network namespace on Linux, and how each is used: as root; through a user namespace of one's
 * own; through sudo, used once to make a user namespace that belongs to the user, so that no run needs sudo. docs/adr
 * tells why.
 */

import { ASSETS } from './assets.ts';

/** How this process may get namespaces. */
export type Access = 'root' | 'user-namespace' | 'sudo';

/**
 * The ways in the order in which they are tried. In CI sudo comes before a user namespace of one's own, in which a test
 * could not call sudo itself; on a person's machine it comes last, so that nobody's sudo is used without need.
 */
export function accessesFor(env: NodeJS.ProcessEnv): readonly Access[] {
  if (process.getuid?.() === 0) return ['root', 'user-namespace'];
  return env.CI === undefined ? ['user-namespace', 'sudo'] : ['sudo', 'user-namespace'];
}

/** Words that start the keeper's shell (which then reads its commands from stdin) with the right to mount. */
export function keeperWords(
  access: Access,
  variables: Readonly<Record<string, string>>,
): readonly [string, ...string[]] {
  switch (access) {
    case 'root':
      return ['sh'];
    case 'user-namespace':
      return ['unshare', '--user', '--map-current-user', '--keep-caps', 'sh'];
    case 'sudo':
      // sudo clears the environment; the marker by which a session's processes are found must survive.
      return ['sudo', '-n', '--', 'env', ...Object.entries(variables).map(([name, value]) => `${name}=${value}`), 'sh'];
  }
}

/**
 * Shell lines for the keeper's start. They set USER_NS to the path of the user namespace that runs enter ('' for root),
 * and DROP to the definition of a function `drop`: a namespace made under it belongs to that user namespace, so that
 * the user can enter it.
 */
export function keeperPrologue(access: Access, user: { readonly uid: number; readonly gid: number }): string {
  switch (access) {
    case 'root':
      return `USER_NS=''; DROP='drop() { exec "$@"; }'`;
    case 'user-namespace':
      return `USER_NS=/proc/$$/ns/user; DROP='drop() { exec "$@"; }'`;
    case 'sudo':
      return `uid=${user.uid} gid=${user.gid}\n${ASSETS['own-user-namespace.sh']}`;
  }
}
