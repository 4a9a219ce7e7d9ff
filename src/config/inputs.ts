/**
 * The one table of inputs: what each is called, which doors take it, what it means and what it takes. action.yml,
 * `--help`, README and every error message are made from it or checked against it. Rules that join inputs stand in
 * rules.ts. No schema library: the readers say what is wrong and what is meant far better, and every door loads this
 * before its first run.
 */
import { runsToDetect } from '../analyze/detection.ts';
import { BACKENDS } from '../model/backend.ts';
import { FACTORS, type Factor } from '../model/conditions.ts';
import { FRAMEWORK_NAMES } from '../model/framework.ts';
import { ISOLATIONS } from '../model/isolation.ts';
import { STOP_RULES } from '../model/plan.ts';
import { readDuration } from './duration.ts';
import { readFactors } from './factors.ts';
import { readFailOn } from './fail-on.ts';
import { readReportFiles } from './paths.ts';
import { quoted } from './quoted.ts';
import { MOST_RUNS, readDetectableRate } from './rate.ts';
import { type Reader, read } from './reading.ts';
import { readRef, readRepository, readToken } from './repository.ts';
import { readChoice, readEndpointId, readLine, readShellCommand, readSwitch, readWholeNumber } from './values.ts';

/** Who asks: the GitHub Action, the terminal command, or the job of a RunPod worker. */
export type Door = 'action' | 'cli' | 'worker';

/** What applies when the input is left out. */
type InputDefault =
  /** The input must be given. */
  | { readonly kind: 'required' }
  /** This very value; action.yml carries it. */
  | { readonly kind: 'value'; readonly value: string }
  /** The program works it out; `words` describe it, and `cliWords` where the terminal command has another default. */
  | { readonly kind: 'computed'; readonly words: string; readonly cliWords?: string }
  /** The runner knows it; `context` is its name in the workflow's contexts (`github.job`). */
  | { readonly kind: 'context'; readonly context: string; readonly words: string };

/** The headings under which help lists the inputs, in that order. */
export const INPUT_GROUPS = ['Plan', 'Code under test', 'Tests', 'Where it runs', 'Result'] as const;

/** One input: in words, and how its text is read. */
export interface InputEntry {
  readonly name: string;
  readonly read: Reader<unknown>;
  readonly group: (typeof INPUT_GROUPS)[number];
  readonly doors: readonly Door[];
  readonly default: InputDefault;
  /** A few short sentences in GitHub-flavoured markdown, one line. */
  readonly meaning: string;
  /** The meaning for the terminal command, where it needs other words. */
  readonly cliMeaning?: string;
  /** The values it takes, in words that complete the sentence "`name` must be <allowed>". */
  readonly allowed: string;
  /** What stands for the value in help: `--name <placeholder>`; null: a switch that may stand alone. */
  readonly placeholder: string | null;
  /** A correct value, for error messages that know no better one. */
  readonly example: string;
  /** Its value is never shown. */
  readonly secret?: true;
}

/** What `runs: auto` plans for where `detect` is left out. */
export const DETECTED_RATE = 0.05;

/** The most runs at the same time. */
export const MOST_PARALLEL = 50;
/** The most shards at once. */
const MOST_WORKERS = 100;
/** The largest seed, root or of a run. */
const LARGEST_SEED = 2 ** 31 - 1;

const BOTH = ['action', 'cli'] as const;
const ACTION = ['action'] as const;
const REQUIRED = { kind: 'required' } as const;
const value = (text: string) => ({ kind: 'value', value: text }) as const;
const computed = (words: string) => ({ kind: 'computed', words }) as const;

const wholeNumber = (min: number, max: number) => (text: string) => readWholeNumber(text, { min, max });
const choice =
  <Choice extends string>(...choices: readonly Choice[]) =>
  (text: string) =>
    readChoice(text, choices);
const line = (longest: number) => (text: string) => readLine(text, longest);

const LONGEST_PATH = 4096;
const runsOrAuto: Reader<number | 'auto'> = (text) => (text === 'auto' ? read(text) : wholeNumber(1, MOST_RUNS)(text));

