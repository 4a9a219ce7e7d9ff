/** Names of log files in what comes from outside: they become links, so they stay below the report's folder. Pure. */
import { z } from 'zod';

/** What stands for a name that could not be kept; what the log ends with still counts. */
const UNNAMED = 'a log without a usable name';

/**
 * Whether a path leads below the folder that it is relative to, on any system: no `..`, no root, no drive, no scheme.
 */
function staysBelow(path: string): boolean {
  const steps = path.split('/');
  return !/[\\:\p{Cc}]/u.test(path) && steps.every((step) => step !== '' && step !== '.' && step !== '..');
}

/** A log file, or null; a name that leads elsewhere is null, for its run was observed all the same. */
export const logName = z.preprocess(
  (name) => (typeof name === 'string' && !staysBelow(name) ? null : name),
  z.string().nullable(),
);

/** The log file of an excerpt, which is kept whatever its name. */
export const excerptName = z.preprocess(
  (name) => (typeof name === 'string' && !staysBelow(name) ? UNNAMED : name),
  z.string(),
);
