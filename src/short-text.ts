/** Cuts a text to a length: no character is split, and a mark says that something is missing. Pure. */

/** At most `length` UTF-16 code units. */
export function shortText(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
