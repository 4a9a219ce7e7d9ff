/** The scripts that start Go's and cargo's test binaries: a binary sees what it would see without them. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cargo } from '../../src/frameworks/cargo.ts';
import type { Framework } from '../../src/frameworks/framework.ts';
import { go } from '../../src/frameworks/go.ts';
import { hostileFunctions } from '../hostile-functions.ts';
import { scratch, supportFolder } from './real-run.ts';

const BINARY = `#!/usr/bin/env bash
greet; type -t echo printf tail mktemp sed
/usr/bin/env printf '%s\\n' "$report $binary $json $verbose $word $module $path $name $count $code"
/usr/bin/env printf 'problem\\n' >&2
[[ -z $DIES ]] || /bin/kill -SEGV $$
`;
const OWN = ['report', 'binary', 'json', 'verbose', 'word', 'module', 'path', 'name', 'count', 'code'];

test.each<[string, Framework, string, RegExp]>([
  ['go', go, 'x.test', /^GOFLAGS=.*"-exec=(.*)"$/m],
  ['cargo', cargo, 'deps/x-0123', /^CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER=(.*)$/m],
])('%s’s: the user’s functions and variables, whatever their names', async (name, framework, path, pattern) => {
  const [folder, reportDir] = [scratch('binary'), scratch('report')];
  const binary = join(folder, path);
  mkdirSync(dirname(binary), { recursive: true });
  writeFileSync(binary, BINARY);
  chmodSync(binary, 0o755);
  const invocation = { words: [name, 'test'], extend: 'append' } as const;
  const request = { commandLine: `${name} test`, recognition: { invocation }, seed: 1, order: 'as-is' } as const;
  const prepared = await framework.prepare({
    ...request,
    env: {},
    reportDir,
    supportDir: supportFolder(framework),
  });
  const [, runner = ''] =
    pattern.exec(
      Object.entries(prepared.env)
        .map(([key, value]) => `${key}=${value}`)
        .join('\n'),
    ) ?? [];
  const exported = { ...hostileFunctions(), ...Object.fromEntries(OWN.map((own) => [own, `my ${own}`])) };
  const started = (more: object) => {
    const env = { PATH: process.env.PATH, ...prepared.env, ...exported, ...more };
    return execFileSync('bash', ['--norc', '-p', '-c', `2>&1 exec ${runner} ${binary}`], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
  };
  const said = `hello\n${'function\n'.repeat(5)}${OWN.map((own) => `my ${own}`).join(' ')}\n`;
  const inOrder = (text: string) => text.split('\n').sort();
  expect(inOrder(started({}))).toEqual(inOrder(`${said}problem\n`));
  expect(readdirSync(reportDir)).toContainEqual(expect.stringMatching(/\.exit$/));
  expect(() => started({ DIES: '1' })).toThrow(expect.objectContaining({ status: 139 }));
});
