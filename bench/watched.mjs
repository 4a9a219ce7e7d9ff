// One session of the built detector, watched from outside (Linux): how long, how much memory at each moment, and what is left after it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportOf, session } from './detector.mjs';
import { limit, median, seconds } from './measure.mjs';

const LOOK_EVERY_MS = 100;
/** What ends by itself after a signal is given so long. */
const GONE_WITHIN_MS = 3000;

/** A folder for TMPDIR, with nothing in it; removed at exit. */
export function emptyTemp() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-temp-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Runs a session to its end and tells what was seen of it; `left` looks for what is left, to be called once nobody else uses its folders.
 * @param name of its output folder, since two sessions may have one project
 */
export async function watched(cwd, command, { name = 'report', temp = emptyTemp(), ...flags }) {
  const output = join(reportOf(cwd), name);
  mkdirSync(output, { recursive: true });
  const before = readdirSync(cwd);
  const memory = [];
  let looking;
  const words = session(cwd, command, { ...flags, 'fail-on': 'never', 'output-dir': output });
  const wallS = await seconds(words, { cwd, env: { ...process.env, TMPDIR: temp } }, (pid) => {
    looking = setInterval(() => look(pid, memory), LOOK_EVERY_MS);
  }).finally(() => clearInterval(looking));
  const results = JSON.parse(readFileSync(join(output, 'results.json'), 'utf8'));
  const files = () => [...readdirSync(temp), ...readdirSync(cwd).filter((entry) => !before.includes(entry))];
  return { wallS, results, memory, left: async () => ({ processes: await leftOf(output), files: files() }) };
}

function look(pid, memory) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [rss, peak] = ['VmRSS', 'VmHWM'].map(
      (key) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1]) / 1024,
    );
    if (Number.isFinite(rss)) memory.push({ atS: performance.now() / 1000, rss, peak });
  } catch {
    // It has ended.
  }
}

/** The most that the process ever held, in MB. */
export const peakMb = (memory) => Math.max(...memory.map(({ peak }) => peak));

/**
 * How much more it holds at the end than it held once warm: medians of the last quarter and of the second, in MB. A line through all
 * looks would show where in its saw-tooth the garbage collector was at both ends.
 */
export function growthMb(memory) {
  const quarter = Math.floor(memory.length / 4);
  const [warm, last] = [memory.slice(quarter, 2 * quarter), memory.slice(-quarter)];
  return median(last.map(({ rss }) => rss)) - median(warm.map(({ rss }) => rss));
}

/** A cell that says what is left of sessions: it must be nothing. */
export async function leftCell(...sessions) {
  const left = await Promise.all(sessions.map((seen) => seen.left()));
  const [processes, files] = ['processes', 'files'].map((kind) => left.flatMap((found) => found[kind]).length);
  return limit(`${processes} processes, ${files} files`, processes + files === 0);
}

/** Processes of the session that wrote `output` which do not go away: its id is in their environment. */
async function leftOf(output) {
  const [first] = readFileSync(join(output, 'events.ndjson'), 'utf8').split('\n');
  const mark = `FLAKY_DETECTOR_SESSION=${JSON.parse(first).header.sessionId}`;
  const deadline = performance.now() + GONE_WITHIN_MS;
  for (;;) {
    const left = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && environmentOf(pid).includes(mark));
    if (left.length === 0 || performance.now() > deadline) return left;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function environmentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return ''; // It ended meanwhile, or belongs to someone else.
  }
}
