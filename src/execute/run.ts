/** One run on this machine: its environment, its child process, its logs, its per-test report, its observation. */
import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { KeepLogs } from '../config/config.ts';
import type { TestIndex } from '../events/test-index.ts';
import type { PreparedRun, RunEvidence } from '../frameworks/framework.ts';
import type { FrameworkSession } from '../frameworks/session.ts';
import { CPU_TREATMENTS, PLAIN_CONDITIONS } from '../model/conditions.ts';
import type { Observation } from '../model/observation.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PlannedRun } from '../model/plan.ts';
import type { TestReport } from '../model/test-result.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { STEP_SHELL } from '../shell-words.ts';
import type { WorkingCopy } from '../workspace/workspace.ts';
import { burstsOf } from './bursts.ts';
import { type FinishedChild, runChild } from './child.ts';
import { makeEmpty } from './empty-folder.ts';
import type { Launcher } from './launcher.ts';
import { outcomeOf, seenOutcome } from './outcome.ts';
import type { PipePair } from './pipes.ts';
import { pinnedTo, processors } from './processors.ts';
import { removeReportFiles } from './report-files.ts';
import { logsFolder, runLog, settleLog, staysOnDisk } from './run-logs.ts';
import { makeReportFolders, NO_REPORT, readReport } from './run-report.ts';
import { runVariables } from './run-variables.ts';

/** What all runs of a session on this machine share. */
export interface RunSetting {
  readonly sessionId: string;
  readonly testCommand: string;
  readonly resetCommand: string | null;
  readonly timeoutMs: number;
  readonly keepLogs: KeepLogs;
  /** Null: exit codes only. */
  readonly framework: FrameworkSession | null;
  /** Called with every finished run of a framework, before its report is read. */
  readonly learn: (evidence: RunEvidence, prepared: PreparedRun) => Promise<void>;
  readonly tests: TestIndex;
  /** The session's own temporary folder; short, since tests put UNIX sockets under their TMPDIR. */
  readonly tempDir: string;
  /** Where the runs' logs go. */
  readonly output: OutputFolder;
}

/** Where and when one run takes place. */
export interface RunPlace {
  readonly slot: number;
  readonly copy: WorkingCopy;
  /** What all runs of its tree get, already stripped. */
  readonly env: Readonly<Record<string, string>>;
  readonly launcher: Launcher;
  readonly pipes: PipePair;
  readonly startedMs: number;
  readonly signal: AbortSignal;
  readonly killEscaped: () => void;
}

/** A run that came to its end; `observation` is null when it was aborted. */
export interface FinishedRun {
  readonly observation: Observation | null;
  readonly pipesClean: boolean;
  /** Why the logs could not be written; the session must end then. */
  readonly writeError: NodeJS.ErrnoException | null;
}

/** Free space below which a failure says more about the disk than about the tests. */
const DISK_FULL_BYTES = 64 * 1024;

/** Carries out one run. Never throws for what the tests do. */
export async function carryOut(planned: PlannedRun, setting: RunSetting, place: RunPlace): Promise<FinishedRun> {
  const tempDir = join(setting.tempDir, `t${place.slot}`);
  const reportDir = join(setting.tempDir, `r${place.slot}`);
  await makeEmpty(tempDir);
  await makeReportFolders(setting.framework, reportDir);
  const where = { sessionId: setting.sessionId, slot: place.slot, tempDir };
  const env = { PWD: place.copy.directory, ...runVariables(planned, where) };
  const reset = await resetSlot(planned, setting, place, env);
  if (reset !== null && !isDone(reset)) return finishedRun(planned, setting, place, reset, unreset(reset), NO_REPORT);
  await removeReportFiles(setting.framework?.reportFiles ?? null, place.copy.visibleAt);
  const prepared = prepare(planned, setting, place, reportDir);
  const started = reset === null ? place : { ...place, startedMs: place.startedMs + Math.round(reset.durationMs) };
  const child = await start(planned, setting, place, { ...prepared, env: { ...env, ...prepared.env } });
  const outcome = trustworthy(outcomeOf(child.exit), planned, setting.tempDir);
  const report =
    outcome === null ? NO_REPORT : await readReport(setting, place.copy, { prepared, child, reportDir, outcome });
  return finishedRun(planned, setting, started, child, outcome, report);
}

/** Puts back what runs share in this slot; null: nothing is to be. Its logs are the run's, and go where it is done. */
async function resetSlot(
  planned: PlannedRun,
  setting: RunSetting,
  place: RunPlace,
  env: Record<string, string>,
): Promise<FinishedChild | null> {
  const { resetCommand: commandLine } = setting;
  if (commandLine === null) return null;
  const child = await start({ ...planned, conditions: PLAIN_CONDITIONS }, setting, place, { commandLine, env });
  if (isDone(child)) for (const log of [child.stdout, child.stderr]) settleLog(log, false);
  return child;
}

