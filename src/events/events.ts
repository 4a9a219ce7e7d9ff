/**
 * The one event stream of a session: the live log, the event file and the analysis all read these, and nothing else.
 * Its nouns are
 * those of the model; `foldSession` turns a stream, whole or broken off, into a Session.
 */

import type { ConditionLevels } from '../model/conditions.ts';
import type { Control, ControlSetting, SharedResource } from '../model/control.ts';
import type { Diagnosis, DiagnosisEnd, DiagnosisSubject } from '../model/diagnosis.ts';
import type { Experiment, Trial } from '../model/experiment.ts';
import type { FrameworkUse } from '../model/framework.ts';
import type { Observation } from '../model/observation.ts';
import type { Preparation } from '../model/preparation.ts';
import type { RemoteProgress } from '../model/remote-progress.ts';
import type { Replay } from '../model/replay.ts';
import type { Session, SessionHeader } from '../model/session.ts';
import type { SessionEnd } from '../model/session-end.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { Tree } from '../model/tree.ts';
import { withChangingTests } from './changing-tests.ts';

/** Version of the event file's format. */
export const EVENTS_VERSION = 1;

/** Something that happened in a session. `*Ms` are milliseconds since its start, on a monotonic clock. */
export type SessionEvent =
  | { readonly type: 'session-started'; readonly version: typeof EVENTS_VERSION; readonly header: SessionHeader }
  /** The preparation starts; it ends with the next such event, `workspace-ready` or the session. */
  | { readonly type: 'preparing'; readonly preparation: Preparation; readonly atMs: number }
  | { readonly type: 'workspace-ready'; readonly tree: Tree; readonly atMs: number }
  | { readonly type: 'framework-recognised'; readonly use: FrameworkUse }
  /** The tests' text reads a seed under these names as well; emitted where there are any. */
  | { readonly type: 'seeds-read'; readonly names: readonly string[] }
  /** Tests not seen before; their indices go on from those of earlier such events. */
  | { readonly type: 'tests-seen'; readonly tests: readonly TestIdentity[] }
  /** What `perturb` draws from here; emitted where it asks for anything, before the first run. */
  | { readonly type: 'conditions-drawn'; readonly levels: ConditionLevels; readonly plainRuns: number }
  | { readonly type: 'run-started'; readonly run: number; readonly slot: number; readonly atMs: number }
  | { readonly type: 'run-finished'; readonly observation: Observation }
  /** A job of RunPod's begins to exist, or is over: what is left of a session that was killed can be cancelled. */
  | {
      readonly type: 'remote-job';
      readonly job: string;
      readonly state: 'submitted' | 'over';
      /** Its runs are `firstRun` to `firstRun + runs - 1`. */
      readonly firstRun: number;
      readonly runs: number;
      readonly atMs: number;
    }
  | { readonly type: 'remote-progress'; readonly progress: RemoteProgress; readonly atMs: number }
  /** Before the verdict: runs of the plan are repeated in this setting, at most so many. */
  | {
      readonly type: 'controls-started';
      readonly setting: ControlSetting;
      readonly most: number;
      readonly atMs: number;
    }
  | { readonly type: 'control-finished'; readonly control: Control; readonly atMs: number }
  | { readonly type: 'shared-seen'; readonly shared: readonly SharedResource[] }
  | { readonly type: 'replays-known'; readonly replays: readonly Replay[] }
  | {
      readonly type: 'diagnosis-started';
      readonly budgetMs: number;
      /** How long one run of an experiment may take; by then it has failed. */
      readonly trialMs: number;
      readonly subjects: readonly DiagnosisSubject[];
      /** Whether chosen tests can be run together; left out: before that was noted. */
      readonly searches?: boolean | undefined;
      readonly atMs: number;
    }
  | { readonly type: 'experiment-started'; readonly experiment: Experiment; readonly atMs: number }
  | { readonly type: 'trial-finished'; readonly trial: Trial; readonly atMs: number }
  | { readonly type: 'diagnosis-ended'; readonly end: DiagnosisEnd; readonly atMs: number }
  | { readonly type: 'warning'; readonly text: string }
  | { readonly type: 'session-ended'; readonly end: SessionEnd; readonly atMs: number };

