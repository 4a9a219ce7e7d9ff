/** Which code may run where secrets are: real repositories, in the layouts and after the events that people and attackers make. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { WorkflowEvent } from '../../src/action/event.ts';
import { doubtOf, EXEMPT_EVENTS, liftedText, refusalText } from '../../src/action/trust.ts';
import type { Source } from '../../src/config/config.ts';
import { programFolders } from '../../src/workspace/git/program-folders.ts';

let root: string;
let origin: string;
/** Commits of the base branch, the older one first; of the pull request, and after it was pushed anew; GitHub's merge of it. */
let [first, base, head, pushedAnew, merge] = ['', '', '', '', ''];

const SETTINGS = ['user.name=t', 'user.email=t@example.org', 'init.defaultBranch=main', 'protocol.file.allow=always'];

function git(directory: string, ...args: string[]): string {
  const words = [...SETTINGS.flatMap((setting) => ['-c', setting]), '-C', directory, ...args];
  return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function commit(directory: string, file: string): string {
  mkdirSync(join(directory, file, '..'), { recursive: true });
  writeFileSync(join(directory, file), file);
  git(directory, 'add', '.');
  git(directory, 'commit', '-m', file);
  return git(directory, 'rev-parse', 'HEAD');
}

/** A clone as actions/checkout makes it: one commit deep, unless more is asked for. */
function checkout(sha: string, ...fetch: string[]): string {
  const directory = mkdtempSync(join(root, 'checkout-'));
  fill(directory, sha, ...fetch);
  return directory;
}

/** Each kind of clone is made once, and copied. */
const made = new Map<string, string>();

function fill(directory: string, sha: string, ...fetch: string[]): void {
  const kind = [sha, ...fetch].join(' ');
  const known = made.get(kind) ?? freshClone(sha, fetch);
  made.set(kind, known);
  cpSync(known, directory, { recursive: true });
}

function freshClone(sha: string, fetch: readonly string[]): string {
  const directory = mkdtempSync(join(root, 'clone-'));
  git(directory, 'init', '--template=');
  mkdirSync(join(directory, '.git/info'));
  git(directory, 'fetch', ...(fetch.length === 0 ? ['--depth=1'] : fetch), `file://${origin}`, sha);
  git(directory, 'checkout', sha);
  return directory;
}

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'trust-')));
  origin = mkdtempSync(join(root, 'origin-'));
  git(origin, 'init');
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  first = commit(origin, 'packages/app/first');
  git(origin, 'checkout', '-b', 'feature');
  head = commit(origin, 'packages/app/feature');
  pushedAnew = commit(origin, 'packages/app/anew');
  git(origin, 'checkout', 'main');
  base = commit(origin, 'packages/app/second');
  git(origin, 'checkout', '--detach');
  git(origin, 'merge', '--no-ff', '-m', 'merge', 'feature');
  merge = git(origin, 'rev-parse', 'HEAD');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const repository = { full_name: 'Octo/Repo', default_branch: 'main' };

function target(over: Partial<WorkflowEvent> = {}): WorkflowEvent {
  const pull_request = {
    head: { sha: head, ref: 'feature', repo: { full_name: 'Mallory/Repo' } },
    base: { sha: first, ref: 'release', repo: repository },
  };
  return { name: 'pull_request_target', payload: { pull_request, repository }, sha: base, ...over };
}

const event = (name: string): WorkflowEvent => ({ name, payload: { repository }, sha: base });
const env = (workspace: string | undefined) => ({ GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: 'octo/repo' });

function doubt(workspace: string, over: { readonly event?: WorkflowEvent; readonly directory?: string } = {}) {
  const directory = join(workspace, over.directory ?? '.');
  return doubtOf(over.event ?? target(), { kind: 'workspace', directory }, env(workspace));
}

const EXEMPT: string[] = [...EXEMPT_EVENTS];
const OTHERS = ['pull_request_target', 'issue_comment', 'workflow_run', 'release', 'discussion', 'a_new_event', ''];

