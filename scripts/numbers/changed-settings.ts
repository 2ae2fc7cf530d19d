import { modelVersion, type SettingRow } from "@staying-power/forecast";
import { markdownTable } from "./markdown-table.ts";
import { settingsBefore as before } from "./settings-before.ts";

const percent = (share: number): string => (100 * share).toFixed(1);

/** A chance with its 80 % interval, in percent. */
export const chance = (value: number, low: number, high: number): string =>
  `${percent(value)} (${percent(low)} to ${percent(high)})`;

/** What was published of a setting, in percent. */
export function publishedCell({ published }: SettingRow): string {
  if (published === null) return "no published figure";
  const { value, low, high } = published;
  return value === null
    ? `limits ${percent(low)} to ${percent(high)}`
    : chance(value, low, high);
}

/**
 * The section that shows what holding the settings to their publications has changed: each setting's chance of coming
 * back within two years under the version before, kept from its own audit, and now.
 *
 * @param settings - from the audit of this version.
 * @throws RangeError when a setting was not kept from the version before.
 */
export function changedSettings(settings: readonly SettingRow[]): string {
  const rows = settings.map((setting) => {
    const { id, model, modelLow, modelHigh, published } = setting;
    const was = before.settings.find((row) => row.id === id);
    if (was === undefined)
      throw new RangeError(`changedSettings: nothing kept of ${id}`);
    return [
      id,
      chance(was.model, was.low, was.high),
      chance(model, modelLow, modelHigh),
      publishedCell(setting),
      published?.grade ?? "",
      (published?.sources ?? []).join(" "),
    ];
  });
  return `## What holding the settings changed\n\nVersion ${before.model} was conditioned on the whole population alone, and marriages came back far more often than anything published of them. From version 1.1.0 on the settings with a published value are conditioned on too. Back within two years of the breakup, % (80 % over the draws of the parameters, among people of that kind); the whole population is held where it was, so what marriages lose the others gain.\n\n${markdownTable(
    [
      "setting",
      `version ${before.model}`,
      `version ${modelVersion}`,
      "published",
      "grade",
      "sources",
    ],
    rows,
  )}`;
}
