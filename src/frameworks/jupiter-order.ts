/** JUnit 5's own order parameters, which every build tool hands on as system properties. */
import type { TestOrder } from '../model/conditions.ts';

/**
 * The seed serves suites that have asked for a random order themselves; only a shuffled run turns one on, for the
 * classes and methods that name no order of their own.
 */
export function jupiterProperties(seed: number, order: TestOrder): Record<string, string> {
  const seeded = { 'junit.jupiter.execution.order.random.seed': String(seed) };
  if (order !== 'shuffled') return seeded;
  return {
    ...seeded,
    'junit.jupiter.testmethod.order.default': 'org.junit.jupiter.api.MethodOrderer$Random',
    'junit.jupiter.testclass.order.default': 'org.junit.jupiter.api.ClassOrderer$Random',
  };
}
