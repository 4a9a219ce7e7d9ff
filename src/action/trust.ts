/**
 * Refuses to run a stranger's code in a workflow that holds the repository's secrets. It looks at what would be tested: the checkout
 * under the working directory, or the repository and ref to clone. It cannot see single files that were fetched from a pull request.
 */
import type { Source } from '../config/config.ts';
import { contains, readCheckout } from './checkout.ts';
import type { WorkflowEvent } from './event.ts';
import { type StrangersCode, strangersCode } from './strangers-code.ts';

/** Why nothing may run, with the remedy; null: go on. */
export async function refusal(event: WorkflowEvent, source: Source): Promise<string | null> {
  const strangers = strangersCode(event);
  if (strangers.kind === 'none') return null;
  if (strangers.kind === 'unknown') return sentence(event.name, 'whose payload does not say whose code it is about');
  const { code } = strangers;
  const finding =
    source.kind === 'repository' ? clonedCode(source, code) : await checkedOutCode(source.directory, event, code);
  return finding === null ? null : sentence(event.name, finding);
}

function sentence(event: string, finding: string): string {
  return `This workflow runs on \`${event}\`, with the repository's secrets, and ${finding}. Code of a pull request could read those secrets, so nothing was run. Run the tests in a workflow on \`pull_request\`, which has no secrets for forks, or check out the base branch here.`;
}

async function checkedOutCode(directory: string, event: WorkflowEvent, code: StrangersCode): Promise<string | null> {
  const checkout = await readCheckout(directory);
  if (checkout.kind === 'none') return null;
  if (checkout.kind === 'unreadable')
    return `git cannot tell which commit is checked out in ${directory} (${checkout.reason})`;
  // The event's own commit is one of the base branch, even if the pull request was merged into it meanwhile.
  if (checkout.sha === event.sha) return null;
  const near = [checkout.sha, ...checkout.parents];
  for (const commit of code.commits) {
    if (near.includes(commit) || (await contains(directory, commit)))
      return `the code of ${code.what} is checked out (${checkout.sha.slice(0, 12)})`;
  }
  return null;
}

function clonedCode({ url, ref }: Extract<Source, { kind: 'repository' }>, code: StrangersCode): string | null {
  const name = repositoryIn(url);
  if (code.fork !== null && name === code.fork) return `\`repo\` names the fork of ${code.what}`;
  if (name !== code.repository || ref === null) return null;
  const branch = ref.replace(/^refs\/heads\//, '');
  const stranger =
    code.commits.includes(ref.toLowerCase()) || code.branches.includes(branch) || /^(refs\/)?pull\//.test(ref);
  return stranger ? `\`ref\` names the code of ${code.what}` : null;
}

/** `owner/name` in lower case, of both forms of address. */
function repositoryIn(url: string): string {
  return (/[/:]([^/:]+\/[^/]+?)(?:\.git)?\/*$/.exec(url)?.[1] ?? '').toLowerCase();
}
