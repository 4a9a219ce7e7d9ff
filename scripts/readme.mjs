// Puts what is generated into README.md and action.yml. Needs a node that runs TypeScript (24), as `npm run` finds here.
import { readFileSync, writeFileSync } from 'node:fs';
import { withInputs } from './input-tables.ts';
import { withTables } from './readme-tables.ts';

for (const [name, renewed] of Object.entries({ 'README.md': withTables, 'action.yml': withInputs })) {
  const file = new URL(`../${name}`, import.meta.url);
  writeFileSync(file, renewed(readFileSync(file, 'utf8')));
}
