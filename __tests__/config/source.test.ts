/** Where the code comes from, and the rules that join inputs. */
import { describe, expect, test } from '@jest/globals';
import { complaints, decoded } from './facts.ts';

const repo = 'https://github.com/owner/name';

describe('repo', () => {
  test.each([
    repo,
    'https://github.com/owner/name.git',
    'https://git.example.org:8443/a/b/c',
    'git@github.com:owner/name.git',
    'https://example.org/@scope/name',
  ])('%s is taken as it is', (url) => {
    expect(decoded({ repo: url }).config.source).toMatchObject({ kind: 'repository', url });
  });

  test.each([['file:///srv/repo'], ['/srv/repo'], ['./repo'], ['../repo'], ['~/repo'], ['C:\\repo'], ['repo']])(
    '%s is on this machine: working-directory is the way',
    (path) => {
      expect(complaints({ repo: path })).toHaveLength(1);
      if (!path.includes('\\')) expect(complaints({ repo: path })[0]).toContain('set `working-directory: path/to/it`');
    },
  );

  test.each([
    ['http://github.com/a/b', 'repo: https://github.com/a/b'],
    ['ssh://git@github.com/a/b', 'repo: https://github.com/a/b'],
    ['git://github.com/a/b', 'repo: https://github.com/a/b'],
    ['owner/name', 'repo: https://github.com/owner/name'],
    ['https://github.com/a/b?tab=readme', 'repo: https://github.com/a/b'],
    ['https://github.com/a/b#readme', 'repo: https://github.com/a/b'],
    ['ext::sh -c id', 'repo: https://github.com/owner/name'],
    ['ext::id', 'repo: https://github.com/owner/name'],
    ['https://github.com', 'repo: https://github.com/owner/name'],
    ['https://', 'repo: https://github.com/owner/name'],
    ['git@-oProxyCommand=id:a', 'working-directory: path/to/it'],
    ['git@github.com:-upload-pack', 'working-directory: path/to/it'],
    ['--upload-pack=id', 'working-directory: path/to/it'],
  ])('%s is refused; %s is suggested', (url, instead) => {
    expect(complaints({ repo: url })).toEqual([expect.stringContaining(`\`${instead}\``)]);
  });

  test.each([
    'https://user:hunter2@github.com/a/b',
    'https://hunter2@github.com/a/b',
    'https://user:hun/hunter2@github.com/a/b',
    'http://user:hunter2@github.com/a/b',
    'ssh://user:hunter2@github.com/a/b',
    'user:hunter2@github.com:a/b',
    'https://user:hunter2@github.com/a b',
    'https://github.com/a/b?token=hunter2',
  ])('credentials in %s are refused and not shown', (url) => {
    const texts = complaints({ repo: url });
    expect(texts).toHaveLength(1);
    expect(texts[0]).not.toContain('hunter2');
  });

  test('credentials point to repo-token', () => {
    expect(complaints({ repo: 'https://me:pw@github.com/a/b' })).toEqual([
      '`repo` must not hold credentials: logs and process lists would show them, got `https://***@github.com/a/b`. Set `repo: https://github.com/a/b` and give the token as `repo-token`.',
    ]);
  });
});

describe('ref', () => {
  test.each(['main', 'release/1.x', 'v1.0.0', '0123456789abcdef0123456789abcdef01234567', 'refs/pull/7/merge', 'ünï'])(
    '%s is taken',
    (ref) => {
      expect(decoded({ repo, ref }).config.source).toMatchObject({ ref });
    },
  );

  test.each([
    '-x',
    '--upload-pack=id',
    'a\nb',
    'a\u0000b',
    'a b',
    'main:other',
    '+main',
    'a..b',
    'main~1',
    'v*',
    'x@{1}',
    'a\\b',
    '/a',
  ])('%j is refused', (ref) => {
    expect(complaints({ repo, ref })).toEqual([expect.stringMatching(/^`ref` must /)]);
  });
});

