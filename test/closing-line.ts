import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one plain line that any tool can read: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const file of modules) {
      if (!file.ok() && file.children.size === 0) failed += 1;
      for (const test of file.children.allTests()) {
        if (test.result().state === "passed") passed += 1;
        else if (test.result().state === "failed") failed += 1;
      }
    }
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}
