/** Each framework that can be named can be recognised, under that name, and has an example whose truth is known. */
import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { FRAMEWORK_OF } from '../../src/frameworks/registry.ts';
import { FRAMEWORK_NAMES } from '../../src/model/framework.ts';

test('each has the name that it is registered under', () => {
  expect(Object.values(FRAMEWORK_OF).map(({ name }) => name)).toEqual(Object.keys(FRAMEWORK_OF));
});

/** Those that are tried on projects which their own tests write, or that are read from reports alone. */
const WITHOUT_EXAMPLE = ['ctest', 'gradle', 'junit', 'nextest', 'playwright'];

test('each has an example, or is known to have none', () => {
  const without = FRAMEWORK_NAMES.filter((name) => !existsSync(`examples/${name}/truth.json`));
  expect(without.toSorted()).toEqual(WITHOUT_EXAMPLE);
});
