/**
 * The worker's door: one job as JSON on stdin, as RunPod's SDK hands it to the handler; NDJSON on stdout (job.ts's
 * DoorLine), the last line of which is the result or an error. Exit code 0 where there is such a line. SIGTERM ends the
 * session with what was observed.
 */
import { Console } from 'node:console';
import { randomInt, randomUUID } from 'node:crypto';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { SessionEnd } from '../model/session-end.ts';
import { SEED_COUNT } from '../plan/seeds.ts';
import { type DoorLine, jobErrorText } from '../runpod/contract/job.ts';
import { jsonLine } from '../runpod/contract/wire.ts';
import { carryOutJob } from './carry-out.ts';
import { type DecodedJob, decodeJob } from './decode-job.ts';
import { secretsOf, withoutSecrets } from './secrets.ts';

const startedAt = performance.now();
globalThis.console = new Console(process.stderr); // libraries print; stdout is the protocol's

/** What the handler hands over; `worker` is its own addition. An input that stands alone is taken too. */
interface Job {
  readonly input?: unknown;
  readonly worker?: unknown;
}

async function main(): Promise<void> {
  const job = readJob(await text(process.stdin));
  if (job === null) {
    const remedy = 'Send `{"input": {…}}`.';
    return say({ type: 'error', error: jobErrorText('invalid-input', `The job is not a JSON object. ${remedy}`) }, []);
  }
  const decoded = decode('input' in job ? job.input : job);
  const secrets = secretsOf(decoded);
  say(await answer(decoded, job, (line) => say(line, secrets)), secrets);
}

async function answer(decoded: DecodedJob, job: Job, tell: (line: DoorLine) => void): Promise<DoorLine> {
  if (!decoded.ok) return { type: 'error', error: jobErrorText('invalid-input', decoded.problems) };
  const ports = {
    say: tell,
    signal: interruptible(),
    env: process.env,
    worker: typeof job.worker === 'string' ? job.worker : 'local',
    elapsedMs: () => performance.now() - startedAt,
  };
  return carryOutJob(decoded, ports).catch((error: Error) => {
    return { type: 'error', error: jobErrorText('internal', error.stack ?? error.message) };
  });
}

function readJob(json: string): Job | null {
  try {
    const job = JSON.parse(json) as unknown;
    return typeof job === 'object' && job !== null ? job : null;
  } catch {
    return null;
  }
}

function decode(input: unknown): DecodedJob {
  return decodeJob(input, {
    cwd: tmpdir(),
    cores: availableParallelism(),
    outputDir: join(tmpdir(), `flaky-worker-${randomUUID()}`),
    drawSeed: () => randomInt(SEED_COUNT),
    isDirectory: () => false,
    undecoded: () => null,
  });
}

/** Fires when the worker is told to stop, and when nobody reads its answer any more. */
function interruptible(): AbortSignal {
  const abort = new AbortController();
  const end = (signal: string) => abort.abort({ kind: 'cancelled', signal } satisfies SessionEnd);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(signal));
  process.stdout.on('error', () => end('SIGPIPE'));
  return abort.signal;
}

function say(line: DoorLine, secrets: readonly string[]): void {
  process.stdout.write(`${withoutSecrets(jsonLine(line), secrets)}\n`);
}

process.stdout.on('error', () => undefined); // before a session and after it, there is nothing to end

await main();
