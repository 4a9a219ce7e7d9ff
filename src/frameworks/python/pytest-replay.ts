/** The line that runs one pytest test again with one seed. */
import { posix } from 'node:path';
import type { Invocation } from '../../command/invocation.ts';
import { CHOSEN_TESTS } from '../../command/shorter-lines.ts';
import type { TestIdentity } from '../../model/test-identity.ts';
import { shellQuote } from '../../shell-words.ts';
import type { ChosenTests, ReplayCommand, ReplayRequest } from '../framework.ts';
import { replayLine } from './environment.ts';

/** Options of pytest and its common plugins whose value is the next word. */
const VALUED = new Set(
  [
    '-k -m -n -c -p -o -W -r -s',
    '--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp ' +
      '--confcutdir --ignore',
    '--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file ' +
      '--pythonwarnings',
    '--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method ' +
      '--reruns --reruns-delay',
    '--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed ' +
      '--random-order-seed',
    '--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf ' +
      '--last-failed-no-failures',
  ]
    .join(' ')
    .split(' ')
    .filter((option) => option !== '-s'),
);

/** Named outright, so that pytest says that it misses our plugin where it does, instead of passing without the seed. */
const WITH_PLUGIN = `PYTEST_ADDOPTS="\${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"`;

/**
 * One test's node id takes the place of the paths in the command; where the command cannot be edited safely our plugin
 * selects the test. A run in another order only fails as a whole.
 */
export function pytestReplay(request: ReplayRequest): ReplayCommand {
  const { commandLine, order, test } = request;
  const nodeid = order === 'as-is' && test !== null ? nodeIdOf(test) : null;
  if (nodeid === null) {
    const more = order === 'as-is' ? {} : { FLAKY_DETECTOR_ORDER: order };
    return { commandLine: replayLine(request, more, commandLine, WITH_PLUGIN), selectsTest: false };
  }
  const narrowed = narrowedTo([nodeid], commandLine, request.recognition.invocation);
  const more = narrowed === null ? { FLAKY_DETECTOR_ONLY: nodeid } : {};
  return { commandLine: replayLine(request, more, narrowed ?? commandLine, WITH_PLUGIN), selectsTest: true };
}

/**
 * Our plugin puts them in their order, whatever else shuffles; their files take the place of the paths in the command.
 */
export const pytestChosen: ChosenTests = {
  order: 'given',
  meet: () => true,
  line: (request) => {
    const { commandLine, recognition, tests } = request;
    const nodeids = tests.map(nodeIdOf);
    if (nodeids.includes(null)) return null;
    const files = tests.flatMap(({ file }) => file ?? []);
    const narrowed = narrowedTo([...new Set(files)], commandLine, recognition.invocation);
    const more = { [CHOSEN_TESTS]: JSON.stringify([...new Set(nodeids)]) };
    return replayLine(request, more, narrowed ?? commandLine, WITH_PLUGIN);
  },
};

/** Null where the report did not tell the file. */
function nodeIdOf({ file, suite, name }: TestIdentity): string | null {
  if (file === null || name === '(collection)') return null;
  const own = name.replace(/ subtest [[(].*$/s, '').replace(/ #\d+$/, '');
  return [file, ...(suite === null ? [] : suite.split(' > ')), own].join('::');
}

/** Longer ones are taken for paths by pytest, and are too long for that. */
const MOST_NODE_ID = 200;

/**
 * Pytest before 7 takes `::` in a parameter for a separator, a long parameter is too long for the path that some
 * versions look for, and a name in which we left something out is not pytest's any more.
 */
function isPlain(nodeid: string): boolean {
  return nodeid.length <= MOST_NODE_ID && !nodeid.includes('…') && !/\[.*::/s.test(nodeid);
}

/** The line with its paths taken out and others put at its end; null when that is not surely right. */
function narrowedTo(paths: readonly string[], commandLine: string, invocation: Invocation): string | null {
  if (invocation.extend !== 'append' || invocation.words.includes('--') || !paths.every(isPlain)) return null;
  let line = ` ${commandLine.trim()}`;
  for (const path of pathsIn(invocation.words)) {
    const at = line.lastIndexOf(` ${path}`);
    const behind = line.slice(at + path.length + 1);
    if (at < 0 || !/^(\s|$)/.test(behind)) return null;
    line = line.slice(0, at) + behind;
  }
  const { directory } = invocation;
  const here = paths.map((path) => shellQuote(directory === undefined ? path : posix.relative(directory, path)));
  return `${line.trim()} ${here.join(' ')}`;
}

function pathsIn(words: readonly string[]): string[] {
  return words.slice(1).filter((word, index) => !word.startsWith('-') && !VALUED.has(words[index] ?? ''));
}
