/** What goes wrong before a run can start: said once, with what, where and the remedy. */

import type { LogExcerpt, SessionEnd } from '../model/session-end.ts';
import { shortageRemedy } from '../process/start-trouble.ts';

/** Both make the session inconclusive; neither is ever a failing test. */
export type WorkspaceErrorKind = 'workspace-failed' | 'setup-failed';

/** The parts of a WorkspaceError's message. */
export interface WorkspaceProblem {
  readonly kind: WorkspaceErrorKind;
  /** What went wrong, without a full stop. */
  readonly what: string;
  /** Path, URL or command that it happened to. */
  readonly where: string;
  /** What a person can do about it, as a sentence. */
  readonly remedy: string;
  /** What the program that failed printed, where its output was kept. */
  readonly log?: LogExcerpt;
}

/** A working directory, clone, copy or setup that could not be made. */
export class WorkspaceError extends Error {
  readonly kind: WorkspaceErrorKind;
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
  readonly log: LogExcerpt | null;

  constructor(problem: WorkspaceProblem) {
    super(`${problem.what} (${problem.where}). ${problem.remedy}`);
    this.name = 'WorkspaceError';
    this.kind = problem.kind;
    this.what = problem.what;
    this.where = problem.where;
    this.remedy = problem.remedy;
    this.log = problem.log ?? null;
  }
}

/**
 * A WorkspaceError of kind `workspace-failed`. Where the machine ran short of something, that is what the remedy is
 * about.
 */
export function workspaceFailed(what: string, where: string, remedy: string): WorkspaceError {
  return new WorkspaceError({ kind: 'workspace-failed', what, where, remedy: shortageRemedy(what) ?? remedy });
}

/** The end of a session that cannot start or go on because of this. */
export function haltedBy({ kind, message, log }: WorkspaceError): Extract<SessionEnd, { kind: 'halted' }> {
  return { kind: 'halted', why: kind, detail: message, log };
}
