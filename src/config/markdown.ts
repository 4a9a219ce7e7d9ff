/** The input and output tables as README and action.yml show them. */
import { INPUTS, type InputEntry } from './inputs.ts';
import { OUTPUTS } from './outputs.ts';

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
export function inputDescription(entry: InputEntry): string {
  return entry.default.kind === 'computed' ? `${entry.meaning} Default: ${entry.default.words}.` : entry.meaning;
}

/** An input's default as action.yml states it; null: it states none. */
export function statedDefault(entry: InputEntry): string | null {
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
