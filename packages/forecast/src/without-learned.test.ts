import type { Case } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { reading } from "./reading.ts";
import { publishedTargets } from "./tables/published-targets.ts";
import { heldSettings } from "./tables/settings.ts";

/** The chance of being back within a year of the breakup, with what cases teach and without it. */
function backWithinAYear(facts: NonNullable<Case["facts"]>): {
  readonly learned: number;
  readonly without: number;
} {
  const today = "2026-06-01";
  const { outcomes, withoutLearned } = reading(
    { format: "staying-power/case", version: 1, breakup: today, facts },
    { today, draws: 1000 },
  );
  return {
    learned: 1 - outcomes.notBack.mean,
    without: 1 - withoutLearned.outcomes.notBack.mean,
  };
}

const published = (id: string): number =>
  heldSettings.find((setting) => setting.id === id)?.figure.value ?? NaN;

describe("a reading without what told breakups teach", () => {
  it("meets what is published of everyone, as the reading does", () => {
    const year = publishedTargets.find(
      ({ quantity, months }) => quantity === "back" && months === 12,
    );
    const { learned, without } = backWithinAYear({});
    expect(Math.abs(learned - (year?.value ?? NaN))).toBeLessThan(0.02);
    expect(Math.abs(without - (year?.value ?? NaN))).toBeLessThan(0.02);
  });

  // What is published is of two years, and hardly more come back in the second.
  it.each([
    ["married, not filed", false],
    ["married, filed", true],
  ])("meets what is published of marriages: %s", (id, divorceFiled) => {
    const { learned, without } = backWithinAYear({
      relationshipKind: "married",
      divorceFiled,
    });
    for (const chance of [learned, without]) {
      expect(chance).toBeLessThan(published(id) + 0.02);
      expect(chance).toBeGreaterThan(published(id) - 0.06);
    }
  });
});
