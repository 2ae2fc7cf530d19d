import {
  type Case,
  daysBetween,
  eventsInOrder,
  dayOf,
} from "@staying-power/case";
import {
  type Gate,
  gateSources,
  type SafetyAnswers,
  shutGates,
} from "@staying-power/care";
import {
  reunionCheck,
  type ReunionCheck,
  type ReunionCheckOptions,
} from "@staying-power/forecast";
import { reunionWay, type ReunionWay } from "@staying-power/plan";

/** A reunion check, how to go on by it, and what comes before it. */
export interface CaseReunion {
  readonly check: ReunionCheck;
  readonly way: ReunionWay;
  /** The gates that are shut, most urgent first. */
  readonly gates: readonly Gate[];
}

/** The reunion check of a case, with what was said about safety beside it. */
export function reunionOf(
  theCase: Case,
  safety: SafetyAnswers,
  options: ReunionCheckOptions,
): CaseReunion {
  const check = reunionCheck(theCase, options);
  return {
    check,
    way: reunionWay({
      daysBack:
        check.state === "together" ? daysBack(theCase, check.asOf) : null,
      likeliest: check.reasons[0]?.id ?? "attraction",
      passed: check.rightReason.passed,
    }),
    gates: shutGates(theCase, safety, options.today),
  };
}

/** Whole days since they came back last. */
function daysBack(theCase: Case, asOf: string): number {
  const back = eventsInOrder(theCase).findLast(
    ({ kind, at }) => kind === "returned" && dayOf(at) <= asOf,
  );
  return back === undefined ? 0 : daysBetween(dayOf(back.at), asOf);
}

/** The public format of `reunion --json`, without a line break: the numbers, and last what comes before them. */
export function reunionJson({ check, gates }: CaseReunion): string {
  const { asOf, reasons, stay, signs, next } = check;
  return JSON.stringify({
    format: "staying-power/reunion",
    version: 1,
    asOf,
    reasons,
    stay,
    signs,
    next,
    safety: gates.map(({ id, reading }) => ({
      id,
      row: gateSources[id].row,
      reading,
    })),
  });
}
