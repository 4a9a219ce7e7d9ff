/**
 * The whole pipeline on one screen: a config becomes a plan, the plan observations, the observations an analysis. Doors
 * call it.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from './analyze/analysis.ts';
import { isPlain } from './analyze/outcomes.ts';
import { CACHES_OFF } from './command/task-caches.ts';
import type { Config } from './config/config.ts';
import { sessionHeader } from './config/session-header.ts';
import { explain } from './diagnose/explain.ts';
import { type Emit, EVENTS_VERSION, foldSession, type SessionEvent } from './events/events.ts';
import { eachWarningOnce } from './events/warn-once.ts';
import { conditionLevels } from './execute/condition-levels.ts';
import type { Executor } from './execute/executor.ts';
import type { FindTree } from './execute/run-tree.ts';
import { runnerExecutor } from './execute/runner.ts';
import type { FrameworkSession } from './frameworks/session.ts';
import type { TestOrder } from './model/conditions.ts';
import type { Plan } from './model/plan.ts';
import type { Preparation } from './model/preparation.ts';
import type { Session, SessionHeader } from './model/session.ts';
import type { SessionEnd } from './model/session-end.ts';
import { identitiesForSession } from './model/test-identity.ts';
import { HEAD } from './model/tree.ts';
import { claimOutput } from './output/output-claim.ts';
import type { OutputFolder } from './output/output-folder.ts';
import { openSessionOutput, type Stranger, unwritable } from './output/session-output.ts';
import { planRuns } from './plan/plan.ts';
import { type PlanShare, shareOfPlan } from './plan/share.ts';
import { testEnvironment } from './process/environment.ts';
import { keepHeapSmall } from './process/own-heap.ts';
import { readSeedNames } from './workspace/read-seeds.ts';
import { asItIs, type SessionTrees, sessionTrees } from './workspace/session-trees.ts';
import type { Workspace } from './workspace/workspace.ts';
import { haltedBy, WorkspaceError } from './workspace/workspace-error.ts';
import { workspaceInputs } from './workspace/workspace-request.ts';

/** What a door lends to a session. */
export interface DetectPorts {
  /** Sees every event as it happens. */
  readonly onEvent: Emit;
  /** Fires to end the session now; its `reason` is the SessionEnd. */
  readonly signal: AbortSignal;
  /** The environment that the tests inherit, before what they must not see is taken out. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the session's temporary folder goes. */
  readonly tempRoot: string;
  readonly startedAt: Date;
  /** The job's own token, to read the job's own repository with; left out: there is none. */
  readonly jobToken?: string | null;
  /** What the user should know before all else; left out: nothing. */
  readonly warnings?: readonly string[];
  /** Which part of a larger session the config's runs are; left out: they are all of it. */
  readonly share?: PlanShare;
}

/** A finished session and what it showed. */
export interface Detection {
  readonly session: Session;
  readonly analysis: Analysis;
  /** Where its report goes, held open to the end of the process: output-dir, unless the tests took that away. */
  readonly output: OutputFolder;
}

/**
 * Runs a session to its end, whatever its tests do. A session that cannot start or go on ends `halted`, with what was
 * observed.
 * @throws OutputError when output-dir cannot be written at all: nothing has run then.
 */
export async function detect(config: Config, ports: DetectPorts): Promise<Detection> {
  keepHeapSmall();
  const started = performance.now();
  const elapsedMs = () => performance.now() - started;
  const header = sessionHeader(config, { sessionId: randomUUID().slice(0, 13), startedAt: ports.startedAt });
  const stop = new AbortController();
  const claim = claimOutput(config.outputDir);
  const output = openSessionOutput(claim.folder, (error) => stop.abort(unwritable(config.outputDir, error)));
  const events: SessionEvent[] = [];
  const emit = eachWarningOnce((event) => {
    events.push(event);
    output.append(event);
    ports.onEvent(event);
  });
  emit({ type: 'session-started', version: EVENTS_VERSION, header });
  for (const text of ports.warnings ?? []) emit({ type: 'warning', text });
  const signal = AbortSignal.any([ports.signal, stop.signal]);
  const soFar = () => foldSession(events);
  const settle = (by: Stranger) => {
    for (const text of output.settle(by, ports.tempRoot, events)) emit({ type: 'warning', text });
    return output.folder;
  };
  const forgetIdentities = identitiesForSession();
  try {
    const lent = { ...ports, emit, signal, elapsedMs, soFar, output: claim.folder };
    const end = await carryThrough(config, header, lent, () => settle('The set-up'));
    settle('The tests');
    emit({ type: 'session-ended', end, atMs: Math.round(elapsedMs()) });
    output.giveWay(soFar());
  } finally {
    output.close();
    claim.release();
    forgetIdentities();
  }
  const session = soFar();
  const { analyze } = await import('./analyze/analysis.ts'); // its special functions would delay the first run
  return { session, analysis: analyze(session), output: output.folder };
}

interface SessionPorts extends DetectPorts {
  /** output-dir. */
  readonly output: OutputFolder;
  readonly emit: Emit;
  readonly elapsedMs: () => number;
  /** What has been observed by now. */
  readonly soFar: () => Session;
}

