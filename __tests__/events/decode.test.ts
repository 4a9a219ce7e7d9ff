import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeEvents } from '../../src/events/decode.ts';
import type { SessionEvent } from '../../src/events/events.ts';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import { anyEvent, anyHeader, anyObservation } from './arbitraries.ts';

const encode = (events: readonly SessionEvent[]) => events.map((event) => `${JSON.stringify(event)}\n`).join('');
const decode = (text: string) => [...decodeEvents(text)];

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
      'a failure with exit code 0',
      '{"type":"run-finished","observation":{"outcome":{"kind":"failed","exitCode":0}}}',
      'exitCode',
    ],
    ['a mark that is none', '{"type":"run-finished","observation":{"tests":{"marks":"px"}}}', 'marks'],
    ['a negative run number', '{"type":"run-started","run":-1,"slot":0,"atMs":0}', 'run'],
  ])('refuses %s, naming the line', (_, line, message) => {
    expect(() => decode(`${WARNING}\n${line}\n${WARNING}\n`)).toThrow(message);
  });

  test('runs of before time zone, locale and processors were conditions had them as the command has', () => {
    const [observation] = fc.sample(anyObservation(7), 1);
    const old = { type: 'run-finished', observation: { ...observation, conditions: { order: 'shuffled' } } };
    expect(decode(`${JSON.stringify(old)}\n`)).toMatchObject([
      { observation: { conditions: { ...PLAIN_CONDITIONS, order: 'shuffled' } } },
    ]);
  });

  test.each([
    ['none', []],
    ['order', ['order']],
  ])('a session of before there were other factors that asked for `%s` asked for %j', (perturb, factors) => {
    const [header] = fc.sample(anyHeader, 1);
    const old = { type: 'session-started', version: 1, header: { ...header, perturb } };
    expect(decode(`${JSON.stringify(old)}\n`)).toMatchObject([{ header: { perturb: factors } }]);
  });

  test('nothing is no event', () => {
    expect(decode('')).toEqual([]);
    expect(decode(WARNING)).toEqual([]);
  });
});
