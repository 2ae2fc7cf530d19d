import { urgeStudies } from "@staying-power/care";
import {
  lookingStepWords,
  lookingWords,
  plainText,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { LookingScreen } from "./looking-screen.tsx";

const words = lookingWords;

async function shown(facts: object = {}) {
  const app = await appAround({ day: "2026-11-22" });
  app.session.change((before) => ({
    ...before,
    case: { ...before.case, breakup: "2026-10-01", facts },
  }));
  return { ...mount(<LookingScreen />, app), app };
}

describe("looking at their profile", () => {
  it("is waited out for ten minutes, as often as someone wants", async () => {
    const { getByRole, getAllByRole } = await shown();
    await press(getByRole("button", { name: words.wait.start }));
    expect(getAllByRole("status").map((part) => part.textContent)).toContain(
      words.wait.left(10),
    );
    expect(getByRole("button", { name: words.wait.again })).toBeTruthy();
  });

  it("has what was set up kept, said beside its place, and taken back", async () => {
    const { getByLabelText, getByText, app, root } = await shown();
    const step = getByLabelText(lookingStepWords.steps["x-mute"]);
    await press(step);
    expect(app.session.record.value.kit.steps).toMatchObject([
      { id: "looking:x-mute" },
    ]);
    const said = plainText(words.harder.done(lookingStepWords.places.x, 1));
    expect(
      [...root.querySelectorAll("summary")].map((part) => part.textContent),
    ).toContain(said);
    await press(step);
    expect(app.session.record.value.kit.steps).toBeUndefined();
    expect(getByText(lookingStepWords.places.x)).toBeTruthy();
  });

  it("says what research found with its name, and that it cannot tell what causes what", async () => {
    const { root } = await shown();
    expect(root.textContent).toContain(words.does.study(urgeStudies));
    expect(root.textContent).toContain(words.does.cause);
  });

  it("leads to what was done when someone looked, and to no other site", async () => {
    const { getByRole, root } = await shown();
    expect(
      getByRole("link", { name: words.wait.looked }).getAttribute("href"),
    ).toBe("#/kit/after");
    const out = [...root.querySelectorAll("a")].filter(
      (link) => !/^(?:#|tel:|sms:)/.test(link.getAttribute("href") ?? ""),
    );
    expect(out).toEqual([]);
  });

  it("behind a no speaks of it, of no way to be reached, and keeps the friction", async () => {
    const { root } = await shown({ contactForbidden: "court-order" });
    expect(root.textContent).toContain(words.no);
    expect(root.textContent).not.toContain(words.does.mute);
    expect(root.textContent).toContain(words.harder.heading);
  });

  it("where someone is afraid, puts safety first and offers no setting", async () => {
    const { root } = await shown({ issues: ["abuse"] });
    for (const text of words.safety.text)
      expect(root.textContent).toContain(text);
    expect(root.textContent).not.toContain(words.harder.heading);
    expect(root.querySelectorAll("input")).toHaveLength(0);
  });
});
