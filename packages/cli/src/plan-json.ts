import type { ActJudged, PlanWithChange, Reply } from "@staying-power/plan";

/** The public format of `map`, without a line break. */
export function mapJson({ because, ...plan }: PlanWithChange): string {
  return JSON.stringify({
    format: "staying-power/map",
    version: 1,
    ...plan,
    because,
  });
}

/** The public format of `reply --json`, without a line break. */
export function replyJson(reply: Reply): string {
  return JSON.stringify({
    format: "staying-power/reply",
    version: 1,
    ...reply,
  });
}

/** The public format of `was-break --json`, without a line break. */
export function actJson(judged: ActJudged): string {
  return JSON.stringify({
    format: "staying-power/was-break",
    version: 1,
    ...judged,
  });
}
