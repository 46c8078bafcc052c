/** Ends the run with one line any script can read: "N passed, N failed". */
module.exports = class PlainSummary {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}\n`;
    // Jest's own summary comes after every reporter, so the line waits for the end.
    process.once("exit", () => process.stdout.write(line));
  }
};
