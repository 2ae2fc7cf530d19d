import type { BrowserRecord } from "../../../keep/browser-record.ts";
import { strengthOfRecord } from "../../happened/model/strength-of-record.ts";
import { urgesMet } from "./urges-met.ts";
import { weekBegin } from "./week-asked.ts";

/** On how many days of a week something was done for oneself, and how many urges passed with nothing sent. */
export function heldWithin(
  record: Pick<BrowserRecord, "case" | "kit">,
  on: string,
): { readonly days: number; readonly urges: number } {
  const from = weekBegin(on);
  return {
    days: strengthOfRecord(record, on).days.filter(
      (day) => day.effort && day.on >= from,
    ).length,
    urges: urgesMet(record.kit.urges, { from, to: on })?.held ?? 0,
  };
}
