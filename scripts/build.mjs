// Builds the committed doors: assets.mjs -> src/**/assets.ts; src/ -> build/ (tsc) -> dist/<door>/index.js (ncc).
// ncc leaves stale chunks behind, so both folders start empty; the output is the same bytes on every machine.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stop } from 'esbuild-wasm';
import { writeAssets } from './assets.mjs';
import { inlineSdkVersion } from './inline-sdk-version.mjs';
import { licencesOf } from './licences.mjs';
import { minifyChunks } from './minify-chunks.mjs';
import { DOWNLOADS_WITH, withoutDownload } from './without-download.mjs';

const DOORS = { action: 'action/main', post: 'action/post', cli: 'cli/main', worker: 'worker/main' };
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const run = (script, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

for (const folder of ['build', 'dist']) rmSync(join(root, folder), { recursive: true, force: true });
await writeAssets(); // texts of other languages, and the HTML report's own script and style
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
const sdk = JSON.parse(readFileSync(join(root, 'node_modules/runpod-sdk/package.json'), 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'build-'));
const stats = join(scratch, 'stats.json');
for (const [door, entry] of Object.entries(DOORS)) {
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    `build/${entry}.js`,
    '-o',
    `dist/${door}`,
    '--stats-out',
    stats,
    '--target',
    'es2022',
    '--external',
    DOWNLOADS_WITH,
    '--minify', // a third of the time that a door needs to load
  );
  inlineSdkVersion(join(root, 'dist', door), sdk.version);
  withoutDownload(join(root, 'dist', door), door === 'action' ? 1 : 0);
  await minifyChunks(join(root, 'dist', door));
  writeFileSync(join(root, 'dist', door, 'licenses.txt'), licencesOf(stats));
  console.log(
    `dist/${door}: ${readdirSync(join(root, 'dist', door))
      .sort()
      .join(' ')}`,
  );
}
await stop();
rmSync(scratch, { recursive: true, force: true });
