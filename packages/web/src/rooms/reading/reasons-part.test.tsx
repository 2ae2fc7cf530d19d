import { addDays, conductIds, signalIds } from "@staying-power/case";
import { reading } from "@staying-power/forecast";
import { wholeReading } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { ReasonsPart } from "./reasons-part.tsx";

const today = "2026-11-29";

/** Readings of many kinds, with few draws. */
const readings = Array.from({ length: 24 }, (_, i) =>
  reading(
    {
      format: "staying-power/case",
      version: 1,
      breakup: addDays(today, -9 * i - 1),
      facts: {
        conduct: [conductIds[i % conductIds.length] ?? "pleaded"],
        signals: [signalIds[i % signalIds.length] ?? "none"],
      },
    },
    { today, draws: 40 },
  ),
);

describe("the reasons", () => {
  it("add up to a hundred as they are shown, in the bars and in their table", () => {
    for (const each of readings) {
      const { reasons, mirage } = wholeReading(each);
      const { root } = mount(<ReasonsPart reasons={reasons} mirage={mirage} />);
      const shown = (selector: string): number =>
        [...root.querySelectorAll(selector)].reduce(
          (total, { textContent }) => total + Number.parseInt(textContent, 10),
          0,
        );
      expect(root.querySelectorAll("summary .amount")).toHaveLength(11);
      expect(shown("summary .amount")).toBe(100);
      expect(shown("tbody tr td:nth-of-type(1)")).toBe(100);
    }
  });
});
