/** Runs a real test command through a framework: prepare, spawn as the engine's shell does, read. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Invocation } from '../../src/command/invocation.ts';
import { findReportFiles, removeReportFiles } from '../../src/execute/report-files.ts';
import type { Framework, PreparedRun, RunEvidence } from '../../src/frameworks/framework.ts';
import type { TestOrder } from '../../src/model/conditions.ts';
import type { TestReport, TestResult } from '../../src/model/test-result.ts';

export { hasTool } from '../tools.ts';

/** One real run and all that it left. */
export interface RealRun {
  readonly prepared: PreparedRun;
  readonly report: TestReport;
  readonly knob: string | null;
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What to run, and where. */
export interface RealRequest {
  readonly directory: string;
  readonly commandLine: string;
  readonly words?: readonly string[];
  readonly extend?: Invocation['extend'];
  readonly seed: number;
  readonly order?: TestOrder;
  readonly env?: Readonly<Record<string, string>>;
  /** Over it the run is killed, as at the engine's own time-out. */
  readonly timeoutMs?: number;
}

/** A fresh folder below the system's temporary one. */
export function scratch(name: string): string {
  return realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)));
}

/** A private copy of one of the examples. */
export function exampleCopy(name: string): string {
  const copy = scratch(name);
  cpSync(join(import.meta.dirname, '../../examples', name), copy, { recursive: true });
  return copy;
}

/** Writes the files of a small project, path to text. */
export function project(files: Readonly<Record<string, string>>): string {
  const directory = scratch('project');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

/** The folder with a framework's support files, as a session writes it. */
export function supportFolder(framework: Framework): string {
  const supportDir = scratch('support');
  for (const [name, text] of Object.entries(framework.supportFiles ?? {})) {
    mkdirSync(dirname(join(supportDir, name)), { recursive: true });
    writeFileSync(join(supportDir, name), text);
  }
  return supportDir;
}

/** One shell line in a folder, as the engine starts it. */
export function shell(
  line: string,
  directory: string,
  env: Readonly<Record<string, string | undefined>>,
  timeoutMs = 600_000,
) {
  const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', line];
  return spawnSync('timeout', ['-k', '2', String(timeoutMs / 1000), 'bash', ...words], {
    cwd: directory,
    env: { ...env, PWD: directory },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
}

/** The environment of the runs: this process's own, with the seed. */
export function runEnvironment(
  seed: number,
  more: Readonly<Record<string, string>> = {},
): Record<string, string | undefined> {
  const { NODE_OPTIONS: _none, ...inherited } = process.env;
  return { ...inherited, TEST_SEED: String(seed), ATTEMPT: '0', ...more };
}

/** Prepares, runs and reads once. */
export async function realRun(framework: Framework, request: RealRequest): Promise<RealRun> {
  const evidenceDir = scratch('evidence');
  const reportDir = join(evidenceDir, 'report');
  mkdirSync(reportDir);
  const env = runEnvironment(request.seed, request.env);
  const prepared = framework.prepare({
    commandLine: request.commandLine,
    recognition: { invocation: invocationOf(request) },
    seed: request.seed,
    order: request.order ?? 'as-is',
    reportDir,
    supportDir: supportFolder(framework),
    env,
  });
  await removeReportFiles(framework.reportFiles ?? null, request.directory);
  const done = shell(prepared.commandLine, request.directory, { ...env, ...prepared.env }, request.timeoutMs);
  const evidence: RunEvidence = {
    exitCode: done.status ?? 137,
    timedOut: done.status === 124 || done.status === 137,
    reportDir,
    workingDirectory: request.directory,
    reportFiles: await findReportFiles(framework.reportFiles ?? null, request.directory),
    stdoutLog: logFile(evidenceDir, 'stdout', done.stdout),
    stderrLog: logFile(evidenceDir, 'stderr', done.stderr),
  };
  const [report, knob] = [await framework.read(evidence), await framework.seedKnob(evidence)];
  return { prepared, report, knob, exitCode: evidence.exitCode, stdout: done.stdout, stderr: done.stderr };
}

function invocationOf(request: RealRequest): Invocation {
  return { words: request.words ?? request.commandLine.split(' '), extend: request.extend ?? 'append' };
}

function logFile(directory: string, name: string, text: string): string | null {
  if (text === '') return null;
  writeFileSync(join(directory, name), text);
  return join(directory, name);
}

/** `suite > name: status` of each test of a report that was read. */
export function statuses(report: TestReport): Record<string, string> {
  return Object.fromEntries(testsOf(report).map(({ identity, status }) => [title(identity), status]));
}

/** The tests of a report; none where none is expected. */
export function testsOf(report: TestReport): readonly TestResult[] {
  return report.kind === 'none' ? [] : report.tests;
}

function title({ suite, name }: TestResult['identity']): string {
  return suite === null ? name : `${suite} > ${name}`;
}

/** One test of an example as its truth.json describes it. */
export interface KnownTest {
  readonly file: string | null;
  readonly suite: string | null;
  readonly name: string;
  readonly fails:
    | { readonly kind: 'never' | 'always' | 'skipped' | 'order' | 'passes-or-missing' }
    | { readonly kind: 'seed'; readonly multipleOf: number }
    | { readonly kind: 'chance'; readonly rate: number };
}

/** What an example's author planted. */
export function truthOf(directory: string): readonly KnownTest[] {
  return JSON.parse(readFileSync(join(directory, 'truth.json'), 'utf8')).tests;
}

/** The statuses that an example's tests must have with a seed in the order of the command; tests of chance are left out. */
export function expectedStatuses(directory: string, seed: number): Record<string, string> {
  const expected: Record<string, string> = {};
  for (const test of truthOf(directory)) {
    const { fails } = test;
    if (fails.kind === 'chance' || fails.kind === 'passes-or-missing') continue;
    const failed = fails.kind === 'always' || (fails.kind === 'seed' && seed % fails.multipleOf === 0);
    expected[title(test)] = fails.kind === 'skipped' ? 'skipped' : failed ? 'failed' : 'passed';
  }
  return expected;
}
