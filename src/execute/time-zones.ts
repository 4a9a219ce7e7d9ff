/** The time zones that `perturb: timezone` draws from. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawable } from './drawable.ts';

/**
 * Few, so that each comes often: the two ends of the world's clocks, one of which always has another date than UTC; an
 * offset of half an hour; and one whose clocks change in spring and autumn.
 */
const ZONES = ['Etc/GMT+12', 'Pacific/Kiritimati', 'Asia/Kolkata', 'America/New_York'];

/** Where the C library, Python, Ruby and most others read time zones. */
const DATABASE = '/usr/share/zoneinfo';

/** The zones that are not the tests' own already. */
export function drawableTimeZones(env: Readonly<Record<string, string | undefined>>): Drawable<string> {
  const folder = env.TZDIR ?? DATABASE;
  const missing = ZONES.filter((zone) => !existsSync(join(folder, zone)));
  const warnings =
    missing.length === 0
      ? []
      : [
          `perturb: timezone: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not in ${folder}, so only ` +
            'programs that bring their own time zones (Node.js, Java) will notice. Install tzdata.',
        ];
  return { levels: ZONES.filter((zone) => zone !== env.TZ), warnings };
}
