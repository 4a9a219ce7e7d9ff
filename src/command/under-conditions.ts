/**
 * How a shell line is given a run's time zone, locale and processor, so that a person who pastes it has them too. Pure.
 */
import { type Conditions, CPU_TREATMENTS } from '../model/conditions.ts';
import { shellQuote } from '../shell-words.ts';
import { inOneShell, withVariables } from './shell-line.ts';

/** What gives a program its time zone and its locale; a locale comes with every variable that could overrule it. */
export function conditionVariables({
  timezone,
  locale,
}: Pick<Conditions, 'timezone' | 'locale'>): Record<string, string> {
  return {
    ...(timezone === null ? {} : { TZ: timezone }),
    ...(locale === null ? {} : { LC_ALL: locale, LANG: locale, LANGUAGE: '' }),
  };
}

const SLOT = 'FLAKY_DETECTOR_SLOT';

/** A line that reads its run's slot gets the first: a person who pastes it runs it once at a time. */
function inSlot(commandLine: string): string {
  return commandLine.includes(SLOT) ? withVariables({ [SLOT]: '0' }, commandLine) : commandLine;
}

/** The line under these conditions: pasted, it makes them. */
export function underConditions(conditions: Conditions, commandLine: string): string {
  const line = withVariables(conditionVariables(conditions), inSlot(commandLine));
  const { pinned, bursts } = CPU_TREATMENTS[conditions.cpu];
  const placed = pinned ? `taskset -c 0 bash -eo pipefail -c ${shellQuote(line)}` : line;
  return bursts ? inBursts(placed) : placed;
}

/**
 * The line in a process group of its own, which is stopped and continued until it ends, about as a session does it
 * (execute/bursts.ts). What is left of the group goes with the shell, so that an interrupt leaves nothing stopped.
 */
function inBursts(line: string): string {
  const script = [
    'set -m',
    `${inOneShell(line)} </dev/null & run=$!`,
    "trap 'kill -KILL -- -$run 2>/dev/null' EXIT",
    'while kill -0 $run 2>/dev/null',
    'do sleep 0.0$((RANDOM % 5))5',
    'kill -STOP -- -$run 2>/dev/null && sleep 0.$((RANDOM % 4))5',
    'kill -CONT -- -$run 2>/dev/null',
    'done',
    'wait $run',
  ];
  return `bash -c ${shellQuote(script.join('; '))}`;
}
