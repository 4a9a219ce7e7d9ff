/** How long what follows a session's runs may take. Pure. */
import type { Config } from '../config/config.ts';
import type { Session } from '../model/session.ts';
import { TRIES } from './try-lines.ts';

const LEAST_MS = 120_000;
const MOST_MS = 600_000;
/** Of the budget, what the lines may have in the end; most of them are tried by the experiments. */
const LINES_SHARE = 0.25;

/** As long as the session took, within limits, unless it was said; short where nothing is to be explained. */
export function budgetMsOf(
  { diagnoseBudgetMs, timeBudgetMs }: Pick<Config, 'diagnoseBudgetMs' | 'timeBudgetMs'>,
  sessionMs: number,
  subjects: number,
): number {
  const longest = subjects === 0 ? LEAST_MS : MOST_MS;
  const asked = diagnoseBudgetMs ?? Math.min(longest, Math.max(LEAST_MS, sessionMs));
  return Math.round(Math.min(asked, timeBudgetMs - sessionMs));
}

/** What trying so many lines takes, as far as it is kept for them; all of it where nothing is to be explained. */
export function lineShareMs(budgetMs: number, lines: number, session: Session): number {
  const durations = session.observations.map(({ durationMs }) => durationMs).sort((a, b) => a - b);
  const medianMs = durations[Math.floor(durations.length / 2)] ?? 0;
  return Math.round(Math.min(budgetMs * LINES_SHARE, lines * TRIES * medianMs));
}
