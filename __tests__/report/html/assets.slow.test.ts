import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { assetModules } from '../../../scripts/assets.mjs';

test('the page’s script and style are what client/ bundles to (npm run assets)', async () => {
  for (const [path, text] of await assetModules())
    expect([path, readFileSync(path, 'utf8') === text]).toEqual([path, true]);
});
