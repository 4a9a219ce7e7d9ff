/** What an event file says of the conditions that a session varies. */
import { z } from 'zod';

/** What `perturb` asked for. */
export const perturbation = z.array(z.enum(['order', 'timezone', 'locale', 'cpu']));

/** What each factor is drawn from. */
export const conditionLevels = z.strictObject({
  order: z.array(z.enum(['as-is', 'shuffled', 'reversed'])),
  timezone: z.array(z.string()),
  locale: z.array(z.string()),
  cpu: z.array(z.enum(['free', 'jitter', 'one-cpu'])),
});
