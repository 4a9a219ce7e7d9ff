/** What an event file says of the conditions that a session varies. */
import { z } from 'zod';
import type { Perturbation } from '../model.ts';

/** What `perturb` asked for. Event files of before the other conditions existed name the order alone, or `none`. */
export const perturbation = z.union([
  z.array(z.enum(['order', 'timezone', 'locale', 'cpu'])),
  z.enum(['none', 'order']).transform((asked): Perturbation => (asked === 'none' ? [] : [asked])),
]);

/** What each factor is drawn from. */
export const conditionLevels = z.strictObject({
  order: z.array(z.enum(['as-is', 'shuffled', 'reversed'])),
  timezone: z.array(z.string()),
  locale: z.array(z.string()),
  cpu: z.array(z.enum(['free', 'jitter', 'one-cpu'])),
});
