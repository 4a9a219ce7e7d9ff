/** What an event file says of the conditions of runs, and of those that a session varies. */
import { z } from 'zod';
import {
  type ConditionLevels,
  type Conditions,
  CPU_CONDITIONS,
  FACTORS,
  type Perturbation,
  PLAIN_CONDITIONS,
  TEST_ORDERS,
} from '../model/conditions.ts';
import { schemaOf } from './schema-of.ts';

const maybeText = z.string().nullable();
const testOrder = z.enum(TEST_ORDERS);
const cpuCondition = z.enum(CPU_CONDITIONS);

/** What a run was given. Event files of before the other conditions existed have the order alone. */
export const conditions = schemaOf<Conditions>()(
  z.strictObject({
    order: testOrder,
    timezone: maybeText.default(PLAIN_CONDITIONS.timezone),
    locale: maybeText.default(PLAIN_CONDITIONS.locale),
    cpu: cpuCondition.default(PLAIN_CONDITIONS.cpu),
  }),
);

/** What `perturb` asked for. Event files of before the other conditions existed name the order alone, or `none`. */
export const perturbation = schemaOf<Perturbation>()(
  z.union([
    z.array(z.enum(FACTORS)),
    z.enum(['none', 'order']).transform((asked): Perturbation => (asked === 'none' ? [] : [asked])),
  ]),
);

/** What each factor is drawn from. */
export const conditionLevels = schemaOf<ConditionLevels>()(
  z.strictObject({
    order: z.array(testOrder),
    timezone: z.array(z.string()),
    locale: z.array(z.string()),
    cpu: z.array(cpuCondition),
  }),
);
