/**
 * Puts the report into the pull request's comment, with what changed since the last version. No failure here changes
 * the verdict.
 */
import { notice, warning } from '@actions/core';
import type { PublishConfig } from '../config/config.ts';
import { type Compose, publishComment } from '../publish/comment.ts';
import { readState, stateMarker } from '../publish/marker.ts';
import { changesSince, stateOf } from '../report/changes.ts';
import { type Link, renderComment } from '../report/markdown.ts';
import type { ReportView } from '../report/view.ts';

/** What is said, on which pull request. */
export interface CommentedReport {
  readonly view: ReportView;
  readonly links: readonly Link[];
  readonly publish: PublishConfig;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly pullRequest: number;
}

/** Comments, as the inputs ask for it. Never rejects. */
export async function commentReport(report: CommentedReport, deadline: AbortSignal): Promise<void> {
  const { view, publish, env, pullRequest: number, links } = report;
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (!owner || !repo || publish.comment === 'never') return;
  if (publish.githubToken === null) {
    warning(
      'The pull request comment was not posted: `github-token` is empty. ' +
        'Leave that input out, or set `comment: never`.',
    );
    return;
  }
  const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
  const place = { apiUrl, token: publish.githubToken, owner, repo, number };
  const state = view.tone === 'good' ? ('clean' as const) : ('failing' as const);
  const request = { place, mode: publish.comment, commentId: publish.commentId, state, compose: composer(view, links) };
  const result = await publishComment(request, deadline);
  if (result.kind === 'failed') warning(result.warning);
  if (result.kind === 'created' || result.kind === 'updated') notice(`The report is in a comment: ${result.url}`);
}

/** If this session has no answer, the comment keeps the state of its last version. */
function composer(view: ReportView, links: readonly Link[]): Compose {
  return (older, room) => {
    const last = older === null ? null : readState(older);
    const known = view.tone === 'unsure' ? last : stateOf(view);
    const marker = known === null ? null : stateMarker(known);
    const head = marker === null ? '' : `${marker}\n`;
    return `${head}${renderComment(view, room - head.length, { changes: changesSince(last, view), links })}`;
  };
}
