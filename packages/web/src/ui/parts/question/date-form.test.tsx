import { type ReadonlySignal, signal } from "@preact/signals";
import { addDays } from "@staying-power/case";
import { interviewWords } from "@staying-power/words";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { appAround } from "../../../testing/app-around.ts";
import { press, type } from "../../../testing/hands.ts";
import { mount } from "../../../testing/mount.tsx";
import { DateForm } from "./date-form.tsx";

const words = interviewWords;
const today = "2026-11-22";

/** A form that takes any day since 1900, and everything it was given. */
async function shown(
  value?: unknown,
  day: string | ReadonlySignal<string> = today,
) {
  const given: unknown[] = [];
  const take = (answer: unknown): boolean => {
    given.push(answer);
    return typeof answer === "string" && answer >= "1900-01-01";
  };
  const app = await appAround({ day });
  const part = mount(<DateForm value={value} onAnswer={take} />, app);
  const field = part.getByLabelText<HTMLInputElement>(words.date);
  const keep = part.getByRole("button", { name: words.keepDate });
  const rough = (label: string): HTMLElement =>
    part.getByRole("button", { name: label });
  return { ...part, field, keep, rough, given };
}

describe("the form for the day it ended", () => {
  it.each(words.dates)(
    "takes the day for $label in one tap",
    async ({ label, days }) => {
      const { rough, field, given, getAllByRole } = await shown();
      const day = addDays(today, -days);
      await press(rough(label));
      expect(field.value).toBe(day);
      expect(given).toEqual([day]);
      expect(
        getAllByRole("button", { pressed: true }).map(
          ({ textContent }) => textContent,
        ),
      ).toEqual([label]);
    },
  );

  it("offers each rough day, none of them as chosen while there is no day", async () => {
    const { rough } = await shown();
    for (const { label } of words.dates)
      expect(rough(label).hasAttribute("aria-pressed")).toBe(false);
  });

  it("marks the rough day that a day typed falls on, and no other", async () => {
    const { field, rough } = await shown();
    await type(field, "2026-11-15");
    for (const { label, days } of words.dates)
      expect(rough(label).getAttribute("aria-pressed")).toBe(
        String(days === 7),
      );
  });

  it.each([today, "2026-11-21", "1999-12-31"])("takes %s", async (day) => {
    const { field, keep, given, queryByText } = await shown();
    await type(field, day);
    await press(keep);
    expect(given).toEqual([day]);
    expect(field.getAttribute("aria-invalid")).toBe("false");
    expect(queryByText(words.invalidDate)).toBeNull();
  });

  it.each(["", "2026-11-23", "9999-12-31", "1899-12-31"])(
    "says of %j that it cannot be used, beside the field, and keeps what was typed",
    async (text) => {
      const { field, keep, getByRole } = await shown();
      await type(field, text);
      await press(keep);
      const problem = getByRole("alert");
      expect(problem.textContent).toBe(words.invalidDate);
      expect(field.getAttribute("aria-describedby")).toBe(problem.id);
      expect(field.getAttribute("aria-invalid")).toBe("true");
      expect(field.value).toBe(text);
    },
  );

  it.each(["", "2026-11-23"])("hands %j on to nobody", async (text) => {
    const { field, keep, given } = await shown();
    await type(field, text);
    await press(keep);
    expect(given).toEqual([]);
  });

  it("takes its problem back once a rough day is chosen", async () => {
    const { field, keep, rough, getByRole } = await shown();
    await type(field, "2026-11-23");
    await press(keep);
    await press(rough(words.dates[0].label));
    expect(getByRole("alert").textContent).toBe("");
    expect(field.getAttribute("aria-invalid")).toBe("false");
  });

  it("turns with the day: what was tomorrow can be used after midnight", async () => {
    const day = signal(today);
    const { field, keep, given, rough } = await shown(undefined, day);
    expect(field.max).toBe("2026-11-22");
    await type(field, "2026-11-23");
    await act(() => {
      day.value = "2026-11-23";
    });
    expect(field.max).toBe("2026-11-23");
    expect(rough(words.dates[0].label).getAttribute("aria-pressed")).toBe(
      "true",
    );
    await press(keep);
    expect(given).toEqual(["2026-11-23"]);
  });

  it("shows the answer there is", async () => {
    const { days, label } = words.dates[2];
    const day = addDays(today, -days);
    const { field, rough } = await shown(day);
    expect(field.value).toBe(day);
    expect(rough(label).getAttribute("aria-pressed")).toBe("true");
  });

  it.each([null, 20_261_023, {}])("shows no day for %j", async (value) => {
    expect((await shown(value)).field.value).toBe("");
  });
});
