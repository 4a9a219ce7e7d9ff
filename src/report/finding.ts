/**
 * What is known of a test, decided in one place from its experiments and from the session's own runs: each section of
 * a report shows what stands here, so that none says what another refutes. Pure.
 */
import type { CauseKind } from '../model/cause.ts';
import type { Contrast } from '../model/contrast.ts';
import type { DiagnosisEntry } from './diagnosis-schema.ts';
import type { Results } from './results-schema.ts';
import type { SensitivityEntry } from './sensitivity-schema.ts';

type Condition = NonNullable<SensitivityEntry['condition']>;

/** What it is called where a condition was shown to matter. */
const CAUSE_OF: Readonly<Record<Condition, CauseKind>> = {
  order: 'order-dependent',
  timezone: 'time-zone',
  locale: 'locale',
  cpu: 'timing',
  parallel: 'contention',
};

const CONTRASTS_OF: Readonly<Record<Condition, readonly Contrast[]>> = {
  order: ['order', 'alone', 'after-tests'],
  timezone: ['timezone'],
  locale: ['locale'],
  cpu: ['cpu-jitter', 'one-cpu'],
  parallel: ['parallelism', 'own-network'],
};

type Found = Pick<Results, 'diagnosis' | 'sensitivities'>;

/** The causes, with what the session's runs show of those that the experiments left open. */
export function settled<Told extends Found>(results: Told): Told {
  return { ...results, diagnosis: results.diagnosis.map((entry) => settledEntry(entry, results)) };
}

function settledEntry(entry: DiagnosisEntry, results: Found): DiagnosisEntry {
  if (entry.cause !== 'unexplained' && entry.cause !== 'not-enough-runs') return entry;
  const condition = shownCondition(entry, results)?.condition ?? null;
  return condition === null ? entry : { ...entry, cause: CAUSE_OF[condition], more_runs: null };
}

/** The surest condition that the session's own runs show to make it fail; undefined: none. */
export function shownCondition(
  { test, tests }: DiagnosisEntry,
  { sensitivities }: Found,
): SensitivityEntry | undefined {
  return sensitivities.find(
    (found) =>
      found.shown &&
      found.condition !== null &&
      found.difference.estimate > 0 &&
      (found.test === test || tests.includes(found.test ?? '')),
  );
}

/** Whether experiments confirm what a session's own runs only suggest. */
export function isConfirmed({ test, condition }: SensitivityEntry, { diagnosis }: Pick<Found, 'diagnosis'>): boolean {
  const contrasts = condition === null ? Object.values(CONTRASTS_OF).flat() : CONTRASTS_OF[condition];
  const own = diagnosis.filter((entry) => entry.test === test || entry.tests.includes(test ?? ''));
  return own.some(({ evidence }) =>
    evidence.some(({ confirmed, contrast }) => confirmed && contrasts.includes(contrast)),
  );
}
