/** What a repository's address is, and how it may be shown. Pure. */
import { type WorkspaceError, workspaceFailed } from '../workspace-error.ts';

/** How git reaches it; `origin` is scheme, host and port, where a token may be sent to. */
export type Address = { readonly kind: 'https'; readonly origin: string } | { readonly kind: 'ssh' };

/** @throws WorkspaceError for anything but `https://...` and `git@host:path` */
export function parseAddress(url: string): Address {
  if (/^[\w.-]+@[\w.-]+:[^\s]+$/.test(url)) return { kind: 'ssh' };
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol === 'https:' && parsed.hostname !== '') return { kind: 'https', origin: parsed.origin };
  throw notAnAddress(url);
}

function notAnAddress(url: string): WorkspaceError {
  const remedy = 'Write `https://host/path` or `git@host:path`; for a folder on this machine use `working-directory`.';
  return workspaceFailed('This is no address to clone from', redacted(url), remedy);
}

/** The address without a user's name and password. */
export function redacted(url: string): string {
  return url.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/@]*@/i, '$1');
}

/**
 * @returns the ref as it is
 * @throws WorkspaceError for what git would not take as the name of a branch or tag, or would take as something more
 * (`a:b`)
 */
export function checkedRef(ref: string): string {
  const plain = !/^[-+/]|\.\.|@\{|[\s~^:?*[\\\x00-\x1f\x7f]|\/$|\.lock$|\.$/.test(ref);
  if (plain && ref !== '') return ref;
  throw workspaceFailed('This is no branch, tag or SHA', ref, 'Set `ref` to one, or to `refs/pull/<number>/merge`.');
}
