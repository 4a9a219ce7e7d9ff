/** What failed in a session's runs, and how two settings are compared for it. Pure. */
import { FAILED_MARK } from '../model/marks.ts';
import type { Observation } from '../model/observation.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Session } from '../model/session.ts';
import { HEAD } from '../model/tree.ts';
import type { Arm } from './exact-tests.ts';
import { isPlain } from './outcomes.ts';
import { ASK_LEVEL, mostControls, passesNeeded } from './passes-needed.ts';

/** A run, in whichever setting. */
export interface Seen {
  readonly outcome: Outcome;
  readonly marks: string;
}

/** What failed: a test, by its index; null: runs that no failing test accounts for. */
export type Subject = number | null;

/** What two settings say of a failure. `alike`: it fails in the second, too; `differs`: it does not, beyond chance. */
export type Contrasted = 'alike' | 'differs' | 'open';

const FAILING = /[frm]/;

/** Whether some machine had several runs at a time: only these could disturb each other. */
export function severalAtATime({ observations }: Pick<Session, 'observations'>): boolean {
  const slots = new Map<string, number>();
  return observations.some(({ place, slot }) => {
    const first = slots.get(place) ?? slot;
    slots.set(place, first);
    return slot !== first;
  });
}

/** What failed in these runs. */
export function failuresIn(runs: readonly Seen[]): Subject[] {
  const failing = new Set<Subject>();
  for (const run of runs.filter(fails)) {
    if (!FAILING.test(run.marks)) failing.add(null);
    for (const { index } of run.marks.matchAll(FAILED_MARK)) failing.add(index);
  }
  return [...failing];
}

/** The runs of the code in question that were left as the command is. */
export function ownRuns({ observations }: Pick<Session, 'observations'>): Seen[] {
  return observations.filter((one) => isPlain(one) && one.tree === HEAD).flatMap(seenOf);
}

/** The run as it is contrasted; none where the machine lost it. */
export function seenOf({ outcome, tests }: Observation): Seen[] {
  return outcome.kind === 'not-observed' ? [] : [{ outcome, marks: tests.marks }];
}

/** Whether the run failed, or a test in it did, if only at first. */
function fails({ outcome, marks }: Seen): boolean {
  return outcome.kind !== 'passed' || FAILING.test(marks);
}

/** Whether that very failure happened in the run. */
export function failsIn(subject: Subject, run: Seen): boolean {
  if (subject !== null) return FAILING.test(run.marks[subject] ?? '-');
  return run.outcome.kind !== 'passed' && !FAILING.test(run.marks);
}

/** A run that was cut short before a test, or that did not choose it, says nothing of it. */
export function executes(subject: Subject, { marks }: Seen): boolean {
  return subject === null || /[pfrm]/.test(marks[subject] ?? '-');
}

/** Runs in which any of these failures happened. */
export function armOf(subjects: readonly Subject[], runs: readonly Seen[]): Arm {
  return { failures: runs.filter((run) => subjects.some((one) => failsIn(one, run))).length, runs: runs.length };
}

/** The same for one of them, among the runs that tell of it. */
export function ownArm(subject: Subject, runs: readonly Seen[]): Arm {
  return armOf(
    [subject],
    runs.filter((run) => executes(subject, run)),
  );
}

/** One setting against another, for each failure. */
export interface Contrast {
  readonly of: ReadonlyMap<Subject, Contrasted>;
  /** Whether more runs, as many as anybody waits for, could not change what it says. */
  readonly settled: boolean;
}

/**
 * As long as none of them failed in the second setting they are one question, with the most power; once some did, each
 * of the others stands for itself, and the level is shared. What failed in all runs of both is no question any more.
 */
export function contrast(subjects: readonly Subject[], first: readonly Seen[], second: readonly Seen[]): Contrast {
  const most = mostControls(first.length);
  const passing = subjects.filter((subject) => !second.some((run) => failsIn(subject, run)));
  const steady = steadyOf(subjects, first);
  const asked = subjects.filter((subject) => passing.includes(subject) || !steady.includes(subject));
  const asOne = passing.length === asked.length;
  const together = asOne ? passesOfAll(asked, first, most) : Number.NaN;
  const level = ASK_LEVEL / asked.length;
  const missing = passing.map((subject) => {
    const needed = asOne ? together : passesOf(ownArm(subject, first), level);
    const told = asOne ? second.filter((run) => tellsOf(asked, run)).length : ownArm(subject, second).runs;
    return [subject, needed - told] as const;
  });
  const open = missing.filter(([, left]) => left > 0);
  const answerOf = (subject: Subject): Contrasted => {
    if (!passing.includes(subject)) return 'alike';
    return open.some(([one]) => one === subject) ? 'open' : 'differs';
  };
  return {
    of: new Map(subjects.map((subject) => [subject, answerOf(subject)])),
    settled: open.every(([, left]) => second.length + left > most),
  };
}

/** Those that failed in every run that tells of them. */
export function steadyOf(subjects: readonly Subject[], runs: readonly Seen[]): Subject[] {
  return subjects.filter((subject) => {
    const own = ownArm(subject, runs);
    return own.failures === own.runs;
  });
}

function passesOf({ failures, runs }: Arm, level: number): number {
  return passesNeeded(failures, runs, level) ?? Number.POSITIVE_INFINITY;
}

function tellsOf(subjects: readonly Subject[], run: Seen): boolean {
  return !fails(run) || subjects.every((subject) => executes(subject, run));
}

/**
 * Enough for all of them together, and for each that fails apart from those that fail more often: a test that is flaky
 * by itself is not to be hidden by one that collides. Those that fail too seldom to be told apart lean on the others.
 */
function passesOfAll(subjects: readonly Subject[], first: readonly Seen[], most: number): number {
  const failures = new Map(subjects.map((subject) => [subject, armOf([subject], first).failures]));
  const worstFirst = subjects.toSorted((a, b) => (failures.get(b) ?? 0) - (failures.get(a) ?? 0));
  let needed = passesOf(armOf(subjects, first), ASK_LEVEL);
  let rest = first;
  for (const subject of worstFirst) {
    const own = passesOf(armOf([subject], rest), ASK_LEVEL);
    if (own <= most) needed = Math.max(needed, own);
    rest = rest.filter((run) => !failsIn(subject, run));
  }
  return needed;
}
