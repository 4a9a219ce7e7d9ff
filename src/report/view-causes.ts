/** Causes in words: what makes a test flaky and what to do about it. Pure. */
import { REPEATED_BY } from '../diagnose/judge/causes.ts';
import type { DiagnosisEntry } from './diagnosis-schema.ts';
import { shownCondition } from './finding.ts';
import { counted, median } from './numbers.ts';
import type { Results } from './results-schema.ts';
import { sensitivitySentence } from './sensitivity-words.ts';
import { listed } from './test-id.ts';
import { evidenceOf } from './view-evidence.ts';
import type { CauseView } from './view-findings.ts';

/** The view of one diagnosis of a session. */
export function causeOf(entry: DiagnosisEntry, session: Shown): CauseView {
  return {
    test: entry.test ?? 'The command',
    others: Math.max(0, entry.tests.length - 1),
    cause: entry.cause.replaceAll('-', ' '),
    statement: entry.cause === 'not-enough-runs' ? moreRuns(entry.more_runs, session) : statementOf(entry),
    evidence: [evidenceOf(entry), ownRuns(entry, session)].filter((text) => text !== '').join(' '),
    ...lineOf(entry, session),
    advice: adviceOf(entry),
  };
}

/** What a cause is seen in: a session's runs, and the conditions that these had. */
type Shown = Pick<Results, 'results' | 'diagnosis' | 'sensitivities'> & Partial<Pick<Results, 'tests'>>;

/** Where no experiment confirms the cause, the session's own runs do. */
function ownRuns(entry: DiagnosisEntry, session: Shown): string {
  const isOpen = entry.cause === 'unexplained' || entry.cause === 'not-enough-runs';
  const found = shownCondition(entry, session);
  return isOpen || found === undefined || entry.evidence.some(({ confirmed }) => confirmed)
    ? ''
    : sensitivitySentence(found);
}

/** What makes it fail more often, or else what makes it pass. */
function lineOf(entry: DiagnosisEntry, session: Shown): Pick<CauseView, 'replay' | 'replaySays'> {
  const { predecessors } = entry;
  const line = shortest(provokingLine(entry), entry, session);
  if (line !== null) return { replay: line.command, replaySays: `By this line it failed ${ofRuns(line)}:` };
  if (predecessors?.kind !== 'found') return { replay: null, replaySays: '' };
  return { replay: predecessors.command, replaySays: `By this line it passes (it failed ${ofRuns(predecessors)}):` };
}

/** Behind the tests before it, the test's own line is the same one, as short as it was proven to do. */
function shortest(line: ProvokingLine | null, entry: DiagnosisEntry, { tests = [] }: Shown): ProvokingLine | null {
  const own = tests.find(({ id }) => id === entry.test);
  const tried = own?.replay_tried ?? null;
  if (line !== entry.predecessors || own?.replay_command == null || tried === null) return line;
  const isShort = tried.failed === tried.runs && own.replay_command.length < (line?.command.length ?? 0);
  return isShort ? { command: own.replay_command, failed: tried.failed, runs: tried.runs } : line;
}

function ofRuns({ failed, runs }: { readonly failed: number; readonly runs: number }): string {
  return `${failed} of ${counted(runs, 'time')}`;
}

/** A line, and how often the test failed by it. */
interface ProvokingLine {
  readonly command: string;
  readonly failed: number;
  readonly runs: number;
}

/**
 * What makes a flake show itself where its seed does not: the tests before it, or the treatment of a confirmed
 * experiment in which it
 * failed more. Null where there is no such line.
 */
export function provokingLine({ cause, predecessors, evidence }: DiagnosisEntry): ProvokingLine | null {
  if (predecessors?.kind === 'found' && predecessors.role === 'polluter') return predecessors;
  if (cause === 'seed-controlled') return null;
  const found = evidence.find(
    ({ contrast, confirmed, control, treatment }) =>
      confirmed && REPEATED_BY[contrast] !== null && shareOf(treatment) > shareOf(control),
  );
  return found === undefined ? null : { command: found.command, ...found.treatment };
}

function shareOf({ failed, runs }: { readonly failed: number; readonly runs: number }): number {
  return runs === 0 ? 0 : failed / runs;
}

