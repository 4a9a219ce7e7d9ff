/** The executor of this machine: the plan's runs in launch order, so many at a time, each in its slot. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { Config } from '../config/config.ts';
import { TestIndex } from '../events/test-index.ts';
import type { PreparedRun, RunEvidence } from '../frameworks/framework.ts';
import type { FrameworkSession } from '../frameworks/session.ts';
import { BY_EXIT_CODE } from '../model/framework.ts';
import type { Observation } from '../model/observation.ts';
import type { Plan, PlannedRun } from '../model/plan.ts';
import type { SessionEnd } from '../model/session-end.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { unwritable } from '../output/session-output.ts';
import { SESSION_MARKER } from '../process/processes.ts';
import { startTrouble } from '../process/start-trouble.ts';
import { haltedBy, WorkspaceError, workspaceFailed } from '../workspace/workspace-error.ts';
import { Ending, type EndRules } from './ending.ts';
import type { ExecutionPorts, Executor } from './executor.ts';
import { carryOut, type FinishedRun, type RunSetting } from './run.ts';
import { logsFolder } from './run-logs.ts';
import type { FindTree } from './run-tree.ts';
import { Slots } from './slots.ts';
import { Sweep } from './sweep.ts';

/** What this machine's executor needs besides the plan. */
export interface RunnerRequest {
  readonly config: Pick<Config, 'testCommand' | 'resetCommand' | 'parallelism' | 'timeoutMs' | 'keepLogs'> & EndRules;
  /** The runs' logs go there. */
  readonly output: OutputFolder;
  readonly sessionId: string;
  /** Where the runs take place that name a tree. */
  readonly treeOf: FindTree;
  readonly framework: FrameworkSession | null;
  /** The session's own temporary folder, existing. */
  readonly tempDir: string;
}

/** An executor that runs the tests here. */
export function runnerExecutor(request: RunnerRequest): Executor {
  return { execute: (plan, ports) => new RunnerSession(plan, request, ports).execute() };
}

class RunnerSession {
  readonly #plan: Plan;
  readonly #request: RunnerRequest;
  readonly #ports: ExecutionPorts;
  readonly #setting: RunSetting;
  #hasBroken = false;
  readonly #observations = new Map<number, Observation>();
  readonly #ending: Ending;
  readonly #sweep: Sweep;
  #learned = false;
  /** So many first runs are looked at for what their output shows. */
  #hintsLeft = 3;

