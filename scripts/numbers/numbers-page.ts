import { format } from "prettier";
import {
  modelVersion,
  sources,
  type SettingRow,
  type StoredPosterior,
} from "@staying-power/forecast";
import { changedSettings } from "./changed-settings.ts";
import { digits, digitsOfInterval } from "./digits.ts";
import { markdownTable } from "./markdown-table.ts";
import { numberSections } from "./number-sections.ts";
import type { NumberSection } from "./number-row.ts";

function sectionText({
  title,
  about,
  extraHeads,
  rows,
}: NumberSection): string {
  return `## ${title}\n\n${about}\n\n${markdownTable(
    ["number", "value", "80 %", "unit", ...extraHeads, "grade", "sources"],
    rows.map((row) => [
      row.name,
      digits(row.value),
      digitsOfInterval(row.interval),
      row.unit,
      ...row.extra,
      row.grade,
      row.sources.join(" "),
    ]),
  )}`;
}

function sourcesText(): string {
  return `## Sources\n\nHow each was read is part of how far to trust it: most papers by their abstract, many surveys by a report about them, a few from memory. A second-hand number keeps the grade of the study it describes.\n\n${markdownTable(
    ["id", "what it says", "n", "source", "known how", "read as", "grade"],
    sources.map((source) => [
      source.id,
      source.finding,
      source.n === null ? "" : String(source.n),
      [
        source.authors,
        source.year === null ? "" : ` (${source.year})`,
        ": ",
        source.url === null ? source.title : `[${source.title}](${source.url})`,
      ].join(""),
      source.seen,
      source.readAs,
      source.grade,
    ]),
  )}`;
}

/**
 * The page that lists every number of the model.
 *
 * @param posterior - as parsed from the posterior file.
 * @param settingRows - the settings as the audit has them, for what this version changed.
 * @returns Markdown, laid out as the formatter wants it.
 */
export async function numbersPage(
  posterior: StoredPosterior,
  settingRows: readonly SettingRow[],
): Promise<string> {
  const sections = numberSections(posterior);
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const text = [
    "# Every number of the model",
    `Model ${modelVersion}. Made by \`npm run numbers\` from the same tables the forecast uses; do not edit. ${count} numbers, ${sources.length} sources. [The model](model.md) says how they work together.`,
    "**Grades.** A: representative or large peer-reviewed study. B: peer-reviewed convenience sample. C: poll or self-selected survey. D: belief of coaches, measured by nobody. E: learned from coded breakups, which are chosen by their outcome and told afterwards; what each was before, in how many cases it has a say and its odds ratio stand under [coded cases](coded-cases.md). J: our judgement, informed by the sources named: they give the sign or the order, we give the size. Intervals are 80 %.",
    ...sections.map(sectionText),
    changedSettings(settingRows),
    sourcesText(),
  ].join("\n\n");
  return format(text, { parser: "markdown" });
}
