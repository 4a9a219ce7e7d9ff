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
import type { FrameworkSession } from '../frameworks/session.ts';
import { FACTORS } from '../model/conditions.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Experiment } from '../model/experiment.ts';
import type { Replay } from '../model/replay.ts';
import type { Session } from '../model/session.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { takesHashSeed } from './arm-framework.ts';
import { diagnose } from './diagnosis.ts';
import { type Finding, findingsOf } from './judge/causes.ts';
import { AS_SESSION } from './judge/contrasts.ts';
import type { Possibilities } from './judge/possibilities.ts';
import { subjectsOf } from './judge/subjects.ts';
import type { Tally } from './judge/tally.ts';
import { Places } from './places.ts';
import { rehearsalTrouble } from './rehearsal.ts';
import { localTrialRunner } from './trial-runner.ts';

/** What a session leaves to its diagnosis. */
export interface SessionDiagnosis {
  readonly config: Config;
  readonly session: Session;
  readonly analysis: Analysis;
  /** Where experiments take place that name a tree. */
  readonly treeOf: FindTree;
  /** Null: exit codes only. */
  readonly framework: FrameworkSession | null;
  /** What the runs get, already stripped of what tests must not see. */
  readonly env: Readonly<Record<string, string>>;
  readonly output: OutputFolder;
  readonly emit: Emit;
  readonly signal: AbortSignal;
  readonly elapsedMs: () => number;
}

const LEAST_MS = 120_000;
const MOST_MS = 600_000;

/** Diagnoses what is flaky, within the budget; does nothing where nothing is, or no time is left. Never throws. */
export async function diagnoseSession(request: SessionDiagnosis): Promise<void> {
  const { config, session, analysis, elapsedMs, emit, signal } = request;
  const subjects = subjectsOf(session, analysis);
  const budgetMs = Math.round(Math.min(budgetOf(config, elapsedMs()), config.timeBudgetMs - elapsedMs()));
  if (subjects.length === 0 || budgetMs <= 0) return;
  const { treeOf, framework, env, output } = request;
  const { sessionId } = session.header;
  const places = new Places({ config, treeOf, sessionId, env, output });
  const source = { session, framework };
  const trialMs = trialLimitMs(session);
  const runner = localTrialRunner({
    config: { ...config, timeoutMs: trialMs },
    sessionId,
    source,
    places,
    elapsedMs,
  });
  try {
    const within = AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]);
    const trouble = sawThisMachine(session) ? null : await rehearsalTrouble(subjects, runner, within);
    if (trouble !== null && !signal.aborted) {
      emit({ type: 'warning', text: notDiagnosed(trouble) });
      return;
    }
    const can = await possibilities(request);
    await diagnose({ subjects, can, runner, rootSeed: config.rootSeed, budgetMs, trialMs, emit, signal, elapsedMs });
  } finally {
    await places.close();
  }
}

/**
 * The session's replays, with the lines that the diagnosis carried out in the place of those that it did not. For the
 * session as a whole that is the first line that failed every time.
 */
export function provenReplays(diagnosis: Diagnosis | null, replays: readonly Replay[]): Replay[] {
  const findings = diagnosis === null ? [] : findingsOf(diagnosis);
  return replays.map((replay) => {
    const own = findings.find(({ subject }) => subject.test === replay.test);
    const finding = own ?? (replay.test === null ? findings.find(failsEveryTime) : undefined);
    const experiment = finding === undefined ? null : provenBy(finding);
    if (finding === undefined || experiment === null) return replay;
    const { run, seed } = finding.subject.failing;
    return {
      test: replay.test,
      run,
      seed: experiment.treatment.seed ?? seed,
      commandLine: experiment.commandLine,
      selectsTest: experiment.treatment.only !== null,
    };
  });
}

function failsEveryTime({ predecessors, replay }: Finding): boolean {
  const everyTime = ({ treatment }: Tally) => treatment.failures === treatment.runs;
  if (predecessors?.kind === 'found' && predecessors.role === 'polluter') return everyTime(predecessors.tally);
  return replay?.confirmed === true && everyTime(replay.tally);
}

/** Behind its polluters a test fails whatever the seed; else its replay is what fails. */
function provenBy({ predecessors, replay }: Finding): Experiment | null {
  if (predecessors?.kind === 'found' && predecessors.role === 'polluter') return predecessors.confirmation;
  return replay?.experiment ?? null;
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

/** As long as the session took, within limits, unless it was said. */
function budgetOf({ diagnoseBudgetMs }: Config, sessionMs: number): number {
  return diagnoseBudgetMs ?? Math.min(MOST_MS, Math.max(LEAST_MS, sessionMs));
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
