/**
 * The session's framework as a trial needs it: the command as the session runs it, or the line that a person can paste.
 */
import type { PreparedRun, ReplayRequest } from '../frameworks/framework.ts';
import { wholeCommandLine } from '../frameworks/replays.ts';
import type { FrameworkSession, RunNeeds } from '../frameworks/session.ts';
import type { Session } from '../model/session.ts';
import type { TrialSetting } from '../model/trial-setting.ts';
import { SLOT_VARIABLE } from '../process/processes.ts';
import { AS_SESSION } from './judge/contrasts.ts';

/** What a session's lines are made from. */
export interface LineSource {
  readonly session: Session;
  /** Null: exit codes only. */
  readonly framework: FrameworkSession | null;
}

/** A trial's setting and seed. */
export interface SeededSetting {
  readonly setting: TrialSetting;
  readonly seed: number;
}

const HASH_SEED = /\bPYTHONHASHSEED=\d+/;

/** The line that repeats a trial when it is pasted. */
export function lineOf(trial: SeededSetting, source: LineSource): string {
  return lineWith(trial, source, {});
}

/** @param recording where the line's run is to write its report; empty: the line as a person has it */
function lineWith(
  { setting, seed }: SeededSetting,
  { session, framework }: LineSource,
  recording: Pick<ReplayRequest, 'reportDir'>,
): string {
  const { only, chosen, conditions, hashSeed } = setting;
  const { order } = conditions;
  const { tests: seen } = session;
  const test = seen[only ?? -1] ?? null;
  const run = session.observations.find((it) => it.seed === seed)?.run ?? 0;
  const tests = chosen?.flatMap((index) => seen[index] ?? []) ?? null;
  const line =
    (tests === null ? null : framework?.chosen?.line({ seed, order, tests, seen, ...recording })) ??
    framework?.replay({ seed, order, test, seen, ...recording }).commandLine ??
    wholeCommandLine(session.header.command, { seed, run });
  return hashSeed === null ? line : line.replace(HASH_SEED, `PYTHONHASHSEED=${hashSeed}`);
}

/** Whether the framework takes Python's hash seed from the line. */
export function takesHashSeed(source: LineSource, setting: TrialSetting): boolean {
  return HASH_SEED.test(lineOf({ setting, seed: 1 }, source));
}

/**
 * A framework session that prepares each run for its trial.
 * @param trialOf the trial of a run, by the run's number
 */
export function armFramework(source: LineSource, trialOf: (run: number) => SeededSetting): FrameworkSession {
  const { framework } = source;
  return {
    name: framework?.name ?? 'none',
    reportFiles: framework?.reportFiles ?? null,
    reportFolders: framework?.reportFolders ?? [],
    orders: framework?.orders ?? [],
    prepare: (needs) => prepared(needs, trialOf(needs.run), source),
    read: async (evidence) => framework?.read(evidence) ?? { kind: 'none' },
    replay: (wanted) => framework?.replay(wanted) ?? { commandLine: '', selectsTest: false },
    here: (line) => framework?.here(line) ?? line,
    chosen: framework?.chosen ?? null,
    use: async () => null, // known since the session's own runs
    hint: async () => null,
    ownFailure: () => null,
  };
}

/** Judges a line by its exit code alone, with none of the variables that a run has of ours. */
export function bareLine(line: string, source: LineSource): FrameworkSession {
  const names = ['TEST_SEED', 'ATTEMPT', SLOT_VARIABLE].join(' ');
  return {
    ...armFramework(source, () => ({ setting: AS_SESSION, seed: 1 })),
    reportFolders: [],
    prepare: () => ({ commandLine: `unset ${names}\n${source.framework?.here(line) ?? line}`, env: {} }),
    read: async () => ({ kind: 'none' }),
  };
}

function prepared(needs: RunNeeds, trial: SeededSetting, source: LineSource): PreparedRun {
  const { pasted, only, hashSeed } = trial.setting;
  const own = source.framework?.prepare(needs) ?? { commandLine: source.session.header.command, env: {} };
  if (!pasted && only === null) return own;
  const hash = hashSeed === null ? {} : { PYTHONHASHSEED: String(hashSeed) };
  const line = lineWith(trial, source, { reportDir: needs.reportDir });
  return { commandLine: source.framework?.here(line) ?? line, env: { ...own.env, ...hash } };
}
