/** The yes to running what others wrote: by a flag, or by whoever sits at the terminal and has seen folder and line. */
import { exactLines, exactly, sizeInWords } from './exactly.ts';
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

/** All that there is to see before the answer. */
export function shownReplay({ file, why, test, folder, commandLine, note }: ForeignReplay): string {
  const origin = `${exactly(file)} is not taken for a file that a session of yours wrote here: ${exactly(why)}.`;
  const about = test === null ? '' : `, for ${exactly(test)}`;
  const built = `So this line was built from its test command and seed${about}:`;
  return [origin, ...(note === null ? [] : [exactly(note)]), built, exactLines(commandLine), `in ${exactly(folder)}`]
    .map((line) => `${line}\n`)
    .join('');
}

/**
 * Shows it, and gets the answer.
 * @throws Error where there is nobody to ask
 */
export async function consentTo(replay: ForeignReplay, consent: ReplayWords['consent']): Promise<Answer> {
  process.stderr.write(shownReplay(replay));
  if (consent === 'given') return 'yes';
  if (!somebodyIsThere(process.env)) {
    const remedy = `Check the line and the folder above, then add \`${CONSENT_FLAG}\`.`;
    throw new Error(
      `Others may have written ${replay.file}, and nobody can be asked here, so nothing was run. ${remedy}`,
    );
  }
  const question = `Run ${sizeInWords(replay.commandLine)}? [y/N] `;
  const answer = await ask(question, { input: process.stdin, output: process.stderr, limitMs: WAIT_MS });
  if (answer === 'no') process.stderr.write('Nothing was run.\n');
  return answer;
}

/** A terminal to read from and one to see the question on; CI gives some jobs both, with nobody at them. */
function somebodyIsThere({ CI = '' }: NodeJS.ProcessEnv): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true && (CI === '' || CI === 'false');
}
