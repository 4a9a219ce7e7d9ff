// Times whole programs against each other, and prints what they took. Knows nothing of what they do.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';

/** The middle value; the mean of the two middle ones of an even number. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * Runs a program to its end, its output thrown away.
 * @param whileRunning called once with its pid
 * @returns seconds of wall time
 * @throws when it does not exit with 0: a rival that failed has no time
 */
export function seconds(words, options = {}, whileRunning = () => {}) {
  const [program, ...args] = words;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-2000);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve((performance.now() - started) / 1000);
      else reject(new Error(`${words.join(' ')} exited with ${code}: ${said}`));
    });
    if (child.pid !== undefined) whileRunning(child.pid);
  });
}

const LOOK_EVERY_MS = 20;

/**
 * Runs a program to its end (Linux).
 * @returns its wall time, and the most resident memory that it ever held itself: VmHWM never falls, so the last look is the peak
 */
export async function peakOf(words, options = {}) {
  let peakKb = 0;
  let looking;
  const look = (pid) => {
    try {
      peakKb = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? peakKb);
    } catch {
      // It has ended.
    }
  };
  const wallS = await seconds(words, options, (pid) => {
    looking = setInterval(look, LOOK_EVERY_MS, pid);
  }).finally(() => clearInterval(looking));
  return { wallS, peakMb: peakKb / 1024 };
}

/**
 * Times each contender once per round, in turn (A B C A B C), so that the machine's load meets all alike.
 * @param contenders name -> a function that runs it once and resolves to its seconds
 * @returns name -> its seconds, one per round
 */
export async function interleaved(contenders, rounds) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) times[name].push(await run());
  }
  return times;
}

/** The median of the rounds' ratios: each round compares times of the same moment. */
export function ratio(times, to) {
  return median(times.map((time, round) => time / to[round]));
}

/** Prints a markdown table, after a line that says on what it was measured. */
export function printTable(title, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const load = loadavg()[0].toFixed(1);
  console.log(`\n${title} (Node ${process.versions.node}, ${availableParallelism()} cores, load ${load} after it)\n`);
  for (const cells of [head, head.map(() => '---'), ...rows]) console.log(line(cells));
}

/** A limit's cell; one that does not hold makes the benchmark exit with 1. */
export function limit(text, holds) {
  if (!holds) process.exitCode = 1;
  return `${text}: ${holds ? 'holds' : 'EXCEEDED'}`;
}
