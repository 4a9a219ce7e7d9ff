/**
 * How a shell line is given a run's time zone, locale and processor, so that a person who pastes it has them too. Pure.
 */
import { type Conditions, CPU_TREATMENTS } from '../model/conditions.ts';
import { shellQuote } from '../shell-words.ts';
import { withVariables } from './shell-line.ts';

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

/**
 * The line under these conditions. Of `jitter` it has the one processor, not the bursts: no shell line could have
 * those.
 */
export function underConditions(conditions: Conditions, commandLine: string): string {
  const line = withVariables(conditionVariables(conditions), inSlot(commandLine));
  return CPU_TREATMENTS[conditions.cpu].pinned ? `taskset -c 0 bash -eo pipefail -c ${shellQuote(line)}` : line;
}
