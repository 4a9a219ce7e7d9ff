/** Live progress on stderr: one line that is rewritten on a terminal, a plain line at sensible steps elsewhere. */
import type { Emit, SessionEvent } from '../events/events.ts';
import { longRunWatch } from '../publish/long-run-watch.ts';
import { controlsLine } from '../report/control-words.ts';
import { diagnosisLine } from '../report/diagnosis-progress.ts';
import { conditionsInWords } from '../report/factor-words.ts';
import { outcomeFields, outcomeWords } from '../report/outcome-words.ts';
import {
  conditionsLine,
  frameworkLine,
  type Progress,
  planLine,
  preparationLine,
  remoteLine,
} from '../report/progress.ts';
import { currentLine, follow, goesOn, NOTHING_YET, stepsTaken } from '../report/session-progress.ts';
import { visibleLine } from '../report/visible-text.ts';

/** Where progress goes: process.stderr, or a test's own. */
export interface LiveStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** On a terminal the line is rewritten at most this often. */
const REWRITE_MS = 100;
/** How many failures are shown as they happen; the report has all. */
const SHOWN_FAILURES = 3;
const CLEAR_LINE = '\r\u001b[2K';

/** Shows a session's events as they come. */
export function liveProgress(stream: LiveStream): Emit {
  let progress = NOTHING_YET;
  let lastMs = Number.NEGATIVE_INFINITY;
  const erase = stream.isTTY === true ? CLEAR_LINE : '';
  const say = (text: string) => stream.write(`${erase}${text}\n`);
  const watch = longRunWatch(say);
  return (event) => {
    watch(event);
    const before = progress;
    progress = follow(progress, event);
    for (const text of remarks(event, progress.runs)) say(text);
    if (event.type === 'session-ended') stream.write(erase);
    if (!goesOn(event)) return;
    if (stream.isTTY !== true) {
      if (stepsTaken(progress) > stepsTaken(before)) say(currentLine(progress));
    } else if (performance.now() - lastMs >= REWRITE_MS) {
      lastMs = performance.now();
      stream.write(`${erase}${currentLine(progress).slice(0, (stream.columns ?? 80) - 1)}`);
    }
  };
}

/** What deserves a line of its own. */
function remarks(event: SessionEvent, progress: Progress): string[] {
  switch (event.type) {
    case 'session-started':
      return [planLine(event.header)];
    case 'preparing':
      return [visibleLine(preparationLine(event.preparation))];
    case 'conditions-drawn':
      return [visibleLine(conditionsLine(event))];
    case 'framework-recognised':
      return [visibleLine(frameworkLine(event.use))];
    case 'controls-started':
      return [controlsLine(event)];
    case 'diagnosis-started':
      return [diagnosisLine(event)];
    case 'warning':
      return [`warning: ${visibleLine(event.text)}`];
    case 'remote-progress':
      return [remoteLine(event.progress)];
    case 'run-finished':
      return failureRemark(event.observation, progress);
    case 'session-ended':
      return event.end.kind === 'cancelled'
        ? [`cancelled by ${event.end.signal}: the report covers the runs until then`]
        : [];
    case 'workspace-ready':
    case 'seeds-read':
    case 'tests-seen':
    case 'run-started':
    case 'remote-job':
    case 'control-finished':
    case 'shared-seen':
    case 'replays-known':
    case 'experiment-started':
    case 'trial-finished':
    case 'diagnosis-ended':
      return [];
  }
}

function failureRemark(
  { run, seed, outcome, conditions }: Extract<SessionEvent, { type: 'run-finished' }>['observation'],
  { failed, failedOtherwise, lost }: Progress,
): string[] {
  if (outcome.kind === 'passed') return [];
  if (outcome.kind === 'not-observed') {
    return lost > SHOWN_FAILURES ? [] : [`run ${run} was lost: ${visibleLine(outcome.reason)}`];
  }
  const failures = failed + failedOtherwise;
  if (failures > SHOWN_FAILURES) return [];
  const given = conditionsInWords(conditions);
  const words = [outcomeWords(outcomeFields(outcome)), ...(given === '' ? [] : [given])].join('; ');
  const more = failures === SHOWN_FAILURES ? '; the report has all other failures' : '';
  return [visibleLine(`run ${run} (seed ${seed}) ${words}${more}`)];
}
