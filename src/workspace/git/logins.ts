/**
 * By which logins of this machine a repository may be read. They are used in a folder of our own alone: what a checkout
 * says is taken as text, and git is never sent to a remote from inside of it.
 */
import { parseAddress } from './address.ts';
import { look } from './look.ts';

/** An address, and the token to read it with; null: whatever git of this user has for it (a key, a helper). */
export interface Login {
  readonly url: string;
  readonly token: string | null;
}

/** Whose logins are asked for. */
export interface LoginRequest {
  /** The address that all machines share: `https://...`. */
  readonly url: string;
  /** The checkout's own remote, which may be an SSH address; null: there is none. */
  readonly remote: string | null;
  readonly directory: string;
  /** May read the job's own repository. */
  readonly jobToken: string | null;
  readonly env: NodeJS.ProcessEnv;
}

const LIMIT_MS = 10_000;

/** The likeliest first. Never throws. */
export async function loginsHere({ url, remote, directory, jobToken, env }: LoginRequest): Promise<Login[]> {
  const own = await tokenInCheckout(directory, url);
  const jobs = jobToken !== null && isOrigin(env.GITHUB_SERVER_URL, url) ? [jobToken] : [];
  const tokens = [...(own === null ? [] : [own]), ...jobs];
  const withKey = remote !== null && remote !== url && isSsh(remote) ? [{ url: remote, token: null }] : [];
  return [...tokens.map((token) => ({ url, token })), ...withKey];
}

/** What actions/checkout left there, in `.git/config` or in a file that it includes. */
async function tokenInCheckout(directory: string, url: string): Promise<string | null> {
  const found = await look(directory, ['config', '--includes', '--get-urlmatch', 'http.extraheader', url], LIMIT_MS);
  const basic = /^authorization: basic ([\w+/=]+)\s*$/im.exec(found.stdout)?.[1];
  if (basic === undefined) return null;
  const [, token = ''] = /^[^:]*:(.+)$/s.exec(Buffer.from(basic, 'base64').toString('utf8')) ?? [];
  return token === '' ? null : token;
}

function isOrigin(server: string | undefined, url: string): boolean {
  return server !== undefined && URL.canParse(server) && new URL(server).origin === new URL(url).origin;
}

function isSsh(address: string): boolean {
  try {
    return parseAddress(address).kind === 'ssh';
  } catch {
    return false;
  }
}
