/** A framework at work in one session: what the executor asks per run, whichever framework it is. */
import { basename, dirname } from 'node:path';
import { withVariables } from '../command/shell-line.ts';
import { isChanging, unchangingParent } from '../model/changing-names.ts';
import type { TestOrder } from '../model/conditions.ts';
import type { FrameworkUse } from '../model/framework.ts';
import { executedAny } from '../model/marks.ts';
import type { Observation } from '../model/observation.ts';
import type { TestReport } from '../model/test-result.ts';
import { type OutputFolder, openFolder } from '../output/output-folder.ts';
import type {
  ChosenRequest,
  ChosenTests,
  Framework,
  PreparedRun,
  Recognition,
  ReplayCommand,
  ReplayRequest,
  RunEvidence,
} from './framework.ts';
import { readReportFiles } from './junit-files.ts';
import { ownFailure } from './own-failure.ts';
import { seenInOutput } from './seen-in-output.ts';
import { printedTap, printsWholeTap } from './tap.ts';

/** What one run's preparation depends on, besides what the session knows. */
export interface RunNeeds {
  /** The run's number. */
  readonly run: number;
  readonly seed: number;
  readonly order: TestOrder;
  readonly reportDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The recognised framework, bound to the session's command. */
export interface FrameworkSession {
  readonly name: string;
  /** Which orders it can really bring about. */
  readonly orders: readonly TestOrder[];
  /** Glob of JUnit files that the command writes into its working copy; null: none are expected. */
  readonly reportFiles: string | null;
  /** Folders that must stand in a run's `reportDir` before it begins. */
  readonly reportFolders: readonly string[];
  prepare(needs: RunNeeds): PreparedRun;
  read(evidence: RunEvidence): Promise<TestReport>;
  replay(wanted: Pick<ReplayRequest, 'seed' | 'order' | 'test' | 'seen' | 'reportDir'>): ReplayCommand;
  /**
   * A replay line as it runs in this session, whose support files stand elsewhere than where others are told to write
   * them.
   */
  here(replayLine: string): string;
  /** Chosen tests together, bound to the command; null: the framework runs one test or all. */
  readonly chosen: BoundChosenTests | null;
  /** What to tell the user, judged from a finished run; null: this run does not show that the framework is at work. */
  use(evidence: RunEvidence, prepared: PreparedRun): Promise<FrameworkUse | null>;
  /** The error by which a file of ours failed in a run that reports no test; null: none did. */
  ownFailure(observation: Observation): string | null;
  /** What to tell the user of a run that no framework is seen in; null: nothing. */
  hint(evidence: RunEvidence): Promise<string | null>;
}

/** Where support files are, and where they are said to be. */
export interface SupportPlaces {
  readonly supportDir: string;
  readonly replayDir: string;
}

/** What the session itself knows of its command. */
export interface GivenToSession {
  readonly reportFiles: string | null;
  readonly lineVariables: Readonly<Record<string, string>>;
}

/** How this command runs chosen tests together. */
export interface BoundChosenTests extends Omit<ChosenTests, 'line'> {
  line(wanted: Pick<ChosenRequest, 'seed' | 'order' | 'tests' | 'seen' | 'reportDir'>): string | null;
}

/**
 * Binds a recognised framework to a session.
 * @param supportDir absolute; where its support files are
 * @param replayDir where replay lines look for the support files
 * @param given `reportFiles`: the `report-files` input, null: the framework's own; `lineVariables`: what stands before
 *   each line that a person pastes
 */
export function openFramework(
  framework: Framework,
  recognition: Recognition,
  commandLine: string,
  { supportDir, replayDir }: SupportPlaces,
  { reportFiles, lineVariables }: GivenToSession,
): FrameworkSession {
  const pasted = (line: string) => withVariables(lineVariables, line);
  const replaying = { commandLine, recognition, supportDir: replayDir };
  // Once a file of ours has failed in the tests' process, the command goes without it.
  let active = framework;
  return {
    name: framework.name,
    orders: framework.orders,
    reportFiles: reportFiles ?? framework.reportFiles ?? null,
    reportFolders: framework.reportFolders ?? [],
    prepare: (needs) => active.prepare({ ...needs, commandLine, recognition, supportDir }),
    replay: (wanted) => {
      const { test } = wanted;
      const selected = test !== null && isChanging(test) ? unchangingParent(test) : test;
      const replay = active.replay({ ...wanted, ...replaying, test: selected });
      return { ...replay, commandLine: pasted(replay.commandLine) };
    },
    here: (replayLine) => replayLine.replaceAll(replayDir, supportDir),
    get chosen() {
      return boundChosen(active, replaying, pasted);
    },
    // What the user names is read, whichever framework wrote it.
    read: (evidence) => (reportFiles === null ? active.read(evidence) : readReportFiles(evidence, reportFiles)),
    ownFailure: ({ outcome, tests, stderrTail, stdoutTail }) => {
      if (outcome.kind === 'passed' || executedAny(tests.marks)) return null;
      const error = ownFailure(`${stderrTail}\n${stdoutTail}`, supportDir);
      if (error !== null) active = { ...printedTap, name: framework.name };
      return error;
    },
    hint: async (evidence) => (active === printedTap ? seenInOutput(evidence) : null),
    use: async (evidence, prepared) => {
      if (active === printedTap && !(await printsWholeTap(evidence))) return null;
      return {
        name: active.name,
        seedKnob: await active.seedKnob(evidence),
        extendedCommand: prepared.commandLine === commandLine ? null : prepared.commandLine,
      };
    },
  };
}

function boundChosen(
  { chosen }: Framework,
  bound: Pick<ChosenRequest, 'commandLine' | 'recognition' | 'supportDir'>,
  pasted: (line: string) => string,
): BoundChosenTests | null {
  if (chosen === undefined) return null;
  const line: BoundChosenTests['line'] = (wanted) => {
    const found = wanted.tests.some(isChanging) ? null : chosen.line({ ...bound, ...wanted });
    return found === null ? null : pasted(found);
  };
  return { ...chosen, line };
}

/**
 * Writes the files of ours that a framework's runs and replays load; where there are none, no folder is made.
 * @throws the system's error
 */
export function writeSupportFiles(framework: Framework, supportDir: string): void {
  const outer = openFolder(dirname(supportDir));
  try {
    writeSupportInto(outer, basename(supportDir), framework);
  } finally {
    outer.close();
  }
}

/** The same, into a folder of that name in one that is open. */
export function writeSupportInto(outer: OutputFolder, folder: string, { supportFiles = {} }: Framework): void {
  for (const [path, text] of Object.entries(supportFiles)) {
    const [name = path, ...above] = `${folder}/${path}`.split('/').reverse();
    const place = above.reduceRight((into, next) => into.inside(next), outer);
    place.write(name, [text]);
  }
}
