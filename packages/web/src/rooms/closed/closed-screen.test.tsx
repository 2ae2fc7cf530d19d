import { closingWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { rulesHere } from "../reminders/reminding.ts";
import { placeAt, placeToShow } from "../../app/guard.ts";
import { rooms } from "../../app/every-room.ts";
import { appAround } from "../../testing/app-around.ts";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { ClosedScreen } from "./closed-screen.tsx";

const words = closingWords.closed;

async function closed() {
  const app = await appAround();
  app.session.change((before) => ({
    ...before,
    case: { ...before.case, breakup: "2026-10-01" },
    lettingGo: {
      ...before.lettingGo,
      closedOn: "2026-11-20",
      letters: [{ id: "l", at: "2026-11-20T10:00:00.000Z", text: "Secret." }],
    },
    reminders: {
      ...before.reminders,
      list: {
        a: {
          id: "a",
          about: "evening",
          days: ["monday"],
          time: "20:00",
          since: "2026-11-01",
          off: false,
        },
      },
    },
  }));
  return app;
}

const homeOf = (app: Awaited<ReturnType<typeof closed>>, hash: string) =>
  placeToShow(rooms, app.session, placeAt(rooms, hash)).hash;

describe("the quiet page", () => {
  it("is home while the app is closed, and everything else still opens", async () => {
    const app = await closed();
    expect(homeOf(app, "#/")).toBe("#/closed");
    expect(homeOf(app, "#/today")).toBe("#/closed");
    for (const hash of ["#/kit", "#/help", "#/mine", "#/letter"])
      expect(homeOf(app, hash)).toBe(hash);
  });

  it("shows no number, no task, no question, and no line of the letter", async () => {
    const { root } = mount(<ClosedScreen />, await closed());
    expect(root.textContent).not.toMatch(/of 100|Secret|\?/);
    expect(root.textContent).toContain("20 November 2026");
    const links = [...root.querySelectorAll("a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(links).toEqual([
      "#/letter",
      "#/kit",
      "#/help",
      "#/mine/backup",
      "#/mine/erase",
    ]);
  });

  it("is opened again by one tap, with all that was kept", async () => {
    const app = await closed();
    const { getByRole } = mount(<ClosedScreen />, app);
    const { closedOn: _day, ...before } = app.session.record.value.lettingGo;
    await press(getByRole("button", { name: words.open }));
    expect(app.session.record.value.lettingGo).toEqual(before);
    expect(homeOf(app, "#/")).toBe("#/today");
  });

  it("reminds of nothing, and of everything again once it is open", async () => {
    const { session } = await closed();
    expect(rulesHere(session, false).each).toEqual([]);
    session.change(({ lettingGo: { closedOn: _day, ...rest }, ...before }) => ({
      ...before,
      lettingGo: rest,
    }));
    expect(rulesHere(session, false).each.length).toBe(1);
  });

  it("says that the app is open where it is", async () => {
    const { getByText } = mount(<ClosedScreen />, await appAround());
    expect(getByText(words.isOpen.text)).toBeTruthy();
  });
});