const DURATION = 'a duration such as `90s`, `10m` or `1h30m`, over 0 and at most `7d`';

/** What each factor of `perturb` changes. */
const CHANGES: Readonly<Record<Factor, string>> = {
  order: 'shuffle or reverse the tests',
  timezone: 'another time zone',
  locale: 'another installed locale',
  cpu: 'one processor only, and in some runs also stops in short bursts, which brings out races',
};
const PERTURB =
  'What to change in half of the runs, besides what the command varies by itself. The seed switches each condition ' +
  `on or off. ${FACTORS.map((factor) => `\`${factor}\`: ${CHANGES[factor]}`).join('; ')}.`;

const TRUE_OR_FALSE = '`true` or `false`';

const PLAN = [
  {
    name: 'test-command',
    read: readShellCommand,
    group: 'Plan',
    doors: BOTH,
    default: REQUIRED,
    meaning:
      'The shell command that runs your tests, as in a step with `shell: bash`. Each run finds its seed in ' +
      '`$TEST_SEED`, its number, from 0, in `$ATTEMPT`, and its slot, from 0 to `parallelism` - 1, in ' +
      '`$FLAKY_DETECTOR_SLOT`. Leave it out only with `results-file`.',
    cliMeaning:
      'The shell command that runs your tests, as in a step with `shell: bash`. Each run finds its seed in ' +
      '`$TEST_SEED`, its number, from 0, in `$ATTEMPT`, and its slot, from 0 to `parallelism` - 1, in ' +
      '`$FLAKY_DETECTOR_SLOT`.',
    allowed: 'a shell command',
    placeholder: 'command',
    example: 'npm test',
  },
  {
    name: 'runs',
    read: runsOrAuto,
    group: 'Plan',
    doors: BOTH,
    default: value('50'),
    meaning: 'How many times to run the command. `auto`: as many times as `detect` needs.',
    allowed: 'a whole number from 1 to 1000, or `auto`',
    placeholder: 'n|auto',
    example: '50',
  },
  {
    name: 'detect',
    read: readDetectableRate,
    group: 'Plan',
    doors: BOTH,
    default: computed(`\`${100 * DETECTED_RATE}%\`, which plans ${runsToDetect(DETECTED_RATE)} runs`),
    meaning: 'With `runs: auto`: a flake that fails at this rate or more will show up, with 95 % confidence.',
    allowed: 'a rate over 0 and under 100 %, written `5%` or `0.05`',
    placeholder: 'rate',
    example: '5%',
  },
  {
    name: 'parallelism',
    read: wholeNumber(1, MOST_PARALLEL),
    group: 'Plan',
    doors: BOTH,
    default: computed("the machine's cores, at most 50"),
    meaning: 'How many runs take place at the same time.',
    allowed: 'a whole number from 1 to 50',
    placeholder: 'n',
    example: '4',
  },
  {
    name: 'seed',
    read: wholeNumber(0, LARGEST_SEED),
    group: 'Plan',
    doors: BOTH,
    default: computed('random'),
    meaning:
      'Root seed: all other seeds follow from it. It is printed and stored in every result. The same seed plans ' +
      'the same runs again.',
    allowed: 'a whole number from 0 to 2147483647',
    placeholder: 'n',
    example: '7',
  },
  {
    name: 'timeout',
    read: readDuration,
    group: 'Plan',
    doors: BOTH,
    default: value('10m'),
    meaning:
      'Time limit for one run. A run that takes longer is killed with all its processes and counts as timed out.',
    allowed: DURATION,
    placeholder: 'duration',
    example: '10m',
  },
  {
    name: 'time-budget',
    read: readDuration,
    group: 'Plan',
    doors: BOTH,
    default: value('1h'),
    meaning: 'Time limit for the session. No new run starts after it; the report covers the runs until then.',
    allowed: DURATION,
    placeholder: 'duration',
    example: '1h',
  },
  {
    name: 'stop',
    read: choice(...STOP_RULES),
    group: 'Plan',
    doors: BOTH,
    default: value('auto'),
    meaning:
      'When to stop early. `auto`: once the first ten runs have failed alike, or the first three have run into ' +
      '`timeout`; `all`: never; `first-failure`: after the first failing run; `decided`: as soon as one run has ' +
      'passed and one has failed.',
    allowed: quoted(STOP_RULES, 'or'),
    placeholder: 'rule',
    example: 'all',
  },
] as const satisfies readonly InputEntry[];

