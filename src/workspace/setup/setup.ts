/** Prepares the source tree before the first copy of it is made, and says what the runs' environment gains by it. */
import { spawnSync } from 'node:child_process';
import { accessSync, closeSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Setup } from '../../config/config.ts';
import { durationText } from '../../durations.ts';
import { fileText } from '../../files/file-text.ts';
import { newFile } from '../../files/new-file.ts';
import type { Preparation } from '../../model/preparation.ts';
import { OUTPUT_FILES } from '../../output/output-files.ts';
import type { OutputFolder } from '../../output/output-folder.ts';
import { testEnvironment } from '../../process/environment.ts';
import { SESSION_MARKER } from '../../process/processes.ts';
import { startTrouble } from '../../process/start-trouble.ts';
import { WorkspaceError } from '../workspace-error.ts';
import { joined, planSetup } from './plan.ts';
import { emptyPython } from './python.ts';
import type { SetupCache } from './setup-cache.ts';
import { logTail, runShellStep, type StepEnd } from './shell-step.ts';
import { NO_SETUP, type SetupFacts, type SetupPlan, type SetupStep } from './steps.ts';

/** Lock files can be long. */
const READABLE_BYTES = 100_000_000;

/** What is set up. Paths absolute. */
export interface SetupRequest {
  readonly setup: Setup;
  /** The working directory in the source tree. */
  readonly directory: string;
  /** The session's own folder for what is installed besides the project. */
  readonly tools: string;
  /** The log of all steps goes there. */
  readonly output: OutputFolder;
  /** For all steps together. */
  readonly limitMs: number;
  readonly sessionId: string;
  readonly env: NodeJS.ProcessEnv;
  /** Told of each step as it starts. */
  readonly onPreparation: (preparation: Preparation) => void;
  readonly signal?: AbortSignal | undefined;
  /** Of the session: what other trees were set up with. */
  readonly cache: SetupCache;
}

/** What a setup leaves to the runs. */
export interface SetupResult {
  /** Variables for all runs. */
  readonly env: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}

/** @throws WorkspaceError of kind `setup-failed`, with the log's path and tail */
export async function setUp(request: SetupRequest): Promise<SetupResult> {
  const { directory, limitMs, cache } = request;
  const read = readerOf(directory);
  const plan = planOf(request);
  const wanted = { plan, directory, read, limitMs };
  const takenOver = await cache.takeOver(wanted);
  if (takenOver !== null) return { env: takenOver, warnings: [] };
  const gained = {
    ...plan.env,
    ...(plan.path.length === 0 ? {} : { PATH: [...plan.path, request.env.PATH ?? ''].join(delimiter) }),
  };
  const env = { ...audible(testEnvironment(request.env)), ...gained, [SESSION_MARKER]: request.sessionId };
  const [first, ...rest] = plan.steps;
  const failed = first === undefined ? [] : await carryOut([first, ...rest], env, request);
  cache.keep(wanted, gained);
  return { env: gained, warnings: [...plan.warnings, ...failed] };
}

/**
 * All steps write to one open file: what they install may put anything at its path.
 * @returns what failed and may fail, each with what holds then
 */
async function carryOut(
  steps: readonly [SetupStep, ...SetupStep[]],
  env: Readonly<Record<string, string>>,
  request: SetupRequest,
): Promise<string[]> {
  const log = openLog(steps[0], request);
  const warnings: string[] = [];
  const deadline = performance.now() + request.limitMs;
  try {
    for (const step of steps) {
      request.onPreparation({ kind: 'setting-up', ...step });
      const limitMs = Math.max(1, deadline - performance.now());
      const { directory: cwd, signal } = request;
      const end = await runShellStep({ command: step.command, cwd, env, limitMs, log, signal });
      if (end.kind === 'failed' && step.orElse !== undefined) warnings.push(failedStep(step, end.exit, step.orElse));
      else if (end.kind !== 'done') throw setupFailed(step, end, logTail(log), request.limitMs);
    }
    return warnings;
  } finally {
    closeSync(log);
  }
}

