/** The frameworks by name, and how one takes part in a session. */

/**
 * The frameworks that the input `framework` takes beside `auto` and `none`, in the order in which help and README list
 * them.
 */
export const FRAMEWORK_NAMES = [
  'pytest',
  'unittest',
  'jest',
  'vitest',
  'mocha',
  'node-test',
  'go',
  'cargo',
  'nextest',
  'surefire',
  'gradle',
  'rspec',
  'minitest',
  'googletest',
  'ctest',
  'playwright',
  'tap',
  'junit',
] as const;

/** One of them. */
export type FrameworkName = (typeof FRAMEWORK_NAMES)[number];

/** Those that a command is asked for; `junit` is what the command's own report files are read by. */
export type RecognisedName = Exclude<FrameworkName, 'junit'>;

/** How a framework takes part in a session: which one, which knob takes the seed, what to tell the user. */
export interface FrameworkUse {
  readonly name: string;
  /** The knob that takes the seed, in words (`PYTHONHASHSEED and pytest-randomly's seed`); null: none consumes it. */
  readonly seedKnob: string | null;
  /** The exact shell line of the runs where it differs from what the user gave; null: unchanged. */
  readonly extendedCommand: string | null;
}

/** How a warning begins that says why tests are not seen one by one. */
export const BY_EXIT_CODE = 'Runs are judged by exit code: ';
