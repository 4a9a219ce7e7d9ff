/** Which commit the workers are told to test, against a real git server: only one that they can get. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Source } from '../../src/config/config.ts';
import { commitTarget } from '../../src/workspace/git/commit-target.ts';
import { WorkspaceError } from '../../src/workspace/workspace-error.ts';
import { describeWith } from '../tools.ts';
import { type GitServer, startGitServer } from './git-server.ts';

const TOKEN = 'ghs_target-token-0123456789';
const AUTHORIZATION = `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;

let base: string;
let server: GitServer;
let checkout: string;

function sh(script: string, cwd = checkout): string {
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' };
  const env = { ...process.env, ...who, GIT_SSL_CAINFO: server.certificate, GIT_TERMINAL_PROMPT: '0' };
  return execFileSync('bash', ['--norc', '-euc', script], { cwd, encoding: 'utf8', env, stdio: 'pipe' }).trim();
}

beforeAll(async () => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-target-')));
  mkdirSync(join(base, 'temp'));
  server = await startGitServer(base);
}, 30_000);
afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});
beforeEach(() => {
  server.manner = { kind: 'open' };
  checkout = join(base, 'app');
  sh(
    `git init -q -b main app && cd app && mkdir sub && echo 1 | tee version sub/file && git add . && git commit -qm 1
     cd .. && git clone -q --bare app app.git && git -C app.git config uploadpack.allowAnySHA1InWant true
     git -C app remote add origin ${server.origin}/app.git`,
    base,
  );
});
afterEach(() => {
  expect(readdirSync(join(base, 'temp'))).toEqual([]);
  for (const name of ['app', 'app.git']) rmSync(join(base, name), { recursive: true, force: true });
});

function target(
  over: {
    readonly directory?: string;
    readonly token?: string;
    readonly jobToken?: string;
    readonly env?: NodeJS.ProcessEnv;
  } = {},
) {
  const directory = over.directory ?? checkout;
  const source: Source = { kind: 'workspace', directory };
  return commitTarget({
    ...{ source, directory, token: over.token ?? null, jobToken: over.jobToken ?? null },
    ...{ tempDir: join(base, 'temp'), sessionId: 'target-test' },
    env: { ...process.env, GIT_SSL_CAINFO: server.certificate, ...over.env },
    limitMs: 20_000,
  });
}

async function errorOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.catch((thrown: unknown) => thrown);
  if (!(error instanceof WorkspaceError)) throw new Error(`expected a WorkspaceError, got ${JSON.stringify(error)}`);
  return error.message;
}

describeWith('openssl')('a checkout', () => {
  test('whose commit was pushed: its SHA, and the folder inside', async () => {
    const commit = sh('git rev-parse HEAD');
    const url = `${server.origin}/app.git`;
    expect(await target()).toEqual({ url, ref: commit, commit, directory: '.', warnings: [] });
    expect(await target({ directory: join(checkout, 'sub') })).toMatchObject({ directory: 'sub' });
  });

  test('with new files beside the tracked ones is what was pushed', async () => {
    writeFileSync(join(checkout, 'untracked'), 'x');
    expect(await target()).toMatchObject({ warnings: [] });
  });

  test('with changed files is refused, naming them and the remedy', async () => {
    sh('echo 2 > version; git mv sub/file sub/other');
    expect(await errorOf(target())).toMatch(
      /other code than this: (sub\/other, version|version, sub\/other) changed since.*Commit and push/,
    );
  });

  test.each(['clean', 'process'])('is compared without the programs of its filters (%s)', async (what) => {
    sh(`echo '* filter=odd' > .git/info/attributes; git config filter.odd.${what} 'touch ${base}/ran; cat'
        git config filter.odd.required true; touch -d 2001-01-01 version`);
    expect(await target()).toMatchObject({ warnings: [] });
    sh('echo 2 > version');
    expect(await errorOf(target())).toContain('version changed since');
    expect(readdirSync(base)).not.toContain('ran');
  });

  test('whose large files are there with their content is what was pushed; one that differs is named', async () => {
    const sha = (text: string) => createHash('sha256').update(text).digest('hex');
    sh(`echo '*.bin filter=lfs' > .gitattributes
        printf 'version https://git-lfs.github.com/spec/v1\noid sha256:${sha('large')}\nsize 5\n' > a.bin
        git add . && git commit -qm large && git push -q ../app.git HEAD:main; printf large > a.bin`);
    expect(await target()).toMatchObject({ warnings: [] });
    writeFileSync(join(checkout, 'a.bin'), 'other');
    expect(await errorOf(target())).toContain('a.bin changed since');
    for (const change of ['printf large > a.bin; chmod +x a.bin', 'rm a.bin; mkfifo a.bin', 'ln -sf /dev/zero a.bin']) {
      sh(change);
      expect(await errorOf(target())).toContain('a.bin changed since');
    }
  });

  test('whose large file is staged anew has changed, though it is as the index says', async () => {
    const pointer = (text: string) => {
      const oid = createHash('sha256').update(text).digest('hex');
      return `printf 'version https://git-lfs.github.com/spec/v1\\noid sha256:${oid}\\nsize ${text.length}\\n' > a.bin`;
    };
    sh(`echo '*.bin filter=lfs' > .gitattributes; ${pointer('old')}; git add . && git commit -qm 1
        git push -q ../app.git HEAD:main; ${pointer('new')}; git add a.bin; printf new > a.bin`);
    expect(await errorOf(target())).toContain('a.bin changed since');
  });

  test('whose settings are too many to be listed is refused, and no filter is run', async () => {
    writeFileSync(join(checkout, '.git/info/attributes'), '* filter=late\n');
    const many = '\tclean = x\n'.repeat(5_000_000);
    const late = `[filter "late"]\n\tclean = touch ${base}/ran; cat\n`;
    writeFileSync(join(checkout, '.git/config'), `[filter "x"]\n${many}${late}`, { flag: 'a' });
    sh('touch -d 2001-01-01 version');
    expect(await errorOf(target())).toContain('git cannot tell what changed');
    expect(readdirSync(base)).not.toContain('ran');
  });

  test('with a submodule: changes in it are changes, and its filters do not run', async () => {
    sh(`git init -q -b main ../inner && (cd ../inner && echo 1 > deep && git add . && git commit -qm 1)
        git -c protocol.file.allow=always submodule --quiet add ${base}/inner lib && git commit -qm lib
        git push -q ../app.git HEAD:main
        echo '* filter=odd' > .git/modules/lib/info/attributes
        git -C lib config filter.odd.clean 'touch ${base}/ran; cat'; touch -d 2001-01-01 lib/deep`);
    expect(await target()).toMatchObject({ warnings: [] });
    sh('echo 2 > lib/deep');
    expect(await errorOf(target())).toContain('lib/deep changed since');
    sh('git rm -q --cached .gitmodules && rm .gitmodules && git commit -qm silent && git push -q ../app.git HEAD:main');
    expect(await errorOf(target())).toContain('lib/deep changed since');
    expect(readdirSync(base)).not.toContain('ran');
    rmSync(join(base, 'inner'), { recursive: true });
  });

  test('at a commit that was not pushed is refused', async () => {
    sh('git commit -q --allow-empty -m 2');
    const said = await errorOf(target());
    expect(said).toContain(`cannot get commit ${sh('git rev-parse --short=12 HEAD')}: the remote does not have it`);
    expect(said).toContain('Push the commit');
  });

  test("a pull request's merge commit, where the server gives out refs alone", async () => {
    const merge = sh('git commit -q --allow-empty -m merge && git rev-parse HEAD');
    sh(`git push -q ../app.git HEAD:refs/pull/7/merge && git -C ../app.git config uploadpack.allowAnySHA1InWant false`);
    sh(`git -C ../app.git config uploadpack.hideRefs refs/pull/8`);
    const found = await target({ env: { GITHUB_REF: 'refs/pull/7/merge' } });
    expect(found.commit).toBe(merge);
    expect([merge, 'refs/pull/7/merge']).toContain(found.ref);
  });

  test('without a remote: from the runner’s own variables, else refused', async () => {
    sh('git remote remove origin');
    expect(await errorOf(target({ env: { GITHUB_REPOSITORY: '' } }))).toContain('the checkout has no remote');
    const env = { GITHUB_SERVER_URL: server.origin, GITHUB_REPOSITORY: 'app.git' };
    expect((await target({ env })).url).toBe(`${server.origin}/app.git`);
  });

  test('whose remote is a folder is refused: no other machine has it', async () => {
    sh('git remote set-url origin ../app.git');
    expect(await errorOf(target())).toContain('its remote is not on the network');
  });

  test('no checkout at all', async () => {
    expect(await errorOf(target({ directory: join(base, 'temp') }))).toContain('no git checkout');
  });
});

describeWith('openssl')('a private repository', () => {
  beforeEach(() => {
    server.manner = { kind: 'private', authorization: AUTHORIZATION };
  });

  test('is fetched with the token of the workers, which no result shows', async () => {
    const found = await target({ token: TOKEN });
    expect(found.warnings).toEqual([]);
    expect(JSON.stringify(found)).not.toContain(TOKEN);
  });

  test('without one: the checkout’s own login tells that the commit is there, and a warning that the workers need one', async () => {
    sh(`git config http.${server.origin}/.extraheader 'Authorization: ${AUTHORIZATION}'`);
    expect((await target()).warnings).toEqual([expect.stringMatching(/needs a login.*runpod-git-token/)]);
  });

  test('the same where checkout keeps its login in a file beside', async () => {
    const file = join(base, 'temp-credentials');
    sh(`git config -f ${file} http.${server.origin}/.extraheader 'Authorization: ${AUTHORIZATION}'
        git config includeIf.gitdir:${checkout}/.git.path ${file}`);
    expect((await target()).warnings).toEqual([expect.stringContaining('needs a login')]);
  });

  test('the same by the token of the job, on its own server alone', async () => {
    const jobToken = TOKEN;
    const env = { GITHUB_SERVER_URL: server.origin };
    expect((await target({ jobToken, env })).warnings).toEqual([expect.stringContaining('needs a login')]);
    const elsewhere = { GITHUB_SERVER_URL: 'https://elsewhere.example' };
    expect(await errorOf(target({ jobToken, env: elsewhere }))).toContain('without a login');
  });

  test('a remote whose settings would run a program is read as text', async () => {
    sh(`git config core.sshCommand 'touch ${base}/ran; false'; git config credential.helper '!touch ${base}/ran'
        git config remote.origin.vcs ext; git config remote.origin.uploadpack 'touch ${base}/ran'
        git config protocol.ext.allow always; git config core.fsmonitor 'touch ${base}/ran'`);
    expect(await errorOf(target())).toContain('without a login');
    expect(readdirSync(base)).not.toContain('ran');
  });

  test('the token of the workers is not sent to a server that only the checkout names', async () => {
    const said = await errorOf(target({ token: TOKEN, env: { GITHUB_SERVER_URL: 'https://elsewhere.example' } }));
    expect(said).toContain("is not sent to another server than the job's own");
    expect((await target({ token: TOKEN, env: { GITHUB_SERVER_URL: server.origin } })).warnings).toEqual([]);
  });

  test('a wrong token is refused, and not shown', async () => {
    const said = await errorOf(target({ token: 'ghs_wrong-token' }));
    expect(said).toContain('cannot read the repository with `runpod-git-token`');
    expect(said).not.toContain('ghs_wrong-token');
  });

  test('nobody may see it', async () => {
    expect(await errorOf(target())).toContain('cannot read the repository without a login');
  });
});
