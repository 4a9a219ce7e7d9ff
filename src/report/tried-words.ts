/** What came of a line, in words, and a loop for one that seldom fails. Pure. */
import { counted, percent } from './numbers.ts';
import type { Results } from './results-schema.ts';
import type { Loop } from './view-details.ts';

/** How often something failed by a line. */
export interface Tried {
  readonly failed: number;
  readonly runs: number;
}

/** `Tried: it failed 3 of 3 times.` @param who whose failures were counted */
export function triedSentence(tried: Tried | null, who = 'it'): string {
  return tried === null ? 'Not tried.' : `Tried: ${who} failed ${tried.failed} of ${counted(tried.runs, 'time')}.`;
}

type Entry = Results['diagnosis'][number];

/**
 * How often the line of a test failed: what results.json says of the line itself; in one of before that was noted, what
 * an experiment of that test did with this very line.
 */
export function triedOf(
  { replay_tried: own, replay_command: line }: Pick<Results['tests'][number], 'replay_tried' | 'replay_command'>,
  diagnosis: readonly Entry[],
): Tried | null {
  return own ?? diagnosis.flatMap(triedLines).find(({ command }) => command === line) ?? null;
}

/** What a diagnosis carried out, with its counts. */
function triedLines({ replay, predecessors }: Entry) {
  return [...(replay === null ? [] : [replay]), ...(predecessors?.kind === 'found' ? [predecessors] : [])];
}

const MOST_TRIES = 1000;
const SURE = 0.95;

/**
 * The loop to paste where about this share of the tries fails: as many as show a failure with 95 % confidence. Null:
 * once is enough, or the line has several lines.
 */
export function loopOf(line: string, rate: number): Loop | null {
  if (line.includes('\n') || rate <= 0 || rate >= 1) return null;
  const tries = Math.min(MOST_TRIES, Math.ceil(Math.log(1 - SURE) / Math.log(1 - rate)));
  if (tries < 2) return null;
  const expected = Math.round(1 / rate);
  const takes = `it takes ${expected === 1 ? '1 or 2' : expected} tries on average`;
  const often = `About ${percent(rate)} of tries fail, so ${takes}`;
  return {
    line: `for i in $(seq ${tries}); do ${line} || break; done`,
    says: `${often}; this loop ends with the first failure.`,
  };
}