describe('an event', () => {
  test('is exempt where it comes from people who may write, or has no secrets for forks', () => {
    expect(EXEMPT.toSorted()).toEqual(['merge_group', 'pull_request', 'push', 'schedule', 'workflow_dispatch']);
  });

  test.each(EXEMPT)('%s goes on with whatever is checked out', async (name) => {
    expect(await doubt(checkout(head), { event: event(name) })).toBeNull();
    expect(await doubt(mkdtempSync(join(root, 'empty-')), { event: event(name) })).toBeNull();
  });

  test.each(OTHERS)("%j goes on with the event's own commit, and not with a pull request's", async (name) => {
    expect(await doubt(checkout(base), { event: event(name) })).toBeNull();
    expect(await doubt(checkout(head), { event: event(name) })).toContain('not proven to be of this repository');
  });
});

describe('the commit that is checked out', () => {
  test.each([
    ["is the pull request's head", () => checkout(head)],
    ['is the head after it was pushed anew', () => checkout(pushedAnew)],
    ["is GitHub's merge of it", () => checkout(merge)],
    [
      'has others on top of the head',
      () => {
        const directory = checkout(head, '--no-tags');
        commit(directory, 'on-top');
        return directory;
      },
    ],
    [
      'is of this machine alone',
      () => {
        const directory = checkout(base);
        commit(directory, 'on-top');
        return directory;
      },
    ],
  ])('is refused where it %s', async (_what, made) => {
    expect(await doubt(made())).toContain('not proven to be of this repository');
  });

  test('goes on where it is the base of the pull request, or before the commit of the event', async () => {
    expect(await doubt(checkout(first))).toBeNull();
    const whole = checkout(base, '--no-tags');
    git(whole, 'checkout', first);
    expect(await doubt(whole, { event: event('issue_comment') })).toBeNull();
    expect(await doubt(checkout(first), { event: event('issue_comment') })).toContain('not proven');
  });

  test('is refused where a replacement or a graft makes a stranger’s commit look like the own history', async () => {
    const replaced = checkout(head, '--no-tags');
    git(replaced, 'fetch', `file://${origin}`, base);
    git(replaced, 'replace', '--graft', base, head);
    expect(await doubt(replaced)).toContain('not proven');
    writeFileSync(join(replaced, '.git/info/grafts'), `${base} ${head}\n`);
    expect(await doubt(replaced)).toContain('not proven');
  });

  test('is refused where git cannot tell it, or the runner does not say', async () => {
    const broken = mkdtempSync(join(root, 'broken-'));
    git(broken, 'init');
    expect(await doubt(broken)).toContain('git cannot tell which commit is checked out');
    expect(await doubt(mkdtempSync(join(root, 'empty-')))).toContain('not the top folder of a git checkout');
    const directory = checkout(base);
    expect(await doubtOf(target(), { kind: 'workspace', directory }, env(undefined))).toContain('does not say');
    expect(await doubt(directory, { event: target({ sha: null, payload: null }) })).toContain('not proven');
    expect(await doubt(directory, { directory: 'gone' })).toContain('nobody can tell');
  });
});

describe('what is staged', () => {
  test("is refused where it is not of the commit: another commit's files, or a merge under way", async () => {
    const staged = checkout(base);
    git(staged, 'fetch', '--depth=1', `file://${origin}`, head);
    git(staged, 'checkout', head, '--', '.');
    expect(await doubt(staged)).toContain('has staged');
    const merging = checkout(base, '--no-tags');
    git(merging, 'fetch', `file://${origin}`, head);
    git(merging, 'merge', '--no-commit', '--no-ff', head);
    expect(await doubt(merging)).toContain('has staged');
  });

  test('in a submodule counts as well', async () => {
    const directory = checkout(base, '--no-tags');
    addSubmodule(directory, 'lib');
    git(directory, 'commit', '-am', 'with lib');
    const own = target({ sha: git(directory, 'rev-parse', 'HEAD') });
    writeFileSync(join(directory, 'lib/theirs'), 'theirs');
    git(join(directory, 'lib'), 'add', '.');
    expect(await doubt(directory, { event: own })).toContain('another repository is checked out');
  });
});

