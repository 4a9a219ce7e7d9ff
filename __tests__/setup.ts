/** Properties try the same inputs in every run, so that a red test is about the change; FAST_CHECK_SEED tries others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_260_101) });
