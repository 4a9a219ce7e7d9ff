/**
 * Refuses to run code of unproven origin in a workflow that may hold the repository's secrets. It looks at what would
 * be tested: the checkout under the working directory, or the repository and ref to clone. It cannot see single files
 * that a step before has changed.
 */
import type { Source } from '../config/config.ts';
import { type BaseRepository, baseRepository } from './base-repository.ts';
import type { WorkflowEvent } from './event.ts';
import { checkoutDoubt } from './own-checkout.ts';

/**
 * Events whose code may run as it is checked out: GitHub gives them no secrets for a fork, or they come from people who
 * may write to the repository. Every other event needs a proof, also one that GitHub may add later.
 */
export const EXEMPT_EVENTS = ['push', 'pull_request', 'schedule', 'workflow_dispatch', 'merge_group'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Why the code must not run, as part of a sentence; null: it may run. Never throws: if something cannot be found out,
 * it must not run.
 */
export async function doubtOf(event: WorkflowEvent, source: Source, env: Environment): Promise<string | null> {
  if (EXEMPT_EVENTS.some((name) => name === event.name)) return null;
  const base = baseRepository(event, env);
  return source.kind === 'repository' ? cloneDoubt(source, base) : checkoutDoubt(source.directory, base);
}

/** Why nothing was run, and what to do. */
export function refusalText({ name }: WorkflowEvent, doubt: string): string {
  return (
    `This workflow runs on ${eventWords(name)}, which can carry the repository's secrets, and ${doubt}. Code from ` +
    'elsewhere could read those secrets, so nothing was run. Run the tests in a workflow on `pull_request`, which ' +
    'has no secrets for forks, or check out the commit of the event itself here (actions/checkout without `ref`, ' +
    '`repository` and `path`). If you know that this code is safe to run here, set `allow-untrusted-checkout: ' +
    'true`.'
  );
}

/** The report's warning if the code was run all the same. */
export function liftedText({ name }: WorkflowEvent, doubt: string): string {
  return (
    'Code of unproven origin was run, because `allow-untrusted-checkout` is set: ' +
    `this workflow runs on ${eventWords(name)}, which can carry the repository's secrets, and ${doubt}.`
  );
}

function eventWords(name: string): string {
  return name === '' ? 'an event that is not named' : `\`${name}\``;
}

/**
 * A server gives out the commits of all forks under the repository's address, so only commits known to be its own
 * count.
 */
function cloneDoubt({ url, ref }: Extract<Source, { kind: 'repository' }>, base: BaseRepository): string | null {
  if (!base.addresses.includes(plainAddress(url))) return '`repo` is not known to be this repository';
  if (ref === null || base.commits.includes(ref.toLowerCase())) return null;
  const branch = ref.replace(/^refs\/heads\//, '');
  return base.branches.includes(branch) ? null : "`ref` is not known to be this repository's own code";
}

/** `host/owner/name` in lower case, of both forms of address. */
function plainAddress(url: string): string {
  const [, host = '', path = ''] = /^(?:https:\/\/|[\w.-]+@)([^/:]+(?::\d+)?)[/:](.+)$/i.exec(url) ?? [];
  return `${host}/${path.replace(/(?:\.git)?\/*$/, '')}`.toLowerCase();
}
