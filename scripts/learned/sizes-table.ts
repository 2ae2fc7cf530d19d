import { conditionText } from "@staying-power/case";
import type { TaughtEffect } from "@staying-power/forecast";
import { digits } from "../numbers/digits.ts";
import { markdownTable } from "../numbers/markdown-table.ts";

const z95 = 1.959963984540054;
const outcomeNames = { back: "came back", stay: "stayed" } as const;

/** Every effect that cases have taught: what it was, what it is, and the odds ratio that this comes to. */
export function sizesTable(effects: readonly TaughtEffect[]): string {
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
    effects.map(row),
  );
}

function row(taught: TaughtEffect): readonly string[] {
  const { effect, before, learned, cases, outcome, slope, stopped } = taught;
  const { mean, se } = learned;
  const ratios = [mean, mean - z95 * se, mean + z95 * se].map((size) =>
    Math.exp(slope * size),
  );
  const [ratio = 1, ...ends] = ratios;
  return [
    conditionText(effect.when),
    effect.on,
    `${digits(before.mean)} ± ${digits(before.se)}`,
    `${digits(mean)} ± ${digits(se)}${stopped ? " (held at nothing)" : ""}`,
    String(cases),
    outcomeNames[outcome],
    `${ratio.toFixed(2)} (${Math.min(...ends).toFixed(2)}–${Math.max(...ends).toFixed(2)})`,
  ];
}