  constructor(plan: Plan, request: RunnerRequest, ports: ExecutionPorts) {
    this.#plan = plan;
    this.#request = request;
    this.#ports = ports;
    const { testCommand, resetCommand, timeoutMs, keepLogs } = request.config;
    const { sessionId, framework, output } = request;
    this.#ending = new Ending(plan, request.config, ports);
    this.#sweep = new Sweep(sessionId, (run) => this.#ending.isUnderWay(run));
    const tempDir = join(request.tempDir, 'run');
    this.#setting = {
      ...{ testCommand, resetCommand, timeoutMs, keepLogs },
      ...{ sessionId, framework, output },
      tempDir,
      tests: new TestIndex(ports.emit, tempDir),
      learn: (evidence, prepared) => this.#learn(evidence, prepared),
    };
  }

  async execute(): Promise<SessionEnd> {
    const { signal } = this.#ports;
    if (signal.aborted) return signal.reason as SessionEnd;
    try {
      return await this.#ending.of(() => this.#runAll());
    } finally {
      await this.#sweep.untilNone();
    }
  }

  async #runAll(): Promise<void> {
    const slots = this.#openSlots();
    try {
      const limit = pLimit(this.#request.config.parallelism);
      await Promise.all(this.#plan.runs.map((planned) => limit(() => this.#runOne(planned, slots))));
    } finally {
      slots.close();
    }
  }

  #openSlots(): Slots {
    mkdirSync(this.#setting.tempDir, { recursive: true });
    logsFolder(this.#setting.output);
    const count = Math.min(this.#request.config.parallelism, this.#plan.runs.length);
    return new Slots(this.#request.tempDir, count);
  }

  async #runOne(planned: PlannedRun, slots: Slots): Promise<void> {
    if (this.#ending.budgetMs <= 0) this.#ending.outOfTime();
    if (this.#ending.end !== null) return;
    const slot = slots.take();
    try {
      await this.#ending.during(planned.run, async (signal) => {
        this.#record(await this.#inSlot(planned, slot, slots, signal));
      });
    } catch (error) {
      this.#ending.abortAll(haltedByAny(error as Error));
    } finally {
      slots.giveBack(slot);
      this.#sweep.nowAndThen(this.#ports.elapsedMs());
    }
  }

  async #inSlot(planned: PlannedRun, slot: number, slots: Slots, signal: AbortSignal): Promise<FinishedRun> {
    const { treeOf, sessionId } = this.#request;
    const { workspace, env } = await treeOf(planned.tree);
    const copy = await workspace.acquire(slot, planned.run);
    try {
      // Starts while the pipes are made.
      const launcher = slots.launcherOf(slot, planned.tree, {
        env: { ...env, [SESSION_MARKER]: sessionId },
        enter: copy.lasts ? copy.enter : [],
      });
      const pipes = await slots.pipesOf(slot);
      requireStanding(copy.visibleAt, pipes.stdout.path, pipes.stderr.path);
      const startedMs = Math.round(this.#ports.elapsedMs());
      this.#ports.emit({ type: 'run-started', run: planned.run, slot, atMs: startedMs });
      const killEscaped = () => this.#sweep.killRun(planned.run, pipes);
      const place = { slot, copy, env, launcher, pipes, startedMs, signal, killEscaped };
      const first = await carryOut(planned, this.#setting, place);
      const finished = this.#brokeIt(first) ? await carryOut(planned, this.#setting, place) : first;
      if (!finished.pipesClean) slots.giveUpPipes(slot);
      return finished;
    } finally {
      await workspace.release(copy);
    }
  }

  /** Whether a file of ours failed in the run: the framework then lets it, and all runs after it, go without. */
  #brokeIt({ observation, pipesClean }: FinishedRun): boolean {
    const { framework } = this.#setting;
    const error = observation === null || !pipesClean ? null : (framework?.ownFailure(observation) ?? null);
    if (error === null || this.#hasBroken) return error !== null;
    this.#hasBroken = true;
    const text =
      `${BY_EXIT_CODE}a file of flaky-detector failed in the tests' process (${error}). Tests are run without it. ` +
      'That is a fault of flaky-detector: please report it.';
    this.#ports.emit({ type: 'warning', text });
    return true;
  }

  #record({ observation, writeError }: FinishedRun): void {
    if (writeError !== null) {
      const { output } = this.#setting;
      this.#ending.abortAll(unwritable(output.path, logsFolder(output).named(writeError)));
      return;
    }
    if (observation === null) return;
    this.#observations.set(observation.run, observation);
    this.#ports.emit({ type: 'run-finished', observation });
    this.#ending.judge(this.#observations);
  }

  /** What the framework did with the seed is known from the first run that finished. */
  async #learn(evidence: RunEvidence, prepared: PreparedRun): Promise<void> {
    const { framework } = this.#request;
    if (this.#learned || framework === null) return;
    const use = await framework.use(evidence, prepared);
    if (use === null) return this.#hint(framework, evidence);
    if (this.#learned) return; // another slot's run was quicker
    this.#learned = true;
    this.#ports.emit({ type: 'framework-recognised', use });
  }

  async #hint(framework: FrameworkSession, evidence: RunEvidence): Promise<void> {
    if (this.#hintsLeft <= 0) return;
    this.#hintsLeft -= 1;
    const text = await framework.hint(evidence);
    if (text === null || this.#hintsLeft < 0) return;
    this.#hintsLeft = -1;
    this.#ports.emit({ type: 'warning', text });
  }
}

/** A working copy that cannot be made, or what nobody foresaw: no later run could be observed. */
function haltedByAny(error: Error): SessionEnd {
  if (error instanceof WorkspaceError) return haltedBy(error);
  return { kind: 'halted', why: 'workspace-failed', detail: startTrouble(error), log: null };
}

/** @throws WorkspaceError where an earlier run removed what the next one needs: no later run could be observed. */
function requireStanding(...paths: readonly string[]): void {
  const gone = paths.find((path) => !existsSync(path));
  if (gone === undefined) return;
  const remedy = 'Set `isolation: run`, or keep the tests from removing what is not theirs.';
  throw workspaceFailed('An earlier run removed what the next one needs', gone, remedy);
}
