/**
 * The options that stand before a program's first operand, without knowing the program: only which of them take a
 * value.
 */

/** Options as far as they lead, and the words behind them. */
export interface LeadingOptions {
  /** Value: the next word, or what follows `=` in a long option; null where there is none. */
  readonly options: readonly { readonly name: string; readonly value: string | null }[];
  /** Starts at the first operand, at `--`, or at the word that stopped the search. */
  readonly rest: readonly string[];
}

/**
 * Reads options until the first word that is none.
 * @param takesValue whether the option's value is the next word
 * @param stops an option at which reading ends, itself unread
 */
export function leadingOptions(
  words: readonly string[],
  takesValue: (option: string) => boolean,
  stops: (option: string) => boolean = () => false,
): LeadingOptions {
  const options: { name: string; value: string | null }[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    if (!/^[-+]./.test(word) || word === '--' || stops(word)) break;
    const [, name = word, attached = null] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
    const separate = attached === null && takesValue(word);
    options.push({ name, value: separate ? (words[at + 1] ?? null) : attached });
    at += separate ? 2 : 1;
  }
  return { options, rest: words.slice(at) };
}
