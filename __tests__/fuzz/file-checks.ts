/** What must hold of files and replies from outside: they are refused in words, or all that is made of them is sound. */
import assert from 'node:assert/strict';
import { analyze } from '../../src/analyze/analysis.ts';
import { decodeEvents } from '../../src/events/decode.ts';
import { foldSession, type SessionEvent } from '../../src/events/events.ts';
import { resultsOf } from '../../src/report/results.ts';
import { type Results, resultsSchema } from '../../src/report/results-schema.ts';
import { plainStyle, renderTerminal } from '../../src/report/terminal.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { readHealth, readStatus, readSubmitted } from '../../src/runpod/replies.ts';
import { decodeJob } from '../../src/worker/decode-job.ts';
import { facts } from '../config/facts.ts';

/** events.ndjson: a line that is no event is named; of the others, a report can be made. */
export function events(text: string): void {
  const decoded = orRefused(() => [...decodeEvents(text)], /^Line \d+ is not (?:JSON|an event)/);
  const session =
    decoded === null ? null : orRefused(() => foldSession(decoded as SessionEvent[]), /no `session-started`/);
  if (session === null) return;
  const found = resultsOf(session, analyze(session));
  const read = resultsSchema.safeParse(JSON.parse(JSON.stringify(found)));
  assert.ok(read.success, read.error?.message);
  assert.equal(found.total_runs, found.completed_runs + found.lost_runs + found.skipped_runs);
  renders(found);
}

/** results.json: refused by its schema, or it can be shown. */
export function results(text: string): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return;
  }
  const read = resultsSchema.safeParse(value);
  if (read.success) renders(read.data);
}

function renders(found: Results): void {
  assert.doesNotMatch(renderTerminal(viewOf(found), plainStyle), /[\0-\u0008\u000b-\u001f\u007f-\u009f]/);
}

/** Replies of RunPod's API: nothing but its own kind of trouble is thrown, and no number is believed that is none. */
export function runpodReply(value: unknown): void {
  for (const read of [readHealth, readSubmitted]) orTrouble(() => read(value));
  const status = orTrouble(() => readStatus(value));
  if (status === null) return;
  for (const ms of [status.delayMs, status.executionMs]) assert.ok(ms === null || ms >= 0);
  if (status.standing.kind === 'failed') assert.ok(status.standing.error.length <= 1001);
}

/** A RunPod job's input: decoded, or refused with problems. */
export function runpodJob(value: unknown): void {
  const { door: _, ...machine } = facts('worker');
  decodeJob(value, machine);
}

function orTrouble<T>(step: () => T): T | null {
  try {
    return step();
  } catch (error) {
    assert.ok(error instanceof Error && error.constructor !== TypeError, String(error));
    return null;
  }
}

function orRefused<T>(step: () => T, words: RegExp): T | null {
  try {
    return step();
  } catch (error) {
    assert.match((error as Error).message, words);
    return null;
  }
}
