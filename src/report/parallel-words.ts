/** Whether runs fail because of each other, in sentences. Pure. */
import { fisherTest } from '../analyze/exact-tests.ts';
import { exactBinomialInterval } from '../analyze/rates.ts';
import { counted, percent } from './numbers.ts';
import type { ParallelEntry } from './parallel-schema.ts';
import type { Results } from './results-schema.ts';
import type { Door } from './view.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `two at a time`. */
export function atATime(parallelism: number): string {
  return `${NUMBERS[parallelism] ?? parallelism} at a time`;
}

/** What a sensitive session is told: what it cannot do, what shows it, on what it collides, and what to do. */
export function collisionSentences(results: Results, entry: ParallelEntry, door: Door): string {
  const { alone } = entry;
  const counts = [togetherWords(results, entry), `0 of ${alone.runs} by itself`, ...apartWords(entry)];
  const shown = `It cannot run beside itself: ${counts.slice(0, -1).join(', ')}, and ${counts.at(-1)}.`;
  return [shown, sharedSentence(entry), remedy(entry, door)].filter((text) => text !== '').join(' ');
}

/** What is added to an answer of a session in which runs failed with several at a time; empty: nothing. */
export function besideSentence(results: Results): string {
  const { parallel: entry, verdict } = results;
  if (entry === null || (verdict !== 'flaky' && verdict !== 'always-fails')) return '';
  const { answer, alone } = entry;
  if (alone.runs === 0) return answer === 'open' ? notAsked(results) : '';
  const never = `It failed in none of ${counted(alone.runs, 'run')} by itself`;
  switch (answer) {
    case 'by-itself':
      return byItself(results, entry);
    case 'busy':
      return (
        `${never}, and beside others even with a network, /tmp and home folder of its own: it depends on timing, and ` +
        'a busy machine will make it fail, too.'
      );
    case 'open':
    case 'collision':
      return `${never}: it may depend on timing, or its runs may collide on something that they share.`;
  }
}

/** What only ends at a failure cannot have a rate of several; what differs all the same is said beside it. */
function byItself(results: Results, { together, alone }: ParallelEntry): string {
  const { lower, upper } = exactBinomialInterval(alone.failures, alone.runs);
  const range = `95 % interval ${percent(lower)} to ${percent(upper)}`;
  const disturbs =
    alone.failures * together.runs < together.failures * alone.runs && fisherTest(together, alone) <= LEVEL;
  const besides = disturbs ? ` Its runs disturb each other besides: ${togetherWords(results, { together })}.` : '';
  return `By itself it failed in ${alone.failures} of ${counted(alone.runs, 'run')}, too (${range}).${besides}`;
}

const LEVEL = 0.05;

/** How many runs the session had at a time, on one machine. */
function atOnce({ results }: Results): number {
  return Math.max(0, ...results.map(({ slot }) => slot)) + 1;
}

function notAsked(results: Results): string {
  const [{ verdict }, several] = [results, atATime(atOnce(results))];
  return verdict === 'always-fails'
    ? `That was ${several}; by itself it was not tried.`
    : `It may be flaky by itself, or its runs, ${several}, may have disturbed each other: \`parallelism: 1\` tells.`;
}

function apartWords({ apart, folders }: ParallelEntry): string[] {
  if (apart.runs > 0) return [`0 of ${apart.runs} with a network, /tmp and home folder each`];
  return folders.runs > 0 ? [`0 of ${folders.runs} with a /tmp and home folder each`] : [];
}

function togetherWords(results: Results, { together }: Pick<ParallelEntry, 'together'>): string {
  return `${together.failures} of ${counted(together.runs, 'run')} failed ${atATime(atOnce(results))}`;
}

function sharedSentence({ shared }: ParallelEntry): string {
  const words = shared.map(({ kind, name }) => (kind === 'port' ? `listens on port ${name}` : `writes to ${name}`));
  return words.length === 0 ? '' : `Each run ${words.slice(0, 3).join(', and ')}.`;
}

function remedy({ shared }: ParallelEntry, door: Door): string {
  const port = shared.some(({ kind }) => kind === 'port');
  const set = (name: string, value: string) => (door === 'cli' ? `--${name} ${value}` : `${name}: ${value}`);
  const network = door === 'cli' ? '--private-network' : 'private-network: true';
  const ways = [
    'give each run its own by the number in `FLAKY_DETECTOR_SLOT`',
    `put back what they share by \`${door === 'cli' ? '--reset-command' : 'reset-command'}\``,
    ...(port || shared.length === 0 ? [`set \`${network}\``] : []),
    `set \`${set('parallelism', '1')}\``,
  ];
  return `To measure it beside itself, ${ways.slice(0, -1).join(', ')}, or ${ways.at(-1)}.`;
}
