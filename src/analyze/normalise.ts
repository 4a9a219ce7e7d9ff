/**
 * A failure's text with what changes from run to run replaced, and what tells failures apart kept: words, operators,
 * status codes, error codes. One pass over ordered rules; a rule that matched hides its text from the later ones.
 *
 * Linear in the text: every quantifier is bounded or stands where only a fresh word can start, and the text is cut
 * first.
 */

import { stripVTControlCharacters } from 'node:util';
import { anyOf, inTurn } from '../patterns.ts';
import { isStatus, speaksOfStatus } from './http-statuses.ts';

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
        /errno|exit code|exit status|exited with(?: code)?|(?:error|return|status) ?code|code(?=["']?\s?[:=])|signal/,
        /HTTP(?:\/\d(?:\.\d)?)?|status(?: ?code)?|SQLSTATE/,
      ),
      /["']?[ :=#([]{1,3}["']?(?:\d{2}[0-9A-Z]{3}|\d{1,5})\b/,
    ),
    replace: (text) => text,
  },
  {
    pattern:
      /\b(?:returned|responded with|replied with|answered(?: with)?|failed with) [1-5]\d\d\b(?!,\d| \w{1,40}s\b)/,
    replace: (text) => (isStatus(Number(text.slice(-3))) ? text : text.replace(/\d{3}$/, '<num>')),
  },
  // Codes of compilers, databases and their drivers, and whatever is announced as an error's.
  {
    pattern: anyOf(
      /\b(?:(?:ORA|PLS|SQL|CVE)-\d{3,6}|(?:TS|CS|CA|NU|MSB|LNK|PGRST)\d{3,5}|E0\d{3}|P[12]\d{3}|CP125\d)\b/,
      /\b(?:[Ee]rror|ERROR|[Ww]arning|[Ee]rror [Cc]ode)[ :=[(]{1,2}["']?[A-Z]{1,6}\d{3,5}\b/,
    ),
    replace: (text) => text,
  },
  { pattern: /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[A-Za-z]{2,24}\b/, replace: always('<email>') },
  // Objects that name their test, and all the values of one.
  { pattern: /<bound method [\w.<>]{1,200} of (?=<[\w.]{1,200} testMethod=)/, replace: always('<bound method of ') },
  { pattern: /<[\w.]{1,200} testMethod=\w{1,200}>/, replace: always('<test>') },
  { pattern: /#<RSpec::ExampleGroups::[^>\n]{1,600}>/, replace: always('#<RSpec::ExampleGroups>') },
  { pattern: /#<(?=[\w:]{1,200}:0x[0-9a-f]{1,16} @)[\w:]{1,200}:0x[^>\n]{1,600}>/, replace: objectOfRuby },
  { pattern: /\d{1,6}-byte object <[0-9A-F. -]{1,600}>/, replace: always('<object>') },
  { pattern: /\beyJ[\w-]{10,2000}\.[\w-]{1,4000}\.[\w-]{0,1000}/, replace: always('<token>') },
  // A nanoid, and a name by Python's tempfile.
  {
    pattern: anyOf(
      /(?<![\w-])(?=[\w-]{0,20}\d)(?=[\w-]{0,20}[A-Z])(?=[\w-]{0,20}[a-z])[\w-]{21}(?![\w-])/,
      /\btmp(?=[a-z_]{0,8}\d|[a-z\d]{0,8}_)[a-z0-9_]{8}(?![a-z0-9_])/,
    ),
    replace: always('<id>'),
  },
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
  {
    pattern: anyOf(/(?<![\w/])\d{1,4}\/\d{1,2}\/\d{1,4}(?: \d\d:\d\d:\d\d)?/, /(?<![\w.])\d\d?\.\d\d?\.\d{4}(?![\w.])/),
    replace: always('<date>'),
  },
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
    pattern: inTurn(
      /(?<![\w.:])/,
      anyOf(
        /(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[::1?\])(?::\d{1,5})?(?![\w-]|[:.]\d)/,
        /::1?(?::\d{1,5})?(?![\w:])/,
      ),
    ),
    replace: always('<host>'),
  },
  // A version is another one only with another release.
  { pattern: /(?<![\w.])\d{1,5}(?:\.\d{1,5}){2}(?:[-+][\w.]{1,40})?(?![\w.]*\w)/, replace: (text) => text },
  { pattern: /(?<![\w:])(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{1,4}(?![\w:])/, replace: always('<host>') },
  { pattern: /\b0x[0-9a-fA-F]{1,64}/, replace: always('<hex>') },
  { pattern: /@(?:(?=[0-9a-f]{0,3}\d)[0-9a-f]{4}|[0-9a-f]{5,16})\b(?!\.\w)/, replace: always('@<hex>') },
  // `2025-KQY`, `X9-44A`: one group mixes, or digits come first. `UTF-8` and `PROJ-7` are words with a number.
  {
    pattern: inTurn(
      /(?<![\w.-])(?=[A-Z-]{0,40}\d)(?=[\d-]{0,40}[A-Z])/,
      anyOf(
        /(?:\d{2,20}-[A-Z]{2,20}|(?:\d{1,20}[A-Z]|[A-Z]{1,20}\d)[A-Z0-9]{0,20}-[A-Z0-9]{1,20})(?:-[A-Z0-9]{1,20}){0,6}/,
        /[A-Z]{2,20}(?:-[A-Z]{1,20}){0,3}-(?=\d{1,20}[A-Z]|[A-Z]{1,20}\d)[A-Z0-9]{2,20}/,
      ),
      /(?![\w-])/,
    ),
    replace: always('<id>'),
  },
  {
    pattern: new RegExp(`(?<![\\w.])${ONE_DURATION.source}{1,4}(?!\\w)`),
    replace: always('<duration>'),
  },
  {
    pattern: inTurn(
      /(?<![\w.])-?\d{1,400}(?:\.\d{1,400})?/,
      /(?=(?:st|nd|rd|th|[kKMGT]i?B|[kMG]?Hz|B|px|pt|em|rem|fps|x|k|K|M)(?![\w-]))/,
    ),
    replace: always('<num>'),
  },
  { pattern: /(?<![\w.])-?\d{1,3}(?:,\d{3}){1,6}(?![\w.])/, replace: always('<num>') },
  { pattern: /(?<![\w.])-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?(?!\w)/, replace: numberOrStatus },
  { pattern: /(?<=[A-Za-z]_)\d{3,400}(?![A-Za-z0-9])/, replace: always('<num>') },
  { pattern: /[A-Za-z0-9]{4,}/, replace: wordOrIdentifier },
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

function numberOrStatus(text: string, speaks: boolean): string {
  return speaks && isStatus(Number(text)) ? text : '<num>';
}

/** Its class alone: the values of its fields differ as the object does. */
function objectOfRuby(text: string): string {
  return `${text.slice(0, text.indexOf(':0x'))}>`;
}

/** Names of formats, in which digits tell one from another. */
const FORMATS =
  /^(?:(?:utf|sha|aes|rsa|base|u?int|float|iso|rfc|crc|md|es|ed|h|win|x|http|python)(?=\d)|i18n|l10n|a11y|e2e|ecdsa)/i;

/** A word that nobody wrote: a commit, a random name, a counter at its end. */
function wordOrIdentifier(word: string): string {
  const digits = word.replace(/\D/g, '').length;
  if (digits === 0) return word;
  if (word.length >= 7 && /^[0-9a-fA-F]+$/.test(word) && digits < word.length) return '<hex>';
  const switches = word.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  if (word.length >= 10 && digits >= 3 && switches >= 3) return '<id>';
  if (FORMATS.test(word)) return word.replace(/\d{5,}/g, '<num>');
  if (digits >= 2 && switches >= 2 && (/^[A-Z0-9]+$/.test(word) || switches >= 3)) return '<id>';
  if (/^[A-Z]{1,2}\d{3,}$/.test(word)) return '<id>';
  return word.replace(/\d{4,}|(?<=[a-z]{4})\d{3}$/g, '<num>');
}
