/**
 * The session's framework for one replay: makes our support files anew if they are gone, and reads the tests' results.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findReportFiles } from '../execute/report-files.ts';
import type { Framework } from '../frameworks/framework.ts';
import { recogniseFramework } from '../frameworks/frameworks.ts';
import { MORE_ARGUMENTS_VARIABLE } from '../frameworks/javascript/more-arguments.ts';
import { frameworksNamed } from '../frameworks/registry.ts';
import { PORTABLE_SUPPORT } from '../frameworks/replay-support.ts';
import { type FrameworkSession, writeSupportFiles } from '../frameworks/session.ts';
import type { FrameworkName } from '../model/framework.ts';
import type { TestResult } from '../model/test-result.ts';
import { OUTPUT_FILES } from '../output/output-files.ts';
import type { Results } from '../report/results-schema.ts';
import { shellQuote } from '../shell-words.ts';

/** Where one replay takes place. */
export interface ReplayPlace {
  readonly results: Results;
  readonly folder: string;
  /** Its framework at work in this folder; null: it had none. */
  readonly session: FrameworkSession | null;
  /** Whether the folder shows that its command runs it. */
  readonly isShown: boolean;
  /** The frameworks that the session named, as far as this version knows them. */
  readonly named: readonly Framework[];
  readonly tempDir: string;
  /** Removes what was made for it. */
  remove(): void;
}

/** How one replay is started, and read when it has ended. */
export interface PreparedReplay {
  /** Variables by which the framework reports each test. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * What the replay's own report says, empty if there is none; null: a pasted line cannot make its tests report
   * themselves.
   */
  read(exitCode: number): Promise<readonly TestResult[] | null>;
}

/** @throws Error where its temporary folder cannot be made */
export async function openReplay(results: Results, folder: string): Promise<ReplayPlace> {
  const tempDir = plainTempDir();
  const named = frameworksNamed(results.framework?.name ?? null);
  for (const framework of named) writeSupportFiles(framework, join(tempDir, OUTPUT_FILES.support));
  const session = named.length === 0 ? null : await recognised(askedFor(named), results, folder, tempDir);
  const remove = () => rmSync(tempDir, { recursive: true, force: true });
  const shown = session === null ? null : await recognised('auto', results, folder, tempDir);
  const isShown = shown !== null && shown.name === results.framework?.name;
  return { results, folder, session, isShown, named, tempDir, remove };
}

/** How a line is carried out there. */
export function prepareReplay(line: string, { results, folder, session, tempDir }: ReplayPlace): PreparedReplay {
  const reportDir = mkdtempSync(join(tempDir, 'report-')); // a run may follow another
  const seed = Number(/\bTEST_SEED=(\d+)/.exec(line)?.[1] ?? results.results[0]?.seed ?? 1);
  for (const name of session?.reportFolders ?? []) mkdirSync(join(reportDir, name));
  const prepared = session?.prepare({ run: 0, seed, order: 'as-is', reportDir, env: process.env });
  // If variables are not enough, the runs' command has what else is needed, but a pasted line does not.
  const byVariables = prepared?.commandLine === results.command && !line.includes(`${MORE_ARGUMENTS_VARIABLE}=`);
  const reports = byVariables && Object.values(prepared.env).some((value) => value.includes(reportDir));
  const startedMs = Date.now();
  return {
    env: prepared?.env ?? {},
    read: async (exitCode) => {
      const tests = session === null ? [] : await testsOf(session, { exitCode, reportDir, folder, startedMs });
      return tests.length > 0 || reports ? tests : null;
    },
  };
}

/**
 * Its path goes into a line whose quoting is not known here, so it must not need quotes. If TMPDIR has spaces, the
 * system's folder is used.
 */
function plainTempDir(): string {
  const root = [tmpdir(), '/tmp', '/var/tmp'].find((path) => shellQuote(path) === path && existsSync(path));
  if (root === undefined) throw new Error('No temporary folder has a plain name. Set TMPDIR to a path without spaces.');
  return mkdtempSync(join(root, 'flaky-replay-'));
}

/** Several are found by the command alone. */
function askedFor([one, ...more]: readonly Framework[]): 'auto' | FrameworkName {
  return more.length > 0 || one === undefined ? 'auto' : (one.name as FrameworkName);
}

async function recognised(framework: 'auto' | FrameworkName, results: Results, folder: string, tempDir: string) {
  const asked = {
    ...{ testCommand: results.command, framework, outputDir: tempDir, reportFiles: null, perturb: [] },
    portableReplays: false,
  };
  return (await recogniseFramework(asked, { directory: folder })).framework;
}

/**
 * A stored line. If a support file is gone, the line gets our new copies: programs may ignore a path that leads
 * nowhere.
 */
export function withSupport(line: string, { results, named, tempDir }: ReplayPlace): string {
  const made = join(tempDir, OUTPUT_FILES.support);
  const stored = join(results.output_directory, OUTPUT_FILES.support);
  const files = named.flatMap(({ supportFiles = {} }) => Object.keys(supportFiles));
  const portable = line.replaceAll(PORTABLE_SUPPORT, made);
  if (files.every((file) => existsSync(join(stored, file)))) return portable;
  return portable.replaceAll(inQuotes(stored), () => made);
}

/** A path as it stands within single quotes. */
function inQuotes(path: string): string {
  return path.replaceAll("'", `'\\''`);
}

interface Ended {
  readonly exitCode: number;
  readonly reportDir: string;
  readonly folder: string;
  readonly startedMs: number;
}

/** How far a file's time may be behind the clock. */
const CLOCK_STEP_MS = 50;

async function testsOf(framework: FrameworkSession, ended: Ended): Promise<readonly TestResult[]> {
  const { exitCode, reportDir, folder, startedMs } = ended;
  const found = await findReportFiles(framework.reportFiles, folder);
  const reportFiles = found.filter((path) => statSync(path).mtimeMs >= startedMs - CLOCK_STEP_MS);
  const report = await framework.read({
    ...{ exitCode, reportDir, workingDirectory: folder, reportFiles },
    ...{ timedOut: false, stdoutLog: null, stderrLog: null },
  });
  return report.kind === 'read' ? report.tests : [];
}
