/** Real test frameworks from npm, installed once per version into a folder below the system's temporary one. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProjectFacts } from '../../../src/command/invocation.ts';
import { projectFacts } from '../../../src/command/invocations.ts';
import type { Framework, ReplayCommand } from '../../../src/frameworks/framework.ts';
import type { TestOrder } from '../../../src/model/conditions.ts';
import type { TestIdentity } from '../../../src/model/test-identity.ts';
import { type RealRequest, type RealRun, realRun, runEnvironment, shell, supportFolder } from '../real-run.ts';

/** Gives a project the packages (`mocha@12`), as `npm install` would. */
export function install(directory: string, ...packages: readonly string[]): void {
  rmSync(join(directory, 'node_modules'), { recursive: true, force: true });
  symlinkSync(join(installed(packages), 'node_modules'), join(directory, 'node_modules'));
}

function installed(packages: readonly string[]): string {
  const base = join(tmpdir(), 'flaky-detector-packages');
  const folder = join(base, packages.join('+').replaceAll('/', '_'));
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  writeFileSync(join(fresh, 'package.json'), '{"private": true}');
  const words = ['install', '--no-audit', '--no-fund', '--silent', ...packages];
  const { status, stderr } = spawnSync('npm', words, { cwd: fresh, encoding: 'utf8', timeout: 240_000 });
  if (status !== 0) throw new Error(`npm could not install ${packages.join(', ')}: ${stderr}`);
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true }); // Another test file was quicker.
  }
  return folder;
}

/** What the framework sees of a real project. */
export function factsOf(directory: string, commandLine: string): ProjectFacts {
  return projectFacts(commandLine, (path) => {
    const full = join(directory, path);
    return existsSync(full) ? readFileSync(full, 'utf8') : null;
  });
}

/** Recognises, prepares, runs and reads once; fails where the framework does not recognise itself. */
export function recognisedRun(framework: Framework, request: Omit<RealRequest, 'words' | 'extend'>): Promise<RealRun> {
  const recognition = recognised(framework, request.directory, request.commandLine);
  return realRun({ ...framework, prepare: (run) => framework.prepare({ ...run, recognition }) }, request);
}

function recognised(framework: Framework, directory: string, commandLine: string) {
  const recognition = framework.recognise(factsOf(directory, commandLine));
  if (recognition === null) throw new Error(`${framework.name} does not recognise ${commandLine}`);
  return recognition;
}

/** The replay line of a test with a seed, run as a person would paste it: its exit code, output, and the line itself. */
export function replayed(
  framework: Framework,
  directory: string,
  commandLine: string,
  {
    test,
    seed,
    order = 'as-is',
    seen = [],
  }: {
    readonly test: TestIdentity | null;
    readonly seed: number;
    readonly order?: TestOrder;
    readonly seen?: readonly TestIdentity[];
  },
): ReplayCommand & { readonly exitCode: number | null; readonly output: string } {
  const recognition = recognised(framework, directory, commandLine);
  const command = framework.replay({
    commandLine,
    recognition,
    seed,
    order,
    test,
    ...(seen.length > 0 ? { seen } : {}),
    supportDir: supportFolder(framework),
  });
  const done = shell(command.commandLine, directory, runEnvironment(1));
  return { ...command, exitCode: done.status, output: done.stdout + done.stderr };
}

/** What chosen tests print when they run together, by the line that a person would paste. */
export function chosenOutput(
  framework: Framework,
  directory: string,
  commandLine: string,
  { tests, seen }: { readonly tests: readonly TestIdentity[]; readonly seen: readonly TestIdentity[] },
): string {
  const recognition = recognised(framework, directory, commandLine);
  const supportDir = supportFolder(framework);
  const request = { commandLine, recognition, supportDir, seed: 1, order: 'as-is', tests, seen } as const;
  const line = framework.chosen?.line(request) ?? null;
  if (line === null) throw new Error(`${framework.name} has no line for them`);
  const done = shell(line, directory, runEnvironment(1));
  return done.stdout + done.stderr;
}

/** The replay line of a test with a seed, run and read as a trial of a diagnosis is. */
export function trialOf(
  framework: Framework,
  { test, ...request }: Omit<RealRequest, 'words' | 'extend'> & { readonly test: TestIdentity },
): Promise<RealRun> {
  const recognition = recognised(framework, request.directory, request.commandLine);
  const prepare: Framework['prepare'] = (run) => ({
    commandLine: framework.replay({ ...run, recognition, test }).commandLine,
    env: framework.prepare({ ...run, recognition }).env,
  });
  return realRun({ ...framework, prepare }, request);
}
