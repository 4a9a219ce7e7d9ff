/** Which pull request an event is about. Pure. */
import { z } from 'zod';

const number = z.int().positive();
const onPullRequest = z.object({ pull_request: z.object({ number }) });
/** `issue_comment` tells of pull requests as issues that have a `pull_request`. */
const onIssue = z.object({ issue: z.object({ number, pull_request: z.looseObject({}) }) });

/** Its number; null for an event that is about none, such as a push. */
export function pullRequestNumber(payload: unknown): number | null {
  const direct = onPullRequest.safeParse(payload);
  if (direct.success) return direct.data.pull_request.number;
  const issue = onIssue.safeParse(payload);
  return issue.success ? issue.data.issue.number : null;
}
