// Runs every check of the house, or those named on the command line, and closes with one line:
// "N passed, N failed". Each test counts as one, and so does each step that is not a test runner.
import { allSteps, type Step } from "./test-run/all-steps.ts";
import { selectSteps } from "./test-run/select-steps.ts";
import { tallyLine, type StepOutcome } from "./test-run/step-outcome.ts";

async function outcomeOf(step: Step): Promise<StepOutcome> {
  try {
    return await step.run();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { passed: 0, failed: 1, lookedAt: "nothing, it broke off", detail };
  }
}

async function runStep(step: Step): Promise<StepOutcome> {
  console.log(`\n== ${step.name}: ${step.asks}`);
  const started = performance.now();
  const outcome = await outcomeOf(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (outcome.detail !== undefined) console.log(outcome.detail.trimEnd());
  const verdict =
    outcome.failed === 0
      ? `ok, ${outcome.passed} passed`
      : `FAILED, ${outcome.passed} passed and ${outcome.failed} failed`;
  console.log(`-- ${step.name}: ${outcome.lookedAt}, ${seconds} s: ${verdict}`);
  return outcome;
}

const selected = selectSteps(allSteps, process.argv.slice(2));
if (selected.ok) {
  const outcomes: StepOutcome[] = [];
  for (const step of selected.value) outcomes.push(await runStep(step));
  console.log(`\n${tallyLine(outcomes)}`);
  process.exitCode = outcomes.every(({ failed }) => failed === 0) ? 0 : 1;
} else {
  console.error(selected.error);
  process.exitCode = 2;
}
