/**
 * The diagnosis as it goes on: the next experiment, its trials, the next one, until nothing is left to try or the
 * budget is used up.
 */
import type { Emit } from '../events/events.ts';
import type { Contrast } from '../model/contrast.ts';
import type { DiagnosisEnd, DiagnosisSubject } from '../model/diagnosis.ts';
import type { Experiment, Trial } from '../model/experiment.ts';
import { blockOf, type PlannedTrial } from './judge/blocks.ts';
import { sessionSetting } from './judge/contrasts.ts';
import { nextStep } from './judge/next-step.ts';
import { Notebook } from './judge/notebook.ts';
import type { Possibilities } from './judge/possibilities.ts';
import type { Draft, Step } from './judge/step.ts';

/** Who carries trials out. */
export interface TrialRunner {
  /** The line that a person can paste, for the treatment of an experiment. */
  commandLine(experiment: Omit<Experiment, 'commandLine'>): string;
  /** Whether this machine allows what the experiment's arms need. */
  isPossible(draft: Draft): Promise<boolean>;
  /** The trials in their order; fewer where the signal fires. @throws where the runs cannot be carried out at all */
  carryOut(experiment: Experiment, trials: readonly PlannedTrial[], signal: AbortSignal): Promise<readonly Trial[]>;
}

/** What a diagnosis is given. */
export interface DiagnosisRequest {
  readonly subjects: readonly DiagnosisSubject[];
  readonly can: Possibilities;
  readonly runner: TrialRunner;
  readonly rootSeed: number;
  readonly budgetMs: number;
  /** After which a run of an experiment counts as failed. */
  readonly trialMs: number;
  readonly emit: Emit;
  /** Ends the diagnosis with the session. */
  readonly signal: AbortSignal;
  /** Milliseconds since the session's start. */
  readonly elapsedMs: () => number;
}

/** Carries a diagnosis out within its budget. Never throws: what was observed by then stays. */
export async function diagnose(request: DiagnosisRequest): Promise<DiagnosisEnd> {
  const { subjects, budgetMs, trialMs, emit } = request;
  const atMs = () => Math.round(request.elapsedMs());
  const searches = request.can.chosen !== null;
  emit({ type: 'diagnosis-started', budgetMs, trialMs, subjects, searches, atMs: atMs() });
  const budget = new AbortController();
  const timer = setTimeout(() => budget.abort({ kind: 'time-budget' }), budgetMs);
  const end = await explore(request, budget.signal).catch((error: Error): DiagnosisEnd => {
    emit({ type: 'warning', text: `The diagnosis could not go on: ${error.message}` });
    return 'failed';
  });
  clearTimeout(timer);
  emit({ type: 'diagnosis-ended', end, atMs: atMs() });
  return end;
}

async function explore(request: DiagnosisRequest, budget: AbortSignal): Promise<DiagnosisEnd> {
  const notebook = new Notebook(request.subjects, sessionSetting(request.can));
  const impossible = new Set<Contrast>();
  const signal = AbortSignal.any([budget, request.signal]);
  for (;;) {
    if (request.signal.aborted) return 'cancelled';
    if (budget.aborted) return 'budget';
    const step = nextStep(notebook, request.can, impossible);
    if (step === null) return 'complete';
    if (step.kind === 'begin' && !(await request.runner.isPossible(step.draft))) impossible.add(step.draft.contrast);
    else await goOn(begun(step, notebook, request), notebook, request, signal);
  }
}

/** The experiment's next trials. */
async function goOn(
  experiment: Experiment,
  notebook: Notebook,
  { runner, rootSeed, emit, elapsedMs }: DiagnosisRequest,
  signal: AbortSignal,
): Promise<void> {
  const block = blockOf(experiment, notebook.pairs(experiment), rootSeed);
  const trials = await runner.carryOut(experiment, block, signal);
  if (trials.length === 0 && !signal.aborted) throw new Error('No trial could be observed.');
  for (const trial of trials) {
    notebook.record(trial);
    emit({ type: 'trial-finished', trial, atMs: Math.round(elapsedMs()) });
  }
}

function begun(step: Step, notebook: Notebook, { runner, emit, elapsedMs }: DiagnosisRequest): Experiment {
  if (step.kind === 'more') return step.experiment;
  const numbered = { ...step.draft, id: notebook.experiments.length };
  const experiment = { ...numbered, commandLine: runner.commandLine(numbered) };
  notebook.begin(experiment);
  emit({ type: 'experiment-started', experiment, atMs: Math.round(elapsedMs()) });
  return experiment;
}
