/** Why the system did not start a program, with what a person can do about it. Pure. */

interface Shortage {
  /** Node's error code, or what shells and programs print of the same. */
  readonly signs: RegExp;
  readonly remedy: string;
}

/** What a machine can be short of. None of it has to do with what the program was started for. */
const SHORTAGES: readonly Shortage[] = [
  {
    signs: /\bEAGAIN\b|cannot fork|fork\b.*Resource temporarily unavailable/i,
    remedy: 'No other process may be started here: lower parallelism, or raise the limit (ulimit -u).',
  },
  {
    signs: /\bEMFILE\b|Too many open files$/im,
    remedy: 'Too many files are open: lower parallelism, or raise the limit (ulimit -n).',
  },
  {
    signs: /\bENFILE\b|Too many open files in system/i,
    remedy: 'Too many files are open on this machine: lower parallelism.',
  },
  {
    signs: /\bENOMEM\b|Cannot allocate memory/i,
    remedy: 'There is no memory left for another process: lower parallelism.',
  },
];

/** The remedy where a message tells that the machine ran short of processes, files or memory; else null. */
export function shortageRemedy(message: string): string | null {
  return SHORTAGES.find(({ signs }) => signs.test(message))?.remedy ?? null;
}

const REMEDIES: Readonly<Record<string, string>> = {
  E2BIG:
    'The command or its environment is larger than the system takes (on Linux, 128 kB for one argument). ' +
    'Put the command into a script.',
  ENOENT: 'The working directory is gone, or the program is not on PATH.',
};

/** The system's own words, and the remedy where one is known. */
export function startTrouble({ code, message }: NodeJS.ErrnoException): string {
  const remedy = shortageRemedy(message) ?? REMEDIES[code ?? ''] ?? null;
  return remedy === null ? message : `${message}. ${remedy}`;
}
