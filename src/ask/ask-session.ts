/**
 * Ask before accusing: before a verdict calls tests flaky or broken, runs that fail with several at a time are repeated
 * by themselves, and, where that differs, with what they could collide on kept apart.
 */
import type { NextControls } from '../analyze/control-evidence.ts';
import { nextControls } from '../analyze/disturbance.ts';
import { isAccused } from '../analyze/verdict.ts';
import type { ControlSetting } from '../model/control.ts';
import type { Session } from '../model/session.ts';
import type { SessionEnd } from '../model/session-end.ts';
import type { Verdict } from '../model/verdict.ts';
import { type ControlPorts, carryOutControls } from './control-runner.ts';
import type { Ground, OpenStage } from './ground.ts';
import { namedFirst } from './named-first.ts';

/** A session whose runs are over, and where it can be asked about. */
export interface AskedSession extends Omit<ControlPorts, 'goesOn'> {
  /** Opened where something is asked. */
  readonly ground: () => Promise<Ground>;
  /** How the runs ended. */
  readonly end: SessionEnd;
  /** What has been observed by now. */
  readonly soFar: () => Session;
  /** The verdict on what was observed. */
  readonly verdictOf: (session: Session) => Verdict;
}

/** Asks what is to be asked, within the session's time; resolves to how the session ended. Never throws. */
export async function askBeforeVerdict(asked: AskedSession): Promise<SessionEnd> {
  const { end, soFar, verdictOf, signal } = asked;
  if ((end.kind !== 'complete' && end.kind !== 'stopped') || !isAccused(verdictOf(soFar()))) return end;
  let ground: Ground | null = null;
  try {
    ground = await asked.ground();
    await askOn(asked, ground);
    const shared = namedFirst(ground.shared(), soFar());
    if (shared.length > 0) asked.emit({ type: 'shared-seen', shared });
  } catch (error) {
    const text = `Whether runs fail because of each other could not be asked: ${(error as Error).message}`;
    asked.emit({ type: 'warning', text });
  } finally {
    await ground?.close();
  }
  return signal.aborted ? (signal.reason as SessionEnd) : end;
}

/** No setting is asked for more often: where runs are lost each time, it would never end. */
const MOST_TIMES = 2;

/** Asks in one setting after the other. */
async function askOn(asked: AskedSession, ground: Ground): Promise<void> {
  const { soFar } = asked;
  const [times, missing] = [new Map<ControlSetting, number>(), new Set<ControlSetting>()];
  for (let next = nextControls(soFar(), missing); next !== null; next = nextControls(soFar(), missing)) {
    const open = await ground.at(next.setting);
    const before = times.get(next.setting) ?? 0;
    if (before === MOST_TIMES) return;
    if (open === null) missing.add(next.setting);
    else if (!(await ask(next, asked, open, missing))) return;
    times.set(next.setting, before + 1);
  }
}

/** False: nothing more can be asked. */
async function ask(
  { setting, most }: NextControls,
  asked: AskedSession,
  open: OpenStage,
  missing: ReadonlySet<ControlSetting>,
): Promise<boolean> {
  const { emit, elapsedMs, soFar } = asked;
  emit({ type: 'controls-started', setting, most, atMs: Math.round(elapsedMs()) });
  const goesOn = () => nextControls(soFar(), missing)?.setting === setting;
  return carryOutControls({ setting, most, session: soFar() }, open, { ...asked, goesOn });
}
