/** Durations such as `90s` and `1h30m`, strictly: whole numbers, each with its unit, larger units first. */
import { DURATION_UNITS, durationText } from '../durations.ts';
import { type Reading, type Refusal, read } from './reading.ts';

/** The longest duration that an input takes: 7 days, in milliseconds. */
export const LONGEST_MS = 7 * 86_400_000;

const SHAPE = /^(?=[0-9])(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?(?:([0-9]+)ms)?$/;
const FRACTION = /^([0-9]*\.[0-9]+)(d|h|m|s|ms)$/;

function toMs(text: string): number | null {
  const counts = SHAPE.exec(text)?.slice(1);
  if (counts === undefined) return null;
  return DURATION_UNITS.reduce((sum, [, size], index) => sum + Number(counts[index] ?? 0) * size, 0);
}

function fits(ms: number): boolean {
  return ms > 0 && ms <= LONGEST_MS;
}

/** What is probably meant by a text that is no duration. */
function meant(text: string): readonly string[] | null {
  const tidy = text.toLowerCase().replace(/\s/g, '');
  const fraction = FRACTION.exec(tidy);
  const size = DURATION_UNITS.find(([unit]) => unit === fraction?.[2])?.[1] ?? 0;
  const ms = fraction === null ? toMs(tidy) : Math.round(Number(fraction[1]) * size);
  return ms !== null && fits(ms) ? [durationText(ms)] : null;
}

function refuse(text: string): Refusal {
  if (/^[0-9]+$/.test(text)) {
    const instead = [`${Number(text)}s`, `${Number(text)}m`].filter((guess) => fits(toMs(guess) ?? 0));
    const rule = () => 'must be a duration with its unit (`d`, `h`, `m`, `s` or `ms`)';
    return instead.length > 0 ? { ok: false, rule, instead } : { ok: false, rule };
  }
  const instead = meant(text);
  return instead === null ? { ok: false } : { ok: false, instead };
}

/** Reads a duration into milliseconds: over 0, at most 7 days. */
export function readDuration(text: string): Reading<number> {
  const ms = toMs(text);
  if (ms === null) return refuse(text);
  if (ms > LONGEST_MS) return { ok: false, instead: ['7d'] };
  return ms > 0 ? read(ms) : { ok: false };
}
