/**
 * The diagnosis of a session that has just ended: what is to be explained, what can be tried here, and the lines that
 * it proved.
 */
import type { Analysis } from '../analyze/analysis.ts';
import { trialLimitMs } from '../analyze/trial-limit.ts';
import type { Config } from '../config/config.ts';
import type { Emit } from '../events/events.ts';
import { conditionLevels } from '../execute/condition-levels.ts';
import type { FindTree } from '../execute/run-tree.ts';
import { withHeadline } from '../frameworks/headline.ts';
import type { FrameworkSession } from '../frameworks/session.ts';
import { FACTORS } from '../model/conditions.ts';
import type { DiagnosisSubject } from '../model/diagnosis.ts';
import type { Replay } from '../model/replay.ts';
import type { Session } from '../model/session.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { takesHashSeed } from './arm-framework.ts';
import { budgetMsOf, lineShareMs } from './budgets.ts';
import { diagnose, type TrialRunner } from './diagnosis.ts';
import { AS_SESSION } from './judge/contrasts.ts';
import type { Possibilities } from './judge/possibilities.ts';
import { subjectsOf } from './judge/subjects.ts';
import { Places } from './places.ts';
import { provenReplays } from './proven-replays.ts';
import { rehearsalTrouble } from './rehearsal.ts';
import { shortenLines } from './shorten-lines.ts';
import { localTrialRunner } from './trial-runner.ts';
import { tryLines } from './try-lines.ts';

/** What a session leaves to its diagnosis. */
export interface SessionDiagnosis {
  readonly config: Config;
  readonly session: Session;
  readonly analysis: Analysis;
  /** The lines that its runs suggest. */
  readonly replays: readonly Replay[];
  /** Where experiments take place that name a tree. */
  readonly treeOf: FindTree;
  /** Null: exit codes only. */
  readonly framework: FrameworkSession | null;
  /** What the runs get, already stripped of what tests must not see. */
  readonly env: Readonly<Record<string, string>>;
  readonly output: OutputFolder;
  readonly emit: Emit;
  /** What has been observed by now. */
  readonly soFar: () => Session;
  readonly signal: AbortSignal;
  readonly elapsedMs: () => number;
}

/**
 * Diagnoses what is flaky, and tries the lines that no experiment tried, within the budget. Never throws.
 * @returns the replays: the best lines that are known, with what came of them
 */
export async function diagnoseSession(request: SessionDiagnosis): Promise<readonly Replay[]> {
  const { config, session, analysis, replays, treeOf, framework, env, output, elapsedMs, signal } = request;
  const subjects = subjectsOf(session, analysis);
  // That the whole command always fails was seen already.
  const wanted = (replay: Replay) => subjects.length > 0 || replay.selectsTest;
  const budgetMs = budgetMsOf(config, elapsedMs(), subjects.length);
  if (budgetMs <= 0 || !replays.some(wanted)) return replays;
  const { sessionId } = session.header;
  const places = new Places({ config, treeOf, sessionId, env, output });
  const source = { session, framework };
  const limited = { ...config, timeoutMs: trialLimitMs(session) };
  const runner = localTrialRunner({ config: limited, sessionId, source, places, elapsedMs });
  const within = AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]);
  try {
    if (!(await isReady(subjects, runner, within, request))) return replays;
    const linesMs = lineShareMs(budgetMs, replays.length, session);
    if (subjects.length > 0) await explore(subjects, runner, budgetMs - linesMs, request);
    const proven = provenReplays(request.soFar().diagnosis, replays);
    const tried = await tryLines(proven, { source, runner, signal: within, wanted });
    return withHeadline(await shortenLines(tried, runner, within), analysis);
  } finally {
    await places.close();
  }
}

/** Whether this machine can run what ran elsewhere; a warning says where it cannot. */
async function isReady(
  subjects: readonly DiagnosisSubject[],
  runner: TrialRunner,
  within: AbortSignal,
  { session, emit, signal }: SessionDiagnosis,
): Promise<boolean> {
  if (sawThisMachine(session)) return true;
  const trouble = await rehearsalTrouble(subjects, runner, within);
  if (trouble !== null && !signal.aborted) emit({ type: 'warning', text: notDiagnosed(trouble) });
  return trouble === null || signal.aborted;
}

async function explore(
  subjects: readonly DiagnosisSubject[],
  runner: TrialRunner,
  budgetMs: number,
  request: SessionDiagnosis,
): Promise<void> {
  const { config, session, emit, signal, elapsedMs } = request;
  const can = await possibilities(request);
  const trialMs = trialLimitMs(session);
  await diagnose({ subjects, can, runner, rootSeed: config.rootSeed, budgetMs, trialMs, emit, signal, elapsedMs });
}

/** Whether any of the session's runs passed on this machine. */
function sawThisMachine({ header, observations }: Session): boolean {
  if (header.backend === 'runner') return true;
  return observations.some(({ place, outcome }) => place === 'runner' && outcome.kind === 'passed');
}

function notDiagnosed(trouble: string): string {
  const remedy = 'Set it up by steps before this one or by `setup-command`, or set `diagnose: false` to do without.';
  return `Why tests fail was not looked for: experiments are made on this machine. ${trouble} ${remedy}`;
}

async function possibilities({ config, session, analysis, framework, env }: SessionDiagnosis): Promise<Possibilities> {
  const orders = (framework?.orders ?? []).filter((order) => order !== 'as-is');
  const { levels } = await conditionLevels(FACTORS, orders, env);
  return {
    parallelism: config.parallelism,
    selects: (test) => selects(test, session, framework),
    hashSeed: takesHashSeed({ session, framework }, AS_SESSION),
    chosen: chosenTests(session, framework),
    freshCopies: config.isolation !== 'run',
    privateNetwork: !config.privateNetwork,
    contention: analysis.disturbance?.answer !== 'busy',
    levels,
  };
}

function selects(index: number, { tests }: Session, framework: FrameworkSession | null): boolean {
  const test = tests[index];
  if (test === undefined || framework === null) return false;
  return framework.replay({ seed: 1, order: 'as-is', test }).selectsTest;
}

/** A line of more names than this is too long for a shell. */
const MOST_CHARACTERS = 60_000;

function chosenTests({ tests }: Session, framework: FrameworkSession | null): Possibilities['chosen'] {
  const chosen = framework?.chosen;
  if (chosen == null) return null;
  const candidates = (test: number, others: readonly number[]): number[] => {
    const victim = tests[test];
    let room = MOST_CHARACTERS;
    const fitting = others.toReversed().filter((other) => {
      const identity = tests[other];
      if (identity === undefined || victim === undefined || other === test || !chosen.meet(identity, victim))
        return false;
      if (chosen.line({ seed: 1, order: 'as-is', tests: [identity, victim] }) === null) return false;
      room -= testLength(identity);
      return room > 0;
    });
    return fitting.toReversed();
  };
  return { order: chosen.order, candidates };
}

function testLength({ file, suite, name }: TestIdentity): number {
  return [file, suite, name].join('::').length + 10;
}