describe('the working directory', () => {
  test('goes on as a folder of the commit', async () => {
    expect(await doubt(checkout(base), { directory: 'packages/app' })).toBeNull();
  });

  test.each<[string, (directory: string) => void, RegExp]>([
    ['that is not tracked', (made) => mkdirSync(join(made, 'inner')), /not a folder of the commit/],
    ['that is a repository of its own', (made) => fill(join(made, 'inner'), head), /another repository is checked out/],
    ['that is a submodule', (made) => addSubmodule(made, 'inner'), /another repository is checked out/],
    ['that is a link out of the workspace', (made) => symlinkSync(checkout(head), join(made, 'inner')), /outside of/],
    [
      'whose files pose as a repository',
      (made) => {
        git(made, 'init', '--bare', 'inner');
      },
      /pose as a repository/,
    ],
  ])('%s is refused', async (_what, make, reason) => {
    const directory = checkout(base);
    make(directory);
    expect(await doubt(directory, { directory: 'inner' })).toMatch(reason);
  });

  test('whose folder was turned into a repository, or a submodule, is refused', async () => {
    const nested = checkout(base);
    git(join(nested, 'packages/app'), 'init');
    commit(join(nested, 'packages/app'), 'theirs');
    expect(await doubt(nested, { directory: 'packages/app' })).toContain('another repository');
    const submodule = checkout(base);
    rmSync(join(submodule, 'packages'), { recursive: true });
    git(submodule, 'rm', '-r', '--cached', '--quiet', 'packages');
    addSubmodule(submodule, 'packages');
    expect(await doubt(submodule, { directory: 'packages' })).toContain('another repository');
  });

  test('is refused where the workspace holds the checkout in a folder, or as a link to one', async () => {
    const workspace = mkdtempSync(join(root, 'workspace-'));
    fill(join(workspace, 'inner'), base);
    expect(await doubt(workspace, { directory: 'inner' })).toContain('not the top folder of a git checkout');
    symlinkSync(join(workspace, 'inner/.git'), join(workspace, '.git'));
    expect(await doubt(workspace)).toContain('not the top folder of a git checkout');
  });
});

function addSubmodule(directory: string, path: string): string {
  git(directory, 'submodule', 'add', '--force', `file://${origin}`, path);
  return git(join(directory, path), 'rev-parse', 'HEAD');
}

describe('the rest of the workspace', () => {
  test('is refused where another repository is checked out beside the base', async () => {
    const directory = checkout(base);
    fill(join(directory, 'node_modules/pr'), head);
    expect(await doubt(directory)).toBe(`another repository is checked out in ${directory}/node_modules/pr`);
    const linked = checkout(base);
    git(linked, 'fetch', `file://${origin}`, head);
    git(linked, 'worktree', 'add', 'pr', head);
    expect(await doubt(linked)).toContain('another repository is checked out in');
  });

  test('may have folders whose names are not UTF-8; one with a repository is refused as any other', async () => {
    const directory = checkout(base);
    const odd = Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([0x63, 0xe9])]);
    mkdirSync(odd);
    expect(await doubt(directory)).toBeNull();
    mkdirSync(Buffer.concat([odd, Buffer.from('/.git')]));
    expect(await doubt(directory)).toContain('another repository is checked out');
  });

  test('is refused where a `.git` cannot be read', async () => {
    const directory = checkout(base);
    mkdirSync(join(directory, 'inner'));
    symlinkSync('.git', join(directory, 'inner/.git'));
    expect(await doubt(directory)).toContain('another repository is checked out');
    expect(await doubt(directory, { directory: 'inner' })).toContain('another repository is checked out');
    expect(await doubt(directory, { directory: 'inner', event: event('push') })).toBeNull();
  });

  test('may have submodules at the commits that the repository names, and at no other', async () => {
    const directory = checkout(base, '--no-tags');
    addSubmodule(directory, 'lib');
    git(directory, 'commit', '-am', 'with lib');
    const own = target({ sha: git(directory, 'rev-parse', 'HEAD') });
    expect(await doubt(directory, { event: own })).toBeNull();
    commit(join(directory, 'lib'), 'theirs');
    expect(await doubt(directory, { event: own })).toContain('another repository is checked out');
  });
});

