#!/usr/bin/env node
/** The terminal door: words in, a session, a report on stdout, an exit code. */

import { randomInt } from 'node:crypto';
import { availableParallelism, tmpdir } from 'node:os';
import { type Decoded, decodeConfig } from '../config/decode.ts';
import type { GivenInputs } from '../config/facts.ts';
import { type Problem, problemText } from '../config/problem.ts';
import { detect } from '../detect.ts';
import { isDirectory } from '../files/folders.ts';
import { undecoded } from '../files/undecoded.ts';
import { OutputError } from '../output/session-output.ts';
import { SEED_COUNT } from '../plan/seeds.ts';
import { unsupported } from '../platform.ts';
import { TOOL_VERSION } from '../version.ts';
import { parseArguments } from './arguments.ts';
import { EXIT, exitCodeFor, REPLAY_EXIT } from './exit-code.ts';
import { helpText } from './help.ts';
import { liveProgress } from './live.ts';
import type { ReplayWords } from './replay-arguments.ts';

async function main(argv: readonly string[]): Promise<number> {
  const unable = unsupported(process.platform);
  const command = parseArguments(argv);
  switch (command.kind) {
    case 'help':
      process.stdout.write(helpText(command.about));
      return EXIT.ok;
    case 'version':
      process.stdout.write(`${TOOL_VERSION}\n`);
      return EXIT.ok;
    case 'wrong-usage':
      return refuse(command.problems);
    case 'report':
      return report(command.file);
    case 'replay':
      return unable === null ? replay(command.words) : giveUp(unable);
    case 'detect':
      return unable === null ? measure(command.given) : giveUp(unable);
  }
}

function refuse(problems: readonly Problem[]): number {
  for (const problem of problems) process.stderr.write(`error: ${problemText(problem)}\n`);
  return EXIT.usage;
}

function giveUp(reason: string): number {
  process.stderr.write(`error: ${reason}\n`);
  return EXIT.usage;
}

async function report(file: string): Promise<number> {
  const { readResults } = await import('./report-command.ts'); // loads parsers that a session does not need
  const { showFile } = await import('./conclude.ts');
  try {
    const { path, results } = readResults(file);
    await showFile(path, results);
    return EXIT.ok;
  } catch (error) {
    return giveUpOver(error);
  }
}

async function measure(asked: GivenInputs): Promise<number> {
  if (!standsSomewhere()) return giveUp('The current folder is gone. Change to a folder that exists.');
  const decoded = decode(withKeyOf(process.env, asked));
  if (!decoded.ok) return refuse(decoded.problems);
  const { config } = decoded;
  const interruption = interruptible();
  const detection = await detect(config, {
    onEvent: liveProgress(process.stderr),
    signal: interruption,
    env: process.env,
    tempRoot: tmpdir(),
    startedAt: new Date(),
  });
  const { conclude } = await import('./conclude.ts'); // the reports' modules would delay the first run
  const written = await conclude(detection);
  const { session, analysis } = detection;
  if (session.end?.kind === 'cancelled') return EXIT.interrupted;
  return written ? exitCodeFor(analysis.verdict.kind, config.failOn) : EXIT.inconclusive;
}

async function replay(words: ReplayWords): Promise<number> {
  const { runReplay } = await import('./replay-command.ts');
  try {
    return REPLAY_EXIT[await runReplay(words)];
  } catch (error) {
    return giveUpOver(error);
  }
}

/** The error's message can quote a file that somebody else wrote, so it is made harmless first. */
async function giveUpOver(error: unknown): Promise<number> {
  const { visible } = await import('../report/visible-text.ts');
  return giveUp(visible((error as Error).message));
}

/** A key that comes from the environment stays out of process lists and out of the shell's history. */
function withKeyOf({ RUNPOD_API_KEY: key }: NodeJS.ProcessEnv, given: GivenInputs): GivenInputs {
  if (given.raw.backend !== 'runpod' || given.raw['runpod-api-key'] !== undefined || !key) return given;
  return { ...given, raw: { ...given.raw, 'runpod-api-key': key } };
}

function decode(given: GivenInputs): Decoded {
  return decodeConfig(given, {
    door: 'cli',
    cwd: process.cwd(),
    cores: availableParallelism(),
    outputDir: 'flaky-detector-report',
    drawSeed: () => randomInt(SEED_COUNT),
    isDirectory,
    undecoded,
  });
}

/** False if the current folder has been removed: nothing can be found from there. */
function standsSomewhere(): boolean {
  try {
    return process.cwd() !== '';
  } catch {
    return false;
  }
}

/** Fires on the first SIGINT, SIGTERM or SIGHUP. A second one ends the process at once, as the system always does. */
function interruptible(): AbortSignal {
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => abort.abort({ kind: 'cancelled', signal }));
  }
  return abort.signal;
}

/**
 * If the reader goes away (`| head`, a closed terminal), the session must go on: it has to clean up and write files.
 */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

function explain(error: unknown): number {
  const known = error instanceof OutputError;
  process.stderr.write(`error: ${known ? error.message : ((error as Error).stack ?? String(error))}\n`);
  return known ? EXIT.usage : EXIT.inconclusive;
}

/** By itself, node ends with exit code 1 here, which would mean that a test is flaky. */
process.on('uncaughtException', (error) => process.exit(explain(error)));

process.exitCode = await main(process.argv.slice(2)).catch(explain);
