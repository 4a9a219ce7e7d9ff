import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hostileFunctions } from '../hostile-functions.ts';
import { TerminalDoor } from './terminal-door.ts';

let door: TerminalDoor;
beforeEach(() => {
  door = new TerminalDoor();
});
afterEach(() => door.remove());

const BY_SEED = 'test $((TEST_SEED % 5)) -ne 0';
/** As a shell writes the name, whose last byte is no UTF-8. */
const CAFE = `"$(printf 'caf\\351')"`;
const namesIn = (folder: string) => readdirSync(folder, { encoding: 'latin1' });
const IN_CI = process.env.CI === 'true';

describe('exit codes', () => {
  test.each([
    ['nothing was found', ['--runs', '5', '--', 'true'], 0, 'No failure seen'],
    ['it was flaky', ['--runs', '20', '--seed', '7', '--', BY_SEED], 1, 'Flaky'],
    ['it always fails', ['--runs', '5', '--', 'false'], 1, 'Always fails'],
    [
      'it was flaky, and nothing is to fail',
      ['--runs', '20', '--seed', '7', '--no-diagnose', '--fail-on', 'never', '--', BY_SEED],
      0,
      'Flaky',
    ],
    [
      'it was flaky, and only what always fails is to fail',
      ['--runs', '20', '--seed', '7', '--no-diagnose', '--fail-on', 'always-fails', '--', BY_SEED],
      0,
      'Flaky',
    ],
    ['too few runs', ['--runs', '4', '--', 'false'], 3, 'Inconclusive'],
  ])('%s', async (_, args, code, headline) => {
    const ended = await door.run(args);
    expect(ended).toMatchObject({ code, stdout: expect.stringContaining(`\n${headline}  `) });
  });

  test.each([
    ['a typo in a flag', ['--rusn', '5', '--', 'true'], '--runs'],
    ['no command', ['--runs', '5'], 'test command'],
    ['an empty command', ['--', ''], 'test command'],
    ['a value out of range', ['--runs', '0', '--', 'true'], '1 to 1000'],
    ['a working directory that is not there', ['--working-directory', 'nowhere', '--', 'true'], 'nowhere'],
    [
      'a report of a file that is not there',
      ['report', 'nowhere.json'],
      'There is no file nowhere.json. Name the report',
    ],
    ['a report of a folder without one', ['report', '.'], 'The folder . holds no results. Name the report'],
    ['a rule that is nearly named', ['--stop', 'first', '--', 'true'], 'Set `--stop first-failure`'],
  ])('wrong usage: %s', async (_, args, words) => {
    const ended = await door.run(args);
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) });
    expect(ended.stderr).toMatch(/^error: /);
    expect(readdirSync(door.folder)).toEqual([]);
  });

  test('an output folder that cannot be written: nothing has run, and what to do is said', async () => {
    writeFileSync(join(door.folder, 'file'), '');
    const ended = await door.run(['--output-dir', 'file/out', '--', 'touch ran']);
    expect(ended).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/output folder .*file\/out cannot be written.*Set output-dir/),
    });
    expect(readdirSync(door.folder)).toEqual(['file']);
  });

  test('started in a folder that is gone: said, not a stack', async () => {
    const ended = await door.run(['--', 'true'], { through: 'mkdir gone && cd gone && rmdir ../gone && exec "$@"' });
    expect(ended).toMatchObject({
      code: 2,
      stderr: 'error: The current folder is gone. Change to a folder that exists.\n',
    });
  });

  test('1000 runs of a missing command end after the first few', async () => {
    const ended = await door.run(['--runs', '1000', '--', 'no-such-program-here']);
    expect(ended).toMatchObject({
      code: 3,
      stdout: expect.stringMatching(/Inconclusive.*did not find the command.*no-such-program-here/),
    });
    expect(door.results()).toMatchObject({ verdict_reason: { why: 'command-not-found' }, total_runs: 1000 });
    expect(door.results().completed_runs).toBeLessThan(500); // few, but on a busy machine the first may start late
  });
});