function statementOf({ cause, mechanism, predecessors }: DiagnosisEntry): string {
  switch (cause) {
    case 'seed-controlled':
      return `The seed decides whether it fails${THROUGH[mechanism ?? ''] ?? ''}.`;
    case 'order-dependent':
      return orderStatement(predecessors);
    case 'contention':
      return mechanism === 'network'
        ? 'Runs at the same time disturb each other through the network, for example by a fixed port.'
        : 'Runs at the same time disturb each other.';
    case 'timing':
      return 'It depends on timing: a race, or a timeout that is too short.';
    case 'leftover-state':
      return 'It depends on what earlier runs left behind in the folder.';
    case 'time-zone':
      return 'It depends on the time zone.';
    case 'locale':
      return 'It depends on the locale.';
    case 'unexplained':
      return 'No experiment changed the failure rate by more than chance would.';
    case 'not-enough-runs':
      return 'There were too few runs to tell.';
  }
}

/** Only what was seen is promised: one experiment of that size, at the pace of the session's runs, one at a time. */
function moreRuns(count: number | null, { results }: Pick<Results, 'results'>): string {
  const few = 'There were too few runs to tell.';
  if (count === null) return `${few} It fails so seldom that one experiment would need more runs than any has.`;
  const timed = results.filter(({ passed }) => passed !== null).map((run) => run.duration_ms);
  const minutes = Math.max(1, Math.ceil((count * median(timed)) / 60_000));
  const remedy = `raise diagnose-budget by ${counted(minutes, 'minute')} or more`;
  return `${few} One experiment on it takes about ${count} runs, so ${remedy}.`;
}

function orderStatement(predecessors: DiagnosisEntry['predecessors']): string {
  if (predecessors?.kind !== 'found') {
    const unknown = predecessors === null ? undefined : UNKNOWN_PREDECESSORS[predecessors.why];
    return `It depends on the tests that run before it.${unknown === undefined ? '' : ` ${unknown}`}`;
  }
  const tests = listed(predecessors.tests);
  return predecessors.role === 'polluter'
    ? `It fails when ${tests} ran before it.`
    : `It fails by itself, and passes when ${tests} ran before it.`;
}

const UNKNOWN_PREDECESSORS: Readonly<Record<string, string>> = {
  'not-selectable':
    "Which of them is not known: flaky-detector cannot yet run a chosen group of this framework's tests.",
  'not-reproduced': 'Which of them is not known: a chosen group of tests did not behave as in the whole suite.',
  'not-confirmed': 'Which of them is not known: new runs did not confirm what the search found.',
  'out-of-budget': 'Which of them is not known yet: set a larger diagnose-budget.',
};

const THROUGH: Readonly<Record<string, string>> = {
  'random-data': ', through the random data that it makes',
  'hash-order': ", through the order of sets (Python's PYTHONHASHSEED)",
};

const ADVICE: Readonly<Record<string, string>> = {
  'random-data': 'Replay the seed, fix the bug that its data shows, and keep that data as a test case.',
  'hash-order': 'Sort what comes out of a set before you compare it, or compare without order.',
  'seed-controlled': 'Replay the seed: it fails every time, so you can debug it.',
  'order-dependent': 'Make each test set up and clean up its own state.',
  network: 'Listen on port 0, and ask which port the system chose.',
  contention: 'Give each run its own files, ports and databases.',
  timing: 'Wait for the event itself, not for a fixed time, and make timeouts longer.',
  'leftover-state': 'Write into a temporary folder, or clean up before the test as well as after it.',
  'time-zone': 'Set the time zone in the code and in the test.',
  locale: 'Set the locale in the code and in the test.',
};

/** Whose state it is that comes in between is known once the other tests are. */
function adviceOf({ cause, mechanism, predecessors }: DiagnosisEntry): string | null {
  if (predecessors?.kind === 'found') return PREDECESSOR_ADVICE[predecessors.role];
  return ADVICE[mechanism ?? cause] ?? ADVICE[cause] ?? null;
}

const PREDECESSOR_ADVICE = {
  polluter: 'Make that test restore what it changes, or make this test set up what it needs.',
  'state-setter': 'Make this test set up what it needs by itself.',
} as const;
