/** JUnit reports written to a scratch folder, and what the reader makes of them in short form. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JUnitOptions, type JUnitReading, readJUnit } from '../../../src/frameworks/junit/read.ts';

/** Reads texts (or bytes) as one run's reports, as they would be in the working directory `/work dir`. */
export function reading(
  reports: readonly (string | Uint8Array)[],
  options: Partial<JUnitOptions> = {},
): Promise<JUnitReading> {
  const folder = mkdtempSync(join(tmpdir(), 'junit-'));
  const paths = reports.map((report, index) => {
    const path = join(folder, `${index}.xml`);
    writeFileSync(path, report);
    return path;
  });
  return readJUnit(paths, { workingDirectory: '/work dir', ...options });
}

/** `file | suite | name: status` of each test. */
export function short({ tests }: JUnitReading): string[] {
  return tests.map(({ identity, status }) => `${identity.file} | ${identity.suite} | ${identity.name}: ${status}`);
}
