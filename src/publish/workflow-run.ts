/**
 * Which pull request a `workflow_run` event comes from. Only the event and GitHub's API are believed: results that a
 * fork's tests made name no pull request, and would not be asked.
 */
import { z } from 'zod';
import type { PullRequestPlace } from './comments-api.ts';
import { troubleOf } from './trouble.ts';

/** The run that came before, as the event tells of it. */
interface Origin {
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` of the repository that the commit is from. */
  readonly headRepository: string;
  readonly headOwner: string;
}

/** Whether there is a pull request to comment on. */
export type Lookup =
  | { readonly kind: 'found'; readonly number: number }
  /** Why there is none, or none any more. */
  | { readonly kind: 'none'; readonly reason: string };

const REQUEST_LIMIT_MS = 15_000;

const sha = z.string().regex(/^[0-9a-f]{40}$/);
const repository = z.object({ full_name: z.string(), owner: z.object({ login: z.string() }) });
const event = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().min(1),
    head_repository: repository,
  }),
});

/** Finds the open pull request whose newest commit that run tested. Never rejects. */
export async function pullRequestOfRun(
  payload: unknown,
  place: Omit<PullRequestPlace, 'number'>,
  signal: AbortSignal,
): Promise<Lookup> {
  const { data } = event.safeParse(payload);
  if (data === undefined) return none('the event does not say which commit was tested.');
  const run = data.workflow_run;
  if (run.event !== 'pull_request') return none(`the first workflow ran for \`${run.event}\`, not for a pull request.`);
  const origin = {
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headRepository: run.head_repository.full_name,
    headOwner: run.head_repository.owner.login,
  };
  try {
    return await openPullRequest(origin, place, signal);
  } catch (error) {
    const { status, detail } = troubleOf(error, 0);
    return none(`GitHub did not say which pull request it was (${status ?? 'no answer'}: ${detail}).`);
  }
}

/** The event's own list is empty for forks, so we ask GitHub and compare its answer with the event. */
async function openPullRequest(
  { headSha, headBranch, headRepository, headOwner }: Origin,
  { apiUrl, token, owner, repo }: Omit<PullRequestPlace, 'number'>,
  signal: AbortSignal,
): Promise<Lookup> {
  const { getOctokit } = await import('@actions/github');
  const { data: pulls } = await getOctokit(token, { baseUrl: apiUrl }).rest.pulls.list({
    ...{ owner, repo, state: 'open', head: `${headOwner}:${headBranch}`, per_page: 100 },
    request: { signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_LIMIT_MS)]) },
  });
  const own = pulls.filter(({ head }) => head.repo?.full_name === headRepository && head.ref === headBranch);
  const current = own.find(({ head }) => head.sha === headSha);
  if (current !== undefined) return { kind: 'found', number: current.number };
  return none(
    own.length === 0
      ? 'the tested branch has no open pull request.'
      : 'the pull request has newer commits than the tested one; their own results will come.',
  );
}

function none(reason: string): Lookup {
  return { kind: 'none', reason };
}
