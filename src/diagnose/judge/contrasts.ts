/** What can be contrasted on this machine with this framework, and what each contrast's two arms are. Pure. */
import { type ConditionLevels, FACTORS, type Factor, NO_LEVELS, PLAIN_CONDITIONS } from '../../model/conditions.ts';
import type { Contrast } from '../../model/contrast.ts';
import type { DiagnosisSubject } from '../../model/diagnosis.ts';
import { HEAD } from '../../model/tree.ts';
import type { TrialSetting } from '../../model/trial-setting.ts';
import type { Possibilities } from './possibilities.ts';
import { changeOf } from './screened.ts';
import type { Draft } from './step.ts';

/** The command as the session runs it, one run after the other. */
export const AS_SESSION: TrialSetting = {
  tree: HEAD,
  only: null,
  chosen: null,
  pasted: false,
  parallel: 1,
  copies: 'session',
  network: 'session',
  conditions: PLAIN_CONDITIONS,
  seed: null,
  hashSeed: null,
};

/** What the session's own runs had. */
export function sessionSetting({ parallelism }: Possibilities): TrialSetting {
  return { ...AS_SESSION, parallel: parallelism };
}

/** The most runs at a time: more say no more about whether runs disturb each other. */
const MOST_PARALLEL = 8;

/** The arms of a screened contrast; null where it is not possible here. */
export function armsOf(
  contrast: Contrast,
  subject: DiagnosisSubject,
  can: Possibilities,
): Pick<Draft, 'control' | 'treatment'> | null {
  const parallel = Math.min(MOST_PARALLEL, can.parallelism);
  const levels = isSensitive(subject) ? levelsOf(subject) : can.levels;
  const change = changeOf(contrast, { can, test: subject.test, parallel, levels });
  if (change === null) return null;
  const control = contrast === 'own-network' ? { ...AS_SESSION, parallel } : AS_SESSION;
  return { control, treatment: { ...AS_SESSION, ...change } };
}

/** Whether a subject failed under changed conditions alone: then these are all that there is to contrast. */
export function isSensitive({ failing }: DiagnosisSubject): boolean {
  return JSON.stringify(failing.conditions) !== JSON.stringify(PLAIN_CONDITIONS);
}

/** What the failing run was given, one factor at a time. */
function levelsOf({ failing: { conditions } }: DiagnosisSubject): ConditionLevels {
  const given = (factor: Factor) => (conditions[factor] === PLAIN_CONDITIONS[factor] ? [] : [conditions[factor]]);
  return { ...NO_LEVELS, ...Object.fromEntries(FACTORS.map((factor) => [factor, given(factor)])) };
}

/** A failing seed again, interleaved with a passing one: the lines that a person can paste. */
export function replayDraft(subject: DiagnosisSubject, index: number, only: number | null, size: number): Draft {
  const again = ({ seed, conditions }: DiagnosisSubject['failing']): TrialSetting => {
    return { ...AS_SESSION, only, pasted: true, seed, conditions };
  };
  return {
    contrast: 'seed',
    stage: 'confirm',
    subjects: [index],
    control: again(subject.passing),
    treatment: again(subject.failing),
    size,
  };
}

/** The failing seed's replay against the same with one thing changed. */
export function pinnedDraft(
  contrast: Contrast,
  index: number,
  replay: TrialSetting,
  changed: Partial<TrialSetting>,
  size: number,
): Draft {
  return { contrast, stage: 'confirm', subjects: [index], control: replay, treatment: { ...replay, ...changed }, size };
}
