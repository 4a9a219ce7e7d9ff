/** Marks as text that travels: a large suite that mostly passes is a few characters. The page has it too. */

/** Repetitions counted (`pppf` is `p3f`): never longer than the marks themselves. */
export function packMarks(marks: string): string {
  return marks.replace(/(.)\1+/g, (repeated, mark: string) => `${mark}${repeated.length}`);
}

/** The marks again. */
export function unpackMarks(packed: string): string {
  return packed.replace(/(\D)(\d+)/g, (_, mark: string, count: string) => mark.repeat(Number(count)));
}
