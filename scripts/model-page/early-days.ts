import { addDays, type Case } from "@staying-power/case";
import { reading } from "@staying-power/forecast";
import { markdownTable } from "../numbers/markdown-table.ts";

const today = "2026-06-01";
const weeks: readonly number[] = [0, 1, 2, 4, 8, 26, 52, 104];

/** Two people who told nothing else. */
const people: readonly {
  readonly who: string;
  readonly facts: NonNullable<Case["facts"]>;
}[] = [
  { who: "only that the ex ended it", facts: { endedBy: "ex" } },
  {
    who: "ended by the ex after two years of dating, 27 and 28 years old, much quarrelling",
    facts: {
      endedBy: "ex",
      relationshipKind: "dating",
      relationshipMonths: 24,
      ageMe: 27,
      ageEx: 28,
      issues: ["argumentative"],
    },
  },
];

/** Of a hundred people, how many come back within a year of a day, by how long ago the breakup was then. */
export function earlyDays(): string {
  return markdownTable(
    ["weeks since the breakup", ...people.map(({ who }) => who)],
    weeks.map((since) => [
      String(since),
      ...people.map(({ facts }) => {
        const { outcomes } = reading(
          {
            format: "staying-power/case",
            version: 1,
            breakup: addDays(today, -7 * since),
            facts,
          },
          { today },
        );
        const { mean, low, high } = outcomes.notBack;
        return `${of100(1 - mean)} (${of100(1 - high)}–${of100(1 - low)})`;
      }),
    ]),
  );
}

function of100(share: number): string {
  return String(Math.round(100 * share));
}
