/** What an event file says of the conditions of runs, and of those that a session varies. */
import { z } from 'zod';
import {
  type ConditionLevels,
  type Conditions,
  CPU_CONDITIONS,
  FACTORS,
  type Perturbation,
  TEST_ORDERS,
} from '../model/conditions.ts';
import { schemaOf } from './schema-of.ts';

const maybeText = z.string().nullable();
const testOrder = z.enum(TEST_ORDERS);
const cpuCondition = z.enum(CPU_CONDITIONS);

/** What a run was given, as results.json says it too. */
export const conditions = schemaOf<Conditions>()(
  z.strictObject({
    order: testOrder,
    timezone: maybeText.describe('The time zone that the run was given; null: as the command has it.'),
    locale: maybeText.describe('The locale that the run was given; null: as the command has it.'),
    cpu: cpuCondition.describe(
      '`one-cpu`: all of it on one processor; `jitter`: also stopped and continued in random bursts.',
    ),
  }),
);

/** What `perturb` asked for. */
export const perturbation = schemaOf<Perturbation>()(z.array(z.enum(FACTORS)));

/** What each factor is drawn from. */
export const conditionLevels = schemaOf<ConditionLevels>()(
  z.strictObject({
    order: z.array(testOrder),
    timezone: z.array(z.string()),
    locale: z.array(z.string()),
    cpu: z.array(cpuCondition),
  }),
);
