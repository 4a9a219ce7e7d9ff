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
