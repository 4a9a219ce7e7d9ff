/** The texts of `--help`. Usage and examples are written here; the flags come from the input table. */
import { INPUT_GROUPS, INPUTS, type InputEntry } from '../config/inputs.ts';
import { inDoorsWords } from '../config/spelling.ts';
import type { HelpTopic } from './arguments.ts';
import { REPLAY_HELP, REPORT_HELP } from './help-topics.ts';

const COLUMNS = 100;
const INDENT = 2;
const FLAG_COLUMNS = 32;

const INTRODUCTION = `flaky-detector runs a test command many times with different seeds
and says, with evidence, whether it is flaky.

Usage:
  flaky-detector [detect] [flags] -- <test command>
  flaky-detector report <report folder | results.json | events.ndjson>
  flaky-detector replay <report folder | results.json> [--test <id>] [--working-directory <folder>]
                        [--yes]
  flaky-detector report --help, flaky-detector replay --help

Most used:
  flaky-detector -- npm test      Run the tests 50 times, in parallel, each time with another seed.
  --runs 200                      More runs find rarer flakes. --runs auto --detect 1% does as many
                                  runs as it takes to see a flake of 1 %.
  --stop first-failure            Stop after the first failing run.
  --working-directory <folder>    Run the command in this folder.
  --no-diagnose                   Do not look for the cause.
  flaky-detector replay flaky-detector-report
                                  Make it fail again.

Examples:
  flaky-detector -- npm test
  flaky-detector --runs 200 --seed 7 -- 'test $((TEST_SEED % 5)) -ne 0'
  flaky-detector --runs auto --detect 1% --stop decided -- pytest tests/test_cart.py
  flaky-detector --repo https://github.com/owner/name --ref main -- cargo test

The test command:
`;

const COMMAND_WORDS =
  'One word after -- is taken as a shell line; several words are quoted and joined into one. Put single quotes ' +
  'around a line with pipes, variables or &&. The default of each flag is in brackets.';

const CLOSING = `Other flags:
  -h, --help                      Show this text.
  -V, --version                   Show the version.

Exit codes:
  0    no test is flaky or always fails (or none that --fail-on names)
  1    a test is flaky or always fails
  2    wrong usage
  3    the session is inconclusive, or the infrastructure failed
  130  interrupted; the partial report is written
`;

/** Breaks a text into lines of at most `columns` characters. A longer word gets its own line. */
function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function paragraph(text: string): string {
  return wrapped(text, COLUMNS - INDENT)
    .map((line) => ' '.repeat(INDENT) + line)
    .join('\n');
}

/** A text of the input table without markdown, with inputs written as flags. */
function plainText(markdown: string): string {
  return inDoorsWords(markdown, 'cli').replaceAll('`', '');
}

function meaningOf({ meaning, cliMeaning }: InputEntry): string {
  return plainText(cliMeaning ?? meaning);
}

function defaultText(entry: InputEntry): string {
  switch (entry.default.kind) {
    case 'required':
      return '';
    case 'value':
      return ` [${entry.default.value}]`;
    case 'computed':
      return ` [${plainText(entry.default.cliWords ?? entry.default.words)}]`;
    case 'context':
      return ` [${plainText(entry.default.words)}]`;
  }
}

/** One flag; a switch is shown with its opposite. A flag too long for its column gets its own line. */
function flagText(entry: InputEntry): string {
  const { name, placeholder } = entry;
  const flag = placeholder === null ? `--[no-]${name}` : `--${name} <${placeholder}>`;
  const lines = wrapped(meaningOf(entry) + defaultText(entry), COLUMNS - INDENT - FLAG_COLUMNS);
  const [first = '', ...others] = flag.length < FLAG_COLUMNS ? lines : ['', ...lines];
  const rest = others.map((line) => ' '.repeat(INDENT + FLAG_COLUMNS) + line);
  return [`${' '.repeat(INDENT)}${flag.padEnd(FLAG_COLUMNS)}${first}`.trimEnd(), ...rest].join('\n');
}

function groupText(group: InputEntry['group']): string {
  const entries: readonly InputEntry[] = INPUTS;
  const flags = entries.filter((entry) => {
    return entry.group === group && entry.doors.includes('cli') && entry.name !== 'test-command';
  });
  return `${group}:\n${flags.map(flagText).join('\n')}\n`;
}

/** The help text about a subcommand, at most 100 columns wide, with a final newline. */
export function helpText(about: HelpTopic = 'detect'): string {
  if (about === 'report') return REPORT_HELP;
  if (about === 'replay') return REPLAY_HELP;
  const command: InputEntry | undefined = INPUTS.find((entry) => entry.name === 'test-command');
  const meaning = command === undefined ? '' : meaningOf(command);
  const opening = `${INTRODUCTION}${paragraph(`${meaning} ${COMMAND_WORDS}`)}\n`;
  return [opening, ...INPUT_GROUPS.map(groupText), CLOSING].join('\n');
}
