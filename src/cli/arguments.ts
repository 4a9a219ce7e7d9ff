/**
 * Reads the words of the command line. src/config decides what the values mean.
 * It does not use parseArgs of node:util, which takes `--` and the next flag for a value (`--runs -- npm test`), and
 * `-5` for a flag.
 */
import type { GivenInputs } from '../config/facts.ts';
import { INPUTS, type InputName, inputEntry, inputNames } from '../config/inputs.ts';
import { nearestWord } from '../config/nearest.ts';
import type { Problem } from '../config/problem.ts';
import { unknownInput } from '../config/unknown.ts';
import { shellQuote } from '../shell-words.ts';
import { type ReplayWords, replayWords } from './replay-arguments.ts';
import {
  commandAsFlag,
  negationOf,
  notForReport,
  repeated,
  unexpected,
  withoutDashes,
  withoutReportFile,
  withoutValue,
  withUnwantedValue,
} from './usage-problems.ts';

/** What a help text is about. */
export type HelpTopic = 'detect' | 'report' | 'replay';

/** What the user asked the terminal command for. */
export type CliCommand =
  | { readonly kind: 'help'; readonly about: HelpTopic }
  | { readonly kind: 'version' }
  /** Measure a test command; whatever is wrong so far stands in `given.problems`. */
  | { readonly kind: 'detect'; readonly given: GivenInputs }
  /** Render a report again from a results or event file. */
  | { readonly kind: 'report'; readonly file: string }
  /** Run a stored replay again. */
  | { readonly kind: 'replay'; readonly words: ReplayWords }
  | { readonly kind: 'wrong-usage'; readonly problems: readonly Problem[] };

/** The words before the first `--`, and those after it; null: there is no `--`. */
interface Line {
  readonly before: readonly string[];
  readonly after: readonly string[] | null;
}

const FLAGS = inputNames('cli').filter((name) => name !== 'test-command');
/** The value of a flag that another door takes, or of a mistyped flag, is not reported as a second mistake. */
const ALL_NAMES = INPUTS.map((entry) => entry.name);
const SUBCOMMANDS = ['detect', 'report', 'replay'] as const;
/** Inputs that are true or false: each takes `--no-` before its name. */
const SWITCHES = FLAGS.filter((name) => inputEntry(name).placeholder === null);

function split(argv: readonly string[]): Line {
  const dashes = argv.indexOf('--');
  return dashes < 0 ? { before: argv, after: null } : { before: argv.slice(0, dashes), after: argv.slice(dashes + 1) };
}

/** One word is a shell line already. Several words are quoted, so that the shell sees the same words again. */
function shellLine(words: readonly string[]): string | undefined {
  return words.length > 1 ? words.map(shellQuote).join(' ') : words[0];
}

/** One flag as it stands in the line. */
interface Flag {
  readonly written: string;
  readonly name: string;
  readonly inline: string | null;
}

function toFlag(word: string): Flag {
  const [, written = word, inline] = /^([^=]*)=(.*)$/s.exec(word) ?? [];
  return { written, name: written.replace(/^-+/, ''), inline: inline ?? null };
}

/** How many of the following words (0 or 1) are this flag's value. */
function valueWords(name: InputName, flag: Flag, next: string | undefined): 0 | 1 {
  if (flag.inline !== null || next === undefined || next.startsWith('--')) return 0;
  return inputEntry(name).placeholder !== null || next === 'true' || next === 'false' ? 1 : 0;
}

/** Reads the words before `--`, front to back, collecting values and problems. */
class FlagReader {
  readonly values = new Map<InputName, string>();
  readonly problems: Problem[] = [];
  readonly #words: readonly string[];
  readonly #commandFollows: boolean;

  constructor(line: Line) {
    this.#words = line.before;
    this.#commandFollows = line.after !== null;
  }

  readFrom(start: number): void {
    for (let at = start; at < this.#words.length; ) {
      const word = this.#words[at] ?? '';
      if (word.startsWith('-') && word !== '-') at += 1 + this.#readFlag(toFlag(word), this.#words[at + 1]);
      else at = this.#readStray(word, at);
    }
  }

