/** The Action's main door: starts, and tells what went wrong in one sentence. */
import { debug, setFailed } from '@actions/core';
import { OutputError } from '../output/session-output.ts';
import { runAction } from './run-action.ts';

runAction(process.env).catch(tell).finally(end);

function tell(error: Error): void {
  if (error instanceof OutputError) {
    setFailed(error.message);
    return;
  }
  debug(error.stack ?? '');
  setFailed(
    `flaky-detector ended unexpectedly: ${error.message}. Run the job again with debug logging for the details.`,
  );
}

/** Everything is told: what an upload that was given up still waits for must not hold up the job. */
function end(): void {
  process.stdout.write('', () => process.exit());
}
