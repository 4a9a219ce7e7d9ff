/** What to tell of credentials that the tests can read: which, where, and the remedy; never their values. Pure. */
import type { Credentials } from './find-credentials.ts';
import type { CredentialFile, UnreadFile } from './read-file.ts';

/** What stands between the tests and the files: mounts over them; or nothing, and why. */
export type Reach =
  | { readonly kind: 'covered' }
  | { readonly kind: 'open'; readonly because: 'no isolation' | 'no namespaces' };

const SHOWN = 3;
const REMEDY = 'Set `persist-credentials: false` for actions/checkout, or remove them before this step.';

/** None, where nothing was found or all of it is out of reach. */
export function credentialWarnings({ files, unread }: Credentials, reach: Reach): string[] {
  const open = reach.kind === 'covered' || files.length === 0 ? [] : [openText(files, REASONS[reach.because])];
  return unread.length === 0 ? open : [...open, unreadText(unread)];
}

const REASONS = {
  'no isolation': 'with `isolation: none` they run where these are',
  'no namespaces': 'this machine allows no mounts that would hide these; the working copies themselves hold none',
} as const;

function openText(files: readonly CredentialFile[], reason: string): string {
  const places = files.map(({ path, held }) =>
    held.length === 0 ? path : `${[...new Set(held)].join(', ')} in ${path}`,
  );
  return `The tests can read credentials that git keeps, because ${reason}: ${listed(places)}. ${REMEDY}`;
}

function unreadText(files: readonly UnreadFile[]): string {
  const places = files.map(({ path, problem }) => `${path} (${problem})`);
  return (
    'The tests may find credentials in settings of git. They stay as they are, because git did not say what is in ' +
    `them: ${listed(places)}. Install git, or repair the file. With \`persist-credentials: false\`, ` +
    'actions/checkout leaves no credentials behind.'
  );
}

function listed(places: readonly string[]): string {
  const more = places.length > SHOWN ? `; and ${places.length - SHOWN} more` : '';
  return `${places.slice(0, SHOWN).join('; ')}${more}`;
}
