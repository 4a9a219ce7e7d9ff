/**
 * What tests import as fast-check (jest.config.js). Properties try the same inputs in every run, so that a red test is about
 * the change; FAST_CHECK_SEED tries others.
 * As a set-up file it would cost every test file the time that fast-check takes to load.
 */
import fc from '../node_modules/fast-check/lib/fast-check.js';

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_260_101) });

export * from '../node_modules/fast-check/lib/fast-check.js';
export default fc;
