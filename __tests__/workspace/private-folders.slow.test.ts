import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { HEAD } from '../../src/model/tree.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { foldersOutside } from '../../src/workspace/private-folders.ts';
import { Taken } from '../../src/workspace/taken.ts';
import type { WorkingCopy, Workspace } from '../../src/workspace/workspace.ts';

/** A user without rights may be refused namespaces: what then happens is in open-workspace.test.ts and the asking's own tests. */
const describeAsRoot = process.platform === 'linux' && process.getuid?.() === 0 ? describe : describe.skip;

let base: string;
let taken: Taken;
let workspace: Workspace | null;
const inTmp = `/tmp/fd-private-${process.pid}`;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-private-')));
  for (const folder of ['project', 'temp', 'home']) mkdirSync(join(base, folder));
  writeFileSync(join(base, 'project', 'file'), 'original\n');
  writeFileSync(join(base, 'home', 'cache'), 'filled\n');
  taken = new Taken();
  workspace = null;
});
afterEach(async () => {
  taken.close();
  await workspace?.close();
  for (const folder of [base, inTmp]) rmSync(folder, { recursive: true, force: true });
});

async function copies(isolation: 'slot' | 'run' = 'slot'): Promise<[WorkingCopy, WorkingCopy]> {
  workspace = await openWorkspace({
    ...{
      source: { kind: 'workspace', directory: join(base, 'project') },
      tree: HEAD,
      testCommand: '',
      setup: { kind: 'none' },
    },
    ...{ setupTimeoutMs: 60_000, isolation, privateNetwork: true, parallelism: 2, apart: { taken, tree: false } },
    ...{ outputDir: join(base, 'out'), tempRoot: join(base, 'temp'), sessionId: `private-${process.pid}` },
    env: { ...process.env, HOME: join(base, 'home') },
  });
  return [await workspace.acquire(0, 0), await workspace.acquire(1, 1)];
}

function run({ enter }: WorkingCopy, line: string): string {
  const [program = '', ...args] = [...enter, 'sh', '-c', line];
  return execFileSync(program, args, { cwd: '/', encoding: 'utf8', env: { ...process.env, HOME: join(base, 'home') } });
}

describeAsRoot('copies with folders of their own', () => {
  test('share nothing that they write to /tmp and the home folder, and see what was there', async () => {
    const [one, other] = await copies();
    run(one, `mkdir ${inTmp} && echo one > ${inTmp}/lock && echo one > ~/cache && rm file`);
    expect(run(other, `ls ${inTmp} 2>/dev/null; cat ~/cache file`)).toBe('filled\noriginal\n');
    expect(run(one, `cat ${inTmp}/lock ~/cache; ls`)).toBe('one\none\n');
    expect(existsSync(inTmp)).toBe(false);
    expect(readFileSync(join(base, 'home', 'cache'), 'utf8')).toBe('filled\n');
  });

  test('still write to the session\u2019s own folder and to the output, wherever these lie', async () => {
    const [one] = await copies('run');
    const { tempDir = '' } = workspace ?? {};
    run(one, `echo made > '${tempDir}/x' && echo made > '${join(base, 'out')}/x'`);
    expect(readFileSync(join(tempDir, 'x'), 'utf8')).toBe('made\n');
    expect(readFileSync(join(base, 'out', 'x'), 'utf8')).toBe('made\n');
  });

  test('tell what each of them takes: a path, and a port, also where it is given back at once', async () => {
    const pair = await copies();
    const server = `require('node:net').createServer().listen(18123, () => process.stdout.write('listens'))`;
    for (const [index, copy] of pair.entries()) {
      const own = `${inTmp}-own-${index}`;
      run(copy, `mkdir ${inTmp} && touch ${inTmp}-fixed ${own} && rm -r ${inTmp}-fixed ${own} ${inTmp} && touch ~/.rc`);
      const [program = '', ...args] = [...copy.enter, process.execPath, '-e', server];
      const listening = spawn(program, args, { cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] });
      await once(listening.stdout, 'data');
      while (!taken.saw({ kind: 'port', name: '18123' }, index + 1)) await new Promise(setImmediate);
      listening.kill('SIGKILL');
      await once(listening, 'exit');
    }
    while (!taken.shared().some(({ name }) => name.endsWith('.rc'))) await new Promise(setImmediate);
    const names = taken.shared().map(({ kind, name }) => `${kind} ${name}`);
    expect(names).toContain('port 18123');
    expect(names).toContain(`path ${join(base, 'home', '.rc')}`);
    expect(names).toEqual(expect.arrayContaining([`path ${inTmp}`, `path ${inTmp}-fixed`]));
    expect(names.filter((name) => name.includes('-own-'))).toEqual([]);
  });
});

describe('the folders outside of a tree', () => {
  const of = (root: string, home: string) => foldersOutside(root, { HOME: home });

  test('are the home folder and those for temporary files, by their real paths', () => {
    symlinkSync(join(base, 'home'), join(base, 'linked'));
    const tmp = realpathSync('/tmp');
    expect(of('/srv/project', join(base, 'linked'))).toContain(base.startsWith(`${tmp}/`) ? tmp : join(base, 'home'));
    expect(of('/srv/project', '/')).not.toContain('/');
    expect(of('/srv/project', join(base, 'not there'))).toContain(tmp);
  });

  test('hold none that lies in another, or in the tree', () => {
    const found = of(base, join(base, 'home'));
    expect(found).not.toContain(join(base, 'home'));
    for (const one of found)
      expect(found.filter((other) => other !== one && `${one}/`.startsWith(`${other}/`))).toEqual([]);
  });
});
