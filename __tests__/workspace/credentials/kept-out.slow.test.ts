/** Tokens that a checkout left behind are in no working copy, however it is made, and the workspace keeps them. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { WorkspaceRequest } from '../../../src/workspace/workspace-request.ts';
import {
  CHECKOUT_VERSIONS,
  git,
  HEADER,
  PATTERN,
  PERSISTED,
  repository,
  withSubmodule,
} from '../../fixtures/checkouts.ts';
import {
  describeWithPeople,
  type FixtureAnswer,
  makePeople,
  type Person,
  removePeople,
  runAs,
  runWithMount,
  SUDO_USER,
  testFor,
  USER,
} from '../people.ts';

const METHODS: readonly (readonly [method: string, person: Person])[] = [
  ['overlay', 'root'],
  ['overlay', 'a user without rights'],
  ['overlay', 'a user with passwordless sudo in CI'],
  ['mounted-copy', 'root'],
  ['copy', 'root where no namespace may be made'],
];
const OWNERS: Partial<Record<Person, string>> = {
  'a user without rights': USER,
  'a user with passwordless sudo in CI': SUDO_USER,
};

let base: string;
let root: string;
let temp: string;
let sessions = 0;

/** Prints the files of these folders that hold the token. */
const spy = (...folders: readonly string[]) => `grep -rals '${PATTERN}' ${folders.join(' ')}`;
const stateOf = (path: string) => ({ bytes: readFileSync(path, 'utf8'), mtime: statSync(path).mtimeMs });
const configs = () =>
  ['.git/config', 'tools/.git/config', '.git/modules/sub/module/config'].map((way) => join(root, way));

function request(changes: Partial<WorkspaceRequest> = {}): WorkspaceRequest {
  return {
    source: { kind: 'workspace', directory: root },
    tree: 'head',
    testCommand: '',
    setup: { kind: 'none' },
    setupTimeoutMs: 60_000,
    isolation: 'run',
    privateNetwork: false,
    parallelism: 1,
    outputDir: join(base, 'out'),
    tempRoot: temp,
    sessionId: `credentials-${process.pid}-${sessions++}`,
    env: {},
    ...changes,
  };
}

/** One session in which each line is a run. `variable` is root's: `NAME=value`. */
function session(
  method: string,
  person: Person,
  lines: readonly string[],
  changes: Partial<WorkspaceRequest> = {},
  prelude: string | null = null,
): FixtureAnswer {
  const owner = OWNERS[person] ?? 'root';
  execFileSync('chown', ['-R', `${owner}:${owner}`, base]);
  const runs = lines.map((line, index) => ({ slot: 0, run: index, line }));
  const job = { request: request(changes), runs };
  const before = [...(method === 'mounted-copy' ? [noOverlay()] : []), ...(prelude ? [prelude] : [])];
  const answer = before.length > 0 ? runWithMount(before.join(' && '), job) : runAs(person, job);
  expect(answer.error).toBeUndefined();
  return answer;
}

/** No overlay can be made on top of an overlay's own upper layer. */
function noOverlay(): string {
  mkdirSync(join(base, 'up'));
  mkdirSync(join(base, 'work'));
  return `mount -t overlay x -o lowerdir=${temp},upperdir=${base}/up,workdir=${base}/work ${temp}`;
}

const printed = ({ results }: FixtureAnswer) => results.map(({ stdout }) => stdout);

