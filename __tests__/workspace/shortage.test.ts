import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { shortageRemedy } from '../../src/process/start-trouble.ts';
import { workspaceFailed } from '../../src/workspace/workspace-error.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures/no-descriptors.mjs');

/** How something ended in a process, the leader of its own group, that has no file descriptor left. */
function withoutDescriptors(what: string): { ended: string; kind?: string; message: string } {
  const folder = mkdtempSync(join(tmpdir(), 'fd-shortage-'));
  try {
    const node = [process.execPath, '--disable-warning=ExperimentalWarning', FIXTURE, what, folder];
    const line = 'set -m; ulimit -n 64; "$@" & wait "$!"';
    return JSON.parse(execFileSync('bash', ['-c', line, 'bash', ...node], { encoding: 'utf8', timeout: 20_000 }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('no file descriptor is left', () => {
  test('for the keeper: an error that callers can fall back from', () => {
    expect(withoutDescriptors('keeper')).toEqual({ ended: 'Error', message: 'spawn sh EMFILE' });
  });

  test('for a slot’s shell: when it is closed, nothing else is ended', () => {
    expect(withoutDescriptors('launcher')).toEqual({ ended: 'well' });
  });

  test.each([
    ['pipes', 'workspace-failed'],
    ['setup', 'setup-failed'],
  ])('for the %s: said with the limit to raise', (what, kind) => {
    const answer = withoutDescriptors(what);
    expect(answer).toMatchObject({ ended: 'WorkspaceError', kind });
    expect(answer.message).toMatch(/EMFILE.*ulimit -n/);
  });
});

test.each([
  ['spawn unshare EAGAIN', 'ulimit -u'],
  ['sh: 13: sh: 18: Cannot fork; sh: 23: Cannot fork', 'ulimit -u'],
  ['unshare: fork failed: Resource temporarily unavailable', 'ulimit -u'],
  ['bash: fork: retry: Resource temporarily unavailable', 'ulimit -u'],
  ["EMFILE: too many open files, open '/tmp/x'", 'ulimit -n'],
  ['sh: /dev/null: Too many open files', 'ulimit -n'],
  ['Too many open files in system', 'on this machine'],
  ['fork: Cannot allocate memory', 'no memory'],
])('%s: the remedy is about what is short, not about what was wanted', (said, remedy) => {
  expect(workspaceFailed(`It cannot be mounted: ${said}`, '/tree', 'Do without it.').remedy).toContain(remedy);
});

test.each(['mount: permission denied', 'unshare: No space left on device', 'a folder called fork'])(
  '%s is no shortage',
  (said) => {
    expect(shortageRemedy(said)).toBeNull();
    expect(workspaceFailed(said, '/tree', 'Do without it.').remedy).toBe('Do without it.');
  },
);
