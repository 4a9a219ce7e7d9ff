/** What decoding needs to know about the machine and the door. Each door gathers it; decoding looks at nothing else. */
import type { Door, InputName } from './inputs.ts';
import type { Problem } from './problem.ts';

/** The machine as the decoding sees it. */
export interface DoorFacts {
  readonly door: Door;
  /** Absolute. Relative paths start here. */
  readonly cwd: string;
  /** Processors that this process may use; `availableParallelism()`. */
  readonly cores: number;
  /** Absolute or relative to `cwd`; where the output goes unless `output-dir` says otherwise. */
  readonly outputDir: string;
  /** A random whole number from 0 to 2^31-1. */
  readonly drawSeed: () => number;
  /** Whether an absolute path is an existing folder; `isDirectory` of files/folders.ts outside tests. */
  readonly isDirectory: (path: string) => boolean;
  /** A text with its bytes that are not UTF-8 escaped; null: none. `undecoded` of files/undecoded.ts outside tests. */
  readonly undecoded: (text: string) => string | null;
}

/** What a door was given: texts by input name, and what it already found wrong while reading them. */
export interface GivenInputs {
  readonly raw: Readonly<Partial<Record<InputName, string>>>;
  readonly problems: readonly Problem[];
}
