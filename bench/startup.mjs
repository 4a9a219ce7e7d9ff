// From the start of node to the first instruction of the first run, which writes down the time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, reportOf, session } from './detector.mjs';
import { interleaved, limit, median, printTable, seconds } from './measure.mjs';

const cwd = project();
const mark = join(reportOf(cwd), 'first-run');

/** Seconds until the first run began. */
async function untilFirstRun(words) {
  const startedS = (performance.timeOrigin + performance.now()) / 1000;
  await seconds(words, { cwd, env: { ...process.env, MARK: mark } });
  return Number(readFileSync(mark, 'utf8')) - startedS;
}

// EPOCHREALTIME is bash's own: no further program is started to tell the time.
const words = (flags) => session(cwd, 'printf %s "$EPOCHREALTIME" > "$MARK"', { runs: 1, ...flags });
const times = await interleaved(
  {
    'a copy per slot (the default)': () => untilFirstRun(words({ parallelism: 2 })),
    'isolation none': () => untilFirstRun(words({ parallelism: 2, isolation: 'none' })),
    'bare node, for comparison': () => seconds([process.execPath, '-e', '0'], { cwd }),
  },
  9,
);
const rows = Object.entries(times).map(([name, own]) => {
  const ms = median(own) * 1000;
  return [name, `${ms.toFixed(0)} ms`, name.startsWith('bare') ? '' : limit('250 ms', ms <= 250)];
});
printTable('Start to first run, median of 9', ['session', 'time', 'limit'], rows);
