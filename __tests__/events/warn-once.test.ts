import { expect, test } from '@jest/globals';
import type { SessionEvent } from '../../src/events/events.ts';
import { eachWarningOnce } from '../../src/events/warn-once.ts';

test('a warning is passed on once, and every other event each time', () => {
  const passed: SessionEvent[] = [];
  const emit = eachWarningOnce((event) => passed.push(event));
  const warning = (text: string): SessionEvent => ({ type: 'warning', text });
  const started: SessionEvent = { type: 'run-started', run: 0, slot: 0, atMs: 0 };
  for (const event of [warning('a'), started, warning('b'), warning('a'), started]) emit(event);
  expect(passed).toEqual([warning('a'), started, warning('b'), started]);
});
