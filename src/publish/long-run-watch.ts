/** Says while it lasts that a run takes far longer than the others: events alone would be silent then. */
import type { Emit } from '../events/events.ts';
import { longRun, NO_PACE, paceAfter } from '../report/long-run.ts';

const LOOK_MS = 1000;

/**
 * Takes a session's events; looks at the clock from the first to the last of them.
 * @param say gets a line of our own words
 */
export function longRunWatch(say: (line: string) => void): Emit {
  let pace = NO_PACE;
  let told = 0;
  let startedMs = 0;
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const due = longRun(pace, performance.now() - startedMs);
    if (due !== null && due.due > told) say(due.text);
    told = due?.due ?? 0;
  };
  return (event) => {
    if (event.type === 'session-started') {
      startedMs = performance.now();
      timer = setInterval(look, LOOK_MS).unref();
    }
    pace = paceAfter(pace, event);
    if (event.type === 'session-ended') clearInterval(timer);
  };
}
