import type { Event } from "@staying-power/case";
import {
  happenedWords,
  leftAgainWords,
  mapScreenWords,
  todayWords,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { nothingWrong, said } from "../../../../care/src/testing/said.ts";
import { appAround } from "../../testing/app-around.ts";
import { mount } from "../../testing/mount.tsx";
import { AfterWays } from "../happened/after-part.tsx";
import { MapScreen } from "../map/map-screen.tsx";
import { TodayScreen } from "../today/today-screen.tsx";
import { LeftAgainScreen } from "./left-again-screen.tsx";

const words = leftAgainWords;
const events: readonly Event[] = [
  { at: "2026-10-20", kind: "returned" },
  { at: "2026-11-21", kind: "left-again" },
];

async function around(given: object | null = nothingWrong) {
  const app = await appAround();
  app.session.change((before) => ({
    ...before,
    case: {
      ...before.case,
      breakup: "2026-08-01",
      facts: { endedBy: "ex" },
      events,
    },
    ...(given === null ? {} : { safety: said(given, {}) }),
  }));
  return app;
}

const hrefs = (root: HTMLElement): readonly (string | null)[] =>
  [...root.querySelectorAll("a")].map((link) => link.getAttribute("href"));

describe("it ended again", () => {
  it("puts the kit first, then someone to call and safety, before anything is said", async () => {
    const { root } = mount(<LeftAgainScreen />, await around());
    expect(hrefs(root).slice(0, 3)).toEqual([
      "#/kit",
      "#/kit/call",
      "#/kit/safe",
    ]);
    expect(root.querySelector(".main-action")?.textContent).toBe(words.kit);
  });

  it("gives no advice before it was asked whether they are safe, and the kit all the same", async () => {
    const { root, queryByText } = mount(
      <LeftAgainScreen />,
      await around(null),
    );
    expect(hrefs(root)).toEqual(
      expect.arrayContaining(["#/kit", "#/safety/now/left-again"]),
    );
    expect(queryByText(words.second.heading)).toBeNull();
  });

  it("proposes letting go and quiet alike, side by side, with a mark on every line and no number of theirs", async () => {
    const { root } = mount(<LeftAgainScreen />, await around());
    const doors = [...root.querySelectorAll(".doors .door")];
    expect(doors.map((door) => door.getAttribute("href"))).toEqual([
      "#/letting-go",
      "#/map",
    ]);
    expect(new Set(doors.map((door) => door.className)).size).toBe(1);
    for (const item of root.querySelectorAll(".points li"))
      expect(item.querySelector(".quiet")?.textContent).toMatch(/^\(.+\)$/);
    expect(root.textContent).not.toMatch(/of 100|your fault that|should have/);
    expect(root.textContent).toContain("(the coach’s post)");
  });

  it("speaks of no answer where nothing may be answered", async () => {
    const contact = words.returns.says.find(({ contact: is }) => is);
    if (contact === undefined) throw new TypeError("one line speaks of it");
    const open = mount(<LeftAgainScreen />, await around());
    expect(open.root.textContent).toContain(contact.text);
    const { root } = mount(
      <LeftAgainScreen />,
      await around({ ...nothingWrong, contact: "they-asked" }),
    );
    expect(root.textContent).not.toContain(contact.text);
  });

  it("is one tap away from Today, from the map, and from what happened", async () => {
    const app = await around();
    const day = mount(<TodayScreen />, app);
    expect(
      day
        .getByRole("link", { name: todayWords.endedAgain })
        .getAttribute("href"),
    ).toBe("#/left-again");
    const map = mount(<MapScreen on="" />, app);
    expect(
      map
        .getAllByRole("link", { name: mapScreenWords.places["ended-again"] })
        .map((link) => link.getAttribute("href")),
    ).toContain("#/left-again");
    const [, event] = events;
    if (event === undefined) throw new TypeError("no entry");
    const after = mount(<AfterWays told={{ event, judged: null }} />, app);
    expect(
      after
        .getByRole("link", { name: happenedWords.endedAgain })
        .getAttribute("href"),
    ).toBe("#/left-again");
  });

  it("stands on no map once they are back", async () => {
    const app = await around();
    app.session.log({ kind: "returned", at: "2026-11-22" });
    const { queryByRole } = mount(<MapScreen on="" />, app);
    expect(
      queryByRole("link", { name: mapScreenWords.places["ended-again"] }),
    ).toBeNull();
  });
});
