// One long session (Linux): its memory stays flat, and nothing is left of it. MINUTES says how long,
// 30 where it does not, and RUNS how many runs that are, 1000 where it does not.
import { project } from './detector.mjs';
import { limit, printTable } from './measure.mjs';
import { growthMb, leftCell, peakMb, watched } from './watched.mjs';

const MINUTES = Number(process.env.MINUTES ?? 30);
const RUNS = Number(process.env.RUNS ?? 1000);
const PARALLELISM = 4;
/** Beyond it, memory is taken to grow with the runs. */
const GROWTH_LIMIT_MB = 15;

const pauseS = ((MINUTES * 60 * PARALLELISM) / RUNS).toFixed(3);
const command = `sleep 300 & head -c 100000 /dev/urandom | od; sleep ${pauseS}; test $((TEST_SEED % 20)) -ne 0`;
// A small young generation: what grows then is what is kept, not what the collector has had no reason to look at yet (Node 24).
process.env.NODE_OPTIONS = '--max-semi-space-size=4';
const seen = await watched(project(), command, { runs: RUNS, parallelism: PARALLELISM, diagnose: false });
const { wallS, results, memory } = seen;

const growth = growthMb(memory);
const perHour = growth / (wallS / 2 / 3600);
printTable(
  `One session of ${RUNS} runs, ${PARALLELISM} at a time`,
  ['runs', 'wall', 'peak memory of the detector', 'growth from its second quarter to its last', 'left'],
  [
    [
      limit(`${results.failures} of ${results.completed_runs} failed`, results.completed_runs === RUNS),
      `${(wallS / 60).toFixed(1)} min`,
      `${peakMb(memory).toFixed(0)} MB`,
      limit(`${growth.toFixed(1)} MB (${perHour.toFixed(0)} MB an hour)`, growth <= GROWTH_LIMIT_MB),
      await leftCell(seen),
    ],
  ],
);
