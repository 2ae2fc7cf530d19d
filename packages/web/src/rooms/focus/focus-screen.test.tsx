import type { Event } from "@staying-power/case";
import { focusWords, mapScreenWords, plainText } from "@staying-power/words";
import { fireEvent } from "@testing-library/dom";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { pick, press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { FocusScreen } from "./focus-screen.tsx";

const words = focusWords;

async function shown(...events: readonly Event[]) {
  const app = await appAround({ day: "2026-11-29" });
  app.session.change((before) => ({
    ...before,
    case: {
      ...before.case,
      breakup: "2026-10-01",
      ...(events.length > 0 && { events }),
    },
  }));
  const part = mount(<FocusScreen />, app);
  return {
    ...part,
    events: () => app.session.person.value.events ?? [],
    pressed: async (name: string) => {
      const found = part
        .getAllByRole("button")
        .find(
          (each) =>
            (each.getAttribute("aria-label") ?? each.textContent) === name,
        );
      if (found === undefined) throw new TypeError(`no button ${name}`);
      await press(found);
    },
  };
}

function kept(at: string, project = "a"): Event {
  return {
    at,
    kind: "project",
    project,
    area: "passion",
    what: `thing ${project}`,
  };
}

const cell = (day: "monday" | "tuesday", part: "morning" | "day") =>
  words.cell({ day, part });

describe("change your focus", () => {
  it("makes one project with its place in the week, and takes it back", async () => {
    const { pressed, events, getByLabelText, getByText } = await shown();
    expect(getByText(words.empty)).toBeTruthy();
    await pressed(words.make);
    await pressed(words.keep);
    expect(getByText(words.missing)).toBeTruthy();
    expect(events()).toEqual([]);
    await type(getByLabelText(words.what), " the guitar ");
    await type(getByLabelText(words.inThirty), "one song");
    await pressed(cell("tuesday", "day"));
    await pressed(cell("monday", "morning"));
    await pressed(cell("monday", "morning"));
    await pressed(words.keep);
    expect(events()).toMatchObject([
      {
        kind: "project",
        area: "passion",
        what: "the guitar",
        show: "one song",
        slots: [{ day: "tuesday", part: "day" }],
      },
    ]);
    expect(getByText(words.kept)).toBeTruthy();
    await pressed(mapScreenWords.takeBack);
    expect(events()).toEqual([]);
  });

  it("moves through the week by arrow keys, and stops at its edge", async () => {
    const { pressed, getByRole } = await shown();
    await pressed(words.make);
    const button = (name: string) => getByRole("button", { name });
    const key = async (name: string, pressedKey: string) => {
      await act(async () => {
        fireEvent.keyDown(button(name), { key: pressedKey });
      });
    };
    await key(cell("monday", "morning"), "ArrowRight");
    expect(document.activeElement).toBe(button(cell("monday", "day")));
    await key(cell("monday", "day"), "ArrowDown");
    expect(document.activeElement).toBe(button(cell("tuesday", "day")));
    expect(button(cell("tuesday", "day")).tabIndex).toBe(0);
    await key(cell("monday", "morning"), "ArrowUp");
    expect(document.activeElement).toBe(button(cell("monday", "morning")));
  });

  it("moves what is there by Shift with an arrow, and from the list with its hour", async () => {
    const { pressed, events, getByRole, getByLabelText } = await shown();
    await pressed(words.make);
    await type(getByLabelText(words.what), "the guitar");
    await pressed(cell("monday", "morning"));
    await act(async () => {
      fireEvent.keyDown(
        getByRole("button", { name: cell("monday", "morning") }),
        { key: "ArrowRight", shiftKey: true },
      );
    });
    expect(document.activeElement).toBe(
      getByRole("button", { name: cell("monday", "day") }),
    );
    await pick(getByLabelText(words.time), "19:30");
    await pick(getByLabelText(words.minutes), "90");
    await pick(getByLabelText(words.place), "tuesday day");
    await pressed(words.keep);
    expect(events()).toMatchObject([
      {
        slots: [{ day: "tuesday", part: "day", time: "19:30", minutes: 90 }],
      },
    ]);
  });

  it("ends kindly, with what there is to show as a note after thirty days", async () => {
    const { pressed, events, getByLabelText, getByText } = await shown(
      kept("2026-10-20"),
    );
    expect(getByText(words.thirty)).toBeTruthy();
    await type(getByLabelText(words.toShow), "one song");
    await pressed(plainText(words.done("thing a")));
    expect(events().at(-1)).toMatchObject({
      project: "a",
      what: null,
      done: true,
      note: "one song",
    });
    expect(getByText(words.ended)).toBeTruthy();
  });

  it("offers no third one, and stays when they return", async () => {
    const { getByText, queryByText } = await shown(
      kept("2026-11-20", "a"),
      kept("2026-11-21", "b"),
      { at: "2026-11-25", kind: "returned" },
    );
    expect(getByText(words.enough)).toBeTruthy();
    expect(queryByText(words.another)).toBeNull();
    expect(getByText(words.stays)).toBeTruthy();
    expect(getByText("thing b")).toBeTruthy();
  });
});
