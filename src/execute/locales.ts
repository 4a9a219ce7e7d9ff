/**
 * The locales that `perturb: locale` draws from: of those that are installed here, the ones that differ most from what
 * tests expect.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Drawable } from './drawable.ts';

/** Plain ASCII; no language; another upper case of `i`; a decimal comma; another script. Others come after these. */
const TELLING = ['C', 'C.UTF-8', 'tr_TR.UTF-8', 'de_DE.UTF-8', 'ja_JP.UTF-8'];
/** So few that each comes often. */
const MOST = 4;
const LIMIT_MS = 5000;

/**
 * What differs from the tests' own locale, at most four. Never one that is not installed: programs would fall back to
 * `C`, unnoticed.
 */
export async function drawableLocales(env: Readonly<Record<string, string | undefined>>): Promise<Drawable<string>> {
  const installed = await installedLocales();
  const levels = tellingLocales(installed, env.LC_ALL || env.LANG || 'C');
  const languages = levels.filter((name) => !isLanguageless(name));
  if (languages.length > 0) return { levels, warnings: [] };
  const has =
    installed.length === 0 ? 'no locales (`locale -a` names none)' : 'no locale of a language other than its own';
  const effect = levels.length === 0 ? 'has no effect' : `has only ${levels.join(' and ')} to try`;
  return {
    levels,
    warnings: [
      `perturb: locale ${effect}: this machine has ${has}. Install some, such as tr_TR.UTF-8 and de_DE.UTF-8.`,
    ],
  };
}

/** As `locale -a` names them; empty where there is no such program. */
async function installedLocales(): Promise<string[]> {
  try {
    const { stdout } = await promisify(execFile)('locale', ['-a'], { timeout: LIMIT_MS, maxBuffer: 1 << 20 });
    return stdout.split('\n').filter((name) => name !== '' && name !== 'POSIX');
  } catch {
    return [];
  }
}

/**
 * The most telling of the installed locales, at most four, none of them the current one or a second one of its
 * language.
 * @param current the name that the tests have without us
 */
export function tellingLocales(installed: readonly string[], current: string): string[] {
  const wanted = TELLING.flatMap((name) => installed.filter((other) => sameLocale(name, other)).slice(0, 1));
  const chosen: string[] = [];
  for (const name of [...wanted, ...installed.filter(isUnicode)]) {
    const known = isLanguageless(name) ? sameLocale(name, current) : languageOf(name) === languageOf(current);
    const twice = chosen.some(
      (other) => sameLocale(name, other) || (!isLanguageless(name) && languageOf(name) === languageOf(other)),
    );
    if (!known && !twice) chosen.push(name);
  }
  return chosen.slice(0, MOST);
}

const canonical = (name: string) =>
  name
    .toLowerCase()
    .replace('-', '')
    .replace(/^posix$/, 'c');
const sameLocale = (one: string, other: string) => canonical(one) === canonical(other);
const languageOf = (name: string) => name.split(/[_.@]/)[0] ?? name;
const isLanguageless = (name: string) => ['C', 'POSIX'].includes(languageOf(name));
const isUnicode = (name: string) => canonical(name).includes('utf8');