const SOURCE = [
  {
    name: 'working-directory',
    read: line(LONGEST_PATH),
    group: 'Code under test',
    doors: BOTH,
    default: value('.'),
    meaning: 'Folder in which the command runs. With `repo`, it is relative to the root of the clone.',
    allowed: 'an existing folder; with `repo`, a relative path inside the repository',
    placeholder: 'folder',
    example: '.',
  },
  {
    name: 'repo',
    read: readRepository,
    group: 'Code under test',
    doors: BOTH,
    default: { kind: 'computed', words: 'none (the checked-out workspace)', cliWords: 'none (the current folder)' },
    meaning: 'Repository to clone into a temporary folder and test there.',
    allowed: 'an `https://` or `git@` address without credentials',
    placeholder: 'url',
    example: 'https://github.com/owner/name',
  },
  {
    name: 'ref',
    read: readRef,
    group: 'Code under test',
    doors: BOTH,
    default: computed("the repository's default branch"),
    meaning: 'With `repo`: the branch, tag or full commit SHA to test.',
    allowed: 'a branch, a tag or a full commit SHA',
    placeholder: 'ref',
    example: 'main',
  },
  {
    name: 'repo-token',
    read: readToken,
    group: 'Code under test',
    doors: BOTH,
    default: computed('none'),
    meaning:
      'With an `https://` address in `repo`: token for a private repository. Only that host receives it, and it ' +
      'never becomes part of the address.',
    allowed: 'a token without white space',
    placeholder: 'token',
    example: '<token>',
    secret: true,
  },
  {
    name: 'submodules',
    read: readSwitch,
    group: 'Code under test',
    doors: BOTH,
    default: value('false'),
    meaning: 'With `repo`: clone its submodules too.',
    allowed: TRUE_OR_FALSE,
    placeholder: null,
    example: 'true',
  },
  {
    name: 'setup-command',
    read: readShellCommand,
    group: 'Code under test',
    doors: BOTH,
    default: computed('`auto` with `repo`, else `none`'),
    meaning:
      'What prepares the code once, before the runs. `auto`: install what its lock and requirements files name, with ' +
      'the Python that the project asks for; `none`: prepare nothing.',
    allowed: '`auto`, `none` or a shell command',
    placeholder: 'command',
    example: 'auto',
  },
  {
    name: 'setup-timeout',
    read: readDuration,
    group: 'Code under test',
    doors: BOTH,
    default: value('15m'),
    meaning: 'Time limit for the setup.',
    allowed: DURATION,
    placeholder: 'duration',
    example: '15m',
  },
  {
    name: 'reset-command',
    read: readShellCommand,
    group: 'Code under test',
    doors: BOTH,
    default: computed('none'),
    meaning:
      'Shell command that runs before each run, in its working copy and with its variables, such as one that empties ' +
      "the database of its slot. Its time does not count as the run's. Where it fails, the run is lost.",
    allowed: 'a shell command',
    placeholder: 'command',
    example: 'make reset-db',
  },
] as const satisfies readonly InputEntry[];

