/**
 * What follows from a job's end: nothing, the session's end, or that runs are missing and what to do about them. Pure.
 */
import type { SessionEnd } from '../model/session-end.ts';
import { type JobFailure, readJobError } from './contract/job.ts';
import type { Shard } from './contract/shard.ts';
import type { DispatchEnd } from './dispatch.ts';
import { stuckWords, withoutStop } from './words.ts';

/** `why`: the middle of a sentence. */
export type Consequence =
  | { readonly kind: 'none' }
  /** Runs are missing; `again`: another worker may do better. */
  | { readonly kind: 'loss'; readonly why: string; readonly again: boolean }
  /** No more jobs make sense. */
  | { readonly kind: 'session-over'; readonly end: SessionEnd }
  /** No more runs start. */
  | { readonly kind: 'time-budget' };

const NONE: Consequence = { kind: 'none' };
const loss = (why: string, again = true): Consequence => ({ kind: 'loss', why, again });

/** What the judgement depends on beside the job's end. */
export interface Circumstances {
  /** Full SHA that was to be tested. */
  readonly commit: string;
  /** How many of the job's runs are still missing, and how many it had. */
  readonly missing: number;
  readonly asked: number;
  /** What is left of the session's time budget, in milliseconds: the worker began later, so its own ends later. */
  readonly budgetMs: number;
  /** The endpoint's workers in words; null: not known. */
  readonly workers: string | null;
}

/** The consequence of a job's end. */
export function consequenceOf(end: DispatchEnd, circumstances: Circumstances): Consequence {
  switch (end.kind) {
    case 'aborted':
      return NONE;
    case 'answered':
      return ofReply(end.reply.shard, circumstances);
    case 'failed':
      return ofError(end.error);
    case 'stuck':
      return loss(stuckWords(end.waitedMs, circumstances.workers), false);
    case 'not-taken':
      return loss(withoutStop(end.why), false);
    case 'lost':
      return loss(withoutStop(end.why));
  }
}

function ofReply({ commit, end }: Shard, { commit: wanted, missing, asked, budgetMs }: Circumstances): Consequence {
  if (commit !== wanted) return loss(`its worker tested commit ${commit} in the place of ${wanted}`);
  if (end?.kind === 'time-budget' && budgetMs <= 0) return { kind: 'time-budget' };
  if (end?.kind === 'halted') return ofHalt(end.why, end.detail);
  // Whether a stop rule asks for what is missing is judged over all jobs.
  return missing === 0 ? NONE : loss(`its result lacks ${missing} of ${asked} runs`);
}

function ofError(text: string): Consequence {
  const error = readJobError(text);
  return error === null ? loss(`it failed: ${withoutStop(text)}`) : ofHalt(error.why, error.detail);
}

/** What lies in the command is the same on every machine; what lies in a machine may be better on another. */
function ofHalt(why: JobFailure, detail: string): Consequence {
  switch (why) {
    case 'invalid-input': {
      const remedy = "The endpoint's worker is of another version: give it the image of this one.";
      return { kind: 'session-over', end: backendFailed(`The worker refused its job: ${detail} ${remedy}`) };
    }
    case 'command-not-found':
    case 'could-not-run':
    case 'no-tests-executed':
    case 'report-not-read':
      return {
        kind: 'session-over',
        end: { kind: 'halted', why, detail: `On RunPod's worker: ${detail}`, log: null },
      };
    case 'setup-failed':
    case 'workspace-failed':
    case 'backend-failed':
    case 'nothing-observed':
    case 'over-the-limit':
    case 'mostly-lost':
    case 'too-few-runs':
    case 'output-not-writable':
    case 'internal':
      return loss(`${why}: ${withoutStop(detail)}`);
  }
}

/** The end of a session that RunPod did not carry out. */
export function backendFailed(detail: string): SessionEnd {
  return { kind: 'halted', why: 'backend-failed', detail, log: null };
}
