import { conditionText } from "@staying-power/case";
import { conductEffects, factEffects } from "@staying-power/forecast";
import { digits } from "../numbers/digits.ts";
import { markdownTable } from "../numbers/markdown-table.ts";

const z95 = 1.959963984540054;
const outcomeNames = { back: "came back", stay: "stayed" } as const;

/** Every effect that cases have taught: what it was, what it is, and the odds ratio that this comes to. */
export function sizesTable(): string {
  const rows = [...factEffects, ...conductEffects].flatMap(
    ({ on, when, mean, se, before, learned }) => {
      if (before === undefined || learned === undefined) return [];
      const { cases, outcome, slope, stopped } = learned;
      const ratios = [mean, mean - z95 * se, mean + z95 * se].map((size) =>
        Math.exp(slope * size),
      );
      const [ratio = 1, ...ends] = ratios;
      return [
        [
          conditionText(when),
          on,
          `${digits(before.mean)} ± ${digits(before.se)}`,
          `${digits(mean)} ± ${digits(se)}${stopped ? " (held at nothing)" : ""}`,
          String(cases),
          outcomeNames[outcome],
          `${ratio.toFixed(2)} (${Math.min(...ends).toFixed(2)}–${Math.max(...ends).toFixed(2)})`,
        ],
      ];
    },
  );
  return markdownTable(
    [
      "when",
      "acts on",
      "before",
      "with cases",
      "cases",
      "told by",
      "odds ratio (95 %)",
    ],
    rows,
  );
}
