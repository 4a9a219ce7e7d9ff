import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { WorkspaceRequest } from '../../src/workspace/workspace-request.ts';
import {
  describeWithPeople,
  type FixtureAnswer,
  type FixtureRun,
  fixtureWords,
  makePeople,
  type Person,
  removePeople,
  runAs,
  runWithMount,
  SUDO_USER,
  testFor,
  USER,
} from './people.ts';

const METHODS: readonly (readonly [Person, string])[] = [
  ['root', 'overlay'],
  ['a user without rights', 'overlay'],
  ['a user with passwordless sudo in CI', 'overlay'],
  ['root where no namespace may be made', 'copy'],
];

let base: string;
let root: string;
let tempRoot: string;
let sessions = 0;

function request(changes: Partial<WorkspaceRequest> = {}): WorkspaceRequest {
  return {
    source: { kind: 'workspace', directory: root },
    tree: 'head',
    testCommand: '',
    setup: { kind: 'none' },
    setupTimeoutMs: 60_000,
    isolation: 'slot',
    privateNetwork: false,
    parallelism: 2,
    outputDir: join(root, 'out'),
    tempRoot,
    sessionId: `isolation-${process.pid}-${sessions++}`,
    env: {},
    ...changes,
  };
}

const OWNERS: Partial<Record<Person, string>> = {
  'a user without rights': USER,
  'a user with passwordless sudo in CI': SUDO_USER,
};

/** Makes the project belong to whom it is for. */
function own(person: Person): void {
  const user = OWNERS[person] ?? 'root';
  execFileSync('chown', ['-R', `${user}:${user}`, root]);
}

const run = (slot: number, number: number, line: string): FixtureRun => ({ slot, run: number, line });

