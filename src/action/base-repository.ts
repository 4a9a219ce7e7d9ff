/** What is known to be the base repository's own, by the runner's variables and the event's payload. Pure. */
import { z } from 'zod';
import type { WorkflowEvent } from './event.ts';

/** Its own commits and branches, as far as the event tells of them. */
export interface BaseRepository {
  /** Where the runner put the workspace; null: it does not say. */
  readonly workspace: string | null;
  /** `host/owner/name`, in lower case. */
  readonly addresses: readonly string[];
  /** Full SHAs: the event's own commit, which is one of its branches', and the base of the pull request. */
  readonly commits: readonly string[];
  /** The branch that a pull request is for, and the default branch: both take commits of people alone who may write. */
  readonly branches: readonly string[];
}

const SHA = /^[0-9a-f]{40,64}$/;
const repository = z.object({ full_name: z.string(), default_branch: z.string().optional() });
const payloadSchema = z.object({
  repository: repository.optional().catch(undefined),
  pull_request: z
    .object({ base: z.object({ sha: z.string(), ref: z.string(), repo: repository }) })
    .optional()
    .catch(undefined),
});

/** Never throws: a payload that does not tell makes for fewer of them. */
export function baseRepository(
  event: WorkflowEvent,
  env: Readonly<Record<string, string | undefined>>,
): BaseRepository {
  const name = (env.GITHUB_REPOSITORY ?? '').toLowerCase();
  const { data } = payloadSchema.safeParse(event.payload ?? {});
  const isOwn = (found: { readonly full_name: string } | undefined) => found?.full_name.toLowerCase() === name;
  const base = isOwn(data?.pull_request?.base.repo) ? data?.pull_request?.base : undefined;
  const main = isOwn(data?.repository) ? data?.repository?.default_branch : undefined;
  const commits = [event.sha, base?.sha].map((sha) => sha?.toLowerCase() ?? '');
  return {
    workspace: env.GITHUB_WORKSPACE ?? null,
    addresses: name === '' ? [] : [`${hostOf(env.GITHUB_SERVER_URL)}/${name}`],
    commits: commits.filter((sha) => SHA.test(sha)),
    branches: [base?.ref, main].filter((branch) => branch !== undefined),
  };
}

function hostOf(server = 'https://github.com'): string {
  return URL.canParse(server) ? new URL(server).host.toLowerCase() : '';
}
