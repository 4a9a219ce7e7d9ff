/** What can be contrasted on this machine with this framework, and what each contrast's two arms are. Pure. */
import {
  type ConditionLevels,
  type Contrast,
  type DiagnosisSubject,
  PLAIN_CONDITIONS,
  type TrialSetting,
} from '../model.ts';
import type { Draft } from './step.ts';

/** What experiments are possible here. */
export interface Possibilities {
  /** How many runs the session has at a time. */
  readonly parallelism: number;
  /** Whether the framework can execute this test, of the session's test table, by itself. */
  readonly selects: (test: number) => boolean;
  /** Whether Python's hash seed is the framework's to set. */
  readonly hashSeed: boolean;
  /** Running chosen tests together; null: the framework cannot. */
  readonly chosen: {
    readonly order: 'given' | 'own';
    /**
     * Of the tests, those that can be chosen and that can have met this one: the last of them, if a line cannot hold
     * all.
     */
    readonly candidates: (test: number, others: readonly number[]) => readonly number[];
  } | null;
  readonly freshCopies: boolean;
  readonly privateNetwork: boolean;
  readonly levels: ConditionLevels;
}

/** The command as the session runs it, one run after the other. */
export const AS_SESSION: TrialSetting = {
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

/**
 * Contrasts that are screened, with how often they are the cause: order and state before contention before load
 * (STATISTICS of studies).
 */
const LIKELIHOODS: Readonly<Partial<Record<Contrast, number>>> = {
  alone: 0.35,
  parallelism: 0.3,
  'fresh-copy': 0.25,
  'cpu-jitter': 0.25,
  'own-network': 0.25,
  'one-cpu': 0.15,
  order: 0.15,
  timezone: 0.03,
  locale: 0.03,
};

/** The contrasts that are screened for any subject. */
export const SCREENED = Object.keys(LIKELIHOODS) as Contrast[];

/** How likely a contrast is to be the cause, before any run. */
export function likelihood(contrast: Contrast): number {
  return LIKELIHOODS[contrast] ?? 0;
}

/** The arms of a screened contrast; null where it is not possible here. */
export function armsOf(
  contrast: Contrast,
  subject: DiagnosisSubject,
  can: Possibilities,
): Pick<Draft, 'control' | 'treatment'> | null {
  const treatment = treatmentOf(contrast, subject, can);
  if (treatment === null) return null;
  const parallel = Math.min(MOST_PARALLEL, can.parallelism);
  return { control: contrast === 'own-network' ? { ...AS_SESSION, parallel } : AS_SESSION, treatment };
}

function treatmentOf(contrast: Contrast, subject: DiagnosisSubject, can: Possibilities): TrialSetting | null {
  const { test } = subject;
  const parallel = Math.min(MOST_PARALLEL, can.parallelism);
  const possible = (condition: boolean, setting: Partial<TrialSetting>) =>
    condition ? { ...AS_SESSION, ...setting } : null;
  switch (contrast) {
    case 'parallelism':
      return possible(parallel > 1, { parallel });
    case 'own-network':
      return possible(parallel > 1 && can.privateNetwork, { parallel, network: 'private' });
    case 'alone':
      return test === null ? null : possible(can.selects(test), { only: test });
    case 'fresh-copy':
      return possible(can.freshCopies, { copies: 'fresh' });
    default:
      return conditioned(contrast, isSensitive(subject) ? levelsOf(subject) : can.levels);
  }
}

/** Whether a subject failed under changed conditions alone: then these are all that there is to contrast. */
export function isSensitive({ failing }: DiagnosisSubject): boolean {
  return JSON.stringify(failing.conditions) !== JSON.stringify(PLAIN_CONDITIONS);
}

/** What the failing run was given, one factor at a time. */
function levelsOf({ failing: { conditions } }: DiagnosisSubject): ConditionLevels {
  const given = <Level>(level: Level, plain: Level): Level[] => (level === plain ? [] : [level]);
  return {
    order: given(conditions.order, PLAIN_CONDITIONS.order),
    timezone: conditions.timezone === null ? [] : [conditions.timezone],
    locale: conditions.locale === null ? [] : [conditions.locale],
    cpu: given(conditions.cpu, PLAIN_CONDITIONS.cpu),
  };
}

/** The contrasts that change one factor of the conditions. */
export const CONDITIONS: readonly Contrast[] = ['order', 'timezone', 'locale', 'cpu-jitter', 'one-cpu'];

/** One factor changed, to its first level on this machine. */
function conditioned(contrast: Contrast, levels: ConditionLevels): TrialSetting | null {
  const changed = changedFactor(contrast, levels);
  return changed === null ? null : { ...AS_SESSION, conditions: { ...PLAIN_CONDITIONS, ...changed } };
}

function changedFactor(contrast: Contrast, levels: ConditionLevels): Partial<TrialSetting['conditions']> | null {
  const [order, timezone, locale] = [levels.order[0], levels.timezone[0], levels.locale[0]];
  if (contrast === 'order' && order !== undefined) return { order };
  if (contrast === 'timezone' && timezone !== undefined) return { timezone };
  if (contrast === 'locale' && locale !== undefined) return { locale };
  if (contrast === 'cpu-jitter' && levels.cpu.includes('jitter')) return { cpu: 'jitter' };
  if (contrast === 'one-cpu' && levels.cpu.includes('one-cpu')) return { cpu: 'one-cpu' };
  return null;
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
