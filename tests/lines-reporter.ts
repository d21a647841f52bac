import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** What one vitest run came to; `broken` counts failures outside any test, such as a file that cannot be read. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly broken: number;
}

/** Leaves the counts of a run as JSON in the file that WAQAI_COUNTS names, for `npm test` to add up. */
export default class LinesReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    const file = process.env['WAQAI_COUNTS'];
    if (file === undefined) return;
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
    const counts: Counts = {
      passed: states.filter((state) => state === 'passed').length,
      // A test that was begun and never settled is not a passed one.
      failed: states.filter((state) => state === 'failed' || state === 'pending').length,
      broken: errors.length + brokenFiles + (reason === 'interrupted' ? 1 : 0),
    };
    writeFileSync(file, JSON.stringify(counts));
  }
}
