// @actions/artifact downloads too, by unzip-stream, which brings a package that declares no licence (buffers). We only upload: the
// bundler leaves unzip-stream out, and what would load it loads a module of Node's own in its place.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the bundler is to leave out. */
export const DOWNLOADS_WITH = 'unzip-stream';
const IMPORT = /\bfrom\s*(['"])unzip-stream\1/g;

/** Turns the import in the bundle in `folder`. @throws unless there were as many places for it as `expected` */
export function withoutDownload(folder, expected) {
  const path = join(folder, 'index.js');
  const text = readFileSync(path, 'utf8');
  const places = text.match(IMPORT)?.length ?? 0;
  if (places !== expected)
    throw new Error(`${folder}: unzip-stream is imported in ${places} places; ${expected} were expected.`);
  if (places > 0) writeFileSync(path, text.replaceAll(IMPORT, 'from"node:stream"'));
}