describe('working-directory', () => {
  test.each(['missing', '/nowhere', '~', 'sub/../../other', 'a\nb'])('%j must exist in the workspace', (directory) => {
    expect(complaints({ 'working-directory': directory })).toEqual([
      expect.stringMatching(/^`working-directory` must be (an existing folder|one line)/),
    ]);
  });

  test('where it was looked for is said', () => {
    expect(complaints({ 'working-directory': 'missing' })[0]).toContain('`/work/tree`');
  });

  test('the folder that the door stands in may be missing too', () => {
    expect(complaints({}, 'cli', { isDirectory: () => false })).toEqual([
      expect.stringMatching(/^`--working-directory` must be/),
    ]);
  });

  test.each(['/abs', '..', 'a/../../b', 'a\\..\\b', '~/x', 'C:\\x', 'c:x'])('%s is not inside a clone', (directory) => {
    expect(complaints({ repo, 'working-directory': directory })).toEqual([
      expect.stringContaining('inside the repository'),
    ]);
  });

  test.each([
    ['.', '.'],
    ['sub', 'sub'],
    ['./a//b/', 'a/b'],
    ['..a/b..', '..a/b..'],
  ])('%s in a clone is %s', (directory, expected) => {
    expect(decoded({ repo, 'working-directory': directory }).config.source).toMatchObject({ directory: expected });
  });
});

describe('inputs that have no effect together', () => {
  test.each([
    [{ detect: '5%' }, 'detect', 'runs: auto'],
    [{ detect: '5%', runs: '50' }, 'detect', 'runs: auto'],
    [{ ref: 'main' }, 'ref', 'repo: https://github.com/owner/name'],
    [{ 'repo-token': 't' }, 'repo-token', 'repo: https://github.com/owner/name'],
    [{ submodules: 'true' }, 'submodules', 'repo: https://github.com/owner/name'],
    [{ repo: 'git@github.com:a/b', 'repo-token': 't' }, 'repo-token', 'repo: https://…'],
    [{ framework: 'none', 'report-files': '*.xml' }, 'report-files', 'framework: auto'],
  ])('%j: %s must go, or %s', (raw, name, other) => {
    expect(complaints(raw)).toEqual([expect.stringContaining(`Leave \`${name}\` out, or set \`${other}\`.`)]);
  });

  test('`submodules: false` says nothing and is fine', () => {
    expect(complaints({ submodules: 'false' })).toEqual([]);
  });

  test('a broken value does not hide a broken rule', () => {
    expect(complaints({ detect: 'much', ref: '-x' })).toHaveLength(4);
  });
});

describe('report-files and output-dir', () => {
  test.each(['*.xml', 'build/**/TEST-*.xml', '{a,b}/*.xml', 'a..b/*.xml', '!a/*.xml'])(
    'the glob %s is taken',
    (glob) => {
      expect(decoded({ 'report-files': glob }).config.reportFiles).toBe(glob);
    },
  );

  test.each(['/tmp/*.xml', '../*.xml', 'a/../../*.xml', '{..,a}/*.xml', '!../x', 'C:\\x.xml', '~/x.xml'])(
    'the glob %s is refused',
    (glob) => {
      expect(complaints({ 'report-files': glob })).toEqual([expect.stringMatching(/^`report-files` must be a glob/)]);
    },
  );

  test.each(['.', '..', '/', '/work/tree', '/work', 'sub/..'])('the output may not go to %s', (output) => {
    expect(complaints({ 'output-dir': output })).toEqual([
      expect.stringMatching(/^`output-dir` must be a folder that is neither/),
    ]);
  });

  test.each([
    ['out', '/work/tree/out'],
    ['/elsewhere/x', '/elsewhere/x'],
    ['../other', '/work/other'],
    ['..out', '/work/tree/..out'],
  ])('the output may go to %s', (output, expected) => {
    expect(decoded({ 'output-dir': output }).config.outputDir).toBe(expected);
  });
});
