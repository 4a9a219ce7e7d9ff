/**
 * What set-ups of one session installed, by what decides it. A second tree with the same lock files is given the same
 * folders, and nothing is installed again.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { copyTree } from '../copy-tree.ts';
import type { SetupPlan } from './steps.ts';

/** A set-up that was carried out. */
interface Made {
  /** The working directory that it was carried out in. */
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What a tree asks for. */
export interface Wanted {
  readonly plan: SetupPlan;
  readonly directory: string;
  /** Text of a file in the working directory. */
  readonly read: (file: string) => string;
  /** For the folders that are taken over. */
  readonly limitMs: number;
}

/** The set-ups of one session. */
export class SetupCache {
  readonly #made = new Map<string, Made>();

  /**
   * Gives a tree what an earlier set-up made. What a tree has already may be anything: it is set up itself.
   * @returns the variables for its runs; null where it has to be set up itself
   * @throws WorkspaceError where a folder cannot be copied
   */
  async takeOver({ plan, directory, read, limitMs }: Wanted): Promise<Readonly<Record<string, string>> | null> {
    const made = plan.bound ? undefined : this.#made.get(keyOf(plan, read));
    if (made === undefined || plan.folders.some((folder) => existsSync(join(directory, folder)))) return null;
    for (const folder of plan.folders) {
      const [root, destination] = [join(made.directory, folder), join(directory, folder)];
      if (existsSync(root)) await copyTree({ root, destination, excluded: [], limitMs });
    }
    return made.env;
  }

  /** Remembers what was carried out. */
  keep({ plan, directory, read }: Wanted, env: Readonly<Record<string, string>>): void {
    if (!plan.bound && plan.steps.length > 0) this.#made.set(keyOf(plan, read), { directory, env });
  }
}

/** The same commands over the same lock files install the same. Where tools are installed differs between trees. */
function keyOf({ steps, locks }: SetupPlan, read: (file: string) => string): string {
  const hash = createHash('sha256');
  for (const { because } of steps) hash.update(`${because}\0`);
  for (const lock of locks) hash.update(`${lock}\0${read(lock)}\0`);
  return hash.digest('hex');
}
