import type { Event } from "@staying-power/case";
import { ifThenCues } from "@staying-power/plan";
import {
  ifThenWords,
  mapScreenWords,
  mapWords,
  plainText,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { IfThenScreen } from "./if-then-screen.tsx";

const words = ifThenWords;
const today = "2026-11-22";

async function shown({
  events = [],
  facts = {},
  from = "list",
}: {
  readonly events?: readonly Event[];
  readonly facts?: object;
  readonly from?: string;
} = {}) {
  const app = await appAround({ day: today });
  app.session.change((before) => ({
    ...before,
    case: {
      ...before.case,
      breakup: "2026-10-01",
      facts,
      ...(events.length > 0 && { events }),
    },
  }));
  const part = mount(<IfThenScreen from={from} />, app);
  const buttons = () =>
    part.queryAllByRole("button").map(({ textContent }) => textContent);
  return {
    ...part,
    buttons,
    events: () => app.session.person.value.events ?? [],
    pressed: async (name: string) => {
      const found = part
        .getAllByRole("button")
        .find(({ textContent }) => textContent === name);
      if (found === undefined) throw new TypeError(`no button ${name}`);
      await press(found);
    },
  };
}

const evening = {
  cue: words.cues["evening-alone"],
  response: words.responses["walk-round"],
};

function kept(at: string, more: object): Event {
  return { at, kind: "if-then", plan: "a", cue: null, ...more };
}

describe("if-then plans", () => {
  it("are made in two short steps, and shown back as one sentence", async () => {
    const { pressed, events, getByText, getByRole } = await shown();
    expect(getByText(words.empty)).toBeTruthy();
    await pressed(words.make);
    expect(document.activeElement?.textContent).toBe(words.cue.heading);
    await pressed(words.option(evening.cue));
    expect(getByRole("heading", { level: 1 }).textContent).toBe(
      words.response.heading(evening.cue),
    );
    await pressed(words.option(evening.response));
    expect(getByText(mapWords.ifThen(evening))).toBeTruthy();
    expect(getByText(words.whole.read)).toBeTruthy();
    expect(events()).toEqual([]);
    await pressed(words.whole.keep);
    expect(events()).toMatchObject([
      { kind: "if-then", ...evening, moment: { part: "evening" } },
    ]);
    expect(getByText(words.kept)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(words.heading);
    expect(
      getByText(words.shown({ days: [], part: "evening" }) ?? ""),
    ).toBeTruthy();
    await pressed(mapScreenWords.takeBack);
    expect(events()).toEqual([]);
  });

  it("are made in one's own words, which must be some", async () => {
    const { pressed, events, getByLabelText, getByText } = await shown();
    await pressed(words.make);
    await pressed(words.cue.own);
    expect(document.activeElement).toBe(getByLabelText(words.cue.ownLabel));
    await pressed(words.on);
    expect(getByText(words.missing)).toBeTruthy();
    await type(getByLabelText(words.cue.ownLabel), " my sister calls. ");
    await pressed(words.on);
    await pressed(words.response.own);
    await type(getByLabelText(words.response.ownLabel), "listen");
    await pressed(words.on);
    expect(getByText("If my sister calls, then I listen.")).toBeTruthy();
    await type(getByLabelText(words.moment.part), "");
    await pressed(words.whole.keep);
    expect(events()).toMatchObject([
      { cue: "my sister calls.", response: "listen" },
    ]);
    expect(events()[0]).not.toHaveProperty("moment");
  });

  it("are changed under the same id, and the version before stays readable", async () => {
    const first = kept("2026-11-01", evening);
    const { pressed, events, getByLabelText, getByText } = await shown({
      events: [first],
    });
    await pressed(plainText(words.change(evening.cue)));
    await pressed(words.whole.otherResponse);
    await type(getByLabelText(words.response.ownLabel), "ring Ana");
    await pressed(words.on);
    await press(getByLabelText(words.moment.dayNames.friday));
    await pressed(words.whole.keep);
    expect(events()).toMatchObject([
      first,
      { plan: "a", response: "ring Ana", moment: { days: ["friday"] } },
    ]);
    expect(getByText(words.earlier)).toBeTruthy();
    expect(getByText(mapWords.ifThen(evening), { exact: false })).toBeTruthy();
  });

  it("are taken back, and that is undone", async () => {
    const { pressed, events, getByText, queryByText } = await shown({
      events: [kept("2026-11-01", evening)],
    });
    await pressed(plainText(words.takeBack(evening.cue)));
    expect(document.activeElement?.textContent).toContain(words.takenBack);
    expect(events().at(-1)).toMatchObject({ plan: "a", cue: null });
    expect(getByText(words.empty)).toBeTruthy();
    expect(getByText(words.takenBack)).toBeTruthy();
    await pressed(mapScreenWords.takeBack);
    expect(document.activeElement).not.toBe(document.body);
    expect(events()).toHaveLength(1);
    expect(queryByText(words.empty)).toBeNull();
  });

  it("begin at a trigger that a link names, and nothing is lost by leaving", async () => {
    const { pressed, events, getByRole, buttons } = await shown({
      from: "after-a-drink",
    });
    expect(getByRole("heading", { level: 1 }).textContent).toBe(
      words.response.heading(words.cues["after-a-drink"]),
    );
    for (const id of ifThenCues["after-a-drink"].responses)
      expect(buttons()).toContain(words.option(words.responses[id]));
    await pressed(words.leave);
    expect(events()).toEqual([]);
    expect(getByRole("heading", { level: 1 }).textContent).toBe(words.heading);
  });

  it("speak of no step of theirs behind a gate, and say what the evidence is", async () => {
    const { pressed, buttons, getByText } = await shown({
      facts: { contactForbidden: "they-asked" },
    });
    expect(getByText(words.evidence.summary)).toBeTruthy();
    await pressed(words.make);
    expect(buttons()).toContain(words.option(words.cues["bored"]));
    expect(buttons()).not.toContain(words.option(words.cues["message-came"]));
  });

  it("offer no act that reaches for the ex", () => {
    for (const text of Object.values(words.responses))
      expect(text).not.toMatch(/\b(?:them|ex|their)\b/i);
  });
});
