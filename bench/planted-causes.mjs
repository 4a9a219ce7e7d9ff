// The examples with planted causes through the built terminal door, whole sessions at default budgets: how often the right cause is named,
// how often a wrong one, and how often the tests that another depends on. Takes one to four minutes for each session.
// Usage: node bench/planted-causes.mjs [sessions of each, 3] [first root seed, 1] [which of them: a part of example and command, e.g. node]
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [repeats = 3, first = 1] = process.argv.slice(2, 4).map(Number);
const wanted = process.argv[4] ?? '';
const DOOR = resolve(process.env.DIST_DIR ?? resolve(import.meta.dirname, '../dist'), 'cli/index.js');
const EXAMPLES = resolve(import.meta.dirname, '../examples');
const OPEN = ['unexplained', 'not-enough-runs'];
// `C` is not what the locales' tests expect: the machine's own has to be another.
const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', TZ: 'UTC' };

const sessions = ['causes-python', 'causes-node'].flatMap((example) =>
  JSON.parse(readFileSync(join(EXAMPLES, example, 'truth.json'), 'utf8'))
    .sessions.filter(({ command }) => `${example} ${command}`.includes(wanted))
    .map((session) => ({ example, ...session })),
);

/** `diagnosis[]` of one session, in a copy of the example of its own. */
async function diagnosisOf({ example, command, flags }, rootSeed) {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  const folder = join(root, example);
  cpSync(join(EXAMPLES, example), folder, { recursive: true });
  const words = [
    '--seed',
    rootSeed,
    '--output-dir',
    join(root, 'report'),
    '--fail-on',
    'never',
    ...flags,
    '--',
    command,
  ];
  const child = spawn(process.execPath, [DOOR, ...words.map(String)], { cwd: folder, env, stdio: 'ignore' });
  const code = await new Promise((ended) => child.on('exit', ended));
  if (code !== 0) throw new Error(`${command} with root seed ${rootSeed} ended with exit code ${code}`);
  const { diagnosis } = JSON.parse(readFileSync(join(root, 'report', 'results.json'), 'utf8'));
  rmSync(root, { recursive: true, force: true });
  return diagnosis;
}

/** What was found out about one planted test. */
function judged(test, truth, diagnosis) {
  const found = diagnosis.find(({ tests }) => tests.includes(test));
  const { cause = 'not-enough-runs', mechanism = null, predecessors = null } = found ?? {};
  const answer = cause === truth.cause ? 'right' : OPEN.includes(cause) ? 'open' : 'wrong';
  const named = predecessors?.kind === 'found' ? predecessors : null;
  const isSame = String(named?.tests) === String(truth.predecessors?.tests) && named?.role === truth.predecessors?.role;
  return {
    answer,
    said: `${cause}${mechanism === null ? '' : `: ${mechanism}`}`,
    mechanism: answer === 'right' && mechanism === truth.mechanism,
    predecessors: truth.predecessors === undefined ? null : named === null ? 'open' : isSame ? 'right' : 'wrong',
  };
}

const rows = new Map();
const loads = [];
// Ctrl+C shows what there is, once the session under way has ended.
let isOver = false;
process.once('SIGINT', () => {
  isOver = true;
});
for (let seed = first; seed < first + repeats; seed += 1) {
  for (const session of isOver ? [] : sessions) {
    if (isOver) break;
    const diagnosis = await diagnosisOf(session, seed);
    loads.push(loadavg()[0]);
    for (const [test, truth] of Object.entries(session.causes)) {
      const result = judged(test, truth, diagnosis);
      const row = rows.get(test) ?? { example: session.example, truth, results: [] };
      rows.set(test, row);
      row.results.push(result);
      console.error(
        `seed ${seed}: ${test}: ${result.said}, ${result.answer}; before it: ${result.predecessors ?? '-'}`,
      );
    }
  }
}

const count = (results, field, value) => results.filter((it) => it[field] === value).length;
const share = (results, field, value) => `${count(results, field, value)} of ${results.length}`;
console.log('| planted in | cause | test | right | with its mechanism | open | wrong | the tests before it |');
console.log('| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |');
for (const [test, { example, truth, results }] of rows) {
  const planted = `${truth.cause}${truth.mechanism === null ? '' : `: ${truth.mechanism}`}`;
  const before = truth.predecessors === undefined ? '' : share(results, 'predecessors', 'right');
  const cells = [
    share(results, 'answer', 'right'),
    count(results, 'mechanism', true),
    count(results, 'answer', 'open'),
  ];
  const name = test.split('::').at(-1);
  console.log(
    `| ${example.replace('causes-', '')} | ${planted} | ${name} | ${cells.join(' | ')} | ${count(results, 'answer', 'wrong')} | ${before} |`,
  );
}
const all = [...rows.values()].flatMap(({ results }) => results);
const load = [...loads].sort((a, b) => a - b);
console.log(
  `\nAll: right ${share(all, 'answer', 'right')}, wrong ${count(all, 'answer', 'wrong')}, open ${count(all, 'answer', 'open')}. ` +
    `Load average while they ran: ${load[0]?.toFixed(1)} to ${load.at(-1)?.toFixed(1)}, median ${load[load.length >> 1]?.toFixed(1)}.`,
);
