/** A decoded job -> its last line: the session, and what becomes of each of its ends. */
import { tmpdir } from 'node:os';
import type { Config } from '../config/config.ts';
import { type Detection, detect } from '../detect.ts';
import { removeEntry } from '../files/new-file.ts';
import type { PlanShare } from '../plan/share.ts';
import { resultsOf } from '../report/results.ts';
import { type DoorLine, jobErrorText } from '../runpod/contract/job.ts';
import { Teller } from './progress.ts';
import { replyOf } from './reply.ts';

/** What was asked for. */
interface AskedJob {
  readonly config: Config;
  readonly share: PlanShare;
  /** A part of a session: whoever sent it judges what it observed. */
  readonly isShard: boolean;
}

/** What the door lends to a job. */
export interface JobPorts {
  readonly say: (line: DoorLine) => void;
  /** Fires when the job is cancelled; its `reason` is the session's end. */
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Name of the worker on its platform. */
  readonly worker: string;
  /** Milliseconds since the worker took the job. */
  readonly elapsedMs: () => number;
}

/**
 * Carries the job out and removes all that it left. Its result or its error is the return value; whatever comes before
 * is said.
 */
export async function carryOutJob({ config, share, isShard }: AskedJob, ports: JobPorts): Promise<DoorLine> {
  const teller = new Teller(ports.say, ports.elapsedMs);
  let written = config.outputDir;
  try {
    const detection = await detect(config, {
      onEvent: teller.onEvent,
      signal: ports.signal,
      env: ports.env,
      tempRoot: tmpdir(),
      startedAt: new Date(),
      share,
    });
    written = detection.output.path;
    return lastLine(detection, isShard, ports);
  } finally {
    teller.stop();
    // Tests may have put a link in its place: that goes, and not what it leads to.
    for (const path of [config.outputDir, written]) removeEntry(path);
  }
}

/**
 * A session that ended before it observed anything has no result worth a client's while, but a reason. Who sends a
 * whole session as one job reads a rate from its answer: where no run tells of the tests, there is none.
 */
function lastLine(
  { session, analysis }: Detection,
  isShard: AskedJob['isShard'],
  { worker, elapsedMs }: JobPorts,
): DoorLine {
  const { end } = session;
  if (end?.kind === 'halted' && (!isShard || session.observations.length === 0)) {
    const said = end.log === null ? '' : `\n${end.log.tail}`;
    return { type: 'error', error: jobErrorText(end.why, `${end.detail}${said}`) };
  }
  const workerSeconds = Math.round(elapsedMs() / 100) / 10;
  const results = resultsOf(session, analysis);
  if (!isShard && results.repro_rate === null) {
    const isLate = end?.kind === 'time-budget';
    const why = isLate ? '`time_budget` was over before the first run ended' : 'no run was carried out';
    return { type: 'error', error: jobErrorText('nothing-observed', `There is no rate: ${why}.`) };
  }
  const result = replyOf(session, results, { place: `runpod:${worker}`, workerSeconds });
  return { type: 'result', result };
}
