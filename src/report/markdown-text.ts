/**
 * Untrusted text inside GitHub-flavoured markdown: nothing but text comes out, no HTML, link, image, mention or
 * reference, and no
 * table cell, code span or block is left by it.
 */
import { stripVTControlCharacters } from 'node:util';

const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** Lone surrogates, and the controls that reorder what stands around them. */
const UNTRUE = /[\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const ZERO_WIDTH_SPACE = '\u200b';

function printable(text: string): string {
  return stripVTControlCharacters(text).replace(UNTRUE, '\ufffd');
}

function oneLine(text: string): string {
  return printable(text).replace(LINE_BREAKS, ' ').replace(CONTROLS, '\ufffd').replaceAll('\t', ' ');
}

function longestRun(text: string, pattern: RegExp): number {
  return Math.max(0, ...(text.match(pattern) ?? []).map((run) => run.length));
}

/** What can be markup wherever it stands; with the brackets gone, parentheses and exclamation marks mean nothing. */
const MARKUP = /[#$&*<>@[\\\]^_`{|}~]/g;
/**
 * What makes a list, a rule or an underline at the start of a line; a bare link inside a word; a link or an emoji
 * before one.
 */
const MARKUP_HERE = /^[-+=]|^\d+[.)]|(?<=[a-z])\.(?=\w)|:(?=\S)/gi;

/**
 * A sentence as running text. Punctuation that could be markup becomes numeric entities, which never count as such; a
 * mention, an
 * issue reference and an e-mail address are broken by a space without width.
 */
export function plain(text: string): string {
  return oneLine(text)
    .trim()
    .replace(/[@#](?=[\w-])/g, (sign) => `${sign}${ZERO_WIDTH_SPACE}`)
    .replace(/\b(gh)-(?=\d)/gi, `$1-${ZERO_WIDTH_SPACE}`)
    .replace(MARKUP, entity)
    .replace(MARKUP_HERE, (found) => found.slice(0, -1) + entity(found.slice(-1)));
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** One line of code within a sentence; `(empty)` for no text, of which there can be no code span. */
export function code(text: string): string {
  const line = oneLine(text);
  if (line.trim() === '') return '(empty)';
  const fence = '`'.repeat(longestRun(line, /`+/g) + 1);
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** `code` for a table cell, where a vertical bar ends the cell unless a backslash stands before it. */
export function cellCode(text: string): string {
  return code(text).replaceAll('|', '\\|');
}

/** Lines of output or of a shell script as a block, fenced by more backticks than any run of them in the text. */
export function block(text: string, language: 'text' | 'sh' = 'text'): string {
  const lines = printable(text).replace(LINE_BREAKS, '\n').replace(CONTROLS, '\ufffd').replace(/\n+$/, '');
  const fence = '`'.repeat(Math.max(3, longestRun(lines, /`+/g) + 1));
  return `${fence}${language}\n${lines}\n${fence}`;
}
