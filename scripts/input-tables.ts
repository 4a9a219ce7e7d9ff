/** The inputs and outputs as README and action.yml show them. Pure. */
import { stringify } from 'yaml';
import { INPUTS, type InputEntry } from '../src/config/inputs.ts';
import { OUTPUTS } from '../src/config/outputs.ts';

function defaultCell(entry: InputEntry): string {
  switch (entry.default.kind) {
    case 'required':
      return '**required**';
    case 'value':
      return `\`${entry.default.value}\``;
    case 'computed':
    case 'context':
      return entry.default.words;
  }
}

/** An input's description in action.yml: its meaning, then a default that only words can say. */
function inputDescription(entry: InputEntry): string {
  return entry.default.kind === 'computed' ? `${entry.meaning} Default: ${entry.default.words}.` : entry.meaning;
}

/** An input's default as action.yml states it; null: it states none. */
function statedDefault(entry: InputEntry): string | null {
  if (entry.default.kind === 'context') return `\${{ ${entry.default.context} }}`;
  return entry.default.kind === 'value' ? entry.default.value : null;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}

/** The inputs as a markdown table, with a final newline. */
export function inputsTable(): string {
  const entries: readonly InputEntry[] = INPUTS;
  return table(
    ['input', 'default', 'takes', 'meaning'],
    entries.map((entry) => [`\`${entry.name}\``, defaultCell(entry), entry.allowed, entry.meaning]),
  );
}

/** The outputs as a markdown table, with a final newline. */
export function outputsTable(): string {
  return table(
    ['output', 'meaning'],
    OUTPUTS.map((entry) => [`\`${entry.name}\``, entry.meaning]),
  );
}

/**
 * Replaces all from `inputs:` to before `runs:`.
 * @throws when these are not there
 */
export function withInputs(action: string): string {
  const entries: readonly InputEntry[] = INPUTS;
  const inputs = entries.filter(({ doors }) => doors.includes('action')).map((entry) => [entry.name, input(entry)]);
  const outputs = OUTPUTS.map(({ name, meaning }) => [name, { description: meaning }]);
  const made = { inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs) };
  const place = /^inputs:\n.*?(?=^runs:\n)/ms;
  if (!place.test(action)) throw new Error('action.yml has no inputs before its runs.');
  return action.replace(place, () => stringify(made, { lineWidth: 104, singleQuote: true }));
}

function input(entry: InputEntry) {
  const stated = statedDefault(entry);
  const described = { description: inputDescription(entry), required: entry.default.kind === 'required' };
  return stated === null ? described : { ...described, default: stated };
}
