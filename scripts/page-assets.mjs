// Bundles the HTML report's own script and style into src/report/html/assets.ts: `npm run page`. The same bytes on every machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild-wasm';

const folder = fileURLToPath(new URL('../src/report/html/', import.meta.url));
/** Where the bundle stands. */
export const ASSETS = join(folder, 'assets.ts');

const bundle = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'client', entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome111', 'firefox111', 'safari16.4'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0].text.trim();
};

/** The module, made anew. */
export const assetsModule = async () => {
  const [script, style] = [await bundle('main.ts'), await bundle('page.css')];
  await stop();
  return `// Made by \`npm run page\` from client/: the page's own script and style, as it embeds them.
export const PAGE_SCRIPT = ${JSON.stringify(script)};
export const PAGE_STYLE = ${JSON.stringify(style)};
`;
};

/** Writes it where it has changed. */
export const writeAssets = async () => {
  const made = await assetsModule();
  if (readFileSync(ASSETS, { encoding: 'utf8', flag: 'a+' }) !== made) writeFileSync(ASSETS, made);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeAssets();