  #readFlag(flag: Flag, next: string | undefined): 0 | 1 {
    const known = flag.written.startsWith('--') ? FLAGS.find((name) => name === flag.name) : undefined;
    if (known !== undefined) return this.#readValue(known, flag, next);
    const negated = SWITCHES.find((name) => flag.written === `--no-${name}`);
    if (negated !== undefined) return this.#readNegated(negated, flag);
    if (flag.name === 'test-command') return this.#readCommandFlag(flag, next);
    const asNegation = nearestSwitch(flag.name);
    this.problems.push(
      asNegation === null ? unknownInput(flag.name, flag.written, 'cli') : negationOf(flag.written, asNegation),
    );
    const meant = flag.name.startsWith('no-') ? null : nearestWord(flag.name, ALL_NAMES);
    return meant === null ? 0 : valueWords(meant, flag, next);
  }

  /** Refuses it, but still takes its value for the command, so that the user sees one problem and not two. */
  #readCommandFlag(flag: Flag, next: string | undefined): 0 | 1 {
    const taken = valueWords('test-command', flag, next);
    const command = flag.inline ?? (taken === 1 ? (next ?? null) : null);
    this.problems.push(commandAsFlag(flag.written, command));
    if (command !== null) this.values.set('test-command', command);
    return taken;
  }

  #readNegated(name: InputName, { written, inline }: Flag): 0 {
    if (inline !== null) this.problems.push(withUnwantedValue(written, inline));
    else this.#keep(name, 'false');
    return 0;
  }

  #readValue(name: InputName, flag: Flag, next: string | undefined): 0 | 1 {
    const taken = valueWords(name, flag, next);
    const standsAlone = inputEntry(name).placeholder === null ? 'true' : null;
    const value = flag.inline ?? (taken === 1 ? (next ?? null) : standsAlone);
    if (value === null) this.problems.push(withoutValue(name));
    else this.#keep(name, value);
    return taken;
  }

  #keep(name: InputName, value: string): void {
    if (this.values.has(name)) this.problems.push(repeated(name, value));
    else this.values.set(name, value);
  }

  /** A word that is neither a flag nor a value. If the line has no `--`, the test command starts here. */
  #readStray(word: string, at: number): number {
    const rest = this.#words.slice(at);
    const mistyped = at === 0 ? nearestWord(word, SUBCOMMANDS, 4) : null;
    if (mistyped !== null || this.#commandFollows) {
      this.problems.push(unexpected(word, mistyped));
      return mistyped === null ? at + 1 : this.#words.length;
    }
    this.problems.push(withoutDashes(this.values, rest));
    this.values.set('test-command', shellLine(rest) ?? '');
    return this.#words.length;
  }
}

/** The switch that a mistyped `--no-...` turns off; null: no switch. It is never the flag that turns it on. */
function nearestSwitch(name: string): InputName | null {
  return name.startsWith('no-') ? nearestWord(name.slice('no-'.length), SWITCHES) : null;
}

function parseDetect(line: Line, start: number): CliCommand {
  const reader = new FlagReader(line);
  reader.readFrom(start);
  const command = shellLine(line.after ?? []);
  if (command !== undefined) reader.values.set('test-command', command);
  return { kind: 'detect', given: { raw: Object.fromEntries(reader.values), problems: reader.problems } };
}

function parseReport({ before, after }: Line): CliCommand {
  const flags = before.slice(1).filter((word) => word.startsWith('-') && word !== '-');
  const files = [...before.slice(1).filter((word) => !flags.includes(word)), ...(after ?? [])];
  const [file, ...others] = files;
  const wrong = [...flags, ...others].map(notForReport);
  if (file === undefined || file === '') return { kind: 'wrong-usage', problems: [...wrong, withoutReportFile()] };
  return wrong.length > 0 ? { kind: 'wrong-usage', problems: wrong } : { kind: 'report', file };
}

function parseReplay({ before, after }: Line): CliCommand {
  const words = replayWords([...before.slice(1), ...(after ?? [])]);
  return 'problems' in words ? { kind: 'wrong-usage', problems: words.problems } : { kind: 'replay', words };
}

function topicOf(word: string | undefined): HelpTopic {
  return word === 'report' || word === 'replay' ? word : 'detect';
}

/**
 * Reads the words after the program's name. Never throws; `--help` and `--version` before `--` win over everything
 * else.
 */
export function parseArguments(argv: readonly string[]): CliCommand {
  const line = split(argv);
  const [first] = line.before;
  if (first === 'help' || line.before.some((word) => word === '--help' || word === '-h'))
    return { kind: 'help', about: topicOf(first === 'help' ? line.before[1] : first) };
  if (line.before.some((word) => word === '--version' || word === '-V')) return { kind: 'version' };
  if (first === 'report') return parseReport(line);
  if (first === 'replay') return parseReplay(line);
  return parseDetect(line, first === 'detect' ? 1 : 0);
}
