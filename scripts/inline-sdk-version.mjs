// runpod-sdk reads its own package.json when it is imported, at a path that no bundle has: its version takes that call's place.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const READS_MANIFEST = /\b[\w$]+\((['"])\.\.\/\.\.\/package\.json\1\)/g;

/** Puts the version into the bundle in `folder`. @throws unless there was exactly one place for it */
export function inlineSdkVersion(folder, version) {
  let places = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const inlined = text.replace(READS_MANIFEST, () => {
      places += 1;
      return JSON.stringify({ version });
    });
    if (inlined !== text) writeFileSync(path, inlined);
  }
  if (places !== 1)
    throw new Error(`${folder}: runpod-sdk reads its package.json in ${places} places; 1 was expected.`);
}
