import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { group, guarded, printUntrusted, printUntrustedGroup } from '../../src/publish/log.ts';
import { interpret } from './runner-commands.ts';

const TOKEN = '6a4cf0b1-4c1e-4a86-9d0c-0a4f5fbd3a11';
const commandName = fc.constantFrom(
  'set-env name=NODE_OPTIONS',
  'add-mask',
  'error',
  'ENDGROUP',
  'stop-commands',
  'set-output name=x',
  TOKEN.slice(1),
);
const leading = fc.constantFrom(
  '',
  ' ',
  '\t',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\u00ad',
  '\ufeff',
  'prefix ',
  '\u001b[31m',
  '| ',
);
const command = fc
  .tuple(leading, commandName, fc.constantFrom(['::', '::'], ['##[', ']']), fc.string({ unit: 'binary', maxLength: 8 }))
  .map(([before, name, [open, close], data]) => `${before}${open}${name}${close}${data}`);
const lineEnd = fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\u0085', '\v', '');
const hostileText = fc
  .array(fc.tuple(fc.oneof(command, fc.string({ unit: 'binary' })), lineEnd))
  .map((parts) => parts.flat().join(''));

/** Splits as the runner does, so that what must be shown can be compared. */
const asLines = (text: string) => `${text}\n`.split(/\r\n|\n|\r/).slice(0, -1);

describe('printUntrusted', () => {
  test('the oracle itself sees the commands that indentation, a prefix or a lone carriage return hide from people', () => {
    const executed = interpret('  ::set-env name=A::b\nlog: ##[add-mask]x\nok\r::error::boo\n').filter(
      (line) => line.kind === 'executed',
    );
    expect(executed.map((line) => line.name)).toEqual(['set-env', 'add-mask', 'error']);
  });

  test('the runner executes the group and the guard, and nothing that the text holds', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, text) => {
        const effects = interpret(group(title, guarded(text, TOKEN)));
        const executed = effects.filter((line) => line.kind === 'executed').map((line) => line.name);
        expect(executed).toEqual(['group', 'stop-commands', TOKEN, 'endgroup']);
      }),
      { numRuns: 800 },
    );
  });

  test('every line of the text is shown as it was', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = interpret(guarded(text, TOKEN)).filter((line) => line.kind === 'shown');
        expect(shown.map((line) => line.line)).toEqual(asLines(text));
      }),
      { numRuns: 400 },
    );
  });

  test('a title stays one line and itself, percent signs included', () => {
    const [first] = interpret(group('50%0Aof\r\n::error::runs\u0007', guarded('text', TOKEN)));
    expect(first).toEqual({ kind: 'executed', name: 'group', data: '50%0Aof ::error::runs\ufffd' });
  });

  test('one write, with a token of its own each time', () => {
    const writes: string[] = [];
    const out = { write: (text: string) => writes.push(text) };
    printUntrustedGroup('Run 1', '::stop-commands::x', out);
    printUntrusted('::stop-commands::x', out);
    expect(writes).toHaveLength(2);
    const tokens = writes.map((written) => /^::([0-9a-f-]{36})::$/m.exec(written)?.[1]);
    expect(new Set(tokens).size).toBe(2);
    expect(interpret(writes[0]!).at(-1)).toEqual({ kind: 'executed', name: 'endgroup', data: '' });
    expect(interpret(writes[1]!).map((line) => line.kind)).toEqual(['executed', 'shown', 'executed']);
  });
});
