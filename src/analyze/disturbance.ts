/**
 * Whether runs fail because of each other: what the controls of a session say of each failure that happened with
 * several runs at a time. Pure: the same function ends the asking, and makes the verdict.
 */
import { CONTROL_SETTINGS, type ControlSetting, PARALLEL_ANSWERS, type ParallelAnswerKind } from '../model/control.ts';
import { type Asked, Evidence, type NextControls } from './control-evidence.ts';
import type { Arm } from './exact-tests.ts';
import { armOf, type Contrasted, ownArm, type Subject } from './failures-together.ts';
import { mostControls } from './passes-needed.ts';

/** What is known of one failure. */
export interface SubjectAnswer {
  readonly test: Subject;
  readonly answer: ParallelAnswerKind;
  /** Failures among the runs that executed it: of the session, and by itself. */
  readonly together: Arm;
  readonly alone: Arm;
}

/** What the controls of a session say. */
export interface Disturbance {
  /** The worst that is said of any failure, in the order of PARALLEL_ANSWERS: what holds for the session. */
  readonly answer: ParallelAnswerKind;
  readonly subjects: readonly SubjectAnswer[];
  /** Whole runs: the session's own, and those in each setting. */
  readonly together: Arm;
  readonly controls: Readonly<Record<ControlSetting, Arm>>;
}

const NONE: ReadonlySet<ControlSetting> = new Set();

/**
 * The next setting to ask for: by itself, until that is decided; then together once more, until what differed fails
 * again; then together, each with its own. Null: all is known that can be.
 * @param missing settings that this machine does not have
 */
export function nextControls(session: Asked, missing: ReadonlySet<ControlSetting> = NONE): NextControls | null {
  const evidence = new Evidence(session);
  const { failed, subjects } = evidence;
  if (failed.length === 0) return null;
  const missingRuns = evidence.missingRuns();
  if (missingRuns !== null) return missingRuns;
  const most = mostControls(evidence.first.length);
  if (!evidence.contrast('alone', subjects).settled) return { setting: 'alone', most };
  const left = evidence.differing();
  if (left.length === 0) return null;
  if (evidence.failAgain(left)) return nextApart(evidence, left, missing, most);
  return evidence.contrast('together', left).settled ? null : { setting: 'together', most };
}

function nextApart(
  evidence: Evidence,
  left: readonly Subject[],
  missing: ReadonlySet<ControlSetting>,
  most: number,
): NextControls | null {
  for (const [rehearsal, setting] of APART.filter(([one]) => !missing.has(one))) {
    if (evidence.in(rehearsal).length === 0) return { setting: rehearsal, most: 1 };
    if (evidence.passesIn(rehearsal, left)) return evidence.contrast(setting, left).settled ? null : { setting, most };
  }
  return null;
}

/** What is kept apart, most of it first, each after a run that shows whether the tests can do with it. */
const APART = [
  ['apart-alone', 'apart'],
  ['folders-alone', 'folders'],
] as const satisfies readonly (readonly [ControlSetting, ControlSetting])[];

/** What the controls say of each failure; null: nothing failed with several runs at a time. */
export function disturbanceOf(session: Asked): Disturbance | null {
  const evidence = new Evidence(session);
  const { failed, subjects, first } = evidence;
  if (failed.length === 0) return null;
  const alone = evidence.contrast('alone', subjects).of;
  const left = evidence.differing();
  const answers = subjects.map((test): SubjectAnswer => {
    const answer = answerOf(test, alone.get(test) ?? 'open', evidence, left);
    return { test, answer, together: ownArm(test, first), alone: ownArm(test, evidence.in('alone')) };
  });
  const arms = CONTROL_SETTINGS.map((setting) => [setting, armOf(subjects, evidence.in(setting))]);
  return {
    answer: PARALLEL_ANSWERS.find((kind) => answers.some(({ answer }) => answer === kind)) ?? 'open',
    subjects: answers,
    together: armOf(subjects, first),
    controls: Object.fromEntries(arms) as Record<ControlSetting, Arm>,
  };
}

function answerOf(
  subject: Subject,
  alone: Contrasted,
  evidence: Evidence,
  left: readonly Subject[],
): ParallelAnswerKind {
  if (alone === 'alike') return 'by-itself';
  if (alone === 'open' || !evidence.failAgain(left)) return 'open';
  const apart = evidence.contrast('apart', left).of.get(subject);
  if (apart === 'alike') return 'busy';
  // On the machine's network, what fails may still collide there.
  const folders = evidence.contrast('folders', left).of.get(subject);
  return apart === 'differs' || folders === 'differs' || evidence.saysSo(subject) ? 'collision' : 'open';
}
