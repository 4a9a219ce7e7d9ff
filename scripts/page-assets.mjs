// Bundles the HTML report's own script and style, for the module that embeds them (assets.mjs).
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild-wasm';

const bundle = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/report/html/client/${entry}`, import.meta.url))],
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
export const pageAssets = async () => {
  const [script, style] = [await bundle('main.ts'), await bundle('page.css')];
  await stop();
  return `// Made by \`npm run assets\` from client/: the page's own script and style, as it embeds them.
export const PAGE_SCRIPT = ${JSON.stringify(script)};
export const PAGE_STYLE = ${JSON.stringify(style)};
`;
};