const TESTS = [
  {
    name: 'framework',
    read: choice('auto', 'none', ...FRAMEWORK_NAMES),
    group: 'Tests',
    doors: BOTH,
    default: value('auto'),
    meaning:
      'Test framework, which reports each test and takes the seed. `auto`: recognise it from the command; `none`: ' +
      `look at exit codes only; or one of ${FRAMEWORK_NAMES.map((name) => `\`${name}\``).join(', ')}.`,
    allowed: `\`auto\`, \`none\` or one of ${FRAMEWORK_NAMES.map((name) => `\`${name}\``).join(', ')}`,
    placeholder: 'name',
    example: 'auto',
  },
  {
    name: 'report-files',
    read: readReportFiles,
    group: 'Tests',
    doors: BOTH,
    default: computed("the framework's own"),
    meaning: 'Glob for the JUnit XML files that the command itself writes.',
    allowed: 'a glob relative to the working directory, without `..`',
    placeholder: 'glob',
    example: 'reports/**/*.xml',
  },
  {
    name: 'isolation',
    read: choice(...ISOLATIONS),
    group: 'Tests',
    doors: BOTH,
    default: computed('`slot` when `parallelism` is over 1, else `none`'),
    meaning:
      'Where runs take place. `none`: in the folder itself; `slot`: in working copies, one for each of the runs at ' +
      'the same time; `run`: in a fresh copy for each run.',
    allowed: quoted(ISOLATIONS, 'or'),
    placeholder: 'kind',
    example: 'slot',
  },
  {
    name: 'perturb',
    read: readFactors,
    group: 'Tests',
    doors: BOTH,
    default: value('none'),
    meaning: `${PERTURB} The report shows failures under a condition apart, and they do not fail the job.`,
    cliMeaning: `${PERTURB} The report shows failures under a condition apart, and they do not change the exit code.`,
    allowed: `\`none\`, \`all\`, or a list of ${quoted(FACTORS, 'and')} with commas`,
    placeholder: 'what',
    example: 'order,cpu',
  },
  {
    name: 'diagnose',
    read: readSwitch,
    group: 'Tests',
    doors: BOTH,
    default: value('true'),
    meaning:
      'Whether to find out why a test is flaky: replay its failing seed and run experiments (alone, in parallel, ' +
      'in a fresh copy, under load, ...). It also tries the replay lines that the report prints. Costs nothing when ' +
      'nothing fails.',
    allowed: TRUE_OR_FALSE,
    placeholder: null,
    example: 'false',
  },
  {
    name: 'diagnose-budget',
    read: readDuration,
    group: 'Tests',
    doors: BOTH,
    default: computed('as long as the session took, at least `2m` and at most `10m`'),
    meaning: 'The longest time that the diagnosis may take. It ends sooner when everything is explained.',
    allowed: DURATION,
    placeholder: 'duration',
    example: '5m',
  },
  {
    name: 'private-network',
    read: readSwitch,
    group: 'Tests',
    doors: BOTH,
    default: value('false'),
    meaning: 'Give each run its own network with loopback only, so that fixed ports cannot collide (Linux).',
    allowed: TRUE_OR_FALSE,
    placeholder: null,
    example: 'true',
  },
] as const satisfies readonly InputEntry[];

