/** Which known word a mistyped one was probably meant to be. */
import { distance } from 'fastest-levenshtein';

const plain = (word: string) => word.toLowerCase().replace(/[-_ ]/g, '');
const letters = (word: string) => [...word].sort().join('');

/** Letters that differ; letters in another order after the right first one (`rnus`) are one error, not two. */
function typingErrors(typed: string, known: string): number {
  const swapped = typed !== known && typed[0] === known[0] && letters(typed) === letters(known);
  return swapped ? 1 : distance(typed, known);
}

/**
 * The known word that differs from `word` only by case, separators or a few letters; null: no word is that near. The
 * longer word may have one error per `lettersPerError` letters, and never more than three. Use 3 for a hint in an error
 * message, and 4 to decide whether there is an error at all. A hint prefers the only known word that begins with
 * `word`: `first` means `first-failure`.
 */
export function nearestWord<Word extends string>(
  word: string,
  known: readonly Word[],
  lettersPerError: 3 | 4 = 3,
): Word | null {
  const typed = plain(word);
  if (typed.length === 0 || typed.length > 100) return null;
  const begun = known.filter((candidate) => plain(candidate).startsWith(typed));
  if (lettersPerError === 3 && typed.length >= 3 && begun.length === 1) return begun[0] ?? null;
  let best: { word: Word; errors: number } | null = null;
  for (const candidate of known) {
    const errors = typingErrors(typed, plain(candidate));
    const forgiven = Math.min(3, Math.floor(Math.max(typed.length, plain(candidate).length) / lettersPerError));
    if (errors <= forgiven && errors < (best?.errors ?? Infinity)) best = { word: candidate, errors };
  }
  return best?.word ?? null;
}
