/**
 * Reading what the Python side wrote: one file of JSON lines per process, in the order in which the processes began.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { logLines } from '../log-lines.ts';

/** One line, decoded but not believed: every field is looked at before it is used. */
export type PythonEvent = Readonly<Record<string, unknown>>;

/** More events than any run has; past it a session's later events are left. */
const MOST_EVENTS = 1_000_000;

/**
 * The sessions of a run, oldest first, each with its events; none when nothing was written.
 * @param kind `pytest` or `unittest`
 */
export async function eventSessions(reportDir: string, kind: string): Promise<PythonEvent[][]> {
  const files = (await readdir(reportDir).catch(() => [])).filter((file) => file.startsWith(`${kind}-`));
  const sessions: PythonEvent[][] = [];
  for (const file of files.filter((name) => name.endsWith('.ndjson')).sort()) {
    for (const event of await eventsOf(join(reportDir, file))) {
      if (event.event === 'start') sessions.push([]);
      sessions.at(-1)?.push(event);
    }
  }
  return sessions.sort((a, b) => Number(a[0]?.at) - Number(b[0]?.at));
}

async function eventsOf(path: string): Promise<PythonEvent[]> {
  const events: PythonEvent[] = [];
  try {
    for await (const line of logLines(path)) {
      const event = decoded(line);
      if (event !== null) events.push(event);
      if (events.length >= MOST_EVENTS) break;
    }
  } catch {
    // Removed by the tests: what was read until then counts.
  }
  return events;
}

/** The last line of a killed process may be half a line. */
function decoded(line: string): PythonEvent | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as PythonEvent) : null;
  } catch {
    return null;
  }
}

/** A field that should be text. */
export function textIn(event: PythonEvent | undefined, field: string): string {
  const value = event?.[field];
  return typeof value === 'string' ? value : '';
}

/** A field that should be a number. */
export function numberIn(event: PythonEvent | undefined, field: string): number | null {
  const value = event?.[field];
  return typeof value === 'number' ? value : null;
}
