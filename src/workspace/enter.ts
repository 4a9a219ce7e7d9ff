/** The words that start a program inside a run's namespaces. */
import { command } from './command.ts';

/** How this machine's nsenter is called. */
export interface Nsenter {
  /** Absolute, since a run's PATH is the user's business. */
  readonly program: string;
  /** True when it can go to a directory after it entered (util-linux 2.38 and later); else a shell does. */
  readonly changesDirectory: boolean;
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
  const found = await command('sh', ['-c', 'PATH=$PATH:/usr/bin:/usr/sbin; command -v nsenter && nsenter --help'], {
    timeoutMs: 5000,
  });
  const program = found.stdout.split('\n')[0] ?? '';
  if (!found.ok || !program.startsWith('/')) return null;
  return { program, changesDirectory: found.stdout.includes('--wdns') };
}

/** Empty when the program can start where it is: no namespace is to be entered. Pure. */
export function enterWords(nsenter: Nsenter, place: Place): string[] {
  const { userNamespace, mountHolder, networkHolder, directory } = place;
  if (mountHolder === null && networkHolder === null) return [];
  const words = [nsenter.program];
  if (userNamespace !== '') words.push(`--user=${userNamespace}`, '--preserve-credentials');
  if (mountHolder !== null) words.push(`--mount=/proc/${mountHolder}/ns/mnt`);
  if (networkHolder !== null) words.push(`--net=/proc/${networkHolder}/ns/net`);
  if (nsenter.changesDirectory) return [...words, `--wdns=${directory}`, '--'];
  return [...words, '--', 'sh', '-c', 'cd "$0" && exec "$@"', directory];
}
