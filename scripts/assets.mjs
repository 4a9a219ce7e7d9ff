/**
 * Makes the modules named assets.ts, which carry texts of other languages into the bundle and into jest: `npm run assets`.
 * A folder src/**\/assets becomes the module beside it, file name -> text; the page's own is a bundle of its client/.
 * The same bytes on every machine.
 */
import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageAssets } from './page-assets.mjs';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const PAGE = join(src, 'report/html/assets.ts');

/** The folders whose files are carried as they are. */
export const assetFolders = () =>
  globSync('**/assets/', { cwd: src })
    .map((folder) => join(src, folder))
    .sort();

const textModule = (folder) => {
  const names = readdirSync(folder).filter((name) => /\.(cjs|mjs|py|rb|sh|gradle)$/.test(name));
  const entries = names.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return `  ${JSON.stringify(name)}: ${JSON.stringify(text)},\n`;
  });
  return `// Made by \`npm run assets\` from the files in assets/.\nexport const ASSETS = {\n${entries.join('')}} as const;\n`;
};

/** The modules of texts, path -> text that it should have. */
export const textModules = () =>
  new Map(assetFolders().map((folder) => [join(dirname(folder), 'assets.ts'), textModule(folder)]));

/** All of them, with the page's. */
export const assetModules = async () => new Map([...textModules(), [PAGE, await pageAssets()]]);

/** Writes those that have changed. */
export const writeAssets = async () => {
  for (const [path, made] of await assetModules())
    if (readFileSync(path, { encoding: 'utf8', flag: 'a+' }) !== made) writeFileSync(path, made);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeAssets();
