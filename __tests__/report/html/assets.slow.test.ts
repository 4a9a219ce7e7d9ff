import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ASSETS, assetsModule } from '../../../scripts/page-assets.mjs';

test('the page’s script and style are what client/ bundles to (npm run page)', async () => {
  expect(readFileSync(ASSETS, 'utf8') === (await assetsModule())).toBe(true);
});
