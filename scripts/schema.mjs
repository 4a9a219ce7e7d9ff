// Publishes the contract of results.json as a JSON Schema, made from the schema that types and checks it.
// Needs a node that runs TypeScript as it is (24), as `npm run` finds it here.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resultsJsonSchema } from '../src/report/results-schema.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'schema');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'results.schema.json'), `${JSON.stringify(resultsJsonSchema(), null, 2)}\n`);
