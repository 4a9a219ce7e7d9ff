/** A made-up machine for decoding, and short ways to decode on it. */
import { type Decoded, decodeConfig } from '../../src/config/decode.ts';
import type { DoorFacts, GivenInputs } from '../../src/config/facts.ts';
import type { Door } from '../../src/config/inputs.ts';
import { problemText } from '../../src/config/problem.ts';

/** Four cores, a workspace in /work/tree with the folders `sub` and `a b`, seeds that are always 42. */
export function facts(door: Door, changes: Partial<DoorFacts> = {}): DoorFacts {
  const folders = ['/work', '/work/tree', '/work/tree/sub', '/work/tree/a b', '/elsewhere'];
  return {
    door,
    cwd: '/work/tree',
    cores: 4,
    outputDir: '/temp/out',
    drawSeed: () => 42,
    isDirectory: (path) => folders.includes(path),
    undecoded: () => null,
    ...changes,
  };
}

/** Decodes with a test command, unless `raw` has another. */
function decode(raw: GivenInputs['raw'], door: Door = 'action', changes: Partial<DoorFacts> = {}): Decoded {
  return decodeConfig({ raw: { 'test-command': 'npm test', ...raw }, problems: [] }, facts(door, changes));
}

/** The config and publish config of inputs that must be right. */
export function decoded(raw: GivenInputs['raw'], door: Door = 'action', changes: Partial<DoorFacts> = {}) {
  const result = decode(raw, door, changes);
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'));
  return result;
}

/** The problems' texts; none when the inputs are right. */
export function complaints(raw: GivenInputs['raw'], door: Door = 'action', changes: Partial<DoorFacts> = {}): string[] {
  const result = decode(raw, door, changes);
  return result.ok ? [] : result.problems.map(problemText);
}