function failedStep({ command, because }: SetupStep, exit: number | string, orElse: string): string {
  const how = typeof exit === 'number' ? `failed with exit code ${exit}` : `was ended by ${exit}`;
  return `The set-up's \`${command}\`, for ${because}, ${how} (${OUTPUT_FILES.setupLog} has its output). ${orElse}`;
}

function openLog(first: SetupStep, { output, limitMs }: SetupRequest): number {
  try {
    return newFile(output.at(OUTPUT_FILES.setupLog));
  } catch (error) {
    const reason = startTrouble(output.named(error as Error));
    throw setupFailed(first, { kind: 'not-started', reason }, '', limitMs);
  }
}

/** Under `npm run --silent` npm would keep to itself why a setup failed. */
function audible(env: Record<string, string>): Record<string, string> {
  return env.npm_config_loglevel === 'silent' ? { ...env, npm_config_loglevel: 'error' } : env;
}

function planOf(request: SetupRequest): SetupPlan {
  const { setup, env } = request;
  const plan = askedPlan(request);
  const isOwn = setup.kind !== 'none' && setup.python === 'own';
  const isActive = (plan.env.VIRTUAL_ENV ?? env.VIRTUAL_ENV ?? '') !== '';
  if (!isOwn || isActive) return plan;
  const facts = factsOf(request);
  return facts.has('python3') ? joined([emptyPython(facts), plan]) : plan;
}

function askedPlan(request: SetupRequest): SetupPlan {
  const { setup, directory } = request;
  switch (setup.kind) {
    case 'none':
      return NO_SETUP;
    case 'command':
      // Nobody knows what it makes, and where.
      return { ...NO_SETUP, bound: true, steps: [{ because: 'setup-command', command: setup.command }] };
    case 'auto': {
      const plan = planSetup(factsOf(request));
      const nothing = `setup-command auto found no lock file in ${directory}: nothing was installed.`;
      return plan.steps.length > 0 ? plan : { ...plan, warnings: [nothing] };
    }
  }
}

function factsOf({ directory, tools, env }: SetupRequest): SetupFacts {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return {
    files: new Set(readdirSync(directory)),
    read: readerOf(directory),
    has: (program) => folders.some((folder) => isExecutable(join(folder, program))),
    tools,
    python: () => pythonVersion(directory, env),
  };
}

const VERSION_LIMIT_MS = 10_000;

/** In the working directory: some machines choose a Python by a file there. */
function pythonVersion(cwd: string, env: NodeJS.ProcessEnv): string | null {
  const words = ['-c', 'import platform; print(platform.python_version())'];
  const { stdout, status } = spawnSync('python3', words, { cwd, env, encoding: 'utf8', timeout: VERSION_LIMIT_MS });
  return status === 0 ? stdout.trim() : null;
}

function readerOf(directory: string): SetupFacts['read'] {
  return (file) => fileText(join(directory, file), READABLE_BYTES) ?? '';
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function setupFailed(
  step: SetupStep,
  end: Exclude<StepEnd, { kind: 'done' }>,
  tail: string,
  limitMs: number,
): WorkspaceError {
  const where = `${step.command}, for ${step.because}`;
  return new WorkspaceError({
    kind: 'setup-failed',
    ...problemOf(end, limitMs),
    where,
    log: { file: OUTPUT_FILES.setupLog, tail },
  });
}

function problemOf(end: Exclude<StepEnd, { kind: 'done' }>, limitMs: number): { what: string; remedy: string } {
  switch (end.kind) {
    case 'failed':
      return {
        what:
          typeof end.exit === 'number'
            ? `The setup failed with exit code ${end.exit}`
            : `The setup was ended by ${end.exit}`,
        remedy:
          `Read ${OUTPUT_FILES.setupLog} in the report's folder. Try the command by hand in the working directory, ` +
          'or set another `setup-command` (or `none`).',
      };
    case 'timed-out':
      return {
        what: `The setup did not end within ${durationText(limitMs)}`,
        remedy: `Read ${OUTPUT_FILES.setupLog} in the report's folder, or raise \`setup-timeout\`.`,
      };
    case 'not-started':
      return { what: 'The setup could not be started', remedy: end.reason };
    case 'cancelled':
      return { what: 'The setup was cancelled', remedy: 'Start again.' };
  }
}
