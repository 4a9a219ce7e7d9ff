/**
 * Results that were told against another test table than the session's: another machine's, or that of the trials of a
 * diagnosis. Pure.
 */

/**
 * The marks against the session's test table.
 * @param indices of each test of the other table the index in the session's; undefined: the session does not have it
 */
export function translatedMarks(marks: string, indices: ArrayLike<number | undefined>): string {
  const translated: string[] = [];
  for (const [test, mark] of [...marks].entries()) {
    const index = indices[test];
    if (index !== undefined) translated[index] = mark;
  }
  return Array.from(translated, (mark) => mark ?? '-').join('');
}
