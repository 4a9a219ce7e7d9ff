/**
 * `flaky-detector replay <file>`: runs a replay in this terminal and tells whether it failed again. It asks first if
 * others wrote the file.
 */
import { visible, visibleLine } from '../report/visible-text.ts';
import { rebuiltLine } from './rebuilt-line.ts';
import type { ReplayWords } from './replay-arguments.ts';
import { chooseReplay, type StoredReplay } from './replay-choice.ts';
import { consentTo } from './replay-consent.ts';
import { replayFolder } from './replay-folder.ts';
import { openReplay, prepareReplay, type ReplayPlace, withSupport } from './replay-framework.ts';
import { judgeReplay, type ReplayEnd } from './replay-judgement.ts';
import { carryOut } from './replay-process.ts';
import { type ResultsFile, readResults } from './report-command.ts';
import { originOf } from './seal.ts';

/** How a replay ended, by kind; `interrupted`: by a signal to this process; `declined`: the answer was no. */
export type ReplayOutcome = ReplayEnd['kind'] | 'interrupted' | 'declined';

/**
 * Runs the replay. Its output goes where ours goes; what we say about it goes to stderr.
 * @throws Error if the file cannot be read or has no such replay, if its folder is not there, or if nobody can say yes
 */
export async function runReplay(words: ReplayWords): Promise<ReplayOutcome> {
  const file = readResults(words.file);
  const replay = chooseReplay(file.results, words.test);
  const place = await openReplay(file.results, replayFolder(file.results, words.workingDirectory));
  try {
    const agreed = await agreedLine(file, replay, place, words.consent);
    return agreed.kind === 'line' ? await runLines(agreed.commandLine, replay, place, words) : agreed.kind;
  } finally {
    place.remove();
  }
}

type Agreed =
  | { readonly kind: 'line'; readonly commandLine: string }
  | { readonly kind: 'declined' }
  | { readonly kind: 'interrupted' };

/** The stored line if this user's session wrote the file; else a line built anew, if the user agrees to it. */
async function agreedLine(
  { path, content, results }: ResultsFile,
  replay: StoredReplay,
  place: ReplayPlace,
  consent: ReplayWords['consent'],
): Promise<Agreed> {
  const origin = originOf(path, content, process.env);
  if (origin.kind === 'own') {
    const commandLine = withSupport(replay.commandLine, place);
    const promise = replay.promise === null ? '' : `: ${replay.promise}`;
    say(`in ${visibleLine(place.folder)}\n${visibleLine(replay.test ?? 'The command')}${promise}`);
    say(visible(commandLine));
    return { kind: 'line', commandLine };
  }
  const rebuilt = rebuiltLine(results, replay, place.isShown ? place.session : null);
  const shown = { file: path, why: origin.why, test: replay.test, folder: place.folder, ...rebuilt };
  const answer = await consentTo(shown, consent);
  if (answer === 'yes') return { kind: 'line', commandLine: rebuilt.commandLine };
  return { kind: answer === 'no' ? 'declined' : 'interrupted' };
}

/** As often as was asked for; it failed again if one of the runs did. */
async function runLines(
  commandLine: string,
  replay: StoredReplay,
  place: ReplayPlace,
  { runs, until }: ReplayWords,
): Promise<ReplayOutcome> {
  const ends: ReplayOutcome[] = [];
  while (ends.length < runs) {
    const end = await runLine(commandLine, replay, place);
    ends.push(end);
    if (end === 'interrupted' || end === 'not-run' || (until === 'failed' && end === 'failed-again')) break;
  }
  const failed = ends.filter((end) => end === 'failed-again').length;
  if (ends.length > 1) say(`It failed again in ${failed} of ${ends.length} runs.`);
  const last = ends.at(-1) ?? 'passed';
  return failed > 0 && last !== 'interrupted' ? 'failed-again' : last;
}

async function runLine(commandLine: string, replay: StoredReplay, place: ReplayPlace): Promise<ReplayOutcome> {
  const { results, folder } = place;
  const { env, read } = prepareReplay(commandLine, place);
  const { code, interrupted } = await carryOut({ commandLine, env, cwd: folder, timeoutMs: results.timeout_ms });
  if (interrupted) return 'interrupted';
  const { kind, words } = judgeReplay({ exitCode: code, tests: await read(code) }, replay, results);
  say(visible(words));
  return kind;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
