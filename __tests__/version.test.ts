import { expect, test } from '@jest/globals';
import manifest from '../package.json' with { type: 'json' };
import { TOOL_VERSION } from '../src/version.ts';

test("the version is package.json's", () => {
  expect(TOOL_VERSION).toBe(manifest.version);
});
