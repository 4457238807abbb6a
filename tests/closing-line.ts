import type { Reporter, TestModule } from 'vitest/node';

/** Prints the outcome of all tests on one last line: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    // What goes wrong outside a test, such as a build that the tests need, is a failure too.
    let failed = errors.length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed += 1;
        else if (test.result().state === 'failed') failed += 1;
      }
      // A file that could not run has no tests to count.
      if (module.state() === 'failed' && module.errors().length > 0) failed += 1;
    }
    console.log(`${passed} passed, ${failed} failed`);
  }
}
