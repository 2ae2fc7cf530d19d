/** What one step of the test run came to. */
export interface StepOutcome {
  readonly passed: number;
  readonly failed: number;
  /** How much the step looked at, in words: "156 files". */
  readonly lookedAt: string;
  /** What to print under the step, when there is something to say. */
  readonly detail?: string | undefined;
}

/**
 * The outcome of a step that is one question, not a test runner.
 * A step that looked at nothing fails, whatever it says.
 */
export function singleOutcome(answer: {
  readonly ok: boolean;
  readonly count: number;
  readonly unit: string;
  readonly detail?: string | undefined;
}): StepOutcome {
  const good = answer.ok && answer.count > 0;
  return {
    passed: good ? 1 : 0,
    failed: good ? 0 : 1,
    lookedAt: `looked at ${answer.count} ${answer.unit}`,
    detail: good ? undefined : answer.detail,
  };
}

/** The closing line of the run. */
export function tallyLine(outcomes: readonly StepOutcome[]): string {
  let passed = 0;
  let failed = 0;
  for (const outcome of outcomes) {
    passed += outcome.passed;
    failed += outcome.failed;
  }
  return `${passed} passed, ${failed} failed`;
}
