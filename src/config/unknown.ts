/** What to say about a name that is not an input of this door. */
import { type Door, INPUTS, inputNames, isInputName } from './inputs.ts';
import { nearestWord } from './nearest.ts';
import type { Problem } from './problem.ts';
import { spellingOf } from './spelling.ts';

const LIST: Record<Door, string> = {
  action: 'The inputs are listed in README.md.',
  cli: '`flaky-detector --help` lists the flags.',
  worker: 'The fields of a job are listed in docs/runpod.md.',
};

const ELSEWHERE: Record<Door, string> = {
  action: 'Only the terminal command takes it: leave it out here.',
  cli: 'Only the GitHub Action takes it: leave it out here.',
  worker: 'A job does not take it: leave it out here.',
};

function remedy(name: string, door: Door): string {
  const spell = spellingOf(door);
  const elsewhere = INPUTS.some((entry) => entry.name === name) && !isInputName(name, door);
  if (elsewhere) return ELSEWHERE[door];
  // The hint for a flag that turns something off never names the flag that turns it on.
  const near = name.startsWith('no-') ? null : nearestWord(name, inputNames(door));
  return near === null ? LIST[door] : `Did you mean \`${spell.name(near)}\`? ${LIST[door]}`;
}

/**
 * The problem of a name (without its dashes) that the door does not take. It suggests the nearest name that the door
 * takes.
 */
export function unknownInput(name: string, written: string, door: Door): Problem {
  const kind = door === 'cli' ? 'flag' : 'input';
  return {
    input: written,
    got: null,
    rule: `is not ${kind === 'input' ? 'an' : 'a'} ${kind}`,
    remedy: remedy(name, door),
  };
}