describeWithPeople('credentials (making the users needs root)', () => {
  beforeAll(makePeople);
  afterAll(removePeople);
  beforeEach(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-credentials-')));
    [root, temp] = [join(base, 'workspace'), join(base, 'temp')];
    for (const folder of [temp, join(base, 'out')]) mkdirSync(folder);
    chmodSync(base, 0o755);
    repository(root);
    writeFileSync(join(root, '.gitignore'), 'tools\n');
    git(root, 'add', '.gitignore');
    git(root, 'commit', '--quiet', '-m', 'ignore');
    withSubmodule(root, repository(join(base, 'other')));
    repository(join(root, 'tools'));
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  describe.each(METHODS)('%s, %s', (method, person) => {
    const inTest = testFor(person);

    inTest.each(CHECKOUT_VERSIONS)('a token that actions/checkout %s left is in no working copy', (version) => {
      for (const checkout of [root, join(root, 'tools')]) PERSISTED[version](checkout, temp, root);
      expect(() => execFileSync('bash', ['--norc', '-c', spy(root, temp)])).not.toThrow();
      const before = configs().map(stateOf);
      const answer = session(method, person, [spy('.', ...(method === 'copy' ? [] : [temp]))]);
      expect(answer.method).toBe(method);
      expect(printed(answer)).toEqual(['']);
      expect(configs().map(stateOf)).toEqual(before);
    });

    inTest('git works in a copy, whose files have the mode and owner that they had', () => {
      PERSISTED.v4(root);
      chmodSync(join(root, '.git/config'), 0o640);
      const work = `git config user.name a; git config user.email a@b.c; git commit -q --allow-empty -m more;
        git log --oneline | wc -l; git status --porcelain; git submodule status | cut -c1;
        git config remote.origin.url; git config core.bare`;
      const look = 'stat -c "%n %a %U %Y" .git .git/config .git/modules/sub/module/config .';
      const answer = session(method, person, [work, look]);
      const here = execFileSync('bash', ['--norc', '-c', look], { cwd: root, encoding: 'utf8' });
      expect(printed(answer)).toEqual(['4\n \nhttps://github.com/octo/repo\nfalse\n', here]);
    });
  });

  test.each([
    ['overlay', 'root'],
    ['mounted-copy', 'root'],
  ] as const)('%s: checkouts beside the tree are out of sight too', (method, person) => {
    PERSISTED.v4(root);
    PERSISTED.v6(join(root, 'tools'), temp, root);
    const source = { kind: 'workspace', directory: join(root, 'tools') } as const;
    const answer = session(method, person, [spy(root, temp)], { source }, `export GITHUB_WORKSPACE=${root}`);
    expect(printed(answer)).toEqual(['']);
    expect(answer.warnings).toEqual([]);
  });

  test('a submodule and a linked worktree, whose settings lie outside of the copies, have them out of sight', () => {
    git(root, 'worktree', 'add', '--quiet', join(base, 'linked'));
    PERSISTED.v4(root);
    for (const directory of [join(root, 'sub/module'), join(base, 'linked')]) {
      const where = '"$(git rev-parse --git-common-dir)"';
      const answer = session('overlay', 'root', [spy('.', where), 'git log --oneline | wc -l'], {
        source: { kind: 'workspace', directory },
      });
      expect(printed(answer)[0]).toBe('');
      expect(Number(printed(answer)[1])).toBeGreaterThan(0);
    }
  });

  test('in the workspace git still sends the token', () => {
    PERSISTED.v4(root);
    session('overlay', 'root', [spy('.')]);
    expect(git(root, 'config', '--get-urlmatch', 'http.extraheader', 'https://github.com/octo/repo').trim()).toBe(
      HEADER,
    );
  });

  test('saved logins, keys and addresses with a password are kept out, what else is set stays', () => {
    const secret = PATTERN.replace(/[[\]]/g, '');
    writeFileSync(join(root, '.git/saved'), `https://a:${secret}@github.com\n`);
    writeFileSync(join(temp, 'key'), secret);
    writeFileSync(
      join(root, '.git/more'),
      `[url "https://a:${secret}@github.com/"]\n\tinsteadOf = gh:\n[my]\n\town = x # y\n`,
    );
    for (const [key, value] of [
      ['remote.origin.url', `https://x:${secret}@github.com/octo/repo`],
      ['credential.helper', 'store --file=.git/saved'],
      ['core.sshCommand', `"ssh" -i "$RUNNER_TEMP/key" -o StrictHostKeyChecking=yes`],
      ['include.path', 'more'],
      ['github.token', secret],
    ] as const)
      git(root, 'config', key, value);
    const left = 'git config remote.origin.url; git config my.own; git remote add b gh:c/d; git remote get-url b';
    const answer = session('overlay', 'root', [spy('.', temp), left], {}, `export RUNNER_TEMP=${temp}`);
    expect(printed(answer)).toEqual(['', 'https://github.com/octo/repo\nx\nhttps://github.com/c/d\n']);
    expect(answer.warnings).toEqual([]);
  });

  describe('one warning says what the tests can read, where, and the remedy, and shows no secret', () => {
    const warned = (answer: FixtureAnswer) => {
      expect(JSON.stringify(answer)).not.toContain(PATTERN.slice(3));
      return answer.warnings.filter((text) => text.includes('credentials'));
    };
    const remedy = /`persist-credentials: false`.* actions\/checkout/;

    test('without isolation', () => {
      PERSISTED.v4(root);
      const warnings = warned(session('none', 'root', ['true'], { isolation: 'none' }));
      expect(warnings).toEqual([expect.stringMatching(remedy)]);
      expect(warnings[0]).toContain(`http.https://github.com/.extraheader in ${join(root, '.git/config')}`);
      expect(warnings[0]).toContain('isolation: none');
    });

    test('where nothing can be mounted over the originals', () => {
      PERSISTED.v6(root, temp, root);
      const warnings = warned(session('copy', 'root where no namespace may be made', ['true']));
      expect(warnings).toEqual([expect.stringMatching(remedy)]);
      expect(warnings[0]).toContain(`${temp}/git-credentials-`);
      expect(warnings[0]).toContain('no mounts');
    });

    test('where git cannot read its settings', () => {
      PERSISTED.v4(join(root, 'tools'));
      writeFileSync(join(root, 'tools/.git/config'), `${readFileSync(join(root, 'tools/.git/config'))}\n[broken`);
      const warnings = warned(session('overlay', 'root', ['true']));
      expect(warnings).toEqual([expect.stringMatching(remedy)]);
      expect(warnings[0]).toContain(join(root, 'tools/.git/config'));
    });

    test('where there is no git', () => {
      PERSISTED.v4(root);
      const hidden = 'for git in $(type -ap git); do mount --bind /dev/null "$(realpath "$git")"; done';
      const warnings = warned(session('overlay', 'root', ['true'], {}, hidden));
      expect(warnings).toEqual([expect.stringMatching(/Install git.*`persist-credentials: false`/)]);
      expect(warnings[0]).toContain(join(root, '.git/config'));
    });
  });

  test('without a credential there is no warning, wherever the tests run', () => {
    expect(session('none', 'root', ['true'], { isolation: 'none' }).warnings).toEqual([]);
    expect(session('overlay', 'root', ['true']).warnings).toEqual([]);
  });
});
