/** All frameworks, in the order in which they are asked whether a command is theirs. */
import type { RecognisedName } from '../model/framework.ts';
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
import { AND } from './several.ts';
import { surefire } from './surefire.ts';
import { tap } from './tap.ts';
import { unittest } from './unittest.ts';
import { vitest } from './vitest.ts';

/** Each framework that is recognised from a command; one that several recognise belongs to the first. */
export const FRAMEWORK_OF: Readonly<Record<RecognisedName, Framework>> = {
  pytest,
  unittest,
  jest,
  vitest,
  mocha,
  'node-test': nodeTest,
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
};

/** All of them, in that order. */
export const FRAMEWORKS: readonly Framework[] = Object.values(FRAMEWORK_OF);

/** The frameworks that a session's framework names: several in one command are one there. */
export function frameworksNamed(name: string | null): Framework[] {
  const names: readonly string[] = name?.split(AND) ?? [];
  return FRAMEWORKS.filter((framework) => names.includes(framework.name));
}
