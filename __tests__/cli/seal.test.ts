/** Which results.json is one of our own: real files, real keys, real permissions. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { originOf, sealResults } from '../../src/cli/seal.ts';
import { makeUserKey, stateFolder, userKey } from '../../src/cli/user-key.ts';
import { openFolder } from '../../src/output/output-folder.ts';

let base: string;
const at = (...names: string[]) => join(base, ...names);
const env = (state = 'state') => ({ XDG_STATE_HOME: at(state) });
const KEY = () => at('state', 'flaky-detector', 'replay-key');
const TEXT = '{"replay_command":"echo"}\n';

function seal(own: NodeJS.ProcessEnv): void {
  const output = openFolder(at('report'));
  sealResults(output, [TEXT], own);
  output.close();
}

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'seals ')));
  mkdirSync(at('report'));
  write('report', TEXT);
  seal(env());
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const write = (folder: string, text: string) => writeFileSync(at(folder, 'results.json'), text);

function origin(folder = 'report', own: NodeJS.ProcessEnv = env()) {
  const path = at(folder, 'results.json');
  return originOf(path, readFileSync(path), own);
}

test('what a session wrote here is its own, by whatever way the folder is reached', () => {
  symlinkSync(at('report'), at('way'));
  expect([origin(), origin('way')]).toEqual([{ kind: 'own' }, { kind: 'own' }]);
});

describe('a results.json is not taken for one of our own', () => {
  test.each<[string, () => void, RegExp]>([
    [
      'changed by a byte',
      () => write('report', TEXT.replace('echo', 'ecHo')),
      /is not the file that a session of yours wrote/,
    ],
    ['without a seal', () => rmSync(at('report', 'results.seal')), /no results\.seal/],
    [
      'with a made-up seal',
      () => writeFileSync(at('report', 'results.seal'), 'a'.repeat(64)),
      /is not the file that a session of yours wrote/,
    ],
    ['with a seal that is none', () => writeFileSync(at('report', 'results.seal'), ''), /beside it is not a seal/],
    ['after the key was lost', () => rmSync(KEY()), /has sealed no results/],
    [
      'when the key is another one',
      () => writeFileSync(KEY(), 'k'.repeat(32)),
      /is not the file that a session of yours wrote/,
    ],
    ['when others can read the key', () => chmodSync(KEY(), 0o644), /other users could read or change .*replay-key/],
    [
      'when others can replace the key',
      () => chmodSync(at('state', 'flaky-detector'), 0o777),
      /other users could read or change/,
    ],
    ['when the key is cut short', () => writeFileSync(KEY(), 'k'), /or it is not a key; remove it/],
  ])('%s', (_, change, why) => {
    change();
    expect(origin()).toEqual({ kind: 'foreign', why: expect.stringMatching(why) });
  });

  test('moved or copied with its seal', () => {
    cpSync(at('report'), at('copy'), { recursive: true });
    renameSync(at('report'), at('moved'));
    expect([origin('copy').kind, origin('moved').kind]).toEqual(['foreign', 'foreign']);
  });

  test('when key or seal is a link to what fits', () => {
    renameSync(KEY(), at('kept'));
    symlinkSync(at('kept'), KEY());
    expect(origin()).toMatchObject({
      kind: 'foreign',
      why: expect.stringContaining('other users could read or change'),
    });
    renameSync(at('kept'), KEY());
    renameSync(at('report', 'results.seal'), at('kept'));
    symlinkSync(at('kept'), at('report', 'results.seal'));
    expect(origin()).toMatchObject({ kind: 'foreign', why: expect.stringContaining('is not a seal') });
  });
});

test('sealing seals what was written, not what stands there since', () => {
  write('report', 'changed by a test');
  seal(env());
  expect(origin().kind).toBe('foreign');
});

test('where no key can be made nothing is thrown, nothing is sealed', () => {
  rmSync(at('report', 'results.seal'));
  writeFileSync(at('file'), '');
  seal(env('file'));
  expect(existsSync(at('report', 'results.seal'))).toBe(false);
  expect(origin('report', env('file')).kind).toBe('foreign');
});

test('a link that lies where the seal goes is replaced, not followed', () => {
  rmSync(at('report', 'results.seal'));
  writeFileSync(at('precious'), 'as it was');
  for (const name of ['results.seal', 'results.seal.part']) symlinkSync(at('precious'), at('report', name));
  seal(env());
  expect([readFileSync(at('precious'), 'utf8'), origin().kind]).toEqual(['as it was', 'own']);
});

describe('the key', () => {
  test('is 32 bytes that its user alone can read, made once and kept', () => {
    const before = readFileSync(KEY());
    expect(before).toHaveLength(32);
    expect(statSync(KEY()).mode & 0o777).toBe(0o600);
    expect(statSync(at('state', 'flaky-detector')).mode & 0o777).toBe(0o700);
    makeUserKey(at('state', 'flaky-detector'));
    expect(userKey(at('state', 'flaky-detector'))).toEqual({ kind: 'key', key: before });
  });

  test.each([
    ['/x', '/x/flaky-detector'],
    ['relative', expect.stringMatching(/^\/.*\.local\/state\/flaky-detector$/)],
    [undefined, expect.stringMatching(/^\/.*\.local\/state\/flaky-detector$/)],
  ])('XDG_STATE_HOME %s puts it into %s', (given, folder) => {
    expect(stateFolder({ XDG_STATE_HOME: given })).toEqual(folder);
  });
});
