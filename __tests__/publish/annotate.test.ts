import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Annotation } from '../../src/report/annotations.ts';
import { interpret } from './runner-commands.ts';

const MODULE = resolve(import.meta.dirname, '../../src/publish/annotate.ts');
let root: string;

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'annotate-')));
  for (const folder of ['repo/pkg/tests', 'outside']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['repo/pkg/tests/a.py', 'repo/b.py', 'outside/c.py', 'repo/pkg/tests/x,y:z%.py'])
    writeFileSync(join(root, file), '');
  symlinkSync(join(root, 'outside/c.py'), join(root, 'repo/pkg/link.py'));
});
afterAll(() => rmSync(root, { recursive: true }));

const annotation = (file: string, over: Partial<Annotation> = {}): Annotation => {
  return { file, line: 7, title: 'Title', message: 'Message', ...over };
};

/** What the runner makes of the annotations, printed by a process of their own. */
function executed(annotations: readonly Annotation[]) {
  const place = { workingDirectory: join(root, 'repo/pkg'), workspace: join(root, 'repo') };
  const script = `import { annotate } from ${JSON.stringify(MODULE)}; annotate(${JSON.stringify(annotations)}, ${JSON.stringify(place)});`;
  const stdout = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  return interpret(stdout);
}

describe('annotate', () => {
  test('names files relative to the repository, and none outside of it', () => {
    const files = [
      'tests/a.py',
      '../b.py',
      '../../outside/c.py',
      'link.py',
      join(root, 'outside/c.py'),
      'none.py',
      '.',
      'a\0b',
    ];
    const lines = executed(files.map((file) => annotation(file)));
    expect(lines.map(({ kind }) => kind)).toEqual(['executed', 'executed']);
    expect(lines.map((line) => (line.kind === 'executed' ? line.properties : null))).toEqual([
      { title: 'Title', file: 'pkg/tests/a.py', line: '7' },
      { title: 'Title', file: 'b.py', line: '7' },
    ]);
  });

  test('leaves the tenth of the errors that GitHub shows to the verdict', () => {
    expect(executed(Array.from({ length: 51 }, () => annotation('tests/a.py')))).toHaveLength(9);
  });

  test('hostile names and messages stay text in one command', () => {
    const hostile = 'a\r\n::set-env name=X::y\n##[add-mask]z,file=/etc/passwd::%0A';
    const lines = executed([annotation('tests/x,y:z%.py', { line: null, title: hostile, message: hostile })]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      kind: 'executed',
      name: 'error',
      data: hostile,
      properties: { file: 'pkg/tests/x,y:z%.py', title: hostile },
    });
  });
});
