/** Ends a process group, and sees to it that it is gone. */
import { setTimeout as delay } from 'node:timers/promises';
import { groupLives, signalGroup } from './processes.ts';

/** How long a killed group may take to be gone. */
const KILL_MS = 1000;

/** TERM, then, where anything of the group is left after the grace, KILL. */
export async function endGroup(leader: number, graceMs: number): Promise<void> {
  if (!groupLives(leader)) return;
  signalGroup(leader, 'SIGTERM');
  // A stopped process takes a TERM only once it goes on.
  signalGroup(leader, 'SIGCONT');
  if (await groupGone(leader, graceMs)) return;
  signalGroup(leader, 'SIGKILL');
  await groupGone(leader, KILL_MS);
}

async function groupGone(leader: number, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  for (let pauseMs = 1; groupLives(leader); pauseMs = Math.min(pauseMs * 2, 50)) {
    if (performance.now() >= deadline) return false;
    await delay(pauseMs);
  }
  return true;
}
