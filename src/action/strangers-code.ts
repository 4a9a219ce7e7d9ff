/**
 * Which code of the current event comes from people who may not see the repository's secrets. `pull_request_target` and
 * `workflow_run` start with those secrets and a token that writes, also for pull requests from forks. Pure.
 */
import { z } from 'zod';
import type { WorkflowEvent } from './event.ts';

/** Code that must not run here. Repositories are `owner/name`, in lower case. */
export interface StrangersCode {
  /** In words, as part of a sentence: `pull request #7`. */
  readonly what: string;
  readonly commits: readonly string[];
  /** Branches of the repository itself that hold it. */
  readonly branches: readonly string[];
  /** The fork; null when it is the repository itself, or gone. */
  readonly fork: string | null;
  readonly repository: string;
}

/** `unknown`: an event of this kind whose payload does not tell. */
export type Verdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'some'; readonly code: StrangersCode };

const repository = z.object({ full_name: z.string().toLowerCase() });
const side = z.object({ sha: z.string(), ref: z.string(), repo: repository.nullable() });
const target = z.object({
  pull_request: z.object({
    number: z.int(),
    merge_commit_sha: z.string().nullish(),
    head: side,
    base: z.object({ repo: repository }),
  }),
});
const run = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_sha: z.string(),
    head_branch: z.string().nullish(),
    head_repository: repository.nullish(),
  }),
  repository,
});

/** What the event brings from strangers. */
export function strangersCode({ name, payload }: WorkflowEvent): Verdict {
  if (name === 'pull_request_target') return ofPullRequest(target.safeParse(payload));
  if (name === 'workflow_run') return ofWorkflowRun(run.safeParse(payload));
  return { kind: 'none' };
}

function ofPullRequest({ data }: z.ZodSafeParseResult<z.infer<typeof target>>): Verdict {
  if (data === undefined) return { kind: 'unknown' };
  const { number, merge_commit_sha: merge, head, base } = data.pull_request;
  const fork = head.repo !== null && head.repo.full_name !== base.repo.full_name ? head.repo.full_name : null;
  const commits = merge === null || merge === undefined ? [head.sha] : [head.sha, merge];
  const branches = head.repo?.full_name === base.repo.full_name ? [head.ref] : [];
  return {
    kind: 'some',
    code: { what: `pull request #${number}`, commits, branches, fork, repository: base.repo.full_name },
  };
}

/** A run for a push to the repository's own branch is no stranger's. */
function ofWorkflowRun({ data }: z.ZodSafeParseResult<z.infer<typeof run>>): Verdict {
  if (data === undefined) return { kind: 'unknown' };
  const { event, head_sha: sha, head_branch: branch, head_repository: head } = data.workflow_run;
  const own = head?.full_name === data.repository.full_name;
  if (own && !event.startsWith('pull_request')) return { kind: 'none' };
  const branches = own && typeof branch === 'string' ? [branch] : [];
  const fork = own ? null : (head?.full_name ?? null);
  return {
    kind: 'some',
    code: {
      what: `the ${event} run that came before`,
      commits: [sha],
      branches,
      fork,
      repository: data.repository.full_name,
    },
  };
}