describe('what the user sees', () => {
  test('`report` says the same from results.json and from events.ndjson', async () => {
    const measured = await door.run(['--runs', '30', '--seed', '7', '--', `echo "about $TEST_SEED"; ${BY_SEED}`]);
    const again = await door.run(['report', 'flaky-detector-report/results.json']);
    const folded = await door.run(['report', 'flaky-detector-report/events.ndjson']);
    expect(await door.run(['report', 'flaky-detector-report'])).toEqual(again);
    expect(again.stdout).toContain('Flaky');
    expect(folded).toEqual(again);
    expect(measured.stdout.startsWith(again.stdout)).toBe(true);
  });

  test('who started elsewhere is told the way, and the files are told the way from the root of the repository', async () => {
    execFileSync('git', ['init', '-q'], { cwd: door.folder });
    mkdirSync(join(door.folder, 'packages/a'), { recursive: true });
    const words = ['--runs', '20', '--seed', '7', '--no-diagnose', '--working-directory', 'packages/a'];
    const { stdout } = await door.run([...words, '--', `echo out; ${BY_SEED}`]);
    expect(stdout).toMatch(/Make it fail again:\n {2}\(cd packages\/a && TEST_SEED=/);
    expect(stdout).toMatch(/\nFolder +packages\/a\n/);
    expect(stdout).toMatch(
      /\nLogs: .*\/flaky-detector-report\/logs\nReplay: flaky-detector replay flaky-detector-report\/results\.json\n$/,
    );
    const { replay_command: line, folder } = door.results();
    expect([folder, line]).toEqual(['packages/a', expect.stringMatching(/^\(cd packages\/a && TEST_SEED=/)]);
    expect(() => execFileSync('bash', ['--norc', '-c', line ?? ''], { cwd: door.folder })).toThrow(/Command failed/);
    const inside = { through: 'cd packages/a && exec "$@"' };
    const again = await door.run(['report', '../../flaky-detector-report'], inside);
    expect(again.stdout).toMatch(/Make it fail again:\n {2}TEST_SEED=/);
    expect(readFileSync(join(door.folder, 'flaky-detector-report/summary.md'), 'utf8')).toContain(
      '\n(cd packages/a && ',
    );
  });

  test('a command that could not be run has nothing to be repeated', async () => {
    const { stdout } = await door.run(['--runs', '5', '--', 'no-such-program-here']);
    expect(stdout).not.toMatch(/Make it fail again|Replay:/);
  });

  test('without a terminal progress is plain lines, few of them', async () => {
    const { stderr } = await door.run(['--runs', '100', '--', 'true']);
    expect(stderr).not.toMatch(/[\r\u001b]/);
    expect(stderr).toContain('\n100 of 100 runs, 0 failed\n');
    expect(stderr.split('\n').length).toBeLessThan(14);
  });

  const onTerminal = existsSync('/usr/bin/script') || IN_CI ? test : test.skip;
  const terminal = 'line=; for word; do line="$line \'$word\'"; done; exec script -qec "$line" /dev/null';

  onTerminal('on a terminal (needs script) it is one line that is rewritten, and colours', async () => {
    const { stdout, code } = await door.run(['--runs', '30', '--', 'true'], { through: terminal });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\r\u001b\[2K\d+ of 30 runs, 0 failed/);
    expect(stdout).not.toContain('runs, 0 failed\r\n');
    expect(stdout).toContain('\u001b[32m');
  });

  onTerminal('NO_COLOR leaves the report without colours (needs script)', async () => {
    const { stdout } = await door.run(['--runs', '3', '--', 'true'], { through: terminal, env: { NO_COLOR: '1' } });
    expect(stdout).toContain('No failure seen');
    expect(stdout).not.toMatch(/\u001b\[\d+m/);
  });
});

describe('odd surroundings', () => {
  test('a reader of the output that goes away ends nothing', async () => {
    const ended = await door.run(['--runs', '12', '--', BY_SEED], {
      through: '{ "$@" 2>&1; echo "code $?" > code; } | true',
    });
    expect(ended.code).toBe(0);
    expect(readFileSync(join(door.folder, 'code'), 'utf8')).toMatch(/^code [01]\n$/);
    expect(door.results().completed_runs).toBe(12);
  });

  test.each<[string, Record<string, string | undefined>, string]>([
    [
      'NODE_OPTIONS is the tests’ own business',
      { NODE_OPTIONS: '--max-old-space-size=300' },
      'test "$NODE_OPTIONS" = --max-old-space-size=300',
    ],
    ['HOME is not set', { HOME: undefined }, '! env | grep -q ^HOME='],
    ['PATH has empty and missing folders', { PATH: `:/no/such folder::${process.env.PATH}` }, 'true'],
    ['the locale is C', { LC_ALL: 'C', LANG: undefined }, 'true'],
    ['bash has a startup file', { BASH_ENV: '/dev/null' }, 'true'],
    [
      'functions stand for what the slot’s own shell uses',
      Object.fromEntries(
        ['cd', 'echo', 'read', 'export'].map((name) => [`BASH_FUNC_${name}%%`, `() { builtin ${name} "$@" /; }`]),
      ),
      'test "$(pwd)" != / && test "$(type -t cd echo read export | uniq -c | tr -s " ")" = " 4 function"',
    ],
    [
      'functions stand for whatever a shell of ours calls',
      hostileFunctions(),
      '[[ $(greet) == hello && -z $(echo a) ]] && ! cd / && ! test a',
    ],
    [
      'variables are named like the slot’s own shell’s',
      Object.fromEntries(['bytes', 'script', 'code', 'nothing', 'last'].map((name) => [name, `my ${name}`])),
      'test "$bytes, $script, $code, $nothing, $last" = "my bytes, my script, my code, my nothing, my last"',
    ],
    [
      'secrets of the Action stay outside',
      { INPUT_TOKEN: 's', ACTIONS_RUNTIME_TOKEN: 's' },
      'test -z "$INPUT_TOKEN$ACTIONS_RUNTIME_TOKEN"',
    ],
  ])('%s', async (_, env, command) => {
    expect(await door.run(['--runs', '3', '--', command], { env })).toMatchObject({ code: 0 });
    expect(readdirSync(door.temp)).toEqual([]);
  });

  test.each(['slot', 'run'])(
    'sh is bash, which takes functions from its environment too: isolation %s',
    async (isolation) => {
      symlinkSync(execFileSync('sh', ['-c', 'command -v bash'], { encoding: 'utf8' }).trim(), join(door.root, 'sh'));
      const env = { PATH: `${door.root}:${process.env.PATH}` };
      const given = ['--runs', '5', '--isolation', isolation, '--', '[[ $(greet) == hello ]]'];
      const method = () =>
        door.events().flatMap((event) => (event.type === 'workspace-ready' ? event.tree.copies : []));
      expect(await door.run(given, { env })).toMatchObject({ code: 1 });
      const usual = method();
      expect(await door.run(given, { env: { ...env, ...hostileFunctions() } })).toMatchObject({ code: 0 });
      expect(method()).toEqual(usual);
      expect(readdirSync(door.temp)).toEqual([]);
    },
  );

  test.each([
    ['the folder that it stands in', [], `cd ${CAFE}`, /--working-directory.*`(\/.*)?\/caf\\xe9`\..*rename/],
    ['a folder in which that lies', [], `cd ${CAFE}/sub`, /--working-directory.*\/caf\\xe9\/sub`/],
    ['--working-directory', [], `set -- "$@" --working-directory ${CAFE}`, /--working-directory.*\/caf\\xe9`/],
    [
      '--working-directory=',
      [],
      `set -- "$@" --working-directory=${CAFE}/sub`,
      /--working-directory.*\/caf\\xe9\/sub`/,
    ],
    ['--output-dir', [], `set -- "$@" --output-dir ${CAFE}/out`, /--output-dir.*\/caf\\xe9\/out`/],
    ['the default of --output-dir', ['--working-directory', '/tmp'], `cd ${CAFE}`, /--output-dir.*caf\\xe9\/flaky-d/],
    ['a word of the test command', [], `set -- "$@" -- cat ${CAFE}`, /test command.*cat 'caf\\xe9'.*\$'caf/],
    ['the file of a report', ['report'], `set -- "$@" ${CAFE}/x`, /caf\\xe9\/x is not a path in UTF-8/],
  ])('a name that is not UTF-8, %s: said with its bytes, nothing has run', async (_, args, before, said) => {
    const command = `case "$*" in *' -- '* | *report*) ;; *) set -- "$@" -- 'touch ran' ;; esac`;
    const through = `mkdir -p ${CAFE}/sub; ${before}; ${command}; exec "$@"`;
    const ended = await door.run(args, { through });
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringMatching(said) });
    expect(namesIn(door.folder)).toEqual(['caf\xe9']);
  });

  test.each([
    ['the temporary folder', `TMPDIR=$PWD/${CAFE}; export TMPDIR`],
    ['what a symlink for the temporary folder leads to', `ln -s ${CAFE} link; TMPDIR=$PWD/link; export TMPDIR`],
    ['what a symlink for the working directory leads to', `ln -s ${CAFE} link; set -- "$@" --working-directory link`],
  ])('a name that is not UTF-8, %s: inconclusive, said with its bytes', async (_, before) => {
    const through = `mkdir -p ${CAFE}; ${before}; exec "$@" -- 'touch ran'`;
    const ended = await door.run([], { through });
    expect(ended).toMatchObject({ code: 3, stdout: expect.stringMatching(/not UTF-8.*\/caf\\xe9\).*rename/) });
    expect(namesIn(door.folder)).not.toContain('ran');
  });

  test('a name that is not UTF-8, what a symlink for the output folder leads to: said with its bytes, nothing has run', async () => {
    const through = `mkdir -p ${CAFE}; ln -s ${CAFE} link; exec "$@" --output-dir link -- 'touch ran'`;
    const ended = await door.run([], { through });
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringMatching(/not UTF-8 \(.*\/caf\\xe9\).*rename/) });
    expect(namesIn(door.folder)).not.toContain('ran');
  });

  test('a name with U+FFFD in it is UTF-8 like any other', async () => {
    mkdirSync(join(door.folder, 'a\ufffd'));
    expect(await door.run(['--runs', '2', '--working-directory', 'a\ufffd', '--', 'true'])).toMatchObject({ code: 0 });
  });

  test('a command that begins with a dash is a command, and no option of its shell', async () => {
    const ended = await door.run(['--runs', '3', '--', '-n; exit 1']);
    expect(ended).toMatchObject({ code: 3, stdout: expect.stringMatching(/Inconclusive.*did not find the command/) });
  });

  test('without bash on the PATH nothing was observed, and that is said', async () => {
    const ended = await door.run(['--runs', '50', '--isolation', 'none', '--', 'true'], {
      env: { PATH: '/no/such/folder' },
    });
    expect(ended).toMatchObject({ code: 3, stdout: expect.stringMatching(/Inconclusive.*pipes.*PATH/) });
  });

  test('a temporary folder that cannot be written is said, not measured', async () => {
    const ended = await door.run(['--runs', '3', '--', 'true'], { env: { TMPDIR: '/proc/self' } });
    expect(ended).toMatchObject({
      code: 3,
      stdout: expect.stringMatching(/Inconclusive.*No temporary folder.*Set TMPDIR/),
    });
  });

  test('few file descriptors are enough, or what is missing is said', async () => {
    const ended = await door.run(['--runs', '30', '--parallelism', '16', '--', 'true'], {
      through: 'ulimit -n 29 && exec "$@"',
    });
    expect([0, 3]).toContain(ended.code);
    if (ended.code === 3) expect(ended.stdout + ended.stderr).toMatch(/open files|EMFILE|parallelism/);
  });

  test('a command with newlines, quotes and other scripts’ letters', async () => {
    const command = 'x="naïve 测试"\necho "$x" \'it\'\\\'\'s\'\ntest "$x" = "naïve 测试"';
    expect(await door.run(['--runs', '3', '--', command])).toMatchObject({ code: 0 });
    expect(door.results().results[0]?.stdout).toBe("naïve 测试 it's\n");
  });

  test('an output folder inside the working directory holds the session’s files, and none from the copies', async () => {
    writeFileSync(join(door.folder, 'kept'), '');
    const command = 'test -e kept && echo from the copy > made-here; echo x';
    const ended = await door.run(['--runs', '6', '--output-dir', 'out', '--isolation', 'run', '--', command]);
    expect(ended).toMatchObject({ code: 0 });
    expect(readdirSync(door.folder).sort()).toEqual(['kept', 'out']);
    expect(readdirSync(join(door.folder, 'out')).sort()).toEqual([
      '.gitignore',
      'events.ndjson',
      'junit.xml',
      'logs',
      'report.html',
      'results.json',
      'results.seal',
      'summary.md',
    ]);
  });

  test('an output folder with files of its own is left as it is; one of an earlier session is used again', async () => {
    const folder = join(door.folder, 'mine');
    mkdirSync(join(folder, 'logs'), { recursive: true });
    writeFileSync(join(folder, 'logs', 'app.log'), 'mine');
    const refused = await door.run(['--output-dir', 'mine', '--', 'touch ran']);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringMatching(/mine holds logs, .*Set output-dir/) });
    expect(readFileSync(join(folder, 'logs', 'app.log'), 'utf8')).toBe('mine');
    for (const runs of ['3', '2']) await door.run(['--runs', runs, '--output-dir', 'ours', '--', 'echo x; false']);
    expect(readdirSync(join(door.folder, 'ours', 'logs'))).toHaveLength(2);
    expect(readFileSync(join(door.folder, 'ours', '.gitignore'), 'utf8')).toBe('*\n');
  });

  test('a second session in the same output folder is refused while the first one runs', async () => {
    const first = door.start(['--runs', '2', '--parallelism', '1', '--', 'until test -e go; do sleep 0.1; done']);
    await first.said('2 runs');
    expect(await door.run(['--runs', '2', '--', 'true'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/another session.*Set output-dir/),
    });
    writeFileSync(join(door.folder, 'go'), '');
    expect((await first.ended).code).toBe(0);
    expect(await door.run(['--runs', '2', '--', 'true'])).toMatchObject({ code: 0 });
  });

  test('tests that end their parent end no session, and nothing is called stable', async () => {
    const ended = await door.run(['--runs', '10', '--parallelism', '1', '--', 'kill $PPID; sleep 5']);
    expect(ended.code).toBe(3);
    expect(door.results()).toMatchObject({
      verdict: 'inconclusive',
      verdict_reason: { why: 'nothing-observed', detail: expect.stringContaining('ended its parent') },
      completed_runs: 0,
    });
  });
});
