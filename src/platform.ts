/**
 * What differs between operating systems, in one place. Linux is tested. macOS has no /proc and no namespaces:
 * processes are found
 * through ps (process/processes.ts), copies are plain, and a daemon that cleared its environment is not found; its own
 * cp and its
 * bash 3.2 are too old. Windows has neither process groups nor FIFOs; the detector says so instead of trying.
 */

/** Whether /proc tells of processes: their environments, states, programs and open files. */
export const HAS_PROC = process.platform === 'linux';

/** Why there may be no namespaces here whatever the user's rights; null: it is worth trying. */
export const NO_NAMESPACES = process.platform === 'linux' ? null : `${process.platform} has no namespaces`;

/**
 * GNU cp, whose options a copy needs: Homebrew's coreutils call it gcp. Blocks are shared between copies where that is
 * known to work.
 */
export const GNU_CP: readonly [program: string, ...options: string[]] =
  process.platform === 'darwin' ? ['gcp'] : ['cp', '--reflink=auto'];

/**
 * Why no session can run on this system, as whole sentences with the remedy; null where it can.
 * @param platform as Node names it: `linux`, `darwin`, `win32`
 */
export function unsupported(platform: string): string | null {
  if (platform === 'linux' || platform === 'darwin') return null;
  const name = platform === 'win32' ? 'Windows' : platform;
  const instead =
    platform === 'win32' ? 'Run it in WSL, or in a job with `runs-on: ubuntu-latest`.' : 'Run it on Linux or macOS.';
  return `flaky-detector does not support ${name} yet: nothing was run. ${instead}`;
}
