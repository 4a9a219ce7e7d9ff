/** Tests whose names are made anew in every run, and those that only look so. */
import { describe, expect, test } from '@jest/globals';
import { withChangingTests } from '../../src/events/changing-tests.ts';
import type { SessionEvent } from '../../src/events/events.ts';
import { Sightings } from '../../src/events/sightings.ts';
import { TestIndex } from '../../src/events/test-index.ts';
import { isCalled, isChanging, unchangingParent } from '../../src/model/changing-names.ts';
import type { TestIdentity } from '../../src/model/test-identity.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

const named = (name: string): TestIdentity => ({ file: 'a.py', suite: null, name });

/** A run per text of marks, against tests of these names. */
function told(names: readonly string[], ...marks: readonly string[]) {
  const session = sessionOf(
    marks.map((text, run) => observation(run, text)),
    { tests: names.map(named) },
  );
  const { tests, observations } = withChangingTests(session);
  return { tests: tests.map(({ name }) => name), marks: observations.map(({ tests: own }) => own.marks) };
}

describe('one test', () => {
  test.each([
    ['t[3f0c8a52-5d1e-4a0b-9b57-0e1b7c2d4f6a]', 't[9a7be1d0-22f4-4c3d-8e66-5f4a3b2c1d0e]', 't[<uuid>]'],
    ['at 2026-03-01T10:00:00Z', 'at 2026-03-02T11:30:09Z', 'at <date>'],
    ['reads /tmp/pytest-of-me/pytest-3/a', 'reads /tmp/pytest-of-me/pytest-4/a', 'reads <path>'],
    ['in $TMPDIR/tmpa1b2c3d4', 'in $TMPDIR/tmpz9y8x7w6', 'in <path>'],
    ['<obj at 0x7f3a2b1c>', '<obj at 0x7f99aa01>', '<obj at <hex>>'],
    ['commit 9fceb02', 'commit 4d1c0aa', 'commit <hex>'],
    ['pid 4711 of 2', 'pid 4822 of 2', 'pid <number> of 2'],
    ['dice 3', 'dice 5', 'dice <number>'],
  ])('%s and %s', (one, other, masked) => {
    expect(told([one, other], 'p', '-f')).toEqual({ tests: [masked, other], marks: ['p', 'f'] });
  });

  test('several of a kind in each run are one test with several results', () => {
    const ids = ['1111', '2222', '3333', '4444'].map((id) => `n${id}`);
    expect(told(ids, 'pf--', '--pf').marks).toEqual(['m', 'm']);
  });

  test('what stays tells them apart', () => {
    const [a, b, c, d] = ['aa11bb22', 'cc33dd44', 'ee55ff66', '0a1b2c3d'];
    const { tests, marks } = told([`page 1 ${a}`, `page 2 ${b}`, `page 1 ${c}`, `page 2 ${d}`], 'pf', '--pf');
    expect(tests.slice(0, 2)).toEqual(['page 1 <hex>', 'page 2 <hex>']);
    expect(marks).toEqual(['pf', 'pf']);
  });
});

test.each([
  ['names that come back in other runs', ['t[1]', 't[2]'], ['pp', 'pf']],
  ['names of one run alone', ['t[1]', 't[2]'], ['pf', '']],
  ['names that differ in a word', ['adds apples', 'adds pears'], ['p', '-f']],
] as const)('%s are left as they are', (_, names, marks) => {
  expect(told(names, ...marks).tests).toEqual(names);
});

test('what a worker told without what changes, and one more run of it, are one test', () => {
  const names = ['t[<uuid>]', 't[3f0c8a52-5d1e-4a0b-9b57-0e1b7c2d4f6a]', 't[1]'];
  expect(told(names, 'p-p', 'f-p', '-fp')).toEqual({ tests: names, marks: ['p-p', 'f-p', 'f-p'] });
});

test('a run of a trial is told by the name without what changes', () => {
  const seen = new Sightings([named('t[<uuid>]'), named('u')]);
  seen.take({ type: 'tests-seen', tests: [named('u'), named('t[9a7be1d0-22f4-4c3d-8e66-5f4a3b2c1d0e]')] });
  expect(seen.shown(observation(0, 'pf')).marks).toBe('fp');
});

test('the folder of a slot is in no name', () => {
  const events: SessionEvent[] = [];
  const index = new TestIndex((event) => events.push(event), '/tmp/s-1/run');
  const result = (name: string) =>
    ({ identity: named(name), status: 'passed', durationMs: null, failure: null }) as const;
  for (const slot of [0, 1]) {
    const tests = [result(`t[/tmp/s-1/run/t${slot}/data]`)];
    expect(index.observe({ kind: 'read', couldNotRun: null, tests }).marks).toBe('p');
  }
  expect(events).toEqual([{ type: 'tests-seen', tests: [named('t[$TMPDIR/data]')] }]);
});

test('what a line can select of it', () => {
  expect(unchangingParent(named('t[<uuid>]'))).toEqual(named('t'));
  expect(unchangingParent(named('TestA/<number>'))).toEqual(named('TestA'));
  expect(unchangingParent(named('stores <uuid>'))).toBeNull();
  expect(isChanging(named('t[$TMPDIR/data]'))).toBe(true);
});

test('what a replay calls the test is known again', () => {
  expect(isCalled('a.py::t[$TMPDIR/data]', 'a.py::t[/tmp/data]')).toBe(true);
  expect(isCalled('a.py::t[<uuid>]', 'a.py::t[3f0c8a52-5d1e-4a0b-9b57-0e1b7c2d4f6a]')).toBe(true);
  expect(isCalled('a.py::t[1]', 'a.py::t[2]')).toBe(false);
});
