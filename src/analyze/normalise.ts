/**
 * A failure's text with what changes from run to run replaced, and what tells failures apart kept: words, operators,
 * status codes, error codes. One pass over ordered rules; a rule that matched hides its text from the later ones.
 *
 * Linear in the text: every quantifier is bounded or stands where only a fresh word can start, and the text is cut
 * first.
 */

import { stripVTControlCharacters } from 'node:util';
import { anyOf, inTurn } from '../patterns.ts';

/** Characters that are looked at; what failed is said first. */
const LOOKED_AT = 16_000;

interface Rule {
  readonly pattern: RegExp;
  /** What to put in its place. */
  readonly replace: (text: string, speaksOfStatus: boolean) => string;
}

/** `5 s`, of which `1 h 5 s` has two. */
const ONE_DURATION = anyOf(
  inTurn(
    /\d{1,9}(?:\.\d{1,18})?\s?/,
    /(?:ns|[µu]s|ms|s|secs?|seconds?|millis|milliseconds?|mins?|minutes?|m|h|hours?)(?![a-z])/,
  ),
);

const always = (replacement: string) => (): string => replacement;

/** The order decides: what is kept comes first, then the most particular shapes, numbers last. */
const RULES: readonly Rule[] = [
  {
    pattern: inTurn(
      /\b/i,
      anyOf(
        /errno|exit code|exit status|exited with(?: code)?|code|signal|SQLSTATE/,
        /HTTP(?:\/\d(?:\.\d)?)?|status(?: ?code)?/,
      ),
      /["']?[ :=#([]{1,3}\d{1,5}\b/,
    ),
    replace: (text) => text,
  },
  { pattern: /\b(?:(?:ORA|PLS|SQL|CVE)-\d{3,6}|[A-Z]{1,6}\d{3,5})\b/, replace: (text) => text },
  { pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/, replace: always('<email>') },
  { pattern: /[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}/, replace: always('<uuid>') },
  {
    pattern: /(?<!\d)\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/,
    replace: always('<date>'),
  },
  {
    pattern: inTurn(
      /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? (?:\d{1,2} )?[A-Z][a-z]{2,8},? (?:\d{1,2},? )?\d{4}/,
      /(?: \d\d:\d\d:\d\d)?(?: (?:GMT|UTC)(?:[+-]\d{4})?)?(?: \([^)\n]{1,40}\))?/,
    ),
    replace: always('<date>'),
  },
  { pattern: /(?<![\w/])\d{1,4}\/\d{1,2}\/\d{1,4}(?: \d\d:\d\d:\d\d)?/, replace: always('<date>') },
  { pattern: /(?<![\w:.])\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?[AP]M)?/, replace: always('<time>') },
  {
    pattern: inTurn(
      /(?:file:\/\/)?(?<![\w.])(?:\/private)?/,
      /(?:\/tmp|\/var\/tmp|\/var\/folders|\/dev\/shm|[^\s"'`()<>,;|:]{0,200}\/_temp)\/[^\s"'`()<>,;|:]{1,400}/,
    ),
    replace: (text) => `<path>${fileName(text, 3)}`,
  },
  {
    pattern: /[A-Za-z]:\\[^\s"'`()<>,;|:]{1,400}/,
    replace: (text) => `<path>${fileName(text.replaceAll('\\', '/'), 3)}`,
  },
  {
    pattern: inTurn(
      /(?:file:\/\/)?(?<![\w.])\/(?:home|Users|root|workspace|github|builds|runner|__w|mnt|srv|data)/,
      /\/[^\s"'`()<>,;|:]{1,400}/,
    ),
    replace: (text) => `<path>${fileName(text, 2)}`,
  },
  {
    pattern: /(?<![\w.:])(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[::1?\]|::1?)(?::\d{1,5})?(?![\w:])/,
    replace: always('<host>'),
  },
  { pattern: /(?<![\w:])(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{1,4}(?![\w:])/, replace: always('<host>') },
  { pattern: /\b0x[0-9a-fA-F]{1,64}/, replace: always('<hex>') },
  { pattern: /@[0-9a-f]{5,16}\b/, replace: always('@<hex>') },
  {
    pattern: new RegExp(`(?<![\\w.])${ONE_DURATION.source}{1,4}(?!\\w)`),
    replace: always('<duration>'),
  },
  { pattern: /(?<![\w.])-?\d{1,3}(?:,\d{3}){1,6}(?![\w.])/, replace: always('<num>') },
  { pattern: /(?<![\w.])-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?(?!\w)/, replace: numberOrStatus },
  { pattern: /[A-Za-z0-9]{5,}/, replace: wordOrIdentifier },
];

const ALL_RULES = new RegExp(RULES.map((rule, index) => `(?<r${index}>${caseless(rule.pattern)})`).join('|'), 'g');

/** The beginning of a text without colours and other terminal codes. */
export function plainText(text: string): string {
  return stripVTControlCharacters(text.slice(0, LOOKED_AT));
}

/** The text with everything that changes from run to run replaced by a name in angle brackets; blank lines are gone. */
export function normalise(text: string): string {
  const plain = plainText(text);
  const speaks = speaksOfStatus(plain);
  const replaced = plain.replace(ALL_RULES, (match: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const rule = RULES.findIndex((_, index) => groups[`r${index}`] !== undefined);
    return RULES[rule]?.replace(match, speaks) ?? match;
  });
  return tidy(replaced);
}

/** How long a list of changing values was, and how it was indented, says nothing. */
function tidy(text: string): string {
  return text
    .replace(/<num>(?:, ?(?:<num>|\.\.\.))+/g, '<num>, …')
    .replace(/\[ ?<num> ?\]/g, '[<num>, …]')
    .split('\n')
    .map((line) => line.split(/\s+/).join(' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A rule's own `i` flag, written out, since the combined pattern has one set of flags for all. */
function caseless(pattern: RegExp): string {
  if (!pattern.flags.includes('i')) return pattern.source;
  return pattern.source.replace(/\\?[a-zA-Z]/g, (it) =>
    it.startsWith('\\') ? it : `[${it.toLowerCase()}${it.toUpperCase()}]`,
  );
}

/**
 * What a file is called, without where this run put it; nothing where the path has fewer names, as then the name is the
 * place.
 */
function fileName(path: string, namesAtLeast: number): string {
  const names = path.split('/').filter((name) => name !== '' && name !== 'file:');
  return names.length < namesAtLeast ? '' : `/${(names.at(-1) ?? '').replace(/\d+/g, '<num>')}`;
}

/** HTTP's codes in use: a number that is none of these is no status. */
const STATUSES = new Set([
  100, 101, 200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 406, 408, 409, 410, 412,
  413, 415, 418, 422, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504,
]);

/**
 * True when the text names statuses, or when all its numbers (two or more) are known ones: `expected 503 to be 200`.
 */
function speaksOfStatus(text: string): boolean {
  if (/\b(?:https?|status|statuscode|response)\b/i.test(text)) return true;
  const assertion = text.split(/\n[^\S\n]*at /, 1)[0] ?? '';
  const numbers = assertion.match(/(?<![\w.])\d{1,9}(?![\w.])/g) ?? [];
  return numbers.length >= 2 && numbers.every((it) => STATUSES.has(Number(it)));
}

function numberOrStatus(text: string, speaks: boolean): string {
  return speaks && STATUSES.has(Number(text)) ? text : '<num>';
}

/** A word that nobody wrote: a commit, a random name, a counter at its end. */
function wordOrIdentifier(word: string): string {
  const digits = word.replace(/\D/g, '').length;
  if (digits === 0) return word;
  if (word.length >= 7 && /^[0-9a-fA-F]+$/.test(word) && digits < word.length) return '<hex>';
  if (word.length >= 10 && digits >= 3 && (word.match(/[A-Za-z]\d/g)?.length ?? 0) >= 2) return '<id>';
  return word.replace(/\d{4,}/g, '<num>');
}
