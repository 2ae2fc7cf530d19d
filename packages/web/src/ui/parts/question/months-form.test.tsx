import { factKinds, isFactValue } from "@staying-power/case";
import { interviewWords } from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { press, type } from "../../../testing/hands.ts";
import { mount } from "../../../testing/mount.tsx";
import { MonthsForm } from "./months-form.tsx";

const words = interviewWords;
const { high } = factKinds.relationshipMonths;
const invalid = words.invalidYears({ low: 0, high: high / 12 });

/** A form that takes what a case may hold, and everything it was given. */
function shown(value?: unknown) {
  const given: unknown[] = [];
  const take = (answer: unknown): boolean => {
    given.push(answer);
    return isFactValue("relationshipMonths", answer);
  };
  const part = mount(<MonthsForm value={value} onAnswer={take} />);
  const years = part.getByLabelText<HTMLInputElement>(words.years);
  const months = part.getByLabelText<HTMLInputElement>(words.months);
  const keep = part.getByRole("button", { name: words.keep });
  return { ...part, years, months, keep, given };
}

describe("the form for years and months", () => {
  it.each([
    ["3", "", 36],
    ["", "7", 7],
    ["0", "", 0],
    ["", "0", 0],
    [" 2 ", " 6 ", 30],
    ["1", "18", 30],
    ["2.5", "", 30],
    ["2,5", "", 30],
    ["", "1,5", 1.5],
    ["100", "0", 1200],
    ["２", "６", 30],
    ["٢", "", 24],
  ])("takes %j years and %j months for %d", async (year, month, total) => {
    const { years, months, keep, given, getByRole } = shown();
    await type(years, year);
    await type(months, month);
    await press(keep);
    expect(given).toEqual([total]);
    expect(getByRole("alert").textContent).toBe("");
  });

  it.each([
    ["", ""],
    ["  ", " "],
    ["many", ""],
    ["2", "a few"],
    ["1e999", ""],
    ["", "1e999"],
    ["-1", ""],
    ["1", "-6"],
    ["0x10", ""],
    ["", "1e2"],
    ["", "Infinity"],
    ["101", ""],
    ["100", "1"],
    ["2,5,5", ""],
  ])(
    "says of %j years and %j months what it can take, and keeps what was typed",
    async (year, month) => {
      const { years, months, keep, getByRole } = shown();
      await type(years, year);
      await type(months, month);
      await press(keep);
      const problem = getByRole("alert");
      expect(problem.textContent).toBe(invalid);
      for (const field of [years, months]) {
        expect(field.getAttribute("aria-describedby")).toBe(problem.id);
        expect(field.getAttribute("aria-invalid")).toBe("true");
      }
      expect([years.value, months.value]).toEqual([year, month]);
    },
  );

  it.each([
    ["", ""],
    ["1e999", ""],
    ["x", "3"],
  ])("hands %j years and %j months on to nobody", async (year, month) => {
    const { years, months, keep, given } = shown();
    await type(years, year);
    await type(months, month);
    await press(keep);
    expect(given).toEqual([]);
  });

  it.each([
    ["1,500", ""],
    ["1", "1.500"],
  ])(
    "says of %j years and %j months that it could mean two things",
    async (year, month) => {
      const { years, months, keep, given, getByRole } = shown();
      await type(years, year);
      await type(months, month);
      await press(keep);
      expect(getByRole("alert").textContent).toBe(words.grouped);
      expect(given).toEqual([]);
    },
  );

  it("takes its problem back once the length can be used", async () => {
    const { years, keep, getByRole } = shown();
    await type(years, "many");
    await press(keep);
    await type(years, "4");
    await press(keep);
    expect(getByRole("alert").textContent).toBe("");
    expect(years.getAttribute("aria-invalid")).toBe("false");
  });

  it("gives back unchanged any length there is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: high }), async (length) => {
        const { years, months, keep, given } = shown(length);
        expect(Number(months.value)).toBeLessThan(12);
        expect(Number(years.value) * 12 + Number(months.value)).toBe(length);
        await press(keep);
        expect(given).toEqual([length]);
      }),
      { seed: 11, numRuns: 50 },
    );
  });

  it.each([undefined, null, "36"])("shows no length for %j", (value) => {
    const { years, months } = shown(value);
    expect([years.value, months.value]).toEqual(["", ""]);
  });
});
