import type { ReasonId } from "@staying-power/case";

/** How long it has been since they came back; `before`: they are not back. */
export type ReunionPhaseId =
  "before" | "first" | "talk" | "weekly" | "ahead" | "after";

/** A stretch of the first ninety days. */
export interface ReunionPhase {
  readonly id: ReunionPhaseId;
  /** Its last day, the day of the return being the first; null where it has none. */
  readonly until: number | null;
  /** Wrong reasons that tend to show in it. */
  readonly watch: readonly ReasonId[];
}

// prettier-ignore
/** The first ninety days, in order. Source: METHOD T12; days and reasons are our own reading of it. */
const phases: readonly ReunionPhase[] = [
  { id: "first",  until: 14,   watch: ["guilt", "sex", "loneliness"] },
  { id: "talk",   until: 30,   watch: ["problems-fix-themselves"] },
  { id: "weekly", until: 60,   watch: [] },
  { id: "ahead",  until: 90,   watch: ["few-alternatives", "stick-it-out", "status"] },
  { id: "after",  until: null, watch: [] },
];

const before: ReunionPhase = { id: "before", until: null, watch: [] };

/**
 * The stretch that a day lies in.
 *
 * @param days - whole days since they came back, 0 on the day itself; null where they are not back.
 */
export function reunionPhaseOn(days: number | null): ReunionPhase {
  if (days === null) return before;
  return phases.find(({ until }) => until === null || days < until) ?? before;
}
