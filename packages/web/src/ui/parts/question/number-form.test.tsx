import { interviewWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { press, type } from "../../../testing/hands.ts";
import { mount } from "../../../testing/mount.tsx";
import { NumberForm } from "./number-form.tsx";

const words = interviewWords;
const bounds = { low: 10, high: 120, unit: "years", whole: true } as const;

/** A form that takes whole numbers of the bounds, and everything it was given. */
function shown(value?: unknown) {
  const given: unknown[] = [];
  const take = (answer: unknown): boolean => {
    given.push(answer);
    return (
      typeof answer === "number" &&
      Number.isInteger(answer) &&
      answer >= 10 &&
      answer <= 120
    );
  };
  const part = mount(<NumberForm {...bounds} value={value} onAnswer={take} />);
  const field = part.getByLabelText<HTMLInputElement>(words.units.years);
  const keep = part.getByRole("button", { name: words.keep });
  return { ...part, field, keep, given };
}

describe("the form for one number", () => {
  it.each([
    ["34", 34],
    [" 34 ", 34],
    ["34,0", 34],
    ["３４", 34],
    ["٣٤", 34],
  ])("takes %j for %d", async (text, number) => {
    const { field, keep, given, queryByText } = shown();
    await type(field, text);
    await press(keep);
    expect(given).toEqual([number]);
    expect(queryByText(words.invalidWhole(bounds))).toBeNull();
  });

  it.each([
    "",
    "  ",
    "many",
    "1e999",
    "1e1",
    "0x22",
    "-34",
    "+34",
    "9",
    "121",
    "34,5",
  ])(
    "says of %j what it can take, beside the field, and keeps what was typed",
    async (text) => {
      const { field, keep, getByRole } = shown();
      await type(field, text);
      await press(keep);
      const problem = getByRole("alert");
      expect(problem.textContent).toBe(words.invalidWhole(bounds));
      expect(field.getAttribute("aria-describedby")).toBe(problem.id);
      expect(field.getAttribute("aria-invalid")).toBe("true");
      expect(field.value).toBe(text);
    },
  );

  it.each(["1,500", "1.500", "1 500"])(
    "says of %j that it could mean two things",
    async (text) => {
      const { field, keep, given, getByRole } = shown();
      await type(field, text);
      await press(keep);
      expect(getByRole("alert").textContent).toBe(words.grouped);
      expect(given).toEqual([]);
    },
  );

  it("shows the answer there is", () => {
    expect(shown(41).field.value).toBe("41");
  });
});
