/**
 * Variables by which our files inside the test processes learn what to do. They take them out of the environment as
 * they begin.
 */

/** Where the recorder writes; one file per process. Without it nothing is recorded. */
export const REPORT_VARIABLE = 'FLAKY_DETECTOR_REPORT';

/** `shuffled:<seed>` or `reversed`; empty: as the command has it. */
export const MOCHA_ORDER = 'FLAKY_DETECTOR_MOCHA_ORDER';

/** What MOCHA_OPTIONS was before us; set back at once, so that a mocha that the tests start does not inherit ours. */
export const MOCHA_OPTIONS_BEFORE = 'FLAKY_DETECTOR_MOCHA_OPTIONS';

/**
 * What NODE_OPTIONS was before us; set back once the runner has loaded the reporter, so that nothing the tests start
 * inherits ours.
 */
export const NODE_OPTIONS_BEFORE = 'FLAKY_DETECTOR_NODE_OPTIONS';

/** `silent` where the command has reporters of its own, else empty: node's default for this version and output. */
export const NODE_TEST_OUTPUT = 'FLAKY_DETECTOR_NODE_TEST_OUTPUT';
