/** That a test fails on one kind of machine alone, as a sentence with its counts. Pure. */
import { counted, pValue } from './numbers.ts';
import type { PlaceEntry } from './place-schema.ts';

const PLACES: Readonly<Record<PlaceEntry['fails_on'], string>> = { runner: 'the runner', runpod: 'RunPod' };

/** `test_a failed in 7 of 40 runs on the runner, and in none of 80 on RunPod (Fisher's exact test, p = 0.0003): ...` */
export function placeSentence({ test, fails_on: there, ...counts }: PlaceEntry): string {
  const { failures_there: failures, runs_there: runs, runs_elsewhere: others, p_value: p } = counts;
  const elsewhere = PLACES[there === 'runner' ? 'runpod' : 'runner'];
  const here = `failed in ${failures} of ${counted(runs, 'run')} on ${PLACES[there]}`;
  const numbers = `${here}, and in none of ${others} on ${elsewhere}`;
  return `${test ?? 'The command'} ${numbers} (Fisher's exact test, ${pValue(p)}): it depends on the machine.`;
}
