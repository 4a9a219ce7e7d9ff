import { describe, expect, test } from '@jest/globals';
import { complaints, decoded } from './facts.ts';

const NEEDED = { backend: 'runpod', 'runpod-api-key': 'rpa_SECRET', 'runpod-endpoint-id': 'abc123' };

describe('backend: runpod', () => {
  test('with a key and an endpoint, what holds otherwise', () => {
    expect(decoded(NEEDED).config.backend).toEqual({
      ...{ kind: 'runpod', apiKey: 'rpa_SECRET', endpointId: 'abc123', workers: 3, gitToken: null },
      ...{ queueTimeoutMs: 180_000, fallback: 'runner', setup: { kind: 'auto' }, parallelism: null, isolation: null },
    });
  });

  test('all that is given arrives', () => {
    const given = { 'runpod-workers': '10', 'runpod-git-token': 'ghs_x', 'runpod-queue-timeout': '90s' };
    const more = { 'runpod-fallback': 'fail', 'setup-command': 'make', parallelism: '5', isolation: 'run' };
    expect(decoded({ ...NEEDED, ...given, ...more }).config.backend).toMatchObject({
      ...{ workers: 10, gitToken: 'ghs_x', queueTimeoutMs: 90_000, fallback: 'fail' },
      ...{ setup: { kind: 'command', command: 'make' }, parallelism: 5, isolation: 'run' },
    });
  });

  test('what the runner does is not what the workers do: it sets nothing up in the workspace', () => {
    expect(decoded(NEEDED).config.setup).toEqual({ kind: 'none' });
  });

  test('both key and endpoint are needed, and both are missed at once', () => {
    expect(complaints({ backend: 'runpod' })).toEqual([
      expect.stringMatching(
        /^`runpod-api-key` is needed with `backend: runpod`\. Set .* `backend: runner`\. .* forks .*\.$/,
      ),
      expect.stringMatching(/^`runpod-endpoint-id` is needed with `backend: runpod`\./),
    ]);
  });

  test('with the runner they may stand idle: a matrix sets them for all of its jobs', () => {
    expect(decoded({ ...NEEDED, backend: 'runner' }).config.backend).toEqual({ kind: 'runner' });
  });

  test.each([
    ['runpod-workers', '0', /1 to 100/],
    ['runpod-endpoint-id', 'https://api.runpod.ai/v2/abc123/run', /Set `runpod-endpoint-id: abc123`/],
    ['runpod-queue-timeout', '3', /`3s` or|3s/],
    ['runpod-fallback', 'runer', /Set `runpod-fallback: runner`/],
  ])('%s: %s is refused with what is meant', (name, value, said) => {
    expect(complaints({ ...NEEDED, [name]: value })).toEqual([expect.stringMatching(said)]);
  });

  test('a wrong key is not shown', () => {
    const [said] = complaints({ ...NEEDED, 'runpod-api-key': 'rpa_SE CRET' });
    expect(said).toMatch(/got `\*\*\*`/);
    expect(said).not.toContain('CRET');
  });
});
