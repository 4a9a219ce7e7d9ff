/**
 * What the conditions of runs do to each test: never part of the repro rate, always with its counts and its p-value.
 * Pure.
 */
import { FACTORS, type Factor } from '../model/conditions.ts';
import { executedAt, failedAt } from '../model/marks.ts';
import type { Observation } from '../model/observation.ts';
import type { Session } from '../model/session.ts';
import { armsOf, type Contrast, contrastsOf, hasCondition, strataBy } from './condition-contrasts.ts';
import type { Arm } from './exact-tests.ts';
import { isFailure, isObserved, isPlain } from './outcomes.ts';
import { type RateDifference, rateDifference } from './rate-difference.ts';
import { type ExactTest, stratifiedTest } from './stratified-test.ts';
import { tarone } from './tarone.ts';

/** A test (or the command, where no test accounts for it) that fails more or less often under a condition. */
export interface Sensitivity {
  /** Index in the session's test table; null: the whole command. */
  readonly test: number | null;
  /** Null: it failed in perturbed runs alone, but too seldom to tell which of their conditions matters. */
  readonly factor: Factor | null;
  /** The one level of the factor that shows it best; null: any. */
  readonly level: string | null;
  /** Where several levels make up the condition: each, with the runs that had it. */
  readonly levels: readonly { readonly level: string; readonly with: Arm }[];
  /** Observed runs with the condition, and without. */
  readonly with: Arm;
  readonly without: Arm;
  /** With, less without. */
  readonly difference: RateDifference;
  /** Exact, two-sided, corrected for all tests and conditions that were looked at. */
  readonly pValue: number;
  /** True: more than chance. False: it failed with the condition and never without, which may be chance. */
  readonly shown: boolean;
  /** Numbers of the failing runs with the condition, in launch order. */
  readonly failingRuns: readonly number[];
}

/** The chance of even one false claim in a session stays under it. */
const LEVEL = 0.05;

/** Failures of one test, or of the command, and the runs that executed it. */
interface Subject {
  readonly test: number | null;
  readonly executed: readonly Observation[];
  readonly failed: (observation: Observation) => boolean;
}

/** Does this condition matter to this subject? */
interface Question {
  readonly subject: Subject;
  readonly contrast: Contrast;
  readonly answer: ExactTest;
}

/** Every sensitivity that the session's runs show, the surest first; the command's own only where no test has one. */
export function sensitivities({ tests, observations }: Pick<Session, 'tests' | 'observations'>): Sensitivity[] {
  const observed = observations.filter(isObserved);
  if (observed.every(isPlain)) return [];
  const ofTests = sensitivitiesOf(tests.map((_, test) => subjectOf(test, observed)));
  return ofTests.length > 0 ? ofTests : sensitivitiesOf([{ test: null, executed: observed, failed: isFailure }]);
}

function subjectOf(test: number, observed: readonly Observation[]): Subject {
  return {
    test,
    executed: observed.filter(({ tests: { marks } }) => executedAt(marks, test)),
    failed: ({ tests: { marks } }) => failedAt(marks, test),
  };
}

function sensitivitiesOf(subjects: readonly Subject[]): Sensitivity[] {
  const questions = subjects.filter(({ executed, failed }) => executed.some(failed)).flatMap(questionsOf);
  const pValues = tarone(
    questions.map(({ answer }) => answer),
    LEVEL,
  );
  const answered = questions.map(({ subject, contrast }, index) => ({
    subject,
    contrast,
    pValue: pValues[index] ?? 1,
  }));
  return subjects
    .flatMap((subject) =>
      worthTelling(
        subject,
        answered.filter((one) => one.subject === subject),
      ),
    )
    .sort((a, b) => a.pValue - b.pValue || b.with.failures - a.with.failures);
}

function questionsOf(subject: Subject): Question[] {
  return contrastsOf(subject.executed).map((contrast) => {
    const answer = stratifiedTest(strataBy(contrast, subject.executed, subject.failed));
    return { subject, contrast, answer };
  });
}

interface Answer {
  readonly contrast: Contrast;
  readonly pValue: number;
}

/**
 * The surest answer for each factor that is more than chance; where there is none, what was seen in perturbed runs
 * alone.
 */
function worthTelling(subject: Subject, answers: readonly Answer[]): Sensitivity[] {
  const surestFirst = [...answers].sort((a, b) => a.pValue - b.pValue);
  const best = FACTORS.flatMap((factor) => surestFirst.find(({ contrast }) => contrast.factor === factor) ?? []);
  const shown = best.filter(({ pValue }) => pValue <= LEVEL);
  if (shown.length === 0) return onlyPerturbed(subject, best);
  return shown.map(({ contrast, pValue }) => {
    const chosen = ({ conditions }: Observation) => hasCondition(conditions, contrast);
    return { ...contrast, levels: levelsOf(subject, contrast), ...effectOf(subject, chosen), pValue, shown: true };
  });
}

/** A single factor is named all the same; several cannot be told apart. */
function onlyPerturbed(subject: Subject, best: readonly Answer[]): Sensitivity[] {
  const plain = subject.executed.filter(isPlain);
  const [surest] = best;
  if (surest === undefined || plain.length === 0 || plain.some(subject.failed)) return [];
  const factor = best.length === 1 ? surest.contrast.factor : null;
  const pValue = Math.min(...best.map((one) => one.pValue));
  const levels = factor === null ? [] : levelsOf(subject, { factor, level: null });
  return [{ factor, level: null, levels, ...effectOf(subject, (one) => !isPlain(one)), pValue, shown: false }];
}

/** A condition of several levels may matter at some of them only. */
function levelsOf({ executed, failed }: Subject, { factor, level }: Contrast): Sensitivity['levels'] {
  if (level !== null) return [];
  const found = contrastsOf(executed).filter((one) => one.factor === factor && one.level !== null);
  return found.map((one) => {
    const arms = armsOf(executed, ({ conditions }) => hasCondition(conditions, one), failed);
    return { level: one.level ?? '', with: arms.with };
  });
}

/** What the chosen runs show against the others; both are to have runs. */
function effectOf({ test, executed, failed }: Subject, chosen: (observation: Observation) => boolean) {
  const arms = armsOf(executed, chosen, failed);
  const failingRuns = executed.filter((one) => chosen(one) && failed(one)).map(({ run }) => run);
  return { test, ...arms, difference: rateDifference(arms.with, arms.without), failingRuns };
}
