/** What each failure of a test said itself: a bounded number of each test, and bounded lengths. Pure. */
import { excerptOf } from '../analyze/excerpt.ts';
import { titleOf } from '../analyze/failure-title.ts';
import { fingerprint } from '../analyze/fingerprint.ts';
import type { Observation, ObservedFailure } from '../model/observation.ts';
import type { Session } from '../model/session.ts';
import { shortText } from '../short-text.ts';
import type { OwnText } from './results-schema.ts';
import { testId } from './test-id.ts';

/** As many of one test as junit.xml tells one by one. */
const TEXTS_PER_TEST = 10;
const TEXT_LENGTH = 400;
/** Characters of all texts of a session: 1,600 failures in full, in a file that may have 64 MB. */
const SESSION_LENGTH = 1_000_000;

/** By run. Where the limit is reached, each test has its first failures, rather than one test all of them. */
export function ownTexts(session: Pick<Session, 'tests' | 'observations'>): ReadonlyMap<Observation, OwnText[]> {
  const texts = new Map<Observation, OwnText[]>();
  let room = SESSION_LENGTH;
  for (const { observation, failed } of candidates(session).flat()) {
    const text = shortText(excerptOf(failed.failure), TEXT_LENGTH);
    const identity = session.tests[failed.test];
    const title = titleOf(failed.failure);
    room -= text.length + title.length;
    if (room < 0) break;
    if (identity === undefined) continue;
    const own = { test: testId(identity), cluster: fingerprint(failed.failure).id, title, text };
    texts.set(observation, [...(texts.get(observation) ?? []), own]);
  }
  return texts;
}

interface Candidate {
  readonly observation: Observation;
  readonly failed: ObservedFailure;
}

/** The first failure of each test, then the second of each, and so on. */
function candidates({ observations }: Pick<Session, 'observations'>): Candidate[][] {
  const rounds: Candidate[][] = Array.from({ length: TEXTS_PER_TEST }, () => []);
  const seen = new Map<number, number>();
  for (const observation of observations)
    for (const failed of observation.tests.failures) {
      const earlier = seen.get(failed.test) ?? 0;
      seen.set(failed.test, earlier + 1);
      rounds[earlier]?.push({ observation, failed });
    }
  return rounds;
}