const PLACE = [
  {
    name: 'backend',
    read: choice(...BACKENDS),
    group: 'Where it runs',
    doors: BOTH,
    default: value('runner'),
    meaning:
      'Where the runs take place. `runner`: on this machine; `runpod`: on the workers of a RunPod endpoint ' +
      '(docs/runpod.md).',
    allowed: quoted(BACKENDS, 'or'),
    placeholder: 'name',
    example: 'runner',
  },
  {
    name: 'runpod-api-key',
    read: readToken,
    group: 'Where it runs',
    doors: BOTH,
    default: { kind: 'computed', words: 'none', cliWords: 'RUNPOD_API_KEY of the environment' },
    meaning: 'With `backend: runpod`: API key that has access to the endpoint.',
    allowed: 'a token without white space',
    placeholder: 'key',
    example: '<key>',
    secret: true,
  },
  {
    name: 'runpod-endpoint-id',
    read: readEndpointId,
    group: 'Where it runs',
    doors: BOTH,
    default: computed('none'),
    meaning: "With `backend: runpod`: id of the serverless endpoint that runs flaky-detector's worker image.",
    allowed: 'the id of an endpoint, letters and digits',
    placeholder: 'id',
    example: 'abc123def456',
  },
  {
    name: 'runpod-workers',
    read: wholeNumber(1, MOST_WORKERS),
    group: 'Where it runs',
    doors: BOTH,
    default: value('3'),
    meaning: 'How many jobs to divide the runs into. That many workers can do them at the same time.',
    allowed: 'a whole number from 1 to 100',
    placeholder: 'n',
    example: '3',
  },
  {
    name: 'runpod-git-token',
    read: readToken,
    group: 'Where it runs',
    doors: BOTH,
    default: computed('none'),
    meaning:
      'Token with which the workers clone a private repository. RunPod stores it with the job: give one that ' +
      "expires within the hour, or leave it out and set the endpoint's own secret.",
    allowed: 'a token without white space',
    placeholder: 'token',
    example: '<token>',
    secret: true,
  },
  {
    name: 'runpod-queue-timeout',
    read: readDuration,
    group: 'Where it runs',
    doors: BOTH,
    default: value('3m'),
    meaning: 'How long a job may wait for a worker. After that the job is cancelled, and `runpod-fallback` applies.',
    allowed: DURATION,
    placeholder: 'duration',
    example: '3m',
  },
  {
    name: 'runpod-fallback',
    read: choice('runner', 'fail'),
    group: 'Where it runs',
    doors: BOTH,
    default: value('runner'),
    meaning:
      'Who does the runs that RunPod did not do, and the experiments of `diagnose`. `runner`: this machine; ' +
      '`fail`: nobody, and these runs are lost.',
    allowed: '`runner` or `fail`',
    placeholder: 'who',
    example: 'runner',
  },
  {
    name: 'allow-untrusted-checkout',
    read: readSwitch,
    group: 'Where it runs',
    doors: ACTION,
    default: value('false'),
    meaning:
      'Run the tests even when an event that can carry secrets (`pull_request_target`, `issue_comment`, ' +
      '`workflow_run` and others) has checked out code of unproven origin. That code can read these secrets.',
    allowed: TRUE_OR_FALSE,
    placeholder: null,
    example: 'true',
  },
] as const satisfies readonly InputEntry[];

