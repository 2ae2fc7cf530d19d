import type { Event } from "./event.ts";
import type { Facts } from "./facts.ts";

/** All that is known of one breakup. It belongs to the person and stays on their device. */
export interface Case {
  readonly format: "staying-power/case";
  readonly version: 1;
  /** The day it ended, `YYYY-MM-DD`. */
  readonly breakup?: string;
  /** The day up to which the case is told, `YYYY-MM-DD`; never before `breakup`. */
  readonly asOf?: string;
  /** What is known without a date. A dated `fact` event overrides it from its day on. */
  readonly facts?: Facts;
  /** The journal, in any order. */
  readonly events?: readonly Event[];
}
