/** The words that start a program inside a run's namespaces. */
import { command } from '../process/command.ts';
import { ASSETS } from './assets.ts';

/** How this machine's nsenter is called. */
export interface Nsenter {
  /** Absolute, since a run's PATH is the user's business. */
  readonly program: string;
  /**
   * What goes to a directory after it entered: itself (util-linux 2.38 and later), `env` (coreutils 8.28 and later), or
   * a shell, which may hand on no variable that it cannot name: none of bash's functions.
   */
  readonly directoryBy: 'nsenter' | 'env' | 'shell';
}

/** The namespaces and the directory that a run starts in. */
export interface Place {
  /** Path of a user namespace; empty: none. */
  readonly userNamespace: string;
  /** Process in the mount namespace; null: the detector's own. */
  readonly mountHolder: number | null;
  readonly networkHolder: number | null;
  readonly directory: string;
}

/** Null when there is none. */
export async function findNsenter(): Promise<Nsenter | null> {
  const { stdout } = await command('sh', ['-c', ASSETS['find-nsenter.sh']], { timeoutMs: 5000 });
  const program = stdout.split('\n')[0] ?? '';
  if (!program.startsWith('/')) return null;
  return { program, directoryBy: stdout.includes('--wdns') ? 'nsenter' : stdout.endsWith('env\n') ? 'env' : 'shell' };
}

/** Empty when the program can start where it is: no namespace is to be entered. Pure. */
export function enterWords(nsenter: Nsenter, place: Place): string[] {
  const { userNamespace, mountHolder, networkHolder, directory } = place;
  if (mountHolder === null && networkHolder === null) return [];
  const words = [nsenter.program];
  if (userNamespace !== '') words.push(`--user=${userNamespace}`, '--preserve-credentials');
  if (mountHolder !== null) words.push(`--mount=/proc/${mountHolder}/ns/mnt`);
  if (networkHolder !== null) words.push(`--net=/proc/${networkHolder}/ns/net`);
  switch (nsenter.directoryBy) {
    case 'nsenter':
      return [...words, `--wdns=${directory}`, '--'];
    case 'env':
      return [...words, '--', 'env', '-C', directory];
    case 'shell':
      return [...words, '--', 'sh', '-c', 'cd "$0" && exec "$@"', directory];
  }
}
