/** Git's settings as entries: from what git lists of a file, and back to a file's text. Pure. */

/** One setting. */
export interface ConfigEntry {
  /** As git lists it: section and name in lower case, the part between them as it is. */
  readonly key: string;
  /** Null: it has none, which git takes as true. */
  readonly value: string | null;
}

/** The parts of a key. */
export interface KeyParts {
  readonly section: string;
  /** Null: there is none. */
  readonly subsection: string | null;
  readonly name: string;
}

/** What `git config --null --list` printed, in its order. */
export function listedEntries(listing: string): ConfigEntry[] {
  const items = listing.split('\0').filter((item) => item !== '');
  return items.map((item) => {
    const end = item.indexOf('\n');
    return end === -1 ? { key: item, value: null } : { key: item.slice(0, end), value: item.slice(end + 1) };
  });
}

/** A subsection may hold dots, a section and a name may not. */
export function keyParts(key: string): KeyParts {
  const [first, last] = [key.indexOf('.'), key.lastIndexOf('.')];
  const subsection = first === last ? null : key.slice(first + 1, last);
  return { section: key.slice(0, first), subsection, name: key.slice(last + 1) };
}

/** A config file with these entries. Git does not edit it: its arguments, which others see, would name what goes. */
export function configText(entries: readonly ConfigEntry[]): string {
  let [text, open] = ['', ''];
  for (const { key, value } of entries) {
    const { section, subsection, name } = keyParts(key);
    const header = subsection === null ? `[${section}]` : `[${section} "${escaped(subsection)}"]`;
    if (header !== open) text += `${header}\n`;
    open = header;
    text += value === null ? `\t${name}\n` : `\t${name} = ${quoted(value)}\n`;
  }
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\b': '\\b' };

/** In quotes where it needs them: most readers of these files know fewer rules than git. */
function quoted(value: string): string {
  if (!/^$|^\s|\s$|[#;"\\\n\t\b\r]/.test(value)) return value;
  return `"${escaped(value).replace(/[\n\t\b]/g, (character) => ESCAPES[character] ?? character)}"`;
}

function escaped(text: string): string {
  return text.replace(/[\\"]/g, '\\$&');
}
