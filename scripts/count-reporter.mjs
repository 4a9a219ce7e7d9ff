// Appends this run's counts to the file named by TEST_COUNTS, so that .ci/run can close with their sum.
import { appendFileSync } from 'node:fs';

export default class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    appendFileSync(process.env.TEST_COUNTS, `${numPassedTests} ${failed} ${numPendingTests}\n`);
  }
}
