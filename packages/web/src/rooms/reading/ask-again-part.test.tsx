import { signal } from "@preact/signals";
import { addDays } from "@staying-power/case";
import { reading } from "@staying-power/forecast";
import { answerText, readingWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { newVisit } from "../../testing/visit.ts";
import { navigation } from "../../ui/shell/navigation.ts";
import { AskAgainPart } from "./ask-again-part.tsx";

const words = readingWords.askAgain;
const began = "2026-11-01";

/** Someone who told on the first day what they do, in a visit with a forecast of a few draws. */
async function shown(conduct: readonly string[], daysLater: number) {
  const day = signal(began);
  const visit = newVisit({
    day,
    ask: async ({ case: theCase, ...options }) => ({
      kind: "reading",
      reading: reading(theCase, { ...options, draws: 20 }),
    }),
  });
  await visit.start();
  visit.answer("endedBy", "ex");
  visit.answer("conduct", conduct);
  const turnTo = async (days: number): Promise<void> => {
    day.value = addDays(began, days);
    for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
  };
  await turnTo(daysLater);
  const part = mount(<AskAgainPart />, {
    session: visit,
    navigation: navigation({
      placeAt: (hash) => ({ room: "", hash }),
      placeToShow: (wanted) => wanted,
    }),
  });
  return { ...part, visit, turnTo };
}

describe("what was told weeks ago", () => {
  it("is asked again after three weeks, and no sooner", async () => {
    const { queryByRole, getByText, turnTo } = await shown(["no-contact"], 20);
    expect(queryByRole("button")).toBeNull();
    await turnTo(21);
    getByText(words.ask(answerText("conduct", ["no-contact"]), 3));
  });

  it("counts from today on by one tap, and is left alone for three weeks", async () => {
    const { getByRole, queryByRole, getByText, visit, turnTo } = await shown(
      ["no-contact"],
      30,
    );
    await press(getByRole("button", { name: words.still }));
    expect(document.activeElement).toBe(getByText(words.kept));
    expect(visit.person.value.events).toEqual([
      {
        at: addDays(began, 30),
        kind: "fact",
        fact: "conduct",
        value: ["no-contact"],
      },
    ]);
    await turnTo(50);
    expect(visit.reading.value?.askAgain).toBeNull();
    expect(queryByRole("button")).toBeNull();
    await turnTo(51);
    expect(visit.reading.value?.askAgain).toEqual({
      fact: "conduct",
      weeksAgo: 3,
    });
  });

  it("leads to its question where it changed", async () => {
    const { getByRole } = await shown(["pleaded"], 40);
    expect(
      getByRole("link", { name: words.changed }).getAttribute("href"),
    ).toBe("#/answers/conduct");
  });

  it("can be put off, and then is not asked for three weeks", async () => {
    const first = await shown([], 25);
    await press(first.getByRole("button", { name: words.putOff }));
    first.getByText(words.later);
    expect(first.visit.record.value.askAgainPutOffOn).toBe(addDays(began, 25));
    for (const [days, buttons] of [
      [25, 0],
      [45, 0],
      [46, 2],
    ] as const) {
      await first.turnTo(days);
      first.show(<AskAgainPart key={days} />);
      expect(first.queryAllByRole("button")).toHaveLength(buttons);
    }
  });

  it("is not asked of somebody to whom something matters more", async () => {
    const { queryByRole, visit } = await shown(["threatened"], 40);
    expect(visit.reading.value?.askAgain).not.toBeNull();
    expect(queryByRole("button")).toBeNull();
  });
});
