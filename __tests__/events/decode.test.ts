import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeEvents } from '../../src/events/decode.ts';
import type { SessionEvent } from '../../src/events/events.ts';
import { anyEvent, anyHeader, anyObservation } from './arbitraries.ts';

const encode = (events: readonly SessionEvent[]) => events.map((event) => `${JSON.stringify(event)}\n`).join('');
const decode = (text: string) => [...decodeEvents(text)];

/** An event as it was written before trees had names. */
function beforeTrees(event: SessionEvent): SessionEvent {
  if (event.type !== 'workspace-ready')
    return JSON.parse(JSON.stringify(event), (key, value) => (key === 'tree' ? undefined : value));
  const { tree, ...rest } = event;
  return { ...rest, commit: tree.commit, folder: tree.folder, method: tree.copies } as unknown as SessionEvent;
}

const WARNING = '{"type":"warning","text":"w"}';

describe('decodeEvents', () => {
  test('decode after encode is the identity', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 8 }), (events) => expect(decode(encode(events))).toEqual(events)),
    );
  });

  test('a file cut anywhere gives the events that were written whole', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 4 }), fc.nat(), (events, cut) => {
        const text = encode(events);
        const part = text.slice(0, cut % (text.length + 1));
        expect(decode(part)).toEqual(events.slice(0, part.split('\n').length - 1));
      }),
    );
  });

  test.each([
    ['text that is no JSON', 'oops', 'Line 2 is not JSON'],
    ['an empty line', '', 'Line 2 is not JSON'],
    ['JSON that is no event', '{"type":"tea-break"}', 'Line 2 is not an event of version 1'],
    ['a field too many', '{"type":"warning","text":"w","extra":1}', 'extra'],
    ['a field too few', '{"type":"warning"}', 'text'],
    ['another version', '{"type":"session-started","version":2,"header":{}}', 'version'],
    [
      'a failure with a negative exit code',
      '{"type":"run-finished","observation":{"outcome":{"kind":"failed","exitCode":-1}}}',
      'exitCode',
    ],
    ['a mark that is none', '{"type":"run-finished","observation":{"tests":{"marks":"px"}}}', 'marks'],
    ['a negative run number', '{"type":"run-started","run":-1,"slot":0,"atMs":0}', 'run'],
  ])('refuses %s, naming the line', (_, line, message) => {
    expect(() => decode(`${WARNING}\n${line}\n${WARNING}\n`)).toThrow(message);
  });

  test('what no version wrote that was released is no event of this one', () => {
    const [observation] = fc.sample(anyObservation(7), 1);
    const run = { type: 'run-finished', observation: { ...observation, conditions: { order: 'shuffled' } } };
    expect(() => decode(`${JSON.stringify(run)}\n`)).toThrow('timezone');
    const [header] = fc.sample(anyHeader, 1);
    const start = { type: 'session-started', version: 1, header: { ...header, perturb: 'order' } };
    expect(() => decode(`${JSON.stringify(start)}\n`)).toThrow('perturb');
  });

  test('a file of before trees had names says the same: all of it was in `head`', () => {
    const file = fc.tuple(anyHeader, fc.array(anyEvent, { maxLength: 8 }));
    fc.assert(
      fc.property(file, ([header, others]) => {
        const origin = header.repo === null ? 'workspace' : 'clone';
        const start = { type: 'session-started', version: 1, header };
        const events = [start, ...others.filter(({ type }) => type !== 'session-started')].map((event) =>
          JSON.parse(JSON.stringify(event), (key, value) =>
            key !== 'tree' ? value : typeof value === 'string' ? 'head' : { ...value, name: 'head', origin },
          ),
        );
        expect(decode(encode(events.map(beforeTrees)))).toEqual(events);
      }),
    );
  });

  test('nothing is no event', () => {
    expect(decode('')).toEqual([]);
    expect(decode(WARNING)).toEqual([]);
  });
});
