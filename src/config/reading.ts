/** What reading an input's text comes to: its value, or why it is refused. Knows no input. */

/** One door's way of writing inputs, each by its name in the table. */
export interface Spelling {
  /** The input itself: `runs` or `--runs`; a job's are in snake_case. */
  name(input: string): string;
  /** The input with a value: `runs: 50`, `--runs 50` or `"runs": 50`. */
  set(input: string, value: string): string;
  /** Whether the door stands where code is checked out, so that `repo` can be left out. */
  readonly hasWorkspace: boolean;
}

/** Text to value; white space around the text is taken off before. */
export type Reader<T> = (text: string) => Reading<T>;

/** Words that depend on how the door writes inputs. */
export type Wording = (spell: Spelling) => string;

/** Why a value is refused. What is left out is taken from the input's table entry. */
export interface Refusal {
  readonly ok: false;
  /** The rule in narrower words than the table's. */
  readonly rule?: Wording;
  /** Values that are probably meant, best first. */
  readonly instead?: readonly string[];
  /** What to do, where giving another value to this input is not it. */
  readonly remedy?: Wording;
  /** What to show as the value where the value itself holds a secret. */
  readonly shown?: string;
}

/** What a value's reader makes of a text. */
export type Reading<T> = { readonly ok: true; readonly value: T } | Refusal;

/** A reader's answer for a good value. */
export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}
