// ncc minifies a door's entry alone; its chunks take as long to load as they are long.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild-wasm';

/** Minifies every chunk in `folder`. The caller ends esbuild's service with its `stop`. */
export async function minifyChunks(folder) {
  const chunks = readdirSync(folder).filter((name) => name.endsWith('.index.js'));
  for (const path of chunks.map((name) => join(folder, name))) {
    const { code } = await transform(readFileSync(path, 'utf8'), {
      minify: true,
      format: 'esm',
      target: 'node20',
      legalComments: 'none', // licenses.txt holds them
      charset: 'utf8',
    });
    writeFileSync(path, code);
  }
}
