/**
 * The one sticky comment on a pull request: found by its hidden marker and its author, updated or else created. Nothing
 * here decides or changes a verdict: what cannot be posted is told as a warning, and nothing is thrown.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { PublishConfig } from '../config/config.ts';
import { cutMarkdown, inCharacters } from '../report/cut.ts';
import { doubled, retried } from '../retry.ts';
import { type CommentsApi, type IssueComment, openComments, type PullRequestPlace } from './comments-api.ts';
import { carriesMarker, commentMarker } from './marker.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** What is to be said, where, and under which circumstances. */
export interface CommentRequest {
  readonly place: PullRequestPlace;
  readonly mode: PublishConfig['comment'];
  readonly commentId: string;
  /** `clean`: there is nothing to worry about, so that `on-failure` only brings an older comment up to date. */
  readonly state: 'clean' | 'failing';
  /** What it becomes. */
  readonly compose: Compose;
}

/**
 * Markdown without the marker, as its first line a state marker or not.
 * @param older the comment as it is; null: there is none
 * @param room characters that it may have; a longer one is cut
 */
export type Compose = (older: string | null, room: number) => string;

/** What became of the comment. */
export type CommentResult =
  | { readonly kind: 'created' | 'updated'; readonly url: string }
  | { readonly kind: 'not-due' }
  /** It could not be posted: why and the remedy, as one sentence or two. */
  | { readonly kind: 'failed'; readonly warning: string };

/** How time passes; tests give one of their own. */
export interface CommentClock {
  readonly now: () => number;
  /** Rejects when the signal is aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

const SYSTEM_CLOCK: CommentClock = { now: Date.now, wait: (ms, signal) => delay(ms, undefined, { signal }) };

/** GitHub answers 422 to a longer body. */
const COMMENT_LIMIT = 65_536;
const TRIES = 4;
const LONGEST_WAIT_MS = 30_000;
const FIRST_WAIT_MS = 1000;
/** Whose comments GITHUB_TOKEN writes, where the server does not say who the token is. */
const DEFAULT_AUTHOR = 'github-actions[bot]';

/**
 * Posts, updates or leaves out the comment, as the request's mode says. At most four tries, with waits of at most 30 s
 * each.
 * @param signal gives up at once, with a warning
 */
export async function publishComment(
  request: CommentRequest,
  signal: AbortSignal,
  clock: CommentClock = SYSTEM_CLOCK,
): Promise<CommentResult> {
  if (request.mode === 'never') return { kind: 'not-due' };
  try {
    const api = await openComments(request.place, signal);
    return await persistently(() => upsert(api, request), signal, clock);
  } catch (error) {
    if (signal.aborted) return failed('there was not enough time left.');
    return failed(reason(troubleOf(error, clock.now())));
  }
}

/** The comment's whole text: marker first, cut to GitHub's limit. */
export function commentBody(commentId: string, body: string): string {
  const marker = commentMarker(commentId);
  const notice =
    "_This comment was cut to GitHub's limit for comments; the job summary and results.json hold the rest._";
  return `${marker}\n${cutMarkdown(body, COMMENT_LIMIT - marker.length - 1, inCharacters, notice)}`;
}

/**
 * A try begins with looking for the comment: one that a failed try created after all is found, and not created twice.
 */
function persistently<T>(attempt: () => Promise<T>, signal: AbortSignal, clock: CommentClock): Promise<T> {
  const isReadyAgain = async (error: unknown, tried: number) => {
    const trouble = troubleOf(error, clock.now());
    const waitMs = trouble.kind === 'busy' ? (trouble.waitMs ?? doubled(FIRST_WAIT_MS, tried)) : null;
    if (waitMs === null || waitMs > LONGEST_WAIT_MS) return false;
    await clock.wait(waitMs, signal);
    return true;
  };
  return retried(attempt, { tries: TRIES, isReadyAgain });
}

async function upsert(api: CommentsApi, request: CommentRequest): Promise<CommentResult> {
  const marker = commentMarker(request.commentId);
  const known = await findOwn(api, marker);
  const room = COMMENT_LIMIT - marker.length - 1;
  const body = commentBody(request.commentId, request.compose(known?.body ?? null, room));
  const updated = known === null ? null : await updateIfThere(api, known.id, body);
  if (updated !== null) return { kind: 'updated', url: updated.url };
  if (request.mode === 'on-failure' && request.state === 'clean') return { kind: 'not-due' };
  return { kind: 'created', url: (await api.create(body)).url };
}

/** Null when it was deleted since it was found. */
async function updateIfThere(api: CommentsApi, id: number, body: string): Promise<IssueComment | null> {
  try {
    return await api.update(id, body);
  } catch (error) {
    const trouble = troubleOf(error, 0);
    if (trouble.kind === 'refused' && trouble.status === 404) return null;
    throw error;
  }
}

/** Anyone can write the marker, so only a comment by this token's own account is ours. */
async function findOwn(api: CommentsApi, marker: string): Promise<IssueComment | null> {
  const author = await ownLogin(api);
  for await (const comment of api.all()) {
    if (comment.author === author && carriesMarker(comment.body, marker)) return comment;
  }
  return null;
}

async function ownLogin(api: CommentsApi): Promise<string> {
  try {
    return await api.viewer();
  } catch (error) {
    if (troubleOf(error, 0).kind === 'busy') throw error;
    return DEFAULT_AUTHOR;
  }
}

function failed(why: string): CommentResult {
  return {
    kind: 'failed',
    warning: `The pull request comment was not posted: ${why} The verdict, the summary and the files are not affected.`,
  };
}

function reason({ kind, status, detail }: Trouble): string {
  const answer = status === null ? detail : `GitHub answered ${status} (${detail}).`;
  if (kind !== 'refused') return answer;
  return (
    `${answer} The job needs \`permissions: pull-requests: write\`. ` +
    'On a pull request from a fork the token can only read, whatever the permissions say.'
  );
}
