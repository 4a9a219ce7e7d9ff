/** What counts as a secret in git's settings, and that a file without it says the rest as git reads it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ConfigEntry, configText, listedEntries } from '../../../src/workspace/credentials/config-entries.ts';
import { isOfCheckout, judged, maySecretsBeIn } from '../../../src/workspace/credentials/config-secrets.ts';

const LONG = 'github_pat_11ABCDEFG0123456789';
const one = (key: string, value: string) => judged([{ key, value }]);

describe('of these settings nothing stays', () => {
  test.each([
    ['http.extraheader', 'AUTHORIZATION: basic eA=='],
    ['http.https://github.com/.extraheader', 'AUTHORIZATION: basic eA=='],
    ['includeif.gitdir:/w/.git.path', '/t/git-credentials-0a1b.config'],
    ['includeif.gitdir:/github/workspace/.git/worktrees/*.path', '/github/runner_temp/git-credentials-0a1b.config'],
    ['credential.helper', '!f() { echo username=a; echo password=p; }; f'],
    ['credential.https://github.com.helper', '!f() { test "$1" = get && echo "password=p"; }; f'],
    ['credential.helper', '!printf "username=a\\npassword=%s\\n" p'],
    ['github.token', 'x'],
    ['hub.oauthtoken', 'x'],
    ['sendemail.work.smtppass', 'x'],
    ['imap.pass', 'x'],
  ])('%s = %s', (key, value) => {
    expect(one(key, value)).toMatchObject({ kept: [], held: [key] });
    expect(maySecretsBeIn(configText([{ key, value }]))).toBe(true);
  });
});

describe('of these only the login goes', () => {
  test.each([
    ['remote.origin.url', 'https://user:pass@github.com/o/r', 'https://github.com/o/r'],
    ['remote.origin.pushurl', `https://${LONG}@github.com/o/r`, 'https://github.com/o/r'],
    ['remote.origin.url', 'https://a:p@ss word@host/o/r', 'https://host/o/r'],
    ['remote.origin.url', 'ssh://git:pass@host:22/o/r', 'ssh://git@host:22/o/r'],
    ['submodule.a.b.url', 'HTTPS://a:b@host', 'HTTPS://host'],
    ['http.proxy', 'user:pass@proxy:8080', 'proxy:8080'],
    ['http.https://x.y/.proxy', 'socks5://user:pass@proxy', 'socks5://proxy'],
    ['alias.up', '!git push https://a:b@host/o/r HEAD', '!git push https://host/o/r HEAD'],
  ])('%s = %s', (key, value, rest) => {
    expect(one(key, value)).toMatchObject({ kept: [{ key, value: rest }], held: [key] });
    expect(maySecretsBeIn(configText([{ key, value }]))).toBe(true);
  });

  test('where it stands in a key, which is shown without it', () => {
    expect(one(`url.https://x:${LONG}@github.com/.insteadof`, 'https://github.com/')).toMatchObject({
      kept: [{ key: 'url.https://github.com/.insteadof', value: 'https://github.com/' }],
      held: ['url.https://github.com/.insteadof'],
    });
    expect(one(`http.https://x:${LONG}@h/.extraheader`, 'a: b').held).toEqual(['http.https://h/.extraheader']);
  });
});

test.each([
  ['remote.origin.url', 'git@github.com:o/r'],
  ['remote.origin.url', 'ssh://git@github.com/o/r'],
  ['remote.origin.url', 'https://octocat@bitbucket.org/o/r'],
  ['http.extraheader', ''],
  ['http.cookiefile', '/home/me/.cookies'],
  ['http.sslkey', '/home/me/key.pem'],
  ['credential.helper', 'store'],
  ['credential.helper', '!f() { echo username=a; echo "password=$TOKEN"; }; f'],
  ['credential.helper', '!f() { printf "password=%s" "$TOKEN"; }; f'],
  ['include.path', '../shared.config'],
  ['core.sshcommand', 'ssh -i ~/.ssh/id'],
  ['user.email', 'a@b.c'],
  ['alias.open', '!open http://localhost:3000 && mail me@b.c'],
])('%s = %s stays', (key, value) => expect(one(key, value)).toMatchObject({ kept: [{ key, value }], held: [] }));

test('other files are named as they are written: settings that are included, saved logins, a key', () => {
  const found = judged([
    { key: 'include.path', value: '~/more' },
    { key: 'credential.helper', value: 'store --file "/t/saved logins"' },
    { key: 'core.sshcommand', value: `"/usr/bin/ssh" -i "$RUNNER_TEMP/0a1b" -o "UserKnownHostsFile=$RUNNER_TEMP/x"` },
  ]);
  expect(found).toMatchObject({ includes: ['~/more'], secretFiles: ['/t/saved logins', '$RUNNER_TEMP/0a1b'] });
});

test('the file of actions/checkout is known by its name', () => {
  expect(isOfCheckout('/t/git-credentials-aae07b4e-6ea3-4c62-b1d2-2d05ec9c0d4b.config')).toBe(true);
  expect(isOfCheckout('/t/my-git-credentials.config')).toBe(false);
});

test('what is written is what git reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fd-config-'));
  const file = join(folder, 'config');
  const text = fc.string({ unit: fc.constantFrom(...'ab \\"\n\t\r#;=[]%é$\'.'.split('')), maxLength: 12 });
  const subsection = text.map((words) => words.replace(/[\n\r]/g, ''));
  const key = fc.oneof(
    fc.constant('core.name'),
    subsection.map((words) => `my.${words}.name`),
  );
  const entries = fc.array(fc.record({ key, value: fc.oneof(text, fc.constant(null)) }), {
    minLength: 1,
    maxLength: 60,
  });
  const readByGit = (): ConfigEntry[] =>
    listedEntries(execFileSync('git', ['config', '--null', '--list', '--file', file], { encoding: 'utf8' }));
  try {
    const written = fc.property(entries, (all) => {
      writeFileSync(file, configText(all));
      expect(readByGit()).toEqual(all);
    });
    fc.assert(written, { numRuns: 60 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
