/**
 * Whether runs fail because of each other: what the controls of a session say of each failure that happened with several
 * runs at a time. Pure: the same function ends the asking, and makes the verdict.
 */
import {
  CONTROL_SETTINGS,
  type Control,
  type ControlSetting,
  PARALLEL_ANSWERS,
  type ParallelAnswerKind,
} from '../model/control.ts';
import type { Observation } from '../model/observation.ts';
import type { Session } from '../model/session.ts';
import type { Arm } from './exact-tests.ts';
import {
  armOf,
  type Contrast,
  type Contrasted,
  contrast,
  executes,
  failsIn,
  failuresIn,
  ownArm,
  ownRuns,
  type Seen,
  type Subject,
  seenOf,
  severalAtATime,
} from './failures-together.ts';
import { saysInUse } from './in-use.ts';
import { isPlain } from './outcomes.ts';
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

type Asked = Pick<Session, 'observations' | 'controls'>;

/** What is to be asked next: in which setting, at most so many runs; null: all is known that can be. */
export interface NextControls {
  readonly setting: ControlSetting;
  readonly most: number;
}

/** Controls and the session's own runs, as they are contrasted. */
class Evidence {
  readonly own: readonly Seen[];
  /** With several runs at a time. */
  readonly failed: readonly Subject[];
  /** The same, and what failed by itself alone. */
  readonly subjects: readonly Subject[];
  readonly #controls: readonly Control[];
  readonly #observations: readonly Observation[];

  constructor(session: Asked) {
    this.#observations = session.observations.filter(isPlain);
    this.own = ownRuns(session);
    this.#controls = session.controls;
    this.failed = severalAtATime(session) ? failuresIn(this.own) : [];
    this.subjects = [...new Set([...this.failed, ...failuresIn(this.in('alone'))])];
  }

  in(setting: ControlSetting): readonly Control[] {
    return this.#controls.filter((control) => control.setting === setting && control.outcome.kind !== 'not-observed');
  }

  contrast(setting: ControlSetting, subjects: readonly Subject[]): Contrast {
    return contrast(subjects, this.own, this.in(setting));
  }

  /** The failures that did not happen by themselves, beyond chance. */
  differing(): Subject[] {
    const alone = this.contrast('alone', this.subjects).of;
    return this.subjects.filter((subject) => alone.get(subject) === 'differs');
  }

  /** Whether some of them fail again with several at a time: else the machine, or what the runs left, has changed. */
  failAgain(subjects: readonly Subject[]): boolean {
    return this.in('together').some((run) => subjects.some((subject) => failsIn(subject, run)));
  }

  /** Whether each of its failures says that somebody else has what it needs. */
  saysSo(subject: Subject): boolean {
    const failing = this.#observations.filter((one) => seenOf(one).some((run) => failsIn(subject, run)));
    return failing.length > 0 && failing.every((one) => saysInUse(one, subject));
  }

  /** Whether none of them fails there, and all are executed: else the tests need what they were kept from. */
  passesIn(setting: ControlSetting, subjects: readonly Subject[]): boolean {
    const runs = this.in(setting);
    return runs.length > 0 && runs.every((run) => subjects.every((one) => executes(one, run) && !failsIn(one, run)));
  }
}

const NONE: ReadonlySet<ControlSetting> = new Set();

/**
 * The next setting to ask for: by itself, until that is decided; then together once more, until what differed fails
 * again; then together, each with its own. Null: all is known that can be.
 * @param missing settings that this machine does not have
 */
export function nextControls(session: Asked, missing: ReadonlySet<ControlSetting> = NONE): NextControls | null {
  const evidence = new Evidence(session);
  const { failed, subjects, own } = evidence;
  if (failed.length === 0) return null;
  const most = mostControls(own.length);
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
  const { failed, subjects, own } = evidence;
  if (failed.length === 0) return null;
  const alone = evidence.contrast('alone', subjects).of;
  const left = evidence.differing();
  const answers = subjects.map((test): SubjectAnswer => {
    const answer = answerOf(test, alone.get(test) ?? 'open', evidence, left);
    return { test, answer, together: ownArm(test, own), alone: ownArm(test, evidence.in('alone')) };
  });
  const arms = CONTROL_SETTINGS.map((setting) => [setting, armOf(subjects, evidence.in(setting))]);
  return {
    answer: PARALLEL_ANSWERS.find((kind) => answers.some(({ answer }) => answer === kind)) ?? 'open',
    subjects: answers,
    together: armOf(subjects, own),
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
