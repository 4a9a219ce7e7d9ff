/** Reads the plain kinds of values: numbers, choices, switches, words and shell lines. */
import { nearestWord } from './nearest.ts';
import { type Reading, read } from './reading.ts';

/** Inclusive limits of a whole number. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** The whole number that a refused text (`1e3`, `0x10`, `+5`, `1_000`, `2000`) probably means; null: no number. */
function meantNumber(text: string, { min, max }: Limits): number | null {
  const number = Number(text.replaceAll(/[_,]/g, ''));
  if (text === '' || !Number.isInteger(number) || number < min) return null;
  return Math.min(number, max);
}

/** Reads decimal digits only: no sign, exponent, prefix, separator or leading zero. */
export function readWholeNumber(text: string, limits: Limits): Reading<number> {
  const number = /^(?:0|[1-9][0-9]*)$/.test(text) ? Number(text) : Number.NaN;
  if (number >= limits.min && number <= limits.max) return read(number);
  const meant = meantNumber(text, limits);
  return meant === null ? { ok: false } : { ok: false, instead: [String(meant)] };
}

/** Reads one of a few words, written exactly so. */
export function readChoice<Choice extends string>(text: string, choices: readonly Choice[]): Reading<Choice> {
  const chosen = choices.find((choice) => choice === text);
  if (chosen !== undefined) return read(chosen);
  const meant = nearestWord(text, choices);
  return meant === null ? { ok: false } : { ok: false, instead: [meant] };
}

const YES = ['true', 'yes', 'y', 'on', '1'];
const NO = ['false', 'no', 'n', 'off', '0'];

/** Reads `true` or `false`; anything else is refused, so that a typo never means "no". */
export function readSwitch(text: string): Reading<boolean> {
  if (text === 'true' || text === 'false') return read(text === 'true');
  const word = text.toLowerCase();
  if (YES.includes(word)) return { ok: false, instead: ['true'] };
  return NO.includes(word) ? { ok: false, instead: ['false'] } : { ok: false };
}

/** Whether the text has a control character, a line separator or half a character in it. */
export function holdsControl(text: string): boolean {
  return /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text);
}

/** Reads one line of at most `longest` characters. */
export function readLine(text: string, longest: number): Reading<string> {
  if (holdsControl(text)) return { ok: false, rule: () => 'must be one line without control characters' };
  return text.length > longest ? { ok: false, rule: () => `must be at most ${longest} characters long` } : read(text);
}

/** Reads a shell command, which may have several lines. It has no NUL, because no program can be given one. */
export function readShellCommand(text: string): Reading<string> {
  return text.includes('\0') ? { ok: false, rule: () => 'must not hold a NUL character' } : read(text);
}

/** Reads the id of a RunPod endpoint. For an endpoint's address, it suggests the id in it. */
export function readEndpointId(text: string): Reading<string> {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(text)) return read(text);
  const inAddress = /^https:\/\/api\.runpod\.ai\/v2\/([A-Za-z0-9_-]+)/.exec(text)?.[1];
  return inAddress === undefined ? { ok: false } : { ok: false, instead: [inAddress] };
}