describe('nothing is run', () => {
  const lines = (...rows: string[]) => rows.map((row) => `\t${row}\n`).join('');
  /** What git would start by itself, in a config that anybody can commit as a bare repository's, or leave in a checkout. */
  const CONFIGS: Record<string, (touch: string) => string> = {
    'a lazy fetch': (touch) =>
      `[extensions]\n${lines('partialClone = o', 'repositoryformatversion = 1')}[core]\n${lines('repositoryformatversion = 1')}` +
      `[remote "o"]\n${lines(`url = ext::sh ${touch}`, 'promisor = true')}[protocol "ext"]\n${lines('allow = always')}`,
    'a file monitor': (touch) => `[core]\n${lines(`fsmonitor = ${touch}`)}`,
    hooks: (touch) => `[core]\n${lines(`hooksPath = ${join(touch, '..')}`)}`,
    'an ssh command, a pager and an editor': (touch) =>
      `[core]\n${lines(`sshCommand = ${touch}`, `pager = ${touch}`, `editor = ${touch}`)}`,
    'filters and drivers': (touch) =>
      `[filter "x"]\n${lines(`clean = ${touch}`, `smudge = ${touch}`, `process = ${touch}`, 'required = true')}` +
      `[diff]\n${lines(`external = ${touch}`)}[diff "x"]\n${lines(`textconv = ${touch}`, `command = ${touch}`)}`,
    'a helper of the server': (touch) =>
      `[uploadpack]\n${lines(`packObjectsHook = ${touch}`)}[core]\n${lines(`alternateRefsCommand = ${touch}`)}` +
      `[remote "origin"]\n${lines(`uploadpack = ${touch}`, `vcs = ${touch}`)}[credential]\n${lines(`helper = ${touch}`)}`,
  };

  function marked(): { readonly touch: string; readonly ran: () => boolean } {
    const folder = mkdtempSync(join(root, 'marked-'));
    const touch = join(folder, 'post-checkout');
    writeFileSync(touch, `#!/bin/sh\ntouch ${folder}/ran; cat\n`, { mode: 0o755 });
    for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman'])
      symlinkSync(touch, join(folder, hook));
    return { touch, ran: () => existsSync(join(folder, 'ran')) };
  }

  test.each(Object.keys(CONFIGS))('by %s, in the files of a bare repository', async (what) => {
    const { touch, ran } = marked();
    const directory = checkout(head);
    git(directory, 'init', '--bare', 'inner');
    writeFileSync(join(directory, 'inner/HEAD'), `${head}\n`); // an object that only a fetch could bring
    writeFileSync(join(directory, 'inner/config'), CONFIGS[what]!(touch));
    expect(await doubt(directory, { directory: 'inner' })).not.toBeNull();
    expect(ran()).toBe(false);
  });

  test.each(Object.keys(CONFIGS))(
    'by %s, in the settings of the checkout or a file that they include',
    async (what) => {
      const { touch, ran } = marked();
      for (const included of [false, true]) {
        const directory = checkout(head);
        writeFileSync(join(directory, '.git/info/attributes'), '* filter=x diff=x\n');
        writeFileSync(join(directory, '.git/more'), CONFIGS[what]!(touch));
        git(directory, 'config', 'include.path', included ? 'more' : 'none');
        if (!included) writeFileSync(join(directory, '.git/config'), CONFIGS[what]!(touch), { flag: 'a' });
        rmSync(join(directory, '.git/objects'), { recursive: true });
        mkdirSync(join(directory, '.git/objects'));
        expect(await doubt(directory)).not.toBeNull();
        expect(ran()).toBe(false);
      }
    },
  );

  test.each<[string, (directory: string) => string]>([
    ['first', (directory) => `${directory}/bin:${process.env.PATH}`],
    [
      'through a link',
      (directory) => {
        symlinkSync(directory, `${directory}-link`);
        return `${directory}-link/bin:${process.env.PATH}`;
      },
    ],
    ['by where one stands', (directory) => `/proc/self/cwd/bin:bin:.:${directory}/bin`],
    ['not at all', () => ''],
  ])('by a `git` that lies in the workspace, whose folder PATH names %s', async (_how, pathOf) => {
    const { touch, ran } = marked();
    const directory = checkout(head);
    mkdirSync(join(directory, 'bin'));
    for (const name of ['git', 'bin/git']) symlinkSync(touch, join(directory, name));
    const path = process.env.PATH;
    process.env.PATH = pathOf(directory);
    try {
      expect(await doubt(directory)).toContain('not proven');
    } finally {
      process.env.PATH = path;
    }
    expect(ran()).toBe(false);
  });

  test('by a `git` of another checkout, or of a workspace that is none', () => {
    const other = checkout(base);
    const workspace = mkdtempSync(join(root, 'no-repository-'));
    for (const folder of [other, workspace]) mkdirSync(join(folder, 'bin'));
    const env = { PATH: `${other}/bin:${workspace}/bin:/usr/bin`, GITHUB_WORKSPACE: workspace };
    expect(programFolders(env, []).split(':')[0]).toBe(realpathSync('/usr/bin'));
  });
});

