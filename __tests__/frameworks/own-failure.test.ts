/** A failure that begins in a file of ours is told from one of the tests. */
import { expect, test } from '@jest/globals';
import { ownFailure } from '../../src/frameworks/own-failure.ts';

const OURS = '/out/support';

test.each([
  [
    'a file that node cannot read',
    '/out/support/node_modules/flaky-detector/mocha-hook.cjs:41\n  run = function (...args) {\n                  ^^^\nSyntaxError: Unexpected token ...\n    at a (module.js:1:2)',
    'SyntaxError: Unexpected token ...',
  ],
  [
    'one that throws as node loads it',
    "TypeError: Cannot read property 'run'\n    at attach (/out/support/node_modules/flaky-detector/mocha-hook.cjs:40:2)\n    at x (/w/a.js:1:1)",
    "TypeError: Cannot read property 'run'",
  ],
  [
    'a plugin of pytest',
    'Traceback (most recent call last):\n  File "/usr/bin/pytest", line 8, in <module>\n  File "/out/support/flaky_detector_pytest.py", line 30, in pytest_configure\n    boom()\nAttributeError: no such hook',
    'AttributeError: no such hook',
  ],
  [
    'a plugin of pytest, as pytest shortens it',
    'Error while loading plugin "flaky_detector_pytest".\nout/support/flaky_detector_pytest.py:11: in <module>\n    boom()\nE   RuntimeError: 4',
    'RuntimeError: 4',
  ],
  [
    'a listener of rspec',
    "/out/support/flaky_detector_rspec.rb:12:in `listen': undefined method `x' (NoMethodError)\n\tfrom a.rb:1:in `<main>'",
    "/out/support/flaky_detector_rspec.rb:12:in `listen': undefined method `x' (NoMethodError)",
  ],
])('%s', (_, said, error) => {
  expect(ownFailure(said, OURS)).toBe(error);
});

test.each([
  [
    'a test that ours stand around',
    'Error: no\n    at test (/w/a.test.js:3:1)\n    at run (/out/support/node_modules/flaky-detector/mocha-hook.cjs:44:9)',
  ],
  [
    'the same in Python',
    'Traceback (most recent call last):\n  File "/out/support/flaky_detector_pytest.py", line 30, in call\n  File "/w/test_a.py", line 2, in test_a\nAssertionError: no',
  ],
  ['a line that only names it', 'loading /out/support/flaky_detector_pytest.py'],
])('not %s', (_, said) => {
  expect(ownFailure(said, OURS)).toBeNull();
});
