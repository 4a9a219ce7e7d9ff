/** An input that is read and then forgotten is worse than none: each one changes what the rest of the engine sees. */
import { expect, test } from '@jest/globals';
import { decodeConfig } from '../../src/config/decode.ts';
import type { GivenInputs } from '../../src/config/facts.ts';
import { INPUTS, type InputEntry } from '../../src/config/inputs.ts';
import { facts } from './facts.ts';

/** What must be given beside some inputs, or they would be refused. */
const AROUND: readonly GivenInputs['raw'][] = [
  { 'test-command': 'npm test' },
  { 'test-command': 'npm test', runs: 'auto' },
  { 'test-command': 'npm test', repo: 'https://github.com/owner/name' },
  { 'test-command': 'npm test', backend: 'runpod', 'runpod-api-key': 'key', 'runpod-endpoint-id': 'id0' },
  {},
];

/** Texts that it takes: its example, the words that its rule quotes, and what most kinds of input understand. */
function textsOf({ example, allowed }: InputEntry): string[] {
  const quoted = [...allowed.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
  return [example, ...quoted, 'true', 'false', '7', '7m', '7%', 'sub'];
}

function seen(raw: GivenInputs['raw']): string | null {
  const decoded = decodeConfig({ raw, problems: [] }, facts('action'));
  return decoded.ok ? JSON.stringify([decoded.config, decoded.publish]) : null;
}

test.each(INPUTS.map((entry: InputEntry) => [entry.name, entry] as const))('%s reaches the config', (name, entry) => {
  const changed = AROUND.some((around) => {
    const results = [undefined, ...textsOf(entry)].map((text) => seen({ ...around, [name]: text }));
    return new Set(results.filter((result) => result !== null)).size > 1;
  });
  expect(changed).toBe(true);
});
