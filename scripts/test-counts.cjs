// Jest reporter: writes the closing line of .ci/run, from the runner's own counts, where PGMOAT_TEST_COUNTS names a file.
const { writeFileSync } = require('node:fs');

module.exports = class TestCounts {
  onRunComplete(_contexts, results) {
    const file = process.env.PGMOAT_TEST_COUNTS;
    if (!file) return;
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests + numTodoTests;
    writeFileSync(file, `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  }
};
