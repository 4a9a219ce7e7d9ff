/** Where controls take place: what the rounds of asking know of it, on this machine or on RunPod's. */
import type { ControlSetting, SharedResource } from '../model/control.ts';
import type { Stage, Wanted } from './control-runner.ts';

/** Makes controls of one setting ready. */
export type OpenStage = (wanted: Wanted) => Promise<Stage>;

/** The places of one session's controls. */
export interface Ground {
  /** Null: there is no such place. */
  at(setting: ControlSetting): Promise<OpenStage | null>;
  /** What runs took for themselves where each had its own. */
  shared(): readonly SharedResource[];
  /** Removes what was opened. Never throws. */
  close(): Promise<void>;
}
