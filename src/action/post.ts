/** The Action's post door: runs after a cancellation, too, and removes what a main step that was killed left behind. */
import { tmpdir } from 'node:os';
import { getState, info } from '@actions/core';
import { markedProcesses, signalProcess } from '../process/processes.ts';
import { reapDeadSessions } from '../workspace/session-folder.ts';
import { cancelLeftJobs } from './left-jobs.ts';
import { SESSION_STATE } from './saved-state.ts';

/** What a session's id looks like: anything shorter could be part of another's. */
const SESSION_ID = /^[\w-]{6,}$/;

async function cleanUp(): Promise<void> {
  const session = getState(SESSION_STATE);
  const left = SESSION_ID.test(session) ? markedProcesses(session) : [];
  for (const { pid } of left) signalProcess(pid, 'SIGKILL');
  if (left.length > 0) info(`Ended ${left.length} processes that the session left behind.`);
  await cancelLeftJobs();
  await reapDeadSessions(process.env.RUNNER_TEMP ?? tmpdir());
}

await cleanUp();
