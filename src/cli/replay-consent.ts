/**
 * Gets a yes before a line from somebody else's file is run: by a flag, or from the user, who sees the folder and the
 * line.
 */
import { exactLines, exactly, rowsOf } from './exactly.ts';
import { type Answer, ask } from './question.ts';
import { CONSENT_FLAG, type ReplayWords } from './replay-arguments.ts';

/** What would be run. */
export interface ForeignReplay {
  /** The file that it comes from, and why it is not taken for one of ours. */
  readonly file: string;
  readonly why: string;
  /** Id of the test that it is about; null: the whole command. */
  readonly test: string | null;
  readonly folder: string;
  readonly commandLine: string;
  readonly note: string | null;
}

const WAIT_MS = 10 * 60_000;

/** Everything that the user sees before answering. */
export function shownReplay({ file, why, test, folder, commandLine, note }: ForeignReplay): string {
  const origin = `Somebody else may have written ${exactly(file)}: ${exactly(why)}.`;
  const about = test === null ? '' : `, for ${exactly(test)}`;
  const made = `So flaky-detector built this line from the test command and seed in it${about}`;
  const built = `${made}, to run in ${exactly(folder)}:`;
  return [origin, ...(note === null ? [] : [exactly(note)]), built, exactLines(commandLine)]
    .map((line) => `${line}\n`)
    .join('');
}

/**
 * Shows it, and gets the answer.
 * @throws Error where there is nobody to ask
 */
export async function consentTo(replay: ForeignReplay, consent: ReplayWords['consent']): Promise<Answer> {
  const shown = shownReplay(replay);
  process.stderr.write(shown);
  if (consent === 'given') return 'yes';
  if (!somebodyIsThere(process.env)) {
    const remedy = `Check the line and the folder above. To run it, add \`${CONSENT_FLAG}\`.`;
    throw new Error(
      `Somebody else may have written ${replay.file}, and nobody can be asked here, so nothing was run. ${remedy}`,
    );
  }
  const question = `${sizeWarning(shown)}Run it? [y/N] `;
  const answer = await ask(question, { input: process.stdin, output: process.stderr, limitMs: WAIT_MS });
  if (answer === 'no') process.stderr.write('Nothing was run.\n');
  return answer;
}

/** Where the beginning has left the screen by now, whatever made it so long. */
function sizeWarning(shown: string): string {
  const { columns = 80, rows = 24 } = process.stderr;
  const taken = rowsOf(shown, Math.max(1, columns));
  return taken < rows ? '' : `That is ${taken} rows, and the screen has ${rows}: scroll up and read all of it first. `;
}

/** A terminal to read from and one to see the question on; CI gives some jobs both, with nobody at them. */
function somebodyIsThere({ CI = '' }: NodeJS.ProcessEnv): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true && (CI === '' || CI === 'false');
}
