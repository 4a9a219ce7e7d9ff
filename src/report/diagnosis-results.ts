/** `diagnosis[]` of results.json: the findings in the published contract. Pure. */
import { type Evidence, type Finding, findingsOf, REPEATED_BY } from '../diagnose/judge/causes.ts';
import { namedLevel } from '../diagnose/judge/screened.ts';
import type { Contrast } from '../model/contrast.ts';
import type { Experiment } from '../model/experiment.ts';
import { headOf, type Session } from '../model/session.ts';
import type { TrialSetting } from '../model/trial-setting.ts';
import { shellQuote } from '../shell-words.ts';
import type { DiagnosisEntry, EvidenceEntry, PredecessorsEntry } from './diagnosis-schema.ts';
import { fromRoot } from './replay-lines.ts';
import { listed, testId } from './test-id.ts';

/** One entry for each test, or group of tests, that was diagnosed; empty where nothing was. */
export function diagnosisEntries(session: Session): DiagnosisEntry[] {
  if (session.diagnosis === null) return [];
  return findingsOf(session.diagnosis).map((finding) => entryOf(finding, session));
}

function entryOf(finding: Finding, session: Session): DiagnosisEntry {
  const { subject, cause, mechanism, moreRuns } = finding;
  return {
    test: idOf(subject.test, session),
    tests: subject.tests.flatMap((test) => idOf(test, session) ?? []),
    cause,
    mechanism,
    replay: replayEntry(finding, session),
    predecessors: predecessorsEntry(finding, session),
    more_runs: moreRuns,
    evidence: finding.evidence
      .filter(({ tally }) => tally.treatment.runs + tally.control.runs > 0)
      .map((it) => evidenceEntry(it, session)),
  };
}

function idOf(test: number | null, { tests }: Session): string | null {
  const identity = tests[test ?? -1];
  return identity === undefined ? null : testId(identity);
}

function replayEntry({ replay, subject }: Finding, session: Session): DiagnosisEntry['replay'] {
  if (replay === null) return null;
  const { experiment, tally } = replay;
  return {
    command: fromRoot(experiment.commandLine, headOf(session)?.folder ?? null),
    seed: subject.failing.seed,
    failed: tally.treatment.failures,
    runs: tally.treatment.runs,
    control_seed: subject.passing.seed,
    control_failed: tally.control.failures,
    control_runs: tally.control.runs,
    selects_test: experiment.treatment.only !== null,
  };
}

function predecessorsEntry({ predecessors }: Finding, session: Session): PredecessorsEntry | null {
  if (predecessors === null) return null;
  const { searchRuns } = predecessors;
  if (predecessors.kind === 'not-found') return { kind: 'not-found', why: predecessors.why, search_runs: searchRuns };
  const { role, tests, confirmation, tally } = predecessors;
  return {
    ...{ kind: 'found', role },
    tests: tests.flatMap((test) => idOf(test, session) ?? []),
    ...{ failed: tally.treatment.failures, runs: tally.treatment.runs },
    ...{ alone_failed: tally.control.failures, alone_runs: tally.control.runs },
    ...{ command: fromRoot(confirmation.commandLine, headOf(session)?.folder ?? null), search_runs: searchRuns },
  };
}

function evidenceEntry(
  { experiment, tally, pValue, difference, confirmed }: Evidence,
  session: Session,
): EvidenceEntry {
  const { contrast, treatment } = experiment;
  return {
    contrast,
    value: changedValue(contrast, treatment, session),
    confirmed,
    control: { failed: tally.control.failures, runs: tally.control.runs },
    treatment: { failed: tally.treatment.failures, runs: tally.treatment.runs },
    p_value: pValue,
    difference:
      difference === null ? null : { rate: difference.difference, lower: difference.lower, upper: difference.upper },
    command: fromRoot(treatmentLine(experiment, session), headOf(session)?.folder ?? null),
  };
}

/** The treatment's shell line; where no shell line could have it, that of a session which has it in some runs. */
function treatmentLine({ contrast, treatment, commandLine }: Experiment, { header }: Session): string {
  const repeatedBy = REPEATED_BY[contrast];
  if (typeof repeatedBy !== 'function') return commandLine;
  const isPlain = /^[\w@%+=:,./-]+( [\w@%+=:,./-]+)*$/.test(header.command);
  return `flaky-detector ${repeatedBy(treatment)} -- ${isPlain ? header.command : shellQuote(header.command)}`;
}

function changedValue(contrast: Contrast, treatment: TrialSetting, session: Session): string | null {
  if (contrast !== 'after-tests') return namedLevel(contrast, treatment);
  return listed(treatment.chosen?.slice(0, -1).flatMap((test) => idOf(test, session) ?? []) ?? []);
}
