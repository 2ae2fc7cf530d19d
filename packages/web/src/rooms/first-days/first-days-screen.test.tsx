import { signal } from "@preact/signals";
import { firstDaysWords, markWords, plainText } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { FirstDaysScreen } from "./first-days-screen.tsx";

const words = firstDaysWords;
const today = "2026-11-22";

interface Told {
  readonly breakup?: string;
  readonly facts?: object;
  readonly endedAt?: string;
}

async function shown({ breakup, facts = {}, endedAt }: Told = {}) {
  const app = await appAround({ day: signal(today) });
  app.session.change((before) => ({
    ...before,
    case: {
      ...before.case,
      ...(breakup !== undefined && { breakup }),
      facts,
    },
    kit: { ...before.kit, ...(endedAt !== undefined && { endedAt }) },
  }));
  return { ...mount(<FirstDaysScreen />, app), app };
}

const openParts = (root: HTMLElement): readonly (string | null)[] =>
  [...root.querySelectorAll(".folds > details[open] > summary")].map(
    (summary) => summary.textContent,
  );
const now = (heading: string): string => plainText(words.now(heading));

describe("the first 72 hours", () => {
  it("with nothing told, open with the first hour, and ask when it was", async () => {
    const { root, getByRole } = await shown();
    expect(openParts(root)).toEqual([words.parts.hour]);
    expect(getByRole("group", { name: words.when.question })).toBeTruthy();
  });

  it("open where the person is, said by a tap that is kept and can be changed", async () => {
    const { root, getByRole, getByText, app } = await shown();
    await press(getByRole("button", { name: words.when.said.hours }));
    expect(openParts(root)).toEqual([now(words.parts.tonight)]);
    expect(getByText(words.when.ago(4))).toBeTruthy();
    expect(app.session.record.value.kit.endedAt).toBe(
      "2026-11-22T08:00:00.000Z",
    );
    await press(getByRole("button", { name: words.when.change }));
    await press(getByRole("button", { name: words.when.said["two-days"] }));
    expect(openParts(root)).toEqual([now(words.parts.second)]);
  });

  it("begin at the day of the case, and say that the hour is a guess", async () => {
    const { root, getByText } = await shown({ breakup: "2026-11-21" });
    expect(openParts(root)).toEqual([now(words.parts.morning)]);
    expect(getByText(words.when.dayOnly)).toBeTruthy();
  });

  it("are over after three days, and lead to the map", async () => {
    const { root, getByRole } = await shown({
      breakup: "2026-11-10",
      facts: { endedBy: "ex" },
    });
    expect(openParts(root)).toEqual([]);
    expect(
      getByRole("link", { name: words.when.toMap }).getAttribute("href"),
    ).toBe("#/map");
  });

  it("are over, and lead to the questions where there is no case", async () => {
    const { getByRole } = await shown({ endedAt: "2026-11-10T10:00:00.000Z" });
    expect(
      getByRole("link", { name: words.when.toQuestions }).getAttribute("href"),
    ).toBe("#/next");
  });

  it("open what fits what was told", async () => {
    const { root } = await shown({
      breakup: today,
      facts: { children: true, ties: ["home"], endedBy: "me" },
    });
    expect(openParts(root)).toEqual([
      now(words.parts.hour),
      words.fits.children,
      words.fits.together,
      words.fits.ended,
    ]);
  });

  it("keep what is ticked in the kit, and take it back without a trace", async () => {
    const { getByLabelText, app } = await shown({ breakup: today });
    const phone = getByLabelText(
      plainText(words.line(words.lines.phone, markWords.inferred)),
    );
    await press(phone);
    expect(app.session.record.value.kit.steps).toMatchObject([
      { id: "first-days:phone" },
    ]);
    await press(phone);
    expect(app.session.record.value.kit.steps).toBeUndefined();
  });

  it("say of every line who says it", async () => {
    const { root } = await shown();
    const lines = [...root.querySelectorAll(".day-lines > li")];
    expect(lines.length).toBe(Object.keys(words.lines).length);
    for (const line of lines)
      expect(line.querySelector(".quiet")?.textContent).toMatch(/^\(.+\)$/);
  });

  it.each(["court-order", "they-asked"])(
    "behind a no hold care alone, and lead to no message: %s",
    async (contactForbidden) => {
      const { root } = await shown({
        breakup: today,
        facts: { contactForbidden, children: true },
      });
      expect(root.textContent).toContain(words.lines.drink);
      for (const line of ["ended-sorry", "kids-matters", "things"] as const)
        expect(root.textContent).not.toContain(words.lines[line]);
      expect(root.querySelector('a[href="#/logistics"]')).toBeNull();
    },
  );
});