function isDone({ exit, pipesClean }: FinishedChild): boolean {
  return exit.kind === 'exited' && exit.code === 0 && pipesClean;
}

/** A run whose slot could not be put back shows nothing of the tests. */
function unreset({ exit, stdout, stderr }: FinishedChild): Outcome | null {
  const said = (stderr.tail.trim() || stdout.tail.trim()).split('\n').at(-1) ?? '';
  const how = { exited: 'failed', 'timed-out': 'ran into the time limit of a run', 'not-started': 'could not start' };
  if (exit.kind === 'aborted') return null;
  const code = exit.kind === 'exited' ? ` (exit code ${exit.code})` : '';
  return { kind: 'not-observed', reason: `reset-command ${how[exit.kind]}${code} before the run: ${said}` };
}

function prepare(planned: PlannedRun, setting: RunSetting, { env }: RunPlace, reportDir: string): PreparedRun {
  const { framework, testCommand } = setting;
  if (framework === null) return { commandLine: testCommand, env: {} };
  return framework.prepare({ run: planned.run, seed: planned.seed, order: planned.conditions.order, reportDir, env });
}

function start(
  planned: PlannedRun,
  setting: RunSetting,
  place: RunPlace,
  prepared: PreparedRun,
): Promise<FinishedChild> {
  const { enter, lasts, directory } = place.copy;
  const logs = logsFolder(setting.output);
  // The launcher of a lasting copy lives in it.
  const entersByItself = lasts || enter.length === 0;
  const { pinned, bursts } = CPU_TREATMENTS[planned.conditions.cpu];
  const kept = pinned ? pinnedTo(place.slot) : [];
  const [first, ...rest] = [...kept, ...(entersByItself ? [] : enter), ...STEP_SHELL, prepared.commandLine];
  return runChild({
    words: [first ?? 'bash', ...rest],
    // What `enter` puts in front goes to the directory itself, after it has entered the copy.
    cwd: entersByItself ? directory : '/',
    env: prepared.env,
    timeoutMs: setting.timeoutMs,
    bursts: bursts ? burstsOf(planned.seed) : null,
    launcher: place.launcher,
    pipes: place.pipes,
    stdout: runLog(logs, planned.run, 'stdout'),
    stderr: runLog(logs, planned.run, 'stderr'),
    signal: place.signal,
    killEscaped: place.killEscaped,
  });
}

/**
 * A run that could not be given its conditions shows nothing about them; a failure on a full disk tells of the disk,
 * not of the tests.
 */
function trustworthy(outcome: Outcome | null, { conditions }: PlannedRun, tempDir: string): Outcome | null {
  const { pinned, bursts } = CPU_TREATMENTS[conditions.cpu];
  // Bursts alone show something too.
  if (pinned && !bursts && processors().kind === 'not-to-be-chosen')
    return { kind: 'not-observed', reason: 'Runs can be kept on one processor only where there is `taskset`.' };
  if (outcome === null || outcome.kind === 'passed' || freeBytes(tempDir) > DISK_FULL_BYTES) return outcome;
  return { kind: 'not-observed', reason: `The disk of ${tempDir} was full when the run failed.` };
}

function freeBytes(path: string): number {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY; // The run removed its own TMPDIR: no word on the disk.
  }
}

function finishedRun(
  planned: PlannedRun,
  setting: RunSetting,
  place: RunPlace,
  child: FinishedChild,
  exit: Outcome | null,
  report: TestReport,
): FinishedRun {
  const { stdout, stderr, pipesClean } = child;
  const tests = setting.tests.observe(report);
  const outcome = exit === null ? null : seenOutcome(exit, tests, stdout.tail + stderr.tail);
  const stays = staysOnDisk(setting.keepLogs, outcome);
  const [stdoutLog, stderrLog] = [stdout, stderr].map((log) => settleLog(log, stays));
  const writeError = stdout.writeError ?? stderr.writeError;
  if (outcome === null) return { observation: null, pipesClean, writeError };
  const { tree, run, seed, conditions } = planned;
  const observation: Observation = {
    tree,
    run,
    seed,
    conditions,
    outcome,
    startedMs: place.startedMs,
    durationMs: Math.round(child.durationMs),
    slot: place.slot,
    place: 'runner',
    stdoutTail: stdout.tail,
    stderrTail: stderr.tail,
    stdoutLog: stdoutLog ?? null,
    stderrLog: stderrLog ?? null,
    tests,
  };
  return { observation, pipesClean, writeError };
}
