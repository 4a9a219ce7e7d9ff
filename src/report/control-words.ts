/** What is asked before a verdict, in lines of text. Pure. */
import type { SessionEvent } from '../events/events.ts';
import type { ControlSetting } from '../model/control.ts';
import { counted } from './numbers.ts';

/** What a setting asks. */
const ASKED: Readonly<Record<ControlSetting, string>> = {
  alone: 'does it fail by itself? One run after the other',
  together: 'does it still fail with several runs at a time?',
  'apart-alone': 'does it pass in a network, /tmp and home folder of its own?',
  apart: 'does it fail with several at a time, each in a network, /tmp and home folder of its own?',
  'folders-alone': 'does it pass with a /tmp and home folder of its own?',
  folders: 'does it fail with several at a time, each with a /tmp and home folder of its own?',
};

/** `before the verdict: does it fail by itself? One run after the other, at most 50 runs`. */
export function controlsLine({ setting, most }: Extract<SessionEvent, { type: 'controls-started' }>): string {
  return `before the verdict: ${ASKED[setting]} (at most ${counted(most, 'run')})`;
}

/** How far the asking has come. */
export interface ControlProgress {
  readonly setting: ControlSetting;
  readonly most: number;
  readonly done: number;
  readonly failed: number;
}

/** The progress after one more event; null: nothing is asked, or no more. */
export function advanceControls(progress: ControlProgress | null, event: SessionEvent): ControlProgress | null {
  if (event.type === 'controls-started') return { setting: event.setting, most: event.most, done: 0, failed: 0 };
  if (event.type === 'replays-known') return null;
  if (progress === null || event.type !== 'control-finished') return progress;
  const { kind } = event.control.outcome;
  const failed = progress.failed + Number(kind !== 'passed' && kind !== 'not-observed');
  return { ...progress, done: progress.done + 1, failed };
}

/** `before the verdict: 12 runs one after the other, 0 failed`. */
export function controlsProgressLine({ setting, done, failed }: ControlProgress): string {
  return `before the verdict: ${counted(done, 'run')} ${HOW[setting]}, ${failed} failed`;
}

/** Where lines stay, one of them stands for so many runs. */
const RUNS_A_LINE = 10;

/** How many steps are done. */
export function controlSteps(progress: ControlProgress | null): number {
  return progress === null ? 0 : Math.floor(progress.done / RUNS_A_LINE);
}

const HOW: Readonly<Record<ControlSetting, string>> = {
  alone: 'one after the other',
  together: 'with several at a time',
  'apart-alone': 'with a network, /tmp and home folder of its own',
  apart: 'at a time with a network, /tmp and home folder each',
  'folders-alone': 'with a /tmp and home folder of its own',
  folders: 'at a time with a /tmp and home folder each',
};
