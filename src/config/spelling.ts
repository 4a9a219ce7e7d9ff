/** How each door writes an input, so that an error shows what to type there. */
import { type Door, inputEntry, isInputName } from './inputs.ts';
import type { Spelling } from './reading.ts';

const ACTION: Spelling = {
  name: (input) => input,
  set: (input, value) => `${input}: ${value}`,
  hasWorkspace: true,
};

const CLI: Spelling = {
  name: (input) => (input === 'test-command' ? '-- <test command>' : `--${input}`),
  set(input, value) {
    if (input === 'test-command') return `flaky-detector -- ${value}`;
    if (isInputName(input, 'cli') && inputEntry(input).placeholder !== null) return `--${input} ${value}`;
    if (value === 'false') return `--no-${input}`;
    return value === 'true' ? `--${input}` : `--${input}=${value}`;
  },
  hasWorkspace: true,
};

const snake = (input: string) => input.replaceAll('-', '_');

const WORKER: Spelling = {
  name: snake,
  set: (input, value) => `"${snake(input)}": ${/^(?:\d+|true|false)$/.test(value) ? value : JSON.stringify(value)}`,
  hasWorkspace: false,
};

const SPELLINGS: Readonly<Record<Door, Spelling>> = { action: ACTION, cli: CLI, worker: WORKER };

/** How a door writes inputs. */
export function spellingOf(door: Door): Spelling {
  return SPELLINGS[door];
}

/**
 * A text of the input table as a door writes it: `` `repo` `` and `` `runs: auto` `` become `` `--repo` `` and
 * `` `--runs auto` ``.
 */
export function inDoorsWords(text: string, door: Door): string {
  const spell = spellingOf(door);
  return text.replace(/`([a-z-]+)(?:: ([^`]+))?`/g, (whole, name: string, value: string | undefined) => {
    if (!isInputName(name, door)) return whole;
    return `\`${value === undefined ? spell.name(name) : spell.set(name, value)}\``;
  });
}
