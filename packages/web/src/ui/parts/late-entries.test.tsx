import { signal } from "@preact/signals";
import { lateWords as words } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { LateEntries } from "./late-entries.tsx";

async function shown() {
  const day = signal("2026-11-01");
  const app = await appAround({ day });
  app.session.answer("endedBy", "ex");
  day.value = "2027-11-29";
  app.session.answer("exPartner", "none");
  app.session.answer("children", true);
  day.value = "2026-11-29";
  return { ...mount(<LateEntries />, app), app };
}

describe("entries dated after today", () => {
  it("are said and put on today in one tap, and that is undone in another", async () => {
    const { getByRole, getByText, queryByText, app } = await shown();
    getByText(words.found(2, "2026-11-29"));
    expect(app.session.facts.value.exPartner).toBeUndefined();
    await press(getByRole("button", { name: words.put(2) }));
    getByText(words.done);
    expect(app.session.facts.value).toMatchObject({
      exPartner: "none",
      children: true,
    });
    await press(getByRole("button", { name: words.undo }));
    getByText(words.found(2, "2026-11-29"));
    expect(queryByText(words.done)).toBeNull();
  });

  it("can be left, and are not there where the clock was right", async () => {
    const { getByRole, queryByRole } = await shown();
    await press(getByRole("button", { name: words.leave }));
    expect(queryByRole("button")).toBeNull();
    expect(
      mount(<LateEntries />, await appAround()).queryByRole("button"),
    ).toBeNull();
  });
});
