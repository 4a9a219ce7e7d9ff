/** Faults of the machine and of the tests, through the built door: what is said is right, what was observed is kept, nothing is left. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TerminalDoor } from '../e2e/terminal-door.ts';
import { foreignFolder, UNTOUCHED } from '../output/planted.ts';

let door: TerminalDoor;
const mounted: string[] = [];

beforeEach(() => {
  door = new TerminalDoor();
});

afterEach(() => {
  for (const path of mounted.splice(0)) execFileSync('umount', ['-l', path]);
  door.remove();
});

/** Whether a file system can be mounted here; the disk-full tests need one that is small. */
const canMount =
  process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'x', '/mnt']).status === 0;

function smallDisk(name: string, size: string): string {
  const path = join(door.root, name);
  mkdirSync(path);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=1777`, 'small', path]);
  mounted.push(path);
  return path;
}

/** What a session leaves in its TMPDIR: no folder of its own. */
const leftovers = () => readdirSync(door.temp).filter((name) => name.startsWith('flaky-detector'));

(canMount ? describe : describe.skip)('a full disk (needs root and mount: a tmpfs of a few MB)', () => {
  test('under the output folder: the session ends, says so, and is not green', async () => {
    const out = join(smallDisk('out disk', '2m'), 'report');
    const noisy = 'head -c 400000 /dev/urandom | base64 -w 100; exit 1';
    const ended = await door.run(['--runs', '40', '--parallelism', '2', '--output-dir', out, '--', noisy]);
    expect(ended.code).toBe(3);
    expect(ended.stdout + ended.stderr).toMatch(/ENOSPC|no space left|could not be written|output-dir/i);
    expect(leftovers()).toEqual([]);
  });

  test('under TMPDIR: a run that fails for lack of space is lost, not failed', async () => {
    const temp = smallDisk('temp disk', '4m');
    const filling = 'head -c 20000000 /dev/zero > "$TMPDIR/big"';
    const ended = await door.run(['--runs', '6', '--parallelism', '1', '--', filling], { env: { TMPDIR: temp } });
    expect(ended.code).toBe(3);
    expect(door.results()).toMatchObject({ verdict: 'inconclusive', completed_runs: 0, failures: 0 });
    expect(door.results().lost_runs).toBeGreaterThan(0);
    expect(readdirSync(temp)).toEqual([]);
  });
});

const asNobody = process.getuid?.() === 0 && spawnSync('setpriv', ['--reuid', 'nobody', 'true']).status === 0;

(asNobody ? test : test.skip)(
  'a fork bomb under `ulimit -u` (root ignores the limit: as nobody) is ended with its run',
  async () => {
    execFileSync('chmod', ['-R', 'a+rX', door.root]);
    for (const folder of [door.folder, door.temp]) chmodSync(folder, 0o777);
    const bomb = 'b() { b | b & }; b; sleep 60';
    const limited = `exec bash -c 'ulimit -u 120 && exec setpriv --reuid nobody --clear-groups "$@"' bash "$@"`;
    const ended = await door.run(
      ['--runs', '2', '--parallelism', '1', '--isolation', 'none', '--timeout', '3s', '--diagnose=false', '--', bomb],
      { through: limited, env: { HOME: door.temp } },
    );
    expect([1, 3]).toContain(ended.code);
    expect(door.results().verdict).not.toBe('no-failure-seen');
    expect(await door.left()).toEqual([]);
  },
);

test('a test that leaves 100,000 files: the next run starts without them, and all are removed', async () => {
  const littering = 'if [ $ATTEMPT = 0 ]; then seq -f f%g 100000 | xargs touch; else test ! -e f1; fi';
  const ended = await door.run(['--runs', '2', '--parallelism', '1', '--isolation', 'run', '--', littering]);
  expect(ended).toMatchObject({ code: 0 });
  expect(door.results()).toMatchObject({ verdict: 'no-failure-seen', completed_runs: 2 });
  expect(leftovers()).toEqual([]);
  expect(readdirSync(door.folder)).toEqual(['flaky-detector-report']);
});

test('a test that sets all clocks of its files to another century changes nothing for the session', async () => {
  writeFileSync(join(door.folder, 'source'), 'x');
  const travelling = 'touch -d 2199-01-01 . source "$TMPDIR"; touch -d 1971-01-01 "$TMPDIR"/..';
  const ended = await door.run(['--runs', '6', '--parallelism', '2', '--', travelling]);
  expect(ended).toMatchObject({ code: 0 });
  expect(door.results()).toMatchObject({ verdict: 'no-failure-seen', completed_runs: 6 });
  expect(leftovers()).toEqual([]);
});

test('a test that removes the output folder takes nothing from what was observed', async () => {
  const removing = 'rm -rf flaky-detector-report 2> /dev/null || true';
  const ended = await door.run(['--runs', '6', '--parallelism', '2', '--', removing]);
  expect(ended).toMatchObject({ code: 0 });
  expect(door.results()).toMatchObject({ verdict: 'no-failure-seen', completed_runs: 6 });
  expect(door.events().filter(({ type }) => type === 'run-finished')).toHaveLength(6);
  expect(door.events().at(-1)).toMatchObject({ type: 'session-ended' });
});

describe('a test that does something to the output folder', () => {
  const OUT = 'flaky-detector-report';
  const harmful = (harm: string, rest = 'true') =>
    door.run(
      ['--runs', '6', '--parallelism', '1', '--isolation', 'none', '--diagnose=false'].concat([
        '--',
        `if [ $ATTEMPT = 2 ]; then ${harm}; fi; ${rest}`,
      ]),
    );
  /** The folder that is named behind `Results:`. */
  const told = (stdout: string) => /^Results: (.*)\/results\.json$/m.exec(stdout)?.[1] ?? '';
  let foreign: ReturnType<typeof foreignFolder>;
  beforeEach(() => {
    foreign = foreignFolder(join(door.root, 'foreign'));
  });

  test.each([
    ['a link', `rm -r ${OUT}; ln -s ../foreign ${OUT}`],
    ['a folder of its own', `rm -r ${OUT}; mkdir ${OUT}; cp ../foreign/results.json ${OUT}`],
  ])('and puts %s in its place: nothing is written there, and the report is where it says', async (_, harm) => {
    const ended = await harmful(harm);
    expect(ended).toMatchObject({ code: 0, stderr: expect.stringContaining('The tests replaced the output folder') });
    expect(told(ended.stdout)).toMatch(/temp dir\/flaky-report-\w+$/);
    expect(door.results(told(ended.stdout))).toMatchObject({
      ...{ verdict: 'no-failure-seen', completed_runs: 6 },
      warnings: [expect.stringContaining(`The session's files are in ${told(ended.stdout)}.`)],
    });
    expect(door.events(told(ended.stdout)).at(-1)).toMatchObject({ type: 'session-ended' });
    expect(readFileSync(join(door.folder, OUT, 'results.json'), 'utf8')).toBe(UNTOUCHED['results.json']);
    expect(foreign.contents()).toEqual(UNTOUCHED);
  });

  test('and moves it away, with a link in its place: the logs of all runs are with the report', async () => {
    const ended = await harmful(`mv ${OUT} ../moved; ln -s ../foreign ${OUT}`, 'echo said; exit 1');
    expect(ended.code).toBe(1);
    const failed = door.results(told(ended.stdout)).results;
    expect(failed).toHaveLength(6);
    for (const { stdout_log: log } of failed)
      expect(readFileSync(join(told(ended.stdout), log ?? ''), 'utf8')).toBe('said\n');
    expect(foreign.contents()).toEqual(UNTOUCHED);
  });

  test('and puts links at the names of all that is written later: each is replaced', async () => {
    const names = [
      'results.json',
      'results.json.part',
      'summary.md',
      'report.html',
      'junit.xml',
      'logs/run-0003.stdout.log',
    ];
    const links = names.map((name) => `ln -s '${foreign.path}/file' ${OUT}/${name}`).join('; ');
    const ended = await harmful(links, 'echo said; exit 1');
    expect(ended.code).toBe(1);
    expect(readFileSync(join(door.folder, OUT, 'logs/run-0003.stdout.log'), 'utf8')).toBe('said\n');
    expect(door.results()).toMatchObject({ failures: 6, warnings: [] });
    expect(foreign.contents()).toEqual(UNTOUCHED);
  });

  test.each([
    ['shortens', `: > ${OUT}/events.ndjson`],
    ['replaces', `rm ${OUT}/events.ndjson; ln -s ../../foreign/file ${OUT}/events.ndjson`],
  ])('and %s the event file: it is whole, and that is said', async (_, harm) => {
    const ended = await harmful(harm);
    expect(ended).toMatchObject({ code: 0, stderr: expect.stringContaining('changed or removed events.ndjson') });
    expect(door.events().filter(({ type }) => type === 'run-finished')).toHaveLength(6);
    expect(door.events().at(-1)).toMatchObject({ type: 'session-ended' });
    expect(foreign.contents()).toEqual(UNTOUCHED);
  });

  test.each([
    ['removes it', `rm -r ${OUT}`, 'removed'],
    ['puts a link in its place', `rm -r ${OUT}; ln -s ../foreign ${OUT}`, 'replaced'],
  ])('before the runs: a set-up that %s has no logs written elsewhere, and that is said', async (_, setup, what) => {
    const flags = ['--runs', '6', '--setup-command', setup, '--diagnose=false'];
    const ended = await door.run([...flags, '--', 'echo said; exit 1']);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining(`The set-up ${what} the output folder`) });
    const failed = door.results(told(ended.stdout)).results;
    expect(failed.map(({ stdout_log: log }) => readFileSync(join(told(ended.stdout), log ?? ''), 'utf8'))).toEqual(
      Array.from({ length: 6 }, () => 'said\n'),
    );
    expect(foreign.contents()).toEqual(UNTOUCHED);
  });

  test('and blocks its names with pipes and folders: nothing waits, and the report is there', async () => {
    const pipes = `mkfifo ${OUT}/results.json ${OUT}/summary.md ${OUT}/logs/run-0003.stdout.log`;
    const folders = `mkdir -p ${OUT}/report.html/x ${OUT}/junit.xml; rm ${OUT}/.session; mkdir ${OUT}/.session`;
    expect(await harmful(`${pipes}; ${folders}`, 'echo said; exit 1')).toMatchObject({ code: 1 });
    expect(door.results()).toMatchObject({ failures: 6 });
    expect(await door.run(['--runs', '1', '--', 'true'])).toMatchObject({ code: 0 });
  });
});

test('a test that hides from its group, its pipes and TERM ends with the session', async () => {
  const hiding = `setsid sh -c 'trap "" TERM HUP INT; sleep 300' </dev/null >/dev/null 2>&1 & true`;
  const ended = await door.run(['--runs', '4', '--parallelism', '2', '--', hiding]);
  expect(ended).toMatchObject({ code: 0 });
  expect(await door.left()).toEqual([]);
});

test('a name that no server knows: inconclusive, with the address and what to do', async () => {
  const ended = await door.run(['--runs', '2', '--repo', 'https://no-such-host.invalid/owner/name', '--', 'true']);
  expect(ended.code).toBe(3);
  expect(ended.stdout).toMatch(/Inconclusive/);
  expect(ended.stdout + ended.stderr).toMatch(/no-such-host\.invalid/);
  expect(leftovers()).toEqual([]);
});
