import type { Audit } from "@staying-power/forecast";
import { chance, publishedCell } from "../numbers/changed-settings.ts";
import { markdownTable } from "../numbers/markdown-table.ts";

const percent = (share: number): string => (100 * share).toFixed(1);

/** Predicted against published, as two tables of Markdown, the whole and its settings, each with its sum below. */
export function auditBlock({
  targets,
  settings,
  meanAbsoluteLogitError,
}: Audit): string {
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
  return `${table}\n\n${inside} of ${targets.length} inside their interval; mean absolute error ${meanAbsoluteLogitError.toFixed(3)} on the log-odds scale, published values of settings included.\n\n${settingTable(settings)}`;
}

function settingTable(settings: Audit["settings"]): string {
  const held = settings.filter(({ published }) => published !== null);
  const inside = held.filter((row) => row.inside === true).length;
  const table = markdownTable(
    [
      "back within two years, %",
      "published (80 %)",
      "model (80 %)",
      "inside",
      "grade",
      "sources",
    ],
    settings.map((setting) => [
      setting.id,
      publishedCell(setting),
      chance(setting.model, setting.modelLow, setting.modelHigh),
      setting.inside === null ? "" : setting.inside ? "yes" : "**no**",
      setting.published?.grade ?? "",
      (setting.published?.sources ?? []).join(" "),
    ]),
  );
  return `${table}\n\n${inside} of ${held.length} with a published figure inside it.`;
}

/** The direction table as Markdown with its sum below. */
export function directionBlock({ directions }: Audit): string {
  const hold = directions.filter((row) => row.holds).length;
  const byCases = directions.filter((row) => row.byCases);
  const whys = new Map(
    byCases.map(({ factor, cases }) => [factor, cases?.why ?? ""]),
  );
  const table = markdownTable(
    ["factor", "on", "should go", "goes, points", "holds", "basis"],
    directions.map((row) => [
      row.factor,
      row.on === "return" ? "coming back" : "staying",
      row.expected,
      (100 * row.change).toFixed(1).replace("-", "−"),
      row.byCases ? "as cases have it" : row.holds ? "yes" : "**no**",
      row.basis,
    ]),
  );
  const followed = [...whys].map(([factor, why]) => `- **${factor}**: ${why}`);
  return `${table}\n\n${hold} of ${directions.length} hold. In ${byCases.length} coded cases say another thing and are followed:\n\n${followed.join("\n")}`;
}
