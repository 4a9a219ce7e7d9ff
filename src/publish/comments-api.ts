/** The few calls to GitHub's API that a sticky comment needs, on one pull request. Every call has a time limit. */

/** Which pull request, on which server, as whom. */
export interface PullRequestPlace {
  /** `https://api.github.com`, or `https://host/api/v3`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** A comment as the API tells of it. */
export interface IssueComment {
  readonly id: number;
  /** Login with its `[bot]`; null when the account is gone. */
  readonly author: string | null;
  readonly body: string;
  readonly url: string;
}

/** Calls reject with what Octokit throws: see `troubleOf`. */
export interface CommentsApi {
  /** The login under which this token's comments appear. */
  readonly viewer: () => Promise<string>;
  /** All comments, oldest first, page by page. */
  readonly all: () => AsyncIterable<IssueComment>;
  readonly create: (body: string) => Promise<IssueComment>;
  readonly update: (id: number, body: string) => Promise<IssueComment>;
}

const REQUEST_LIMIT_MS = 15_000;
const PAGE = 100;

interface RawComment {
  readonly id: number;
  readonly user: { readonly login: string } | null;
  readonly body?: string | undefined;
  readonly html_url: string;
}

/** The API of one pull request; @actions/github is loaded only here, when a comment is due. */
export async function openComments(place: PullRequestPlace, signal: AbortSignal): Promise<CommentsApi> {
  const { getOctokit } = await import('@actions/github');
  const { apiUrl, token, owner, repo, number } = place;
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  const limited = () => ({ request: { signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_LIMIT_MS)]) } });
  const { listComments, createComment, updateComment } = octokit.rest.issues;
  return {
    // GET /user is closed to installation tokens, GITHUB_TOKEN among them; GraphQL's viewer answers for every kind of
    // token.
    viewer: async () =>
      (await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }', limited())).viewer.login,
    all: async function* () {
      const pages = octokit.paginate.iterator(listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: PAGE,
        ...limited(),
      });
      for await (const { data } of pages) yield* data.map(decoded);
    },
    create: async (body) =>
      decoded((await createComment({ owner, repo, issue_number: number, body, ...limited() })).data),
    update: async (id, body) =>
      decoded((await updateComment({ owner, repo, comment_id: id, body, ...limited() })).data),
  };
}

function decoded({ id, user, body, html_url }: RawComment): IssueComment {
  return { id, author: user?.login ?? null, body: body ?? '', url: html_url };
}
