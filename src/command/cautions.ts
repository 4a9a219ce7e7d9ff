/**
 * What a command does that spoils a session of many runs, told before the first of them: it watches files and never
 * ends, it chooses its tests by what an earlier run left, it keeps the seed from its tests, or it starts them where
 * nothing of ours reaches. Pure.
 */
import { BY_EXIT_CODE } from '../model/framework.ts';
import type { ProjectFacts } from './invocation.ts';

/** Programs, and the options or first words that make them do it; none named: they always do. */
type Habit = readonly [programs: readonly string[], words: readonly string[], remedy: string];

const WATCHES: readonly Habit[] = [
  [['vitest'], ['--watch', '-w', 'watch', 'dev', '--ui'], 'Use `vitest run`.'],
  [['jest'], ['--watch', '--watchAll'], 'Leave that out.'],
  [['mocha', 'ava', 'tap', 'wtr', 'web-test-runner'], ['--watch', '-w'], 'Leave that out.'],
  [['node', 'bun', 'deno', 'gotestsum', 'tsx'], ['--watch', 'watch'], 'Leave that out.'],
  [['playwright', 'cypress'], ['--ui', 'open'], 'Leave that out.'],
  [['cargo'], ['watch'], 'Use the command that it starts.'],
  [['dotnet'], ['watch'], 'Use `dotnet test`.'],
  [['gradle', 'gradlew'], ['--continuous', '-t'], 'Leave that out.'],
  [['nodemon', 'watchexec', 'entr', 'ptw', 'pytest-watch', 'pytest-watcher', 'guard'], [], 'Use what it starts.'],
];

const CHOOSES: readonly Habit[] = [
  [['pytest'], ['--lf', '--last-failed', '--ff', '--failed-first', '--sw', '--stepwise', '--testmon', '--picked'], ''],
  [['pytest'], ['--nf', '--new-first'], ''],
  [['jest'], ['-o', '--onlyChanged', '-f', '--onlyFailures', '--lastCommit', '--changedSince'], ''],
  [['vitest'], ['--changed'], ''],
  [['rspec'], ['--only-failures', '--next-failure', '-n'], ''],
  [['playwright'], ['--last-failed', '--only-changed'], ''],
  [['ctest'], ['--rerun-failed'], ''],
  [['sbt'], ['testQuick'], ' Use `sbt test`.'],
];

const WITHHOLDS: readonly Habit[] = [
  [['turbo'], [], 'Add `--env-mode=loose` to it.'],
  [['env'], ['-i', '-', '--ignore-environment'], 'Leave that out.'],
  [['sudo'], [], 'Use `sudo -E`.'],
];
/** They start the program that is a word of theirs. */
const STARTERS = ['env', 'sudo'];
/** With one of these it hands everything on. */
const HANDS_ON = /^(--env-mode=loose|loose|-\w*E\w*|--preserve-env)$/;

const AWAY: readonly Habit[] = [
  [['docker', 'podman', 'nerdctl'], ['run', 'exec'], ''],
  [['docker-compose'], ['run', 'exec', 'up'], ''],
  [['kubectl', 'oc'], ['exec', 'run'], ''],
  [['ssh', 'vagrant', 'multipass', 'limactl', 'earthly', 'act', 'chroot', 'flatpak', 'distrobox'], [], ''],
];
/** They start a program that is a word of their own, once or for each of many words. */
const UNSEEN: readonly Habit[] = [
  [['xargs', 'parallel', 'eval', 'su', 'nix-shell', 'script', 'expect'], [], ''],
  [['find', 'fd'], ['-exec', '-execdir', '-x', '-X'], ''],
];

/** Sentences for the user, each once; those about results per test only where no framework was recognised. */
export function cautions({ starts }: Pick<ProjectFacts, 'starts'>, isRecognised: boolean): string[] {
  const closed = starts.filter(
    ([program = '', ...args]) => !ownWords(program, args).some((word) => HANDS_ON.test(word)),
  );
  const always = [
    ...told(starts, WATCHES, watches),
    ...told(starts, CHOOSES, chooses),
    ...told(closed, WITHHOLDS, withholds),
  ];
  return isRecognised ? always : [...always, ...told(starts, AWAY, away), ...told(starts, UNSEEN, unseen)];
}

type Sentence = (it: string, remedy: string) => string;

const watches: Sentence = (it, remedy) =>
  `${it} watches files: it does not end by itself, so each run takes its whole \`timeout\`. ${remedy}`;
const chooses: Sentence = (it, remedy) =>
  `${it} chooses tests by what earlier runs or changes left, so runs are not alike. Leave it out.${remedy}`;
const withholds: Sentence = (it, remedy) =>
  `${it} keeps variables from the tests: the seed does not reach them, and their results may not be read. ${remedy}`;
const away: Sentence = (it) =>
  `${BY_EXIT_CODE}${it} runs the tests where nothing of the detector reaches. For results of each test let them ` +
  'write JUnit XML into the working directory and name it in `report-files`; hand TEST_SEED on to them.';
const unseen: Sentence = (it) =>
  `${BY_EXIT_CODE}what ${it} starts cannot be seen. For results of each test name the test program itself in ` +
  '`test-command`, or let it write JUnit XML and name that in `report-files`.';

function told(starts: ProjectFacts['starts'], habits: readonly Habit[], sentence: Sentence): string[] {
  const found = starts.flatMap(([program = '', ...args]) =>
    habits.flatMap(([programs, words, remedy]) => {
      const word = words.find((one) => has(program, args, one));
      if (!programs.includes(program) || (words.length > 0 && word === undefined)) return [];
      return [sentence(`\`${[program, word].filter(Boolean).join(' ')}\``, remedy)];
    }),
  );
  return [...new Set(found)];
}

/** Whether an option is given, or a word is the program's own command. */
function has(program: string, args: readonly string[], word: string): boolean {
  const [first, second] = args.filter((arg) => !arg.startsWith('-'));
  if (!word.startsWith('-')) return word === (first === 'compose' ? second : first);
  return ownWords(program, args).some((arg) => arg === word || arg.startsWith(`${word}=`));
}

/** Behind a starter's first word that is no option stands another program, with options of its own. */
function ownWords(program: string, args: readonly string[]): readonly string[] {
  const end = STARTERS.includes(program) ? args.findIndex((arg) => !/^-|=/.test(arg)) : -1;
  return end < 0 ? args : args.slice(0, end);
}
