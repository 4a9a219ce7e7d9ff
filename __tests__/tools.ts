/** What tests need of the machine besides Node, bash, coreutils and git: where it is missing they are skipped by name, and fail in CI. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from '@jest/globals';

/** Whether a tool is on the PATH. A machine of CI without it fails its tests; elsewhere they may be skipped by name. */
export function hasTool(tool: string): boolean {
  const found = (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, tool)));
  if (!found && process.env.CI === 'true') throw new Error(`${tool} is not installed; CI must have it`);
  return found;
}

/** `describe` where all these tools are on the PATH. */
export function describeWith(...tools: readonly string[]): typeof describe | typeof describe.skip {
  return tools.every(hasTool) ? describe : describe.skip;
}

/** `test` where all these tools are on the PATH. */
export function testWith(...tools: readonly string[]): typeof test | typeof test.skip {
  return tools.every(hasTool) ? test : test.skip;
}
