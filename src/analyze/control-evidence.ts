/** What a session's controls and its own runs are evidence of, put beside each other. Pure. */
import type { Control, ControlSetting } from '../model/control.ts';
import type { Observation } from '../model/observation.ts';
import type { Session } from '../model/session.ts';
import type { Arm } from './exact-tests.ts';
import {
  armOf,
  type Contrast,
  contrast,
  executes,
  failsIn,
  failuresIn,
  ownRuns,
  type Seen,
  type Subject,
  seenOf,
  severalAtATime,
  steadyOf,
} from './failures-together.ts';
import { saysInUse } from './in-use.ts';
import { isPlain } from './outcomes.ts';
import { LEAST_SHARE, mostControls, passesNeeded } from './passes-needed.ts';

/** What of a session is asked about. */
export type Asked = Pick<Session, 'observations' | 'controls'>;

/** What is to be asked next: in which setting, at most so many runs; null: all is known that can be. */
export interface NextControls {
  readonly setting: ControlSetting;
  readonly most: number;
}

/** What fails by itself in half of all runs does so in nearly all sessions within as many. */
const FIRST_ALONE = 10;

function canDecide({ failures, runs }: Arm): boolean {
  return (passesNeeded(failures, runs) ?? Number.POSITIVE_INFINITY) <= mostControls(runs);
}

/** Controls and the session's own runs, as they are contrasted. */
export class Evidence {
  /** The session's own; where it ended after a few, with those that were made with several at a time since. */
  readonly first: readonly Seen[];
  /** With several runs at a time. */
  readonly failed: readonly Subject[];
  /** The same, and what failed by itself alone. */
  readonly subjects: readonly Subject[];
  readonly #controls: readonly Control[];
  readonly #observations: readonly Observation[];
  readonly #tooFew: boolean;
  /** Those that did not fail in every run. */
  readonly #unsteady: readonly Subject[];

  constructor(session: Asked) {
    this.#observations = session.observations.filter(isPlain);
    this.#controls = session.controls;
    const own = ownRuns(session);
    this.failed = severalAtATime(session) ? failuresIn(own) : [];
    const steady = steadyOf(this.failed, own);
    const unsteady = this.failed.filter((subject) => !steady.includes(subject));
    this.#tooFew = unsteady.length > 0 && own.length < LEAST_SHARE && !canDecide(armOf(unsteady, own));
    this.#unsteady = unsteady;
    this.first = this.#tooFew ? [...own, ...this.in('together')] : own;
    this.subjects = [...new Set([...this.failed, ...failuresIn(this.in('alone'))])];
  }

  in(setting: ControlSetting): readonly Control[] {
    return this.#controls.filter((control) => control.setting === setting && control.outcome.kind !== 'not-observed');
  }

  contrast(setting: ControlSetting, subjects: readonly Subject[]): Contrast {
    return contrast(subjects, this.first, this.in(setting));
  }

  /**
   * A session that ended after a few runs can tell nothing of them. Runs by themselves come first: where one fails, no
   * more are needed. Then as many with several at a time as make a number that was fixed beforehand.
   */
  missingRuns(): NextControls | null {
    const alone = this.in('alone');
    const failsAlone = alone.some((run) => this.#unsteady.some((subject) => failsIn(subject, run)));
    if (!this.#tooFew || failsAlone) return null;
    if (alone.length < FIRST_ALONE) return { setting: 'alone', most: FIRST_ALONE - alone.length };
    const left = LEAST_SHARE - this.first.length;
    return left > 0 ? { setting: 'together', most: left } : null;
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
