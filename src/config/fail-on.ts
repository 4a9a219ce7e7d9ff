/** Which verdicts `fail-on` fails the job for, the same at every door. Pure. */
import { FAIL_ON, type FailOn, type Verdict } from '../model/verdict.ts';
import { nearestWord } from './nearest.ts';
import { type Reading, read } from './reading.ts';

const WORDS: readonly string[] = ['never', ...FAIL_ON];

/**
 * Reads `never`, a verdict, or several with commas. `flaky` names what always fails, too; `sensitive` is added to what
 * stands beside it, and by itself to `flaky`.
 */
export function readFailOn(text: string): Reading<FailOn> {
  const words = text.split(',').map((word) => word.trim());
  if (text === 'never') return read([]);
  const [named, meant] = [words.filter((word) => isVerdict(word)), words.map((word) => nearestWord(word, WORDS))];
  if (named.length === words.length) return read(FAIL_ON.filter((verdict) => isMeant(verdict, words)));
  const instead = [...new Set(meant.filter((word) => word !== 'never'))].join(',');
  return meant.includes(null) || words.includes('never') ? { ok: false } : { ok: false, instead: [instead || 'never'] };
}

function isVerdict(word: string): boolean {
  return FAIL_ON.some((verdict) => verdict === word);
}

function isMeant(verdict: FailOn[number], words: readonly string[]): boolean {
  if (words.includes(verdict)) return true;
  const onlySensitive = words.every((word) => word === 'sensitive');
  return onlySensitive || (verdict === 'always-fails' && words.includes('flaky'));
}

/** Whether a verdict is one that `fail-on` names; inconclusive fails too, unless it is `never`. */
export function failsJob(verdict: Verdict['kind'], failOn: FailOn): boolean {
  if (failOn.length === 0 || verdict === 'no-failure-seen') return false;
  return verdict === 'inconclusive' || failOn.includes(verdict);
}
