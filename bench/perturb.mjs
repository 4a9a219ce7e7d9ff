// What `perturb: cpu` is worth on races that plain reruns seldom hit: failures found per CPU-second, against plain reruns of the same
// suites in the same hour. Each part of a round is a session of the built detector; the CPU time is that of all its processes.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { project, reportOf, session } from './detector.mjs';
import { limit, printTable } from './measure.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SUITES = {
  'Node.js: reads the stock, then writes it': `'${process.execPath}' --test stock.test.mjs`,
  'Python: two threads load a list on first use': 'python3 -m unittest -q test_prices',
};
/** Three times as many plain runs, since so few of them fail. */
const PARTS = { plain: { runs: 240, perturb: 'none' }, perturbed: { runs: 80, perturb: 'cpu' } };
const WANTED = 3;

/** Seconds of user and system time, of a program and all that it waited for, by bash's own `times`. */
function cpuSeconds(words, cwd) {
  const script = '"$@" > /dev/null 2>&1; times';
  const options = { cwd, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } };
  const [, ofChildren] = execFileSync('bash', ['-c', script, 'bash', ...words], options).split('\n');
  const seconds = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, rest]) => 60 * minutes + Number(rest));
  return seconds.reduce((total, one) => total + one, 0);
}

/** One session: how many runs failed, and what it cost. */
function carriedOut(folder, command, { runs, perturb }, seed) {
  const flags = { runs, perturb, parallelism: 4, isolation: 'none', diagnose: false, seed };
  const cpu = cpuSeconds(session(folder, command, flags), folder);
  const { results } = JSON.parse(readFileSync(`${reportOf(folder)}/results.json`, 'utf8'));
  return { runs: results.length, failures: results.filter(({ passed }) => passed === false).length, cpu };
}

function measured(command) {
  const folder = project();
  cpSync(fileURLToPath(new URL('../examples/races', import.meta.url)), folder, { recursive: true });
  const totals = Object.fromEntries(Object.keys(PARTS).map((name) => [name, { runs: 0, failures: 0, cpu: 0 }]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, part] of Object.entries(PARTS)) {
      const found = carriedOut(folder, command, part, round + 1);
      for (const key of Object.keys(found)) totals[name][key] += found[key];
    }
  }
  return totals;
}

const perSecond = ({ failures, cpu }) => failures / cpu;
const rows = Object.entries(SUITES).flatMap(([suite, command]) => {
  const totals = measured(command);
  // Where no plain run failed, one is put in its place: the ratio is then at least so much.
  const gain =
    perSecond(totals.perturbed) / perSecond({ ...totals.plain, failures: Math.max(1, totals.plain.failures) });
  return Object.entries(totals).map(([name, { runs, failures, cpu }]) => [
    suite,
    name === 'plain' ? 'plain reruns' : '`perturb: cpu`',
    `${failures} of ${runs}`,
    `${cpu.toFixed(0)} s`,
    perSecond(totals[name]).toFixed(3),
    name === 'plain' ? '' : limit(`${gain.toFixed(1)} x, wanted ${WANTED} x`, gain >= WANTED),
  ]);
});
printTable('Failures found', ['suite', 'runs', 'failed', 'CPU time', 'failures per CPU-second', 'gain'], rows);
