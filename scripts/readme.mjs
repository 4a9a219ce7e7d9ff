// Puts the generated tables into README.md. Needs a node that runs TypeScript as it is (24), as `npm run` finds it here.
import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './readme-tables.ts';

const readme = new URL('../README.md', import.meta.url);
writeFileSync(readme, withTables(readFileSync(readme, 'utf8')));
