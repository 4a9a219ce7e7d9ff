/** All frameworks, in the order in which they are asked whether a command is theirs. */
import { cargo } from './cargo.ts';
import { ctest } from './ctest.ts';
import type { Framework } from './framework.ts';
import { go } from './go.ts';
import { googletest } from './googletest.ts';
import { gradle } from './gradle.ts';
import { jest } from './jest.ts';
import { minitest } from './minitest.ts';
import { mocha } from './mocha.ts';
import { nextest } from './nextest.ts';
import { nodeTest } from './node-test.ts';
import { playwright } from './playwright.ts';
import { pytest } from './pytest.ts';
import { rspec } from './rspec.ts';
import { surefire } from './surefire.ts';
import { tap } from './tap.ts';
import { unittest } from './unittest.ts';
import { vitest } from './vitest.ts';

/** Every framework that the tool knows; a command that several recognise belongs to the first. */
export const FRAMEWORKS: readonly Framework[] = [
  pytest,
  unittest,
  jest,
  vitest,
  mocha,
  nodeTest,
  playwright,
  go,
  nextest,
  cargo,
  surefire,
  gradle,
  rspec,
  minitest,
  ctest,
  googletest,
  tap,
];
