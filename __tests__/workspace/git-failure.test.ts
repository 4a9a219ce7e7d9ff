/** What git and git-lfs print, as it was seen, and what a person is told of it. The others come from real servers (clone.test.ts). */
import { expect, test } from '@jest/globals';
import { gitFailure } from '../../src/workspace/git/failure.ts';

const LFS = `Downloading a.bin (13 B)
Error downloading object: a.bin (b951fe8): Smudge error: Error downloading a.bin (b951fe82): gone \x1b[31m: [404] gone

Errors logged to '/tmp/source/.git/lfs/logs/1.log'.
Use \`git lfs logs last\` to view the log.
error: external filter 'git-lfs filter-process' failed
fatal: a.bin: smudge filter lfs failed
`;

test.each<[string, string, RegExp]>([
  [
    'a file of Git LFS that is gone',
    LFS,
    /^Files that the repository keeps in Git LFS could not be fetched: Error downloading object: a\.bin .* gone {2}\[31m: \[404\] gone \(https:\/\/host\/app\.git\)\. .*GIT_LFS_SKIP_SMUDGE=1/,
  ],
  [
    'a full disk while a submodule is cloned',
    "error: file write error: No space left on device\nfatal: clone of 'https://host/x' into submodule path '/x' failed\n",
    /^The disk is full: /,
  ],
  [
    'a path that is too deep, of which git prints no more than its beginning',
    `fatal: cannot create directory at '${'d/'.repeat(2_000)}`,
    /^The repository has a path that cannot be checked out here: .{10,320} \(https/,
  ],
  ['git that ran out of memory', '\ngit was killed', /^git was killed, most likely for want of memory: .*more memory/],
  ['git that is not there', 'Unable to locate executable file: git', /^git is not installed: .*`working-directory`/],
  ['what nobody knows', 'fatal: odd\n', /^The repository cannot be cloned: fatal: odd \(.*Check `repo` and `ref`\.$/],
])('%s', (_name, stderr, expected) => {
  expect(gitFailure({ url: 'https://host/app.git', ref: null, hasToken: false, stderr }).message).toMatch(expected);
});
