/** What each kind of failure is called. Composed, cut and told apart here: every renderer shows it whole. Pure. */
import { commonStart } from '../analyze/failure-title.ts';
import { normalise } from '../analyze/normalise.ts';
import { shortText } from '../short-text.ts';

/** A kind of failure, as far as its title goes. */
export interface Entitled {
  /** The first line of what its failures say. */
  readonly title: string;
  /** What its first failure said. */
  readonly excerpt: string;
}

const TITLE_LENGTH = 200;
/** Where titles begin alike: what they share, and what only one of them says. */
const SHARED_LENGTH = 100;
const OWN_LENGTH = 96;
/** What stands before the first difference, where a line is too long to be shown from its beginning. */
const LEAD = 20;
/** Characters of an excerpt that are looked at; a file from outside may hold any number. */
const LOOKED_AT = 2000;
const SAID_LINES = 2;
const SAID_LENGTH = 120;

const FRAME = /^(?:at |File |\^|\.\.\.)/;
const DIFF_KEY = /^[-+] (?:actual|expected)\b.*\b(?:actual|expected)$/i;

/** One line each, all different, in the same order. */
export function titlesOf(kinds: readonly Entitled[]): string[] {
  const titles = kinds.map((kind) => shortText(oneLine(announced(kind)), TITLE_LENGTH));
  for (const members of alike(titles)) {
    const own = ownLines(members.map((at) => linesOf(kinds[at]?.excerpt ?? '')));
    for (const [index, at] of members.entries()) titles[at] = composed(titles[at] ?? '', own[index]);
  }
  // What differs in nothing that was kept, such as two ways to the same fault, is at least counted.
  for (const members of alike(titles))
    for (const [index, at] of members.entries()) titles[at] = `${titles[at]} (${index + 1})`;
  return titles;
}

/** The places of titles that stand there more than once. */
function alike(titles: readonly string[]): number[][] {
  const places = new Map<string, number[]>();
  for (const [at, title] of titles.entries()) places.set(title, [...(places.get(title) ?? []), at]);
  return [...places.values()].filter(({ length }) => length > 1);
}

function composed(title: string, own: string | undefined): string {
  return own === undefined ? title : `${shortText(title, SHARED_LENGTH)} · ${own}`;
}

/**
 * Of each excerpt the first line that not all of them say, from where the lines differ. Times, addresses and the like
 * are no difference unless there is no other, and a message's line says more than a stack's.
 */
function ownLines(excerpts: readonly (readonly string[])[]): (string | undefined)[] {
  const inEssence = distinctLines(excerpts, normalise);
  const asTheyAre = distinctLines(excerpts, (line) => line);
  const own = inEssence.map((lines, at) => [...lines, ...(asTheyAre[at] ?? [])]).map(mostTelling);
  const shared = commonStart(own.filter((line) => line !== undefined));
  const from = shared > OWN_LENGTH - LEAD ? shared - LEAD : 0;
  return own.map((line) =>
    line === undefined ? line : shortText(`${from === 0 ? '' : '…'}${line.slice(from)}`, OWN_LENGTH),
  );
}

function mostTelling(lines: readonly string[]): string | undefined {
  return lines.find((line) => !FRAME.test(line)) ?? lines[0];
}

/** Of each excerpt the lines whose essence not all of them have, those first that the fewest have. */
function distinctLines(excerpts: readonly (readonly string[])[], essence: (line: string) => string): string[][] {
  const keyed = excerpts.map((lines) => lines.map((line) => ({ line, key: essence(line) })));
  const saidBy = new Map<string, number>();
  for (const lines of keyed)
    for (const key of new Set(lines.map((line) => line.key))) saidBy.set(key, (saidBy.get(key) ?? 0) + 1);
  const shared = ({ key }: { readonly key: string }) => saidBy.get(key) ?? 0;
  return keyed.map((lines) => {
    const distinct = lines.filter((line) => shared(line) < excerpts.length);
    return distinct.toSorted((a, b) => shared(a) - shared(b)).map(({ line }) => line);
  });
}

/** With what follows a first line that only announces it, such as `Expected values to be strictly equal:`. */
function announced({ title, excerpt }: Entitled): string {
  if (!title.endsWith(':')) return title;
  const [, ...rest] = linesOf(excerpt);
  const said = rest.filter((line) => !DIFF_KEY.test(line));
  const frames = said.findIndex((line) => FRAME.test(line));
  const shown = (frames < 0 ? said : said.slice(0, frames)).slice(0, SAID_LINES).join(' ');
  return `${title} ${shortText(shown, SAID_LENGTH)}`.trim();
}

function linesOf(text: string): string[] {
  const lines = text.slice(0, LOOKED_AT).split('\n').map(oneLine);
  return lines.filter((line) => line !== '');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').trim();
}
