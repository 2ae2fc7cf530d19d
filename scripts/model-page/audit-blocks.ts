import type { Audit } from "@staying-power/forecast";
import { markdownTable } from "../numbers/numbers-page.ts";

const percent = (share: number): string => (100 * share).toFixed(1);

/** Predicted against published, as a table of Markdown with its sum below. */
export function auditBlock({ targets, meanAbsoluteLogitError }: Audit): string {
  const inside = targets.filter((target) => target.inside).length;
  const table = markdownTable(
    [
      "target, %",
      "published",
      "80 %",
      "model",
      "80 %",
      "inside",
      "grade",
      "sources",
    ],
    targets.map((target) => [
      target.id,
      percent(target.published),
      `${percent(target.low)} to ${percent(target.high)}`,
      percent(target.model),
      `${percent(target.modelLow)} to ${percent(target.modelHigh)}`,
      target.inside ? "yes" : "**no**",
      target.grade,
      target.sources.join(" "),
    ]),
  );
  return `${table}\n\n${inside} of ${targets.length} inside their interval; mean absolute error ${meanAbsoluteLogitError.toFixed(3)} on the log-odds scale.`;
}

/** The direction table as Markdown with its sum below. */
export function directionBlock({ directions }: Audit): string {
  const hold = directions.filter((row) => row.holds).length;
  const table = markdownTable(
    ["factor", "on", "should go", "goes, points", "holds", "basis"],
    directions.map((row) => [
      row.factor,
      row.on === "return" ? "coming back" : "staying",
      row.expected,
      (100 * row.change).toFixed(1).replace("-", "−"),
      row.holds ? "yes" : "**no**",
      row.basis,
    ]),
  );
  return `${table}\n\n${hold} of ${directions.length} hold.`;
}
