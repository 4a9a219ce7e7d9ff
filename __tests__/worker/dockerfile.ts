/** worker/Dockerfile as instructions, for tests that read it or carry its steps out where there is no Docker engine. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One instruction, its continued lines joined. */
export interface Instruction {
  readonly word: string;
  readonly rest: string;
}

export const DOCKERFILE = readFileSync(resolve('worker', 'Dockerfile'), 'utf8');

/** In the order of the file, comments left out. */
export function instructions(): Instruction[] {
  const lines = DOCKERFILE.replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\s*\\\n\s*/g, ' ')
    .split('\n');
  return lines.flatMap((line) => {
    const [, word = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    return word === '' ? [] : [{ word, rest: rest.trim() }];
  });
}

/** What follows one instruction's word, each time that it stands there. */
export function every(word: string): string[] {
  return instructions().flatMap((instruction) => (instruction.word === word ? [instruction.rest] : []));
}