const clone = (url: string, ref: string | null): Source => ({
  kind: 'repository',
  ...{ url, ref, token: null, submodules: false, directory: '.' },
});

describe('`repo`', () => {
  const ask = (url: string, ref: string | null) => doubtOf(target(), clone(url, ref), env(root));

  test.each([
    ['https://github.com/mallory/repo', null],
    ['git@github.com:mallory/repo.git', 'v1'],
    ['https://github.example/octo/repo', null],
    ['https://github.com/octo/repo/../../mallory/repo', null],
    ['https://github.com/someone/else', 'main'],
    ['https://github.com/octo/repo', 'refs/pull/7/merge'],
    ['https://github.com/octo/repo', 'pull/7/head'],
    ['https://github.com/octo/repo', 'feature'],
  ])('%s at %s is refused', async (url, ref) => {
    expect(await ask(url, ref)).toMatch(/^`(repo|ref)` is not known to be this repository/);
  });

  test('at the head is refused, by its SHA', async () => {
    expect(await ask('https://github.com/octo/repo', head)).toContain('`ref` is not known');
  });

  test.each([
    ['https://github.com/octo/repo', null],
    ['https://github.com/Octo/Repo.git', 'main'],
    ['git@github.com:octo/repo.git', 'refs/heads/release'],
  ])('%s at %s goes on: it is the repository itself', async (url, ref) => {
    expect(await ask(url, ref)).toBeNull();
    expect(await ask(url, base.toUpperCase())).toBeNull();
  });

  test('goes on with anything where the event is exempt', async () => {
    expect(await doubtOf(event('push'), clone('https://github.com/someone/else', null), env(root))).toBeNull();
  });
});

test('says the event, the reason and the ways out; what was run all the same is said as such', () => {
  const said = refusalText(event('issue_comment'), 'REASON');
  expect(said).toMatch(/^This workflow runs on `issue_comment`, which can carry .* and REASON\. .*nothing was run/);
  expect(said).toContain('`allow-untrusted-checkout: true`');
  expect(liftedText(event(''), 'REASON')).toMatch(
    /^Code of unproven origin was run.*an event that is not named.*REASON\.$/,
  );
});
