/** What this machine and this command can vary of what `perturb` asks for, and what it cannot. */
import type { ConditionLevels, CpuCondition, Perturbation, TestOrder } from '../model/conditions.ts';
import type { Drawable } from './drawable.ts';
import { drawableLocales } from './locales.ts';
import { processors } from './processors.ts';
import { drawableTimeZones } from './time-zones.ts';

/**
 * The levels of each factor that is to vary, with the warnings about all of them.
 * @param orders what the framework can bring about besides the command's own order; why not, is its own to say
 * @param env the environment that the runs would have without us
 */
export async function conditionLevels(
  perturb: Perturbation,
  orders: readonly TestOrder[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly levels: ConditionLevels; readonly warnings: readonly string[] }> {
  const found = {
    timezone: perturb.includes('timezone') ? drawableTimeZones(env) : NOTHING,
    locale: perturb.includes('locale') ? await drawableLocales(env) : NOTHING,
    cpu: perturb.includes('cpu') ? drawableCpu() : NOTHING,
  };
  const { timezone, locale, cpu } = found;
  return {
    levels: { order: orders, timezone: timezone.levels, locale: locale.levels, cpu: cpu.levels },
    warnings: Object.values(found).flatMap(({ warnings }) => warnings),
  };
}

const NOTHING: Drawable<never> = { levels: [], warnings: [] };

/** Bursts find far more than one processor alone does, so they come three times as often. */
const CPU_LEVELS: readonly CpuCondition[] = ['jitter', 'jitter', 'one-cpu', 'jitter'];

function drawableCpu(): Drawable<CpuCondition> {
  switch (processors().kind) {
    case 'several':
      return { levels: CPU_LEVELS, warnings: [] };
    case 'single':
      return onlyJitter('there is only one processor here');
    case 'not-to-be-chosen':
      return onlyJitter('runs can be kept on one processor only where there is `taskset`');
  }
}

function onlyJitter(why: string): Drawable<CpuCondition> {
  return { levels: ['jitter'], warnings: [`perturb: cpu has only bursts to try, not one processor: ${why}.`] };
}
