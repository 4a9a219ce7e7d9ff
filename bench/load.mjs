// Many runs at once, and two sessions at once in one project (Linux): wall time, peak memory, and what is left: nothing. RUNS says
// how many, 1000 where it does not.
import { project } from './detector.mjs';
import { limit, printTable } from './measure.mjs';
import { emptyTemp, leftCell, peakMb, watched } from './watched.mjs';

/** Two children, one of which outlives the command, a file in the copy and one in TMPDIR, some output. */
const COMMAND =
  'sleep 0.2 & sleep 30 & echo run $ATTEMPT | tee written > "$TMPDIR/written"; seq 1000; wait %1; test $((TEST_SEED % 10)) -ne 0';
const RUNS = Number(process.env.RUNS ?? 1000);
const RUNS_OF_PAIR = RUNS / 5;

const cwd = project();

function cells({ wallS, results: { failures, completed_runs, total_runs }, memory }) {
  const runs = limit(`${failures} of ${completed_runs} failed`, completed_runs === total_runs);
  return [runs, `${wallS.toFixed(1)} s`, `${peakMb(memory).toFixed(0)} MB`];
}

const many = await watched(cwd, COMMAND, { runs: RUNS, parallelism: 50 });
const rows = [[`${RUNS} runs, 50 at a time`, ...cells(many), await leftCell(many)]];

const temp = emptyTemp();
const sharing = (name) => watched(cwd, COMMAND, { name, temp, runs: RUNS_OF_PAIR, parallelism: 10 });
const pair = await Promise.all([sharing('one'), sharing('other')]);
const left = await leftCell(...pair);
for (const seen of pair)
  rows.push([`${RUNS_OF_PAIR} runs, 10 at a time, beside another in the same project`, ...cells(seen), left]);

printTable('Load', ['session', 'runs', 'wall', 'peak memory of the detector', 'left'], rows);