const RESULT = [
  {
    name: 'fail-on',
    read: readFailOn,
    group: 'Result',
    doors: BOTH,
    default: value('flaky'),
    meaning:
      'Which verdicts fail the job. `flaky`: flaky tests and tests that always fail; `always-fails`: only tests ' +
      'that always fail; `sensitive`: all these, and tests that fail only where other runs go on beside them; ' +
      '`never`: no verdict fails the job. An inconclusive session fails it too, except with `never`.',
    cliMeaning:
      'Which verdicts end with exit code 1. `flaky`: flaky tests and tests that always fail; `always-fails`: only ' +
      'tests that always fail; `sensitive`: all these, and tests that fail only where other runs go on beside them; ' +
      '`never`: no verdict. An inconclusive session ends with exit code 3, except with `never`.',
    allowed:
      '`flaky`, `always-fails`, `sensitive` or `never`, or several with commas, such as `always-fails,sensitive`',
    placeholder: 'verdict',
    example: 'flaky',
  },
  {
    name: 'comment',
    read: choice('on-failure', 'always', 'never'),
    group: 'Result',
    doors: ACTION,
    default: value('on-failure'),
    meaning:
      'When to comment on the pull request. `on-failure`: after a failure, and a later clean session updates that ' +
      'comment; `always`: after every session; `never`: not at all.',
    allowed: '`on-failure`, `always` or `never`',
    placeholder: 'when',
    example: 'on-failure',
  },
  {
    name: 'comment-id',
    read: line(200),
    group: 'Result',
    doors: ACTION,
    default: { kind: 'context', context: 'github.job', words: "the job's name" },
    meaning: 'Identifies the comment to update. Use a different id in each job of a matrix.',
    allowed: 'one line of at most 200 characters',
    placeholder: 'id',
    example: 'unit-tests',
  },
  {
    name: 'github-token',
    read: readToken,
    group: 'Result',
    doors: ACTION,
    default: { kind: 'context', context: 'github.token', words: "the job's own token" },
    meaning: 'Token that writes the comment. It needs `pull-requests: write`.',
    allowed: 'a token without white space',
    placeholder: 'token',
    example: '<token>',
    secret: true,
  },
  {
    name: 'artifact',
    read: readSwitch,
    group: 'Result',
    doors: ACTION,
    default: value('true'),
    meaning:
      'Whether to upload the report (report.html, results.json, junit.xml, the event file and the kept logs) as an ' +
      'artifact, and link it in the summary and the comment. GitHub Enterprise Server does not support it.',
    allowed: TRUE_OR_FALSE,
    placeholder: null,
    example: 'false',
  },
  {
    name: 'results-file',
    read: line(LONGEST_PATH),
    group: 'Result',
    doors: ACTION,
    default: computed('none'),
    meaning:
      'Publish this results.json of another job (outputs, summary, comment) and run nothing. Meant for pull ' +
      'requests from forks (docs/forks.md).',
    allowed: 'the path of a results.json, without `test-command`',
    placeholder: 'file',
    example: 'report/results.json',
  },
  {
    name: 'keep-logs',
    read: choice('failing', 'all'),
    group: 'Result',
    doors: BOTH,
    default: value('failing'),
    meaning: 'Which logs to keep: those of `failing` runs only, or `all`.',
    allowed: '`failing` or `all`',
    placeholder: 'which',
    example: 'failing',
  },
  {
    name: 'output-dir',
    read: line(LONGEST_PATH),
    group: 'Result',
    doors: BOTH,
    default: { kind: 'computed', words: 'a folder under `RUNNER_TEMP`', cliWords: 'flaky-detector-report' },
    meaning:
      'Folder for the results, the event file and the logs. The three reports before it are kept there, in ' +
      '`earlier/1` to `earlier/3`; a session that observed nothing replaces none, and writes to `nothing-observed`. ' +
      'A folder that holds other files of these names is refused.',
    allowed: 'a folder that is neither the working directory nor above it',
    placeholder: 'folder',
    example: 'flaky-detector-report',
  },
] as const satisfies readonly InputEntry[];

/** Every input, in the order of help, README and error lists. */
export const INPUTS = [...PLAN, ...SOURCE, ...TESTS, ...PLACE, ...RESULT] as const;

/** The name of an input, in kebab-case as action.yml has it. */
export type InputName = (typeof INPUTS)[number]['name'];

/** The inputs that have one default, whatever the door and the machine: the table alone states it. */
export type DefaultedName = Extract<(typeof INPUTS)[number], { readonly default: { readonly kind: 'value' } }>['name'];

const BY_NAME = new Map<string, InputEntry>(INPUTS.map((entry) => [entry.name, entry]));

/** A job takes the inputs that make a session. What happens to the results is up to its client. */
const JOB_GROUPS = ['Plan', 'Code under test', 'Tests'] as const satisfies readonly InputEntry['group'][];
const OF_JOBS: readonly InputEntry['group'][] = JOB_GROUPS;

/** The inputs that a job takes. */
export type JobInputName = Extract<(typeof INPUTS)[number], { readonly group: (typeof JOB_GROUPS)[number] }>['name'];

/** Whether the text is the name of an input of that door. */
export function isInputName(text: string, door: Door): text is InputName {
  const entry = BY_NAME.get(text);
  if (entry === undefined) return false;
  return door === 'worker' ? OF_JOBS.includes(entry.group) : entry.doors.includes(door);
}

/** The names that a door takes, in table order. */
export function inputNames(door: Door): InputName[] {
  return INPUTS.map((entry) => entry.name).filter((name) => isInputName(name, door));
}

/** An input's entry. */
export function inputEntry(name: InputName): InputEntry {
  const entry = BY_NAME.get(name);
  if (entry === undefined) throw new Error(`no input is called ${name}`);
  return entry;
}
