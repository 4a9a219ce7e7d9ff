/**
 * A stand-in for RunPod: its public API and its worker protocol on one port, so that the unmodified runpod-sdk and the real Python
 * worker meet here. It keeps everything it was asked, and goes wrong where a test says so (faults.ts, and the queue's own levers).
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerWith, type Fault } from './faults.ts';
import { JobQueue, type StandInJob } from './job-queue.ts';
import { type Answer, publicApi, type WorkerCounts } from './public-api.ts';
import { workerProtocol } from './worker-protocol.ts';

export const ENDPOINT_ID = 'standin0endpoint';
/** Recognisable, so that tests can look for them where they must not be. */
export const API_KEY = 'rpa_STANDINAPIKEY0000000000000000000000000000';
export const WORKER_KEY = 'STANDINWORKERKEY11111111111111111111111111111';

const PATH = /^\/v2\/([^/]+)\/([^?]*)/;
const UNAUTHORISED: Answer = { status: 401, json: { error: 'unauthorized' } };
const NO_WORKERS: WorkerCounts = { idle: 0, initializing: 0, ready: 0, running: 0, throttled: 0, unhealthy: 0 };

/** A worker inside the test's own process: what it returns is the job's output; `tell` is its progress. */
export type SimulatedWorker = (
  job: StandInJob,
  tell: (progress: unknown) => void,
  stopped: AbortSignal,
) => Promise<unknown>;

export class RunPodStandIn {
  readonly queue: JobQueue;
  readonly faults: Fault[] = [];
  /** `METHOD /path?query` of every request, in order. */
  readonly requests: string[] = [];
  /** All bodies that clients of the public API sent. */
  readonly bodies: string[] = [];
  /** What /health says of the workers; null: as many idle and running ones as have asked for jobs. */
  workerCounts: WorkerCounts | null = null;
  cancelsLate = false;
  /** Told of each cancellation, before it has any effect. */
  onCancel: () => void = () => undefined;
  readonly clock: () => number;
  readonly #seen = new Set<string>();
  readonly #server = createServer((request, response) => {
    this.#handle(request, response).catch(() => response.destroy()); // a client that hung up
  });
  readonly #closing = new AbortController();
  readonly #simulated: Promise<void>[] = [];

  /** @param clock milliseconds; one of the test's own makes jobs expire and time out at will */
  constructor(clock: () => number = () => performance.now()) {
    this.clock = clock;
    this.queue = new JobQueue(clock);
  }

  /** Starts to listen. @returns the base URL for runpod-sdk (`baseUrl`), without the endpoint's id */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this.baseUrl;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v2`;
  }

  /** What the platform sets in a worker's container. */
  workerEnvironment(workerId: string): Record<string, string> {
    const endpoint = `${this.baseUrl}/${ENDPOINT_ID}`;
    return {
      RUNPOD_POD_ID: workerId,
      RUNPOD_ENDPOINT_ID: ENDPOINT_ID,
      RUNPOD_AI_API_KEY: WORKER_KEY,
      RUNPOD_API_KEY: API_KEY,
      RUNPOD_WEBHOOK_GET_JOB: `${endpoint}/job-take/$ID?gpu=none`,
      RUNPOD_WEBHOOK_POST_OUTPUT: `${endpoint}/job-done/$RUNPOD_POD_ID/$ID?gpu=none`,
      RUNPOD_WEBHOOK_POST_STREAM: `${endpoint}/job-stream/$RUNPOD_POD_ID/$ID?gpu=none`,
      RUNPOD_WEBHOOK_PING: `${endpoint}/ping/$RUNPOD_POD_ID?gpu=none`,
      RUNPOD_PING_INTERVAL: '10000',
    };
  }

  /** Lets a worker of this process take jobs, one after the other, until the stand-in stops. */
  simulateWorker(workerId: string, carryOut: SimulatedWorker): void {
    this.#seen.add(workerId);
    this.#simulated.push(this.#workLoop(workerId, carryOut));
  }

  /** How many requests matched. */
  count(request: RegExp): number {
    return this.requests.filter((line) => request.test(line)).length;
  }

  async stop(): Promise<void> {
    this.#closing.abort();
    this.queue.changed();
    await Promise.all(this.#simulated);
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** As many as have asked for jobs. */
  workers(): WorkerCounts {
    if (this.workerCounts !== null) return this.workerCounts;
    const busy = new Set(
      [...this.queue.jobs.values()].filter(({ state }) => state === 'IN_PROGRESS').map((job) => job.workerId),
    );
    const running = [...this.#seen].filter((id) => busy.has(id)).length;
    const idle = this.#seen.size - running;
    return { ...NO_WORKERS, idle, ready: idle, running };
  }

  async #workLoop(workerId: string, carryOut: SimulatedWorker): Promise<void> {
    while (!this.#closing.signal.aborted) {
      const change = this.queue.change();
      const job = this.queue.take(workerId);
      if (job === null) await change;
      else await this.#simulate(workerId, job, carryOut);
    }
  }

  async #simulate(workerId: string, job: StandInJob, carryOut: SimulatedWorker): Promise<void> {
    const stop = new AbortController();
    const ended = new AbortController();
    void this.#untilStopped(job, stop, ended.signal);
    const tell = (output: unknown) => this.queue.post(job.id, workerId, { status: 'IN_PROGRESS', output });
    try {
      const output = await carryOut(job, tell, AbortSignal.any([stop.signal, this.#closing.signal]));
      if (!stop.signal.aborted) this.queue.post(job.id, workerId, { output });
    } catch (error) {
      if (!stop.signal.aborted) this.queue.post(job.id, workerId, { error: (error as Error).message });
    } finally {
      ended.abort();
      this.queue.changed();
    }
  }

  async #untilStopped(job: StandInJob, stop: AbortController, ended: AbortSignal): Promise<void> {
    while (!ended.aborted && !stop.signal.aborted) {
      const change = this.queue.change();
      if (job.state === 'CANCELLED' || job.state === 'TIMED_OUT') stop.abort();
      else await change;
    }
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const line = `${request.method} ${request.url}`;
    this.requests.push(line);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const fault = this.faults.find(({ request: pattern, times }) => times > 0 && pattern.test(line));
    if (fault !== undefined) fault.times -= 1;
    const carriedOut = fault === undefined || fault.effect === 'carried-out' || halfAnswered(fault);
    const answer = carriedOut
      ? await this.#answer(request, Buffer.concat(chunks).toString(), gone.signal)
      : { status: 200 };
    const right = answer.json === undefined ? '' : JSON.stringify(answer.json);
    if (fault !== undefined) answerWith(fault.trouble, right, response);
    else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(right);
  }

  async #answer(request: IncomingMessage, body: string, gone: AbortSignal): Promise<Answer> {
    const [, endpoint, path = ''] = PATH.exec(request.url ?? '') ?? [];
    const { authorization } = request.headers;
    const call = `${request.method} ${path}`;
    if (authorization === WORKER_KEY) {
      this.#seen.add(path.split('/')[1] ?? '');
      return (await workerProtocol(this.queue, call, body, gone)) ?? { status: 404 };
    }
    this.bodies.push(body);
    if (authorization !== `Bearer ${API_KEY}`) return UNAUTHORISED;
    if (endpoint !== ENDPOINT_ID) return { status: 404, json: { error: 'endpoint not found' } };
    return publicApi(this, call, body === '' ? undefined : JSON.parse(body));
  }
}

/** Half of the right answer can only be sent where there is one. */
function halfAnswered({ trouble }: Fault): boolean {
  return trouble.kind === 'cut' || trouble.kind === 'stalled-body';
}
