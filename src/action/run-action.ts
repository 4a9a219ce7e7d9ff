/** The Action's way through one session: inputs, checks, detection, publishing, and whether the job fails. */
import { randomInt, randomUUID } from 'node:crypto';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { error, saveState, setFailed, setSecret } from '@actions/core';
import type { Config, PublishConfig } from '../config/config.ts';
import { type Decoded, decodeConfig } from '../config/decode.ts';
import type { GivenInputs } from '../config/facts.ts';
import { failsJob } from '../config/fail-on.ts';
import { inputEntry, inputNames } from '../config/inputs.ts';
import { type Problem, problemText } from '../config/problem.ts';
import { type Detection, detect } from '../detect.ts';
import type { Emit } from '../events/events.ts';
import { isDirectory } from '../files/folders.ts';
import { undecoded } from '../files/undecoded.ts';
import { openFolder } from '../output/output-folder.ts';
import { SEED_COUNT } from '../plan/seeds.ts';
import { unsupported } from '../platform.ts';
import { resultsOf } from '../report/results.ts';
import type { Results } from '../report/results-schema.ts';
import { viewOf } from '../report/view-of.ts';
import { readEvent, type WorkflowEvent } from './event.ts';
import { readActionInputs } from './inputs.ts';
import { interruptible } from './interruption.ts';
import { liveLog } from './live-log.ts';
import { readExisting } from './publish-existing.ts';
import { publishReport } from './publish-report.ts';
import { JOBS_STATE, SESSION_STATE } from './saved-state.ts';
import { doubtOf, liftedText, refusalText } from './trust.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** All of publishing, when nobody is in a hurry. */
const PUBLISHING_LIMIT_MS = 120_000;

/**
 * Runs the Action. The job's failure is told to the runner by `setFailed`, which sets the process's exit code.
 * @throws what nobody foresaw, and OutputError
 */
export async function runAction(env: Environment): Promise<void> {
  const unable = unsupported(process.platform);
  if (unable !== null) return setFailed(unable);
  const given = readActionInputs(env);
  maskSecrets(given);
  const decoded = decode(given, env);
  if (!decoded.ok) return refuse(decoded.problems);
  const event = readEvent(env);
  const { config, publish } = decoded;
  if (publish === null) throw new Error('The Action was decoded as another door.');
  if (publish.resultsFile !== null) return await publishExisting(config, publish, event, env);
  const doubt = await doubtOf(event, config.source, env);
  if (doubt !== null && !publish.allowUntrustedCheckout) return setFailed(refusalText(event, doubt));
  await measure({ config, publish, event, env, warnings: doubt === null ? [] : [liftedText(event, doubt)] });
}

interface Measurement {
  readonly config: Config;
  readonly publish: PublishConfig;
  readonly event: WorkflowEvent;
  readonly env: Environment;
  /** Said in the report before all else. */
  readonly warnings: readonly string[];
}

async function measure({ config, publish, event, env, warnings }: Measurement): Promise<void> {
  const { signal, deadline } = interruptible();
  const tempRoot = env.RUNNER_TEMP ?? tmpdir();
  const detection = await detect(config, {
    onEvent: rememberingSession(liveLog()),
    signal,
    env,
    tempRoot,
    startedAt: new Date(),
    jobToken: publish.githubToken,
    warnings,
  });
  const { session, analysis, output } = detection;
  const results = resultsOf(session, analysis);
  const view = viewOf(results, { support: await supportOf(results) });
  const limit = AbortSignal.any([deadline, AbortSignal.timeout(PUBLISHING_LIMIT_MS)]);
  await publishReport({ config, publish, event, env, results, view, output }, limit);
  const failure = failureOf(detection, config, `${view.headline}: ${view.verdict}`);
  if (failure !== null) setFailed(failure);
}

/** Publishes what another job measured. No code of that job runs, so no secrets are at risk. */
async function publishExisting(
  config: Config,
  publish: PublishConfig,
  event: WorkflowEvent,
  env: Environment,
): Promise<void> {
  const existing = readExisting(publish.resultsFile ?? '');
  if (!existing.ok) return setFailed(existing.problem);
  const { results } = existing;
  const view = viewOf(results, { support: await supportOf(results) });
  const output = openFolder(config.outputDir);
  const limit = AbortSignal.timeout(PUBLISHING_LIMIT_MS);
  await publishReport({ config, publish, event, env, results, view, output }, limit);
  if (failsJob(results.verdict, config.failOn)) setFailed(`${view.headline}: ${view.verdict}`);
}

/** Our support files that the replay lines need on another machine. */
async function supportOf({ framework }: Results) {
  const { portableSupport } = await import('../frameworks/frameworks.ts');
  return portableSupport(framework?.name ?? null);
}

function maskSecrets({ raw }: GivenInputs): void {
  for (const name of inputNames('action').filter((input) => inputEntry(input).secret)) {
    const secret = raw[name]?.trim();
    if (secret) setSecret(secret);
  }
}

function decode(given: GivenInputs, env: Environment): Decoded {
  return decodeConfig(given, {
    door: 'action',
    cwd: env.GITHUB_WORKSPACE ?? process.cwd(),
    cores: availableParallelism(),
    // Steps of one job can overlap, so each needs its own folder.
    outputDir: join(env.RUNNER_TEMP ?? tmpdir(), `flaky-report-${randomUUID().slice(0, 8)}`),
    drawSeed: () => randomInt(SEED_COUNT),
    isDirectory,
    undecoded,
  });
}

function refuse(problems: readonly Problem[]): void {
  for (const problem of problems) error(problemText(problem));
  setFailed(
    problems.length === 1
      ? 'An input is wrong; nothing was run.'
      : `${problems.length} inputs are wrong; nothing was run.`,
  );
}

/** The post step ends what is left of the session, here and on RunPod, if this process is killed. */
function rememberingSession(next: Emit): Emit {
  const jobs = new Set<string>();
  return (event) => {
    if (event.type === 'session-started') saveState(SESSION_STATE, event.header.sessionId);
    if (event.type === 'remote-job') {
      if (event.state === 'submitted') jobs.add(event.job);
      else jobs.delete(event.job);
      saveState(JOBS_STATE, [...jobs]);
    }
    next(event);
  };
}

function failureOf({ session, analysis }: Detection, { failOn }: Config, verdict: string): string | null {
  if (session.end?.kind === 'cancelled')
    return `Cancelled by ${session.end.signal}: the report covers the runs until then.`;
  return failsJob(analysis.verdict.kind, failOn) ? verdict : null;
}
