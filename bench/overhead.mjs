// What a session costs beyond its runs: against `xargs -P` and a Python thread pool, which start the same shell words and keep nothing.
import { availableParallelism } from 'node:os';
import { project, session } from './detector.mjs';
import { interleaved, limit, median, printTable, ratio, seconds } from './measure.mjs';

const SHELL = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'];
const POOL = `
import subprocess, sys
from concurrent.futures import ThreadPoolExecutor
runs, parallelism, *words = sys.argv[1:]
def run(_):
    return subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True).returncode
with ThreadPoolExecutor(int(parallelism)) as pool:
    assert not any(pool.map(run, range(int(runs))))
`;
const WORKLOADS = [
  { command: 'true', runs: 1000, rounds: 5, holds: (ours, xargs) => ours <= 3 * xargs, limit: '3.0 x xargs (aim 2.0)' },
  {
    command: 'sleep 0.1',
    runs: 200,
    rounds: 3,
    holds: (ours, xargs) => ours <= 1.05 * xargs + 0.3,
    limit: '1.05 x xargs + 0.3 s',
  },
];

const cwd = project();
const parallelism = availableParallelism();
const rows = [];

for (const { command, runs, rounds, ...wanted } of WORKLOADS) {
  const ours = (isolation) => session(cwd, command, { runs, parallelism, ...isolation });
  const shell = SHELL.map((word) => `'${word}'`).join(' ');
  const contenders = {
    'xargs -P': ['bash', '-c', `seq ${runs} | xargs -P ${parallelism} -n 1 ${shell} '${command}'`],
    'Python ThreadPoolExecutor': ['python3', '-c', POOL, String(runs), String(parallelism), ...SHELL, command],
    'flaky-detector': ours({}),
    'flaky-detector, isolation none': ours({ isolation: 'none' }),
  };
  const timed = Object.entries(contenders).map(([name, words]) => [name, () => seconds(words, { cwd })]);
  const times = await interleaved(Object.fromEntries(timed), rounds);
  const xargs = times['xargs -P'];
  for (const [name, own] of Object.entries(times)) {
    const is = name.startsWith('flaky-detector') ? limit(wanted.limit, wanted.holds(median(own), median(xargs))) : '';
    const ratios = [xargs, times['Python ThreadPoolExecutor']].map((rival) => ratio(own, rival).toFixed(2));
    rows.push([`${runs} x \`${command}\``, name, `${median(own).toFixed(2)} s`, ...ratios, is]);
  }
}
printTable(`Overhead at parallelism ${parallelism}`, ['runs', 'by', 'median', 'x xargs', 'x Python', 'limit'], rows);
