import { addDays, type Event } from "@staying-power/case";
import { kitWords, urgeWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { localMoment } from "../../visit/local-moment.ts";
import type { KitUrge } from "./model/kit-notes.ts";
import { UrgesPart } from "./urges-part.tsx";

const { learned, led } = urgeWords;
const today = "2026-11-22";

/** One urge on each of the days up to today, at these hours of the clock. */
function urgesAt(hours: readonly number[]): readonly KitUrge[] {
  return hours.map((hour, place) => {
    const [year = 0, month = 1, day = 1] = addDays(today, place - hours.length)
      .split("-")
      .map(Number);
    return {
      id: `u${place}`,
      at: localMoment(new Date(year, month - 1, day, hour, 20).getTime()),
      outcome: "held",
    };
  });
}

async function shown(
  urges: readonly KitUrge[],
  { id, events = [] }: { readonly id?: string; readonly events?: Event[] } = {},
) {
  const app = await appAround({ day: today });
  app.session.change((before) => ({
    ...before,
    case: { ...before.case, ...(events.length > 0 && { events }) },
    kit: { ...before.kit, urges },
  }));
  const part = mount(<UrgesPart {...(id !== undefined && { id })} />, app);
  return { ...part, kept: () => app.session.record.value.kit.urges };
}

const nights = Array.from({ length: 12 }, () => 23);

describe("what the kit says of many urges", () => {
  it("is nothing while there is none", async () => {
    const { queryByText, getByText } = await shown([]);
    expect(queryByText(learned.heading)).toBeNull();
    expect(getByText(kitWords.after.none)).toBeTruthy();
  });

  it("is how many are left, while there are too few, and no picture", async () => {
    const { getByText, queryByRole } = await shown(urgesAt([23, 22, 9]));
    expect(getByText(learned.soon(7))).toBeTruthy();
    expect(queryByRole("img")).toBeNull();
  });

  it("is that nothing stands out, where nothing does", async () => {
    const { getByText, getByRole, queryAllByRole } = await shown(
      urgesAt([7, 9, 11, 13, 15, 17, 19, 21, 8, 12, 16, 20]),
    );
    expect(getByText(learned.none)).toBeTruthy();
    expect(getByText(learned.next(3))).toBeTruthy();
    expect(getByRole("img")).toBeTruthy();
    expect(queryAllByRole("link")).toEqual([]);
  });

  it("names the hours with their count, and leads to a plan for them", async () => {
    const { getAllByRole, root } = await shown(urgesAt(nights));
    expect(root.querySelector(".kit-finding")?.textContent).toMatch(
      /^Most of your hard moments, 12 of 12, came between/,
    );
    const [link] = getAllByRole("link");
    expect(link?.getAttribute("href")).toMatch(
      /^#\/if-then\/hours-2[123]-3-all$/,
    );
  });

  it("counts a strong urge that was told on Today as one more", async () => {
    const told: Event = {
      at: localMoment(new Date(2026, 10, 22, 9, 0).getTime()),
      kind: "check-in",
      urge: 10,
    };
    const { getByRole } = await shown(urgesAt(nights), { events: [told] });
    expect(getByRole("img").getAttribute("aria-label")).toBe(
      learned.chart.alt(13),
    );
  });

  it("lists the newest urges, and folds the others", async () => {
    const { root, getByText } = await shown(urgesAt(nights));
    expect(root.querySelectorAll("section > .kit-urges li")).toHaveLength(3);
    expect(getByText(kitWords.after.earlier(9))).toBeTruthy();
    expect(root.querySelectorAll(".kit-urges li")).toHaveLength(12);
  });
});

describe("what led up to an urge", () => {
  it("is kept by a tap, changed by another, and taken away by the same", async () => {
    const { getByText, kept } = await shown(urgesAt([23]), { id: "u0" });
    await press(getByText(led.places.bed));
    await press(getByText(led.triggers.bored));
    expect(kept()).toMatchObject([{ place: "bed", trigger: "bored" }]);
    await press(getByText(led.places.home));
    expect(kept()).toMatchObject([{ place: "home", trigger: "bored" }]);
    await press(getByText(led.places.home));
    expect(Object.keys(kept()[0] ?? {})).not.toContain("place");
  });

  it("turns into the “if” of a plan", async () => {
    const { getByText, getAllByRole } = await shown(urgesAt([23]), {
      id: "u0",
    });
    const href = () =>
      getAllByRole("link")
        .map((link) => link.getAttribute("href"))
        .find((to) => to?.startsWith("#/if-then"));
    expect(href()).toBe("#/if-then");
    await press(getByText(led.places.bed));
    expect(href()).toBe("#/if-then/place-bed");
    await press(getByText(led.triggers["bad-day"]));
    expect(href()).toBe("#/if-then/trigger-bad-day");
  });

  it("is not asked where no urge was just noted, or it was taken back", async () => {
    const one = await shown(urgesAt([23]));
    expect(one.queryByText(led.heading)).toBeNull();
    const { root, queryByText, kept } = await shown(urgesAt([23]), {
      id: "u0",
    });
    const remove = root.querySelector<HTMLElement>(".kit-urges button");
    if (remove === null) throw new TypeError("no way to take it back");
    await press(remove);
    expect(kept()).toEqual([]);
    expect(queryByText(led.heading)).toBeNull();
  });
});