/** @param settle tells what the set-up did to output-dir, and returns it as it is from then on */
async function carryThrough(
  config: Config,
  header: SessionHeader,
  ports: SessionPorts,
  settle: () => OutputFolder,
): Promise<SessionEnd> {
  const inputs = workspaceInputs(config);
  const runsHere = config.backend.kind === 'runner';
  const { sessionId } = header;
  const trees = sessionTrees(sessionId, { ...(runsHere ? inputs : asItIs(inputs)), ...lentToTrees(ports) });
  try {
    const opening = trees.open(HEAD);
    const frameworks = import('./frameworks/frameworks.ts'); // while other processes make the workspace
    const workspace = await opening;
    ports.emit({ type: 'workspace-ready', tree: workspace.tree, atMs: Math.round(ports.elapsedMs()) });
    for (const text of workspace.warnings) ports.emit({ type: 'warning', text });
    const lent = { ...ports, output: settle() };
    const here = runsHere ? trees : sessionTrees(`${sessionId}-here`, { ...inputs, ...lentToTrees(lent) });
    return await execute(config, { workspace, here }, await frameworks, lent).finally(() => here.close());
  } catch (error) {
    if (ports.signal.aborted) return ports.signal.reason as SessionEnd;
    if (error instanceof WorkspaceError) return haltedBy(error);
    throw error;
  } finally {
    await trees.close();
  }
}

/** What trees are opened with, besides inputs. */
function lentToTrees({ tempRoot, env, signal, output, emit, elapsedMs }: SessionPorts) {
  const onPreparation = (preparation: Preparation) =>
    emit({ type: 'preparing', preparation, atMs: Math.round(elapsedMs()) });
  return { tempRoot, env, signal, output, onPreparation };
}

async function execute(
  config: Config,
  grounds: Grounds,
  { recogniseFramework, replaysOf }: typeof import('./frameworks/frameworks.ts'),
  ports: SessionPorts,
): Promise<SessionEnd> {
  const { workspace, here } = grounds;
  const { framework, orders, warnings } = await recogniseFramework(config, workspace, ports.output);
  for (const text of warnings) ports.emit({ type: 'warning', text });
  const reading = readSeedNames(workspace.directory); // while the first runs begin
  const executor = await executorOf(config, grounds, framework, ports);
  const plan = await makePlan(config, orders, envIn(workspace, ports), ports);
  const end = await ask(await executor.execute(plan, ports), { config, grounds, framework }, ports);
  const names = await reading;
  if (names.length > 0) ports.emit({ type: 'seeds-read', names });
  return explain({ config, here: treeIn(here, ports), framework, replaysOf, end }, ports);
}

/**
 * Asks, before the verdict accuses, whether the runs failed because of each other. A part of a session has no verdict.
 */
async function ask(
  end: SessionEnd,
  { config, grounds, framework }: { config: Config; grounds: Grounds; framework: FrameworkSession | null },
  ports: SessionPorts,
): Promise<SessionEnd> {
  const { share = null, soFar } = ports;
  if (share !== null && share.count < share.of) return end;
  const { analyze } = await import('./analyze/analysis.ts');
  const { askBeforeVerdict } = await import('./ask/ask-session.ts');
  const { openGround } = await import('./ask/open-ground.ts');
  const lent = { ...ports, config, framework, tree: () => treeIn(grounds.here, ports)(HEAD) };
  const openRemote = (changed: Config) => executorOf(changed, grounds, null, ports);
  const ground = () => openGround(soFar(), { ...lent, openRemote });
  const verdictOf = (observed: Session) => analyze(observed).verdict;
  return askBeforeVerdict({ ...ports, timeBudgetMs: config.timeBudgetMs, end, ground, verdictOf });
}

/** What tests get that run in this workspace: what is the user's own stays as it is. */
function envIn(workspace: Workspace, { env }: SessionPorts): Readonly<Record<string, string>> {
  return { ...CACHES_OFF, ...testEnvironment(env), ...workspace.env };
}

/** The trees of this machine by name, each with what its tests get. */
function treeIn(here: SessionTrees, ports: SessionPorts): FindTree {
  return async (name) => {
    const workspace = await here.open(name);
    return { workspace, env: envIn(workspace, ports) };
  };
}

/** The code as it is, and where this machine can carry runs out: the same but for sessions on RunPod. */
interface Grounds {
  readonly workspace: Workspace;
  readonly here: SessionTrees;
}

/** Who carries the runs out; where RunPod cannot, this machine does, in a workspace that is opened only then. */
async function executorOf(
  config: Config,
  { workspace, here }: Grounds,
  framework: FrameworkSession | null,
  ports: SessionPorts,
): Promise<Executor> {
  const { output } = ports;
  const { sessionId } = here;
  const treeOf = treeIn(here, ports);
  const runner = (tempDir: string): Executor =>
    runnerExecutor({ config, output, treeOf, framework, sessionId, tempDir });
  const { backend } = config;
  if (backend.kind === 'runner') return runner(workspace.tempDir);
  const { openRunPod } = await import('./runpod/open-runpod.ts');
  const openHere = async () => {
    const { tempDir } = await here.open(HEAD);
    return () => runner(mkdtempSync(join(tempDir, 'part-')));
  };
  const { env, signal, jobToken = null } = ports;
  return openRunPod({ config, backend, workspace, sessionId, jobToken, env, signal, openHere });
}

/** The runs, with conditions drawn from what can vary here of what `perturb` asks for. */
async function makePlan(
  { rootSeed, runs, perturb }: Config,
  orders: readonly TestOrder[],
  env: Readonly<Record<string, string>>,
  { emit, share = { first: 0, count: runs, of: runs } }: SessionPorts,
): Promise<Plan> {
  if (perturb.length === 0) return shareOfPlan(planRuns(rootSeed, share.of), share);
  const { levels, warnings } = await conditionLevels(perturb, orders, env);
  for (const text of warnings) emit({ type: 'warning', text });
  const plan = shareOfPlan(planRuns(rootSeed, share.of, levels), share);
  emit({ type: 'conditions-drawn', levels, plainRuns: plan.runs.filter(isPlain).length });
  return plan;
}
