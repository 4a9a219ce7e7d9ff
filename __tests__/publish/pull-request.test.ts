import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { pullRequestNumber } from '../../src/publish/pull-request.ts';

interface Example {
  readonly name: string;
  readonly examples: readonly unknown[];
}
const webhooks = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Example[];
const examples = (name: string) => webhooks.find((webhook) => webhook.name === name)!.examples;

describe('pullRequestNumber', () => {
  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    'every example of %s names its pull request',
    (name) => {
      for (const payload of examples(name)) expect(pullRequestNumber(payload)).toBeGreaterThan(0);
    },
  );

  test.each(['push', 'workflow_run', 'workflow_dispatch', 'release', 'schedule'])('%s is about none', (name) => {
    for (const payload of name === 'schedule' ? [{ schedule: '0 0 * * *' }] : examples(name))
      expect(pullRequestNumber(payload)).toBeNull();
  });

  test('an issue is one where it has a pull_request', () => {
    const numbers = [...examples('issues'), ...examples('issue_comment')].map(pullRequestNumber);
    expect(numbers.some((number) => number !== null)).toBe(true);
    expect(numbers.some((number) => number === null)).toBe(true);
    expect(pullRequestNumber({ issue: { number: 4 } })).toBeNull();
    expect(pullRequestNumber({ issue: { number: 4, pull_request: { url: 'x' } } })).toBe(4);
  });

  test.each([[null], ['text'], [{}], [{ pull_request: { number: '7; rm' } }], [{ pull_request: null }]])(
    '%j is about none',
    (payload) => {
      expect(pullRequestNumber(payload)).toBeNull();
    },
  );
});
