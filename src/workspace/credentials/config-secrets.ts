/** Which of git's settings hold a secret, and what is left of them without it. Pure. */
import { type ConfigEntry, keyParts } from './config-entries.ts';

/** What settings say when they are read for secrets. */
export interface Judged {
  /** The entries without the secrets. */
  readonly kept: readonly ConfigEntry[];
  /** Keys that held one, as they may be shown. */
  readonly held: readonly string[];
  /** Files of settings that these settings include, as they are written there. */
  readonly includes: readonly string[];
  /** Files that hold nothing but secrets, as they are written there: saved logins, a private key. */
  readonly secretFiles: readonly string[];
}

/** The file in RUNNER_TEMP that actions/checkout (v6 and later) writes the token to, and knows by this name itself. */
const OF_CHECKOUT = /(?:^|\/)git-credentials-[\da-f-]+\.config$/i;

/** A config file without any of these holds no secret: neither a key nor an `@` can be written otherwise in one. */
const SUSPICIOUS = /extraheader|include|helper|sshcommand|token|secret|pass|@/i;

/** Whether the file of this path is one that actions/checkout keeps its token in. */
export function isOfCheckout(path: string): boolean {
  return OF_CHECKOUT.test(path);
}

/** False: git need not be asked what is in a config file with this text. */
export function maySecretsBeIn(text: string): boolean {
  return SUSPICIOUS.test(text);
}

/** Reads settings for secrets. */
export function judged(entries: readonly ConfigEntry[]): Judged {
  const kept: ConfigEntry[] = [];
  const held: string[] = [];
  for (const entry of entries) {
    const rest = withoutSecret(entry);
    if (rest !== null) kept.push(rest);
    if (rest === null || rest.key !== entry.key || rest.value !== entry.value) held.push(withoutLogins(entry.key));
  }
  return {
    kept,
    held,
    includes: entries.flatMap((entry) => (isInclude(entry) ? [entry.value ?? ''] : [])),
    secretFiles: entries.flatMap(namedSecretFile),
  };
}

/** Null: nothing of it may stay. */
function withoutSecret(entry: ConfigEntry): ConfigEntry | null {
  const { key, value } = entry;
  if (value === null || value === '') return { key: withoutLogins(key), value };
  const { section, name } = keyParts(key);
  const isWhole =
    (section === 'http' && name === 'extraheader') ||
    SECRET_NAME.test(name) ||
    (section === 'credential' && name === 'helper' && tellsPassword(value)) ||
    (isInclude(entry) && isOfCheckout(value));
  if (isWhole) return null;
  return { key: withoutLogins(key), value: name === 'proxy' ? withoutProxyLogin(value) : withoutLogins(value) };
}

/** `github.token`, `hub.oauthtoken`, `sendemail.smtppass`, `imap.pass` and their like. */
const SECRET_NAME = /(?:token|password|passwd|secret|api-?key)$|^(?:smtp)?pass$/;

function isInclude({ key, value }: ConfigEntry): boolean {
  const { section, name } = keyParts(key);
  return (section === 'include' || section === 'includeif') && name === 'path' && value !== null;
}

/** A helper in shell that has the password in its own text, not in a variable or a file. */
function tellsPassword(helper: string): boolean {
  if (!helper.startsWith('!')) return false;
  return /password=(?!["']?[$`%])\S/.test(helper) || (/password=["']?%s/.test(helper) && !/[$`]/.test(helper));
}

/** In an address that is the whole text, where a login may hold any character, and in those that a text mentions. */
function withoutLogins(text: string): string {
  return text
    .replace(/^((?:[\w-]+::)*[a-z][a-z\d+.-]*:\/\/)([^/?#]*)@/i, bare)
    .replace(/([a-z][a-z\d+.-]*:\/\/)([^\s/?#'"]*)@/gi, bare);
}

/** Over ssh the user's name is needed, and no password is. */
function bare(all: string, scheme: string, login: string): string {
  if (!isSecret(login)) return all;
  return /ssh:\/\/$/i.test(scheme) ? `${scheme}${login.split(':')[0]}@` : scheme;
}

const SHORTEST_TOKEN = 20;

/** A name alone is none, unless it is as long as a token, which stands in the name's place. */
function isSecret(login: string): boolean {
  return login.includes(':') || login.length >= SHORTEST_TOKEN;
}

/** A proxy may be written without its scheme. */
function withoutProxyLogin(value: string): string {
  const scheme = 'http://';
  return value.includes('://') ? withoutLogins(value) : withoutLogins(`${scheme}${value}`).slice(scheme.length);
}

/** The file of `git credential-store`, and the private key that ssh is given. */
function namedSecretFile({ key, value }: ConfigEntry): string[] {
  const { section, name } = keyParts(key);
  const option =
    section === 'credential' && name === 'helper'
      ? /\bstore\b.*?--file[= ]/
      : section === 'core' && name === 'sshcommand'
        ? /(?:^|\s)-i\s*/
        : null;
  const found = option?.exec(value ?? '');
  if (!found) return [];
  const words = /^(?:"([^"]+)"|'([^']+)'|(\S+))/.exec((value ?? '').slice(found.index + found[0].length));
  return [words?.[1] ?? words?.[2] ?? words?.[3]].filter((word) => word !== undefined);
}
