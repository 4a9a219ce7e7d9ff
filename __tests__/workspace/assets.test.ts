/** The workspace's own programs, each by itself. */
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const ASSETS = fileURLToPath(new URL('../../src/workspace/assets/', import.meta.url));
const inNetwork = ['unshare', ['--net', 'python3', '-c', '1']] as const;
const canHaveNetwork = spawnSync(...inNetwork).status === 0;

(canHaveNetwork ? test : test.skip)('the loopback is up after it, and not before (needs a network namespace)', () => {
  const up =
    'import fcntl,socket,struct,sys; s=socket.socket(); ' +
    "print(struct.unpack('16sh22x', fcntl.ioctl(s, 0x8913, struct.pack('16sh22x', b'lo', 0)))[1] & 1)";
  const line = `python3 -c "$0"; python3 "$1"; python3 -c "$0"`;
  const said = execFileSync('unshare', ['--net', 'sh', '-c', line, up, `${ASSETS}loopback_up.py`], {
    encoding: 'utf8',
  });
  expect(said).toBe('0\n1\n');
});

test('nsenter is found, and what takes a program to a directory in its place', () => {
  const find = (help: string) =>
    execFileSync('sh', ['-c', `nsenter() { echo '${help}'; }; . ${ASSETS}find-nsenter.sh`], { encoding: 'utf8' });
  expect(find('--wdns')).toBe('nsenter\n--wdns\n');
  expect(find('an older one')).toBe('nsenter\nenv\n');
});
