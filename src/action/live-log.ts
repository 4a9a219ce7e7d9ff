/**
 * Shows the session's progress in the job's log. Lines in our own words are written as they are; other texts are
 * escaped.
 */
import { warning } from '@actions/core';
import type { Emit, SessionEvent } from '../events/events.ts';
import { printUntrusted, type TextSink } from '../publish/log.ts';
import { longRunWatch } from '../publish/long-run-watch.ts';
import { controlsLine } from '../report/control-words.ts';
import { diagnosisLine } from '../report/diagnosis-progress.ts';
import { conditionsLine, frameworkLine, planLine, preparationLine, remoteLine } from '../report/progress.ts';
import { currentLine, follow, NOTHING_YET, stepsTaken } from '../report/session-progress.ts';

/** Tells of a session's events as they come. */
export function liveLog(out: TextSink = process.stdout): Emit {
  let progress = NOTHING_YET;
  const watch = longRunWatch((line) => out.write(`${line}\n`));
  return (event) => {
    watch(event);
    const before = progress;
    progress = follow(progress, event);
    remark(event, out);
    if (stepsTaken(progress) > stepsTaken(before)) out.write(`${currentLine(progress)}\n`);
  };
}

function remark(event: SessionEvent, out: TextSink): void {
  if (event.type === 'session-started') out.write(`${planLine(event.header)}\n`);
  if (event.type === 'preparing') printUntrusted(preparationLine(event.preparation), out);
  if (event.type === 'conditions-drawn') printUntrusted(conditionsLine(event), out);
  if (event.type === 'framework-recognised') printUntrusted(frameworkLine(event.use), out);
  if (event.type === 'controls-started') out.write(`${controlsLine(event)}\n`);
  if (event.type === 'diagnosis-started') out.write(`${diagnosisLine(event)}\n`);
  if (event.type === 'remote-progress') out.write(`${remoteLine(event.progress)}\n`);
  if (event.type === 'warning') warning(event.text);
}
