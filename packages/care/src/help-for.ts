import { helpLines } from "../data/help-lines.ts";
import type { HelpNeed } from "./help-need.ts";
import type { CountryHelp, HelpLine } from "./help-line.ts";

/** What there is for these needs in one country. */
export interface HelpFor {
  /** Empty where the country is not listed. */
  readonly emergency: CountryHelp["emergency"];
  /** The day on which the line was checked that was not checked for longest, ISO 8601; null where there is none. */
  readonly checkedSince: string | null;
  /** In the order asked; without lines where none is known, and left out where all were told before. */
  readonly groups: readonly {
    readonly need: HelpNeed;
    readonly lines: readonly HelpLine[];
  }[];
}

/**
 * Gives the emergency numbers and the lines of a country for these needs.
 * @param country - ISO 3166-1 alpha-2; unknown ones and undefined give no lines.
 * @param needs - What help is for, most fitting first.
 * @returns A group for every need; a line for two needs is told in the first. Within a group the lines that are
 * there for this need first of all come before those that serve it too: a child is told Childline before Shout.
 */
export function helpFor(
  country: string | undefined,
  needs: readonly HelpNeed[],
): HelpFor {
  const help =
    country !== undefined && Object.hasOwn(helpLines, country)
      ? helpLines[country]
      : undefined;
  const told = new Set<HelpLine>();
  return {
    emergency: help?.emergency ?? [],
    checkedSince:
      help?.lines.map(({ checked }) => checked).toSorted()[0] ?? null,
    groups: needs.flatMap((need) => {
      const all = (help?.lines ?? [])
        .filter((line) => line.needs.includes(need))
        .toSorted((one, other) => place(one, need) - place(other, need));
      const lines = all.filter((line) => !told.has(line));
      for (const line of lines) told.add(line);
      return all.length > 0 && lines.length === 0 ? [] : [{ need, lines }];
    }),
  };
}

function place(line: HelpLine, need: HelpNeed): number {
  return line.needs[0] === need ? 0 : 1;
}