/** Takes events as they happen. */
export type Emit = (event: SessionEvent) => void;

/**
 * The session that a stream tells of. Events of the same run repeated (a result delivered twice) count once, the first.
 * @throws when the stream does not begin with `session-started`.
 */
export function foldSession(events: Iterable<SessionEvent>): Session {
  const folding: Folding = {
    header: null,
    trees: [],
    framework: null,
    end: null,
    replays: [],
    diagnosis: null,
    tests: [],
    warnings: [],
    controls: [],
    shared: [],
    seedNames: [],
    runs: new Map(),
  };
  for (const event of events) take(folding, event);
  const { runs, header, ...rest } = folding;
  if (header === null)
    throw new Error('These events have no `session-started`: they are not the event file of a session.');
  return withChangingTests({ ...rest, header, observations: [...runs.values()].sort((a, b) => a.run - b.run) });
}

type GrowingDiagnosis = Omit<Diagnosis, 'experiments' | 'trials' | 'end'> & {
  readonly experiments: Experiment[];
  readonly trials: Trial[];
  end: DiagnosisEnd | null;
};

/** What the events so far say. */
interface Folding {
  header: SessionHeader | null;
  readonly trees: Tree[];
  framework: FrameworkUse | null;
  seedNames: readonly string[];
  end: SessionEnd | null;
  replays: readonly Replay[];
  diagnosis: GrowingDiagnosis | null;
  readonly tests: TestIdentity[];
  readonly warnings: string[];
  readonly controls: Control[];
  shared: readonly SharedResource[];
  readonly runs: Map<number, Observation>;
}

function take(folding: Folding, event: SessionEvent): void {
  switch (event.type) {
    case 'session-started':
      folding.header = event.header;
      break;
    case 'workspace-ready':
      if (!folding.trees.some(({ name }) => name === event.tree.name)) folding.trees.push(event.tree);
      break;
    case 'framework-recognised':
      folding.framework = event.use;
      break;
    case 'seeds-read':
      folding.seedNames = event.names;
      break;
    case 'tests-seen':
      folding.tests.push(...event.tests);
      break;
    case 'control-finished':
      folding.controls.push(event.control);
      break;
    case 'shared-seen':
      folding.shared = event.shared;
      break;
    case 'replays-known':
      folding.replays = event.replays;
      break;
    case 'diagnosis-started':
    case 'experiment-started':
    case 'trial-finished':
    case 'diagnosis-ended':
      takeDiagnosis(folding, event);
      break;
    case 'warning':
      folding.warnings.push(event.text);
      break;
    case 'session-ended':
      folding.end = event.end;
      break;
    case 'run-finished':
      if (!folding.runs.has(event.observation.run)) folding.runs.set(event.observation.run, event.observation);
      break;
    case 'preparing':
    case 'conditions-drawn':
    case 'run-started':
    case 'controls-started':
    case 'remote-job':
    case 'remote-progress':
      break;
    default:
      event satisfies never;
  }
}

type DiagnosisEvent = Extract<SessionEvent, { type: `diagnosis-${string}` | 'experiment-started' | 'trial-finished' }>;

function takeDiagnosis(folding: Folding, event: DiagnosisEvent): void {
  switch (event.type) {
    case 'diagnosis-started':
      folding.diagnosis = begun(event);
      break;
    case 'experiment-started':
      folding.diagnosis?.experiments.push(event.experiment);
      break;
    case 'trial-finished':
      folding.diagnosis?.trials.push(event.trial);
      break;
    case 'diagnosis-ended':
      if (folding.diagnosis !== null) folding.diagnosis.end = event.end;
  }
}

function begun({
  budgetMs,
  subjects,
  searches,
}: Pick<Diagnosis, 'budgetMs' | 'subjects' | 'searches'>): GrowingDiagnosis {
  return { budgetMs, subjects, searches, experiments: [], trials: [], end: null };
}
