/** What shells, package managers and interpreters print where the command itself is wrong, not what it tests. Pure. */
import { executedAny } from '../model/marks.ts';
import type { Observation } from '../model/observation.ts';

interface Complaint {
  readonly pattern: RegExp;
  /** What to do about it. */
  readonly remedy: string;
}

const SCRIPT_REMEDY = 'Check the script’s name, and that working-directory has the package.json that you mean.';

/** Each is a line that its program prints before it gives up. */
const COMPLAINTS: readonly Complaint[] = [
  {
    pattern: /^bash: line \d+: cd: .+: (No such file or directory|Not a directory|Permission denied)$/m,
    remedy: 'Check the path behind cd: it is relative to working-directory.',
  },
  { pattern: /^npm (ERR!|error) Missing script: .+$/m, remedy: SCRIPT_REMEDY },
  { pattern: /^npm (ERR!|error) (enoent )?Could not read package\.json: .+$/m, remedy: SCRIPT_REMEDY },
  { pattern: /^.*ERR_PNPM_(NO_SCRIPT|NO_IMPORTER_MANIFEST_FOUND).*$/m, remedy: SCRIPT_REMEDY },
  { pattern: /^error (Command|Couldn't find a package\.json).+$/m, remedy: SCRIPT_REMEDY },
  {
    pattern: /^g?make(\[\d+\])?: \*\*\* (No rule to make target|No targets specified).+$/m,
    remedy: 'Check the target’s name, and that working-directory has the Makefile that you mean.',
  },
  {
    pattern: /^.*python[\d.]*: can't open file .+$/m,
    remedy: 'Check the path: it is relative to working-directory.',
  },
  {
    // An empty requireStack: it is the program itself that is not there.
    pattern: /^Error: Cannot find module '.+'$(?=[\s\S]*requireStack: \[\])/m,
    remedy: 'Check the path: it is relative to working-directory.',
  },
];

/** How much of what a run printed last may hold the complaint: npm has hints behind its own. */
const LAST_LINES = 16;

/**
 * The complaint that each of these runs ended with, and its remedy; null where one of them did not, or executed a test.
 */
export function sharedComplaint(
  runs: readonly Observation[],
): { readonly said: string; readonly remedy: string } | null {
  for (const { pattern, remedy } of COMPLAINTS) {
    const said = runs.map((run) => complaintOf(run, pattern));
    if (said[0] !== undefined && said.every((text) => text !== undefined)) return { said: said[0], remedy };
  }
  return null;
}

/** What one run complained of before it gave up: why its command could not be run; null where it did not. */
export function complaintIn(run: Observation): string | null {
  for (const { pattern } of COMPLAINTS) {
    const said = complaintOf(run, pattern);
    if (said !== undefined) return said;
  }
  return null;
}

function complaintOf({ outcome, stderrTail, tests }: Observation, pattern: RegExp): string | undefined {
  if (outcome.kind !== 'failed' || executedAny(tests.marks)) return undefined;
  const end = stderrTail.trimEnd().split('\n').slice(-LAST_LINES).join('\n');
  return pattern.exec(end)?.[0].trim().slice(0, 200);
}
