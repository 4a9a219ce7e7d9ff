/** What a session finds in a real folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { recogniseFramework } from '../../src/frameworks/recognise.ts';

const folder = mkdtempSync(join(tmpdir(), 'recognised-'));
afterAll(() => rmSync(folder, { recursive: true }));

test("a package that a workspace's YAML lists", async () => {
  mkdirSync(join(folder, 'libs/one'), { recursive: true });
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages: [libs/*]\n');
  writeFileSync(join(folder, 'libs/one/package.json'), '{"name": "one", "scripts": {"test": "node --test"}}');
  const asked = {
    framework: 'auto' as const,
    outputDir: folder,
    reportFiles: null,
    perturb: [],
    portableReplays: false,
  };
  const found = await recogniseFramework({ ...asked, testCommand: 'pnpm -r test' }, { directory: folder });
  expect(found).toMatchObject({ framework: { name: 'node-test' }, warnings: [] });
});
