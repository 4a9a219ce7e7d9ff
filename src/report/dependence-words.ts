/** That runs are not independent, as a sentence with its counts, and what it means for the interval. Pure. */
import type { Dependence } from '../analyze/dependence.ts';
import { pValue } from './numbers.ts';

const CONSEQUENCE = 'so the runs are not independent and the interval may be too narrow';

/** `Failures cluster: 12 of 12 runs failed on runner, slot 3, 0 of 36 elsewhere (p < 0.0001), so ...` */
export function dependenceSentence(found: Dependence): string {
  return `${what(found)} (${pValue(found.pValue)}), ${CONSEQUENCE}.`;
}

function what(found: Dependence): string {
  if (found.by === 'slot') {
    const { place, slot, here, elsewhere } = found;
    const others = `${elsewhere.failures} of ${elsewhere.runs} elsewhere`;
    return `Failures cluster: ${here.failures} of ${here.runs} runs failed on ${place}, slot ${slot}, ${others}`;
  }
  const { all, streaks } = found;
  const seen = `${all.failures} failures in ${all.runs} runs came in ${streaks} streaks of passes and failures`;
  return `Failures cluster in time: ${seen}, fewer than chance gives`;
}