describeWithPeople('working copies (making the users needs root)', () => {
  beforeAll(makePeople);
  afterAll(removePeople);
  beforeEach(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-isolation-')));
    root = join(base, 'project, with: odd \\ name');
    tempRoot = join(base, 'temp');
    for (const folder of [root, join(root, 'out'), join(root, 'sub'), tempRoot]) {
      mkdirSync(folder);
      chmodSync(folder, 0o777);
    }
    chmodSync(base, 0o755);
    writeFileSync(join(root, 'file'), 'original\n');
  });
  afterEach(() => {
    rmSync(base, { recursive: true, force: true });
  });

  describe.each(METHODS)('of %s', (person, method) => {
    beforeEach(() => own(person));

    testFor(person)(
      'one per slot: it keeps what its runs wrote, and neither the other slot nor the original sees it',
      () => {
        const line = 'echo $0 >> file; mkdir -p new; cat file';
        const answer = runAs(person, { request: request(), runs: [run(0, 0, line), run(1, 1, line), run(0, 2, line)] });
        expect(answer.error).toBeUndefined();
        expect(answer.method).toBe(method);
        const [first, second] = ['original\nbash\n', 'original\nbash\nbash\n'];
        expect(answer.results.map(({ stdout, stderr }) => stdout + stderr)).toEqual([first, first, second]);
        expect(answer.results.map(({ seen }) => seen)).toEqual([first, first, second]);
        expect(readFileSync(join(root, 'file'), 'utf8')).toBe('original\n');
        expect(existsSync(join(root, 'new'))).toBe(false);
        expect(readdirSync(tempRoot)).toEqual([]);
      },
    );

    testFor(person)('without the locks of a git that is at work, as while it runs a hook', () => {
      execFileSync('git', ['init', '--quiet', root]);
      const lock = join(root, '.git/index.lock');
      writeFileSync(lock, '');
      own(person);
      const answer = runAs(person, { request: request(), runs: [run(0, 0, 'git add file && git ls-files')] });
      expect(answer.results[0]).toMatchObject({ stdout: 'file\n', stderr: '', code: 0 });
      expect(existsSync(lock)).toBe(true);
    });

    testFor(person)('one per run: each starts alike', () => {
      const line = 'cat file; ls; echo more >> file; rm -r sub; mkdir sub left; touch sub/x; chmod 500 sub';
      const answer = runAs(person, {
        request: request({ isolation: 'run' }),
        runs: [0, 1, 2].map((number) => run(0, number, line)),
      });
      const out = method === 'copy' ? '' : 'out\n';
      expect(answer.results.map(({ stdout, stderr, code }) => [stdout + stderr, code])).toEqual(
        Array(3).fill([`original\nfile\n${out}sub\n`, 0]),
      );
      expect(readdirSync(tempRoot)).toEqual([]);
    });
  });

  describe.each(METHODS.slice(0, 3))('%s', (person) => {
    testFor(person)(
      'gets copies at the original path, the output folder and temporary folder shared with the detector',
      () => {
        own(person);
        const line = 'pwd; id -un; echo seen > out/seen; echo temp > "$TEMP/seen"; cat "$TEMP/seen"';
        const answer = runAs(person, { request: request({ tempRoot: join(root, 'sub') }), runs: [run(0, 0, line)] });
        const user = OWNERS[person] ?? 'root';
        expect(answer.error).toBeUndefined();
        expect(answer.results[0]).toMatchObject({ stdout: `${root}\n${user}\ntemp\n`, directory: root });
        expect(readFileSync(join(root, 'out', 'seen'), 'utf8')).toBe('seen\n');
      },
    );
  });

  describe.each(METHODS)('hard links in the tree of %s', (person, method) => {
    beforeEach(() => {
      writeFileSync(join(root, 'one'), 'one\n');
      linkSync(join(root, 'one'), join(root, 'sub', 'other'));
      for (const folder of ['node_modules', 'target']) mkdirSync(join(root, folder));
      for (const folder of ['node_modules', 'target']) linkSync(join(root, 'file'), join(root, folder, 'file'));
      own(person);
    });

    const keeps = person !== 'a user without rights';
    testFor(person)(`stay one file under both names${keeps ? '' : ', or it is said that they do not'}`, () => {
      const line = 'echo two >> one; cat sub/other; stat -c %h one; rm one; cat sub/other; stat -c %h sub/other';
      const answer = runAs(person, {
        request: request({ isolation: 'run' }),
        runs: [run(0, 0, line), run(0, 1, line)],
      });
      expect(answer.error).toBeUndefined();
      expect(answer.method).toBe(method);
      const warned = answer.warnings.filter((warning) => warning.includes('Hard links'));
      const kept = 'one\ntwo\n2\none\ntwo\n1\n';
      const names = `${join(root, 'one')} = ${join(root, 'sub', 'other')}`;
      if (keeps) expect([answer.results.map(({ stdout }) => stdout), warned]).toEqual([[kept, kept], []]);
      else expect(warned).toEqual([expect.stringMatching(/isolation: none/)]);
      if (!keeps) expect(warned[0]).toContain(`: ${names}. A run`);
      expect(readFileSync(join(root, 'one'), 'utf8')).toBe('one\n');
      expect(readdirSync(tempRoot)).toEqual([]);
    });
  });

  test('with an nsenter that cannot change the directory, runs start there too, and have the user’s functions', () => {
    const nsenter = execFileSync('sh', ['-c', 'command -v nsenter'], { encoding: 'utf8' }).trim();
    const old = join(base, 'nsenter');
    writeFileSync(
      old,
      `#!/usr/bin/env bash\ncase $1 in --help) exit;; *--wdns*) exit 1;; esac; exec ${nsenter} "$@"\n`,
    );
    chmodSync(old, 0o755);
    const env = { ...process.env, PATH: `${base}:${process.env.PATH}`, 'BASH_FUNC_greet%%': '() { echo hello; }' };
    const [program, ...args] = fixtureWords('root', { request: request(), runs: [run(0, 0, 'greet; pwd')] });
    const answer: FixtureAnswer = JSON.parse(execFileSync(program, args, { encoding: 'utf8', env }));
    expect(answer.results[0]).toMatchObject({ stdout: `hello\n${root}\n`, code: 0 });
    expect(answer.results[0]?.entered).toMatch(/ env -C /);
  });

  testFor('a user with passwordless sudo in CI')(
    'a test that calls sudo itself still can, and the files that it made are removed',
    () => {
      const line = 'sudo -n sh -c "id -u; mkdir owned; echo x > owned/file; chmod 700 owned"; stat -c %U owned';
      const answer = runAs('a user with passwordless sudo in CI', {
        request: request({ isolation: 'run' }),
        runs: [run(0, 0, line)],
      });
      expect(answer.results[0]).toMatchObject({ stdout: '0\nroot\n', code: 0 });
      expect(readdirSync(tempRoot)).toEqual([]);
    },
  );

  test('where the temporary folder cannot hold an overlay, a copy is mounted at the original path', () => {
    mkdirSync(join(base, 'up'));
    mkdirSync(join(base, 'work'));
    const mounted = `mount -t overlay x -o lowerdir=${tempRoot},upperdir=${base}/up,workdir=${base}/work ${tempRoot}`;
    const job = { request: request(), runs: [run(0, 0, 'pwd; echo x > file; ls'), run(1, 1, 'cat file')] };
    const answer = runWithMount(mounted, job);
    expect(answer.method).toBe('mounted-copy');
    expect(answer.results.map(({ stdout }) => stdout)).toEqual([`${root}\nfile\nout\nsub\n`, 'original\n']);
    expect(readFileSync(join(root, 'file'), 'utf8')).toBe('original\n');
  });

  test('files of others in the tree of a user without rights: a copy is mounted, since an overlay could not change them', () => {
    own('a user without rights');
    execFileSync('chgrp', ['0', join(root, 'file')]);
    const answer = runAs('a user without rights', {
      request: request(),
      runs: [run(0, 0, 'echo x > file; cat file; pwd')],
    });
    expect(answer.method).toBe('mounted-copy');
    expect(answer.results[0]).toMatchObject({ stdout: `x\n${root}\n`, stderr: '' });
  });

  test('a file system mounted within the tree is seen, as a copy', () => {
    const answer = runWithMount(`mount -t tmpfs tmpfs '${root}/sub' && echo deep > '${root}/sub/deep'`, {
      request: request(),
      runs: [run(0, 0, 'cat sub/deep; echo changed > sub/deep'), run(1, 1, 'cat sub/deep')],
    });
    expect(answer.method).toBe('mounted-copy');
    expect(answer.results.map(({ stdout }) => stdout)).toEqual(['deep\n', 'deep\n']);
  });

  test('a working directory within a git repository: the copies hold the whole repository', () => {
    execFileSync(
      'bash',
      ['--norc', '-c', 'git init -q && git add file && git -c user.name=a -c user.email=a@b commit -qm x'],
      {
        cwd: root,
      },
    );
    const source = { kind: 'workspace', directory: join(root, 'sub') } as const;
    for (const [person] of METHODS) {
      own(person);
      const answer = runAs(person, {
        request: request({ source }),
        runs: [run(0, 0, 'cat ../file; echo x > ../file; basename "$PWD"')],
      });
      expect(answer.results[0]).toMatchObject({ stdout: 'original\nsub\n', stderr: '' });
      expect(answer.commit).toMatch(/^[0-9a-f]{40}$/);
    }
    expect(readFileSync(join(root, 'file'), 'utf8')).toBe('original\n');
  });

  test('copies at other paths: a warning names the virtual environment that leads back', () => {
    mkdirSync(join(root, '.venv'));
    writeFileSync(join(root, '.venv', 'pyvenv.cfg'), 'home = /usr/bin\n');
    const answer = runAs('root where no namespace may be made', { request: request() });
    expect(answer.warnings).toEqual([
      expect.stringMatching(/no mount namespaces \(root: .*\).*\.venv.*isolation: none/),
    ]);
  });
});
