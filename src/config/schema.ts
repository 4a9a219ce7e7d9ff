/**
 * The one schema: how each input's text becomes its value. Rules about several inputs are in rules.ts. It uses no
 * schema library, because these readers explain much better what is wrong and what was meant, and every door loads this
 * before its first run.
 */
import { type DefaultedName, INPUTS, type InputEntry, type InputName } from './inputs.ts';
import type { Reader, Reading, Refusal } from './reading.ts';
import type { GivenTexts } from './rules.ts';

const EMPTY: Refusal = { ok: false, rule: () => 'must not be empty' };

type ValueOf<Entry> = Entry extends { readonly read: Reader<infer Value> } ? Value : never;

type Values = { readonly [Entry in (typeof INPUTS)[number] as Entry['name']]: ValueOf<Entry> };

/**
 * The values of the inputs: as given, or the default that the table states; what has another default may be missing.
 */
export type InputValues = Pick<Values, DefaultedName> & Partial<Omit<Values, DefaultedName>>;

/** Why an input's text is refused. */
export interface InputRefusal {
  readonly name: InputName;
  readonly refusal: Refusal;
}

/** Reads all texts, and the table's own where none is given; what is refused has no value. */
export function readInputs(texts: GivenTexts): {
  readonly values: InputValues;
  readonly refusals: readonly InputRefusal[];
} {
  const values: Partial<Record<InputName, unknown>> = {};
  const refusals: InputRefusal[] = [];
  for (const entry of INPUTS) {
    const { name } = entry;
    const text = texts[name]?.trim() ?? statedDefault(entry);
    if (text === undefined) continue;
    const reading: Reading<unknown> = text === '' ? EMPTY : entry.read(text);
    if (reading.ok) values[name] = reading.value;
    else refusals.push({ name, refusal: reading });
  }
  return { values: values as InputValues, refusals };
}

function statedDefault({ default: stated }: InputEntry): string | undefined {
  return stated.kind === 'value' ? stated.value : undefined;
}
