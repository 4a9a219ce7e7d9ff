/** `flaky-detector replay <file>`: a stored replay in this terminal, and whether it failed again. */
import { visible, visibleLine } from '../report/terminal.ts';
import type { ReplayWords } from './replay-arguments.ts';
import { chooseReplay } from './replay-choice.ts';
import { replayFolder } from './replay-folder.ts';
import { prepareReplay } from './replay-framework.ts';
import { judgeReplay, type ReplayEnd } from './replay-judgement.ts';
import { carryOut } from './replay-process.ts';
import { readResults } from './report-command.ts';

/** How a replay ended, by kind; `interrupted`: by a signal to this process. */
export type ReplayOutcome = ReplayEnd['kind'] | 'interrupted';

/**
 * Runs the replay, its output going where ours does; what we say of it goes to stderr.
 * @throws Error where the file cannot be read or has no such replay, or its folder is not there
 */
export async function runReplay({ file, test, workingDirectory }: ReplayWords): Promise<ReplayOutcome> {
  const results = readResults(file);
  const replay = chooseReplay(results, test);
  const folder = replayFolder(results, workingDirectory);
  const prepared = prepareReplay(replay.commandLine, results, folder);
  const say = (text: string) => process.stderr.write(`${text}\n`);
  try {
    say(`in ${visibleLine(folder)}`);
    say(`${visibleLine(replay.test ?? 'The command')}${replay.promise === null ? '' : `: ${replay.promise}`}`);
    say(visible(prepared.commandLine));
    const { commandLine, env } = prepared;
    const { code, interrupted } = await carryOut({ commandLine, env, cwd: folder, timeoutMs: results.timeout_ms });
    if (interrupted) return 'interrupted';
    const { kind, words } = judgeReplay({ exitCode: code, tests: await prepared.read(code) }, replay, results);
    say(visible(words));
    return kind;
  } finally {
    prepared.remove();
  }
}
