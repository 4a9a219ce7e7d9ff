/**
 * Reads what is handed to git: an address, a ref, a token. It refuses everything that git could take for an option or a
 * helper.
 */
import { type Reading, type Refusal, read, type Wording } from './reading.ts';
import { holdsControl, readLine } from './values.ts';

const SSH_ADDRESS = /^git@[A-Za-z0-9][A-Za-z0-9.-]*:[^\s-]\S*$/;
const OWNER_AND_NAME = /^[A-Za-z0-9][\w-]*\/[\w-][\w.-]*$/;

/** The address, with everything before an `@` hidden. */
function redacted(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1***@');
}

const useWorkingDirectory: Wording = (spell) => {
  if (!spell.hasWorkspace) return 'Push the code to a place from which it can be cloned, and give that address.';
  const instead = spell.set('working-directory', 'path/to/it');
  return `For code that is already on this machine, leave \`${spell.name('repo')}\` out and set \`${instead}\`.`;
};

function refuseAddress(text: string): Refusal {
  const shown = text.startsWith('git@') ? text : redacted(text);
  const rest = /^(?:http|git|ssh|git\+ssh):\/\/(?:[^@/]*@)?([^@\s]+)$/i.exec(text)?.[1];
  if (rest !== undefined) return { ok: false, shown, instead: [`https://${rest}`] };
  if (OWNER_AND_NAME.test(text)) return { ok: false, instead: [`https://github.com/${text}`] };
  return /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^(?:file|[a-z]):/i.test(text)
    ? { ok: false, shown }
    : { ok: false, shown, remedy: useWorkingDirectory };
}

function refuseCredentials(text: string): Refusal {
  const clean = text.replace(/^(https:\/\/).*@/is, '$1');
  return {
    ok: false,
    shown: redacted(text),
    rule: () => 'must not hold credentials: logs and process lists would show them',
    remedy: (spell) => `Set \`${spell.set('repo', clean)}\` and give the token as \`${spell.name('repo-token')}\`.`,
  };
}

/** Reads an address to clone: `https://host/path` without credentials, query or fragment, or `git@host:path`. */
export function readRepository(text: string): Reading<string> {
  if (/[\s\\]/.test(text) || holdsControl(text)) {
    return { ok: false, shown: redacted(text), rule: () => 'must be one address without white space or `\\`' };
  }
  if (SSH_ADDRESS.test(text)) return read(text);
  if (!/^https:\/\//i.test(text)) return refuseAddress(text);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null ? text.includes('@') : url.username + url.password !== '') return refuseCredentials(text);
  if (url === null || url.pathname === '/') return { ok: false };
  if (url.search === '' && url.hash === '') return read(text);
  const bare = `${url.origin}${url.pathname}`;
  return { ok: false, shown: `${bare}…`, rule: () => 'must not hold a query or a fragment', instead: [bare] };
}

/** What git forbids in a ref name, and what would make it a refspec, a revision expression or an option. */
const NOT_A_REF = /^[-+/]|[\s~^:?*[\\]|\.\.|@\{|\/$|\.$|\.lock$/;

/** Reads a branch, tag or SHA. */
export function readRef(text: string): Reading<string> {
  const line = readLine(text, 255);
  if (!line.ok) return line;
  if (text.startsWith('-'))
    return { ok: false, rule: () => 'must not start with `-`: git would take it for an option' };
  if (!NOT_A_REF.test(text)) return line;
  return { ok: false, rule: () => 'must be a plain branch, tag or commit SHA, not a range, pattern or refspec' };
}

/** Reads a token. Its value is never shown. */
export function readToken(text: string): Reading<string> {
  if (!/\s/.test(text) && !holdsControl(text)) return read(text);
  return {
    ok: false,
    remedy: () => 'Check the secret: it may have been stored with a line break or a space.',
  };
}
