import { digestOf } from "@staying-power/web/ui";
import { type Signal, signal } from "@preact/signals";
import {
  type Availability,
  type KeptAvailability,
  keptAvailability,
} from "@staying-power/envelope";
import { newIdentity } from "@staying-power/seal";
import { deskFrameWords, deskHoursWords } from "@staying-power/words";
import { fireEvent } from "@testing-library/dom";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  type Answers,
  deskAtHand,
  seen,
  show,
  signIn,
} from "../../testing/desk-at-hand.tsx";
import type { Desk } from "../../visit/desk.ts";
import { keysHere } from "../../worker/keys-here.ts";
import { HoursScreen } from "./hours-screen.tsx";
import { usualHours } from "./hours-draft.ts";

const kept = (over: Partial<Availability> = {}): KeptAvailability => ({
  revision: 3,
  availability: { ...usualHours("Europe/London", "First call"), ...over },
  busy: null,
});
const first: KeptAvailability = {
  revision: 0,
  availability: null,
  busy: null,
};

/** Those of the test that is over: what they still seal is not to come to the next. */
const begun: Desk[] = [];
afterEach(() => {
  for (const desk of begun.splice(0)) desk.kept.forget();
  localStorage.clear();
});

async function shown(answers: Answers, online = true) {
  const { desk, asked, sent } = deskAtHand({ answers, online });
  begun.push(desk);
  await signIn(desk, (await newIdentity()).identity);
  return { part: show(desk, <HoursScreen />), asked, sent };
}

/** This room, or another one. */
function Room({ here }: { readonly here: Signal<boolean> }) {
  return here.value ? <HoursScreen /> : <p>another room</p>;
}

function type(field: Element, value: string): void {
  fireEvent.input(field, { target: { value } });
}

describe("a coach's hours", () => {
  it("begin with working hours and one kind of call, and say what a person would see", async () => {
    const { part } = await shown({ "GET /v1/availability": first });
    await seen(() => part.getByText(/Nothing is saved yet. This is a start/));
    part.getByText("Call, 50 minutes");
    expect(part.getAllByText("No calls")).toHaveLength(2);
    // From Tuesday noon on, a day ahead of now: the last call ends at five.
    const preview = part.getByText("Tuesday, 1 December 2026").parentElement;
    expect(preview?.textContent).toContain("12:00");
    expect(preview?.textContent).not.toContain("11:30");
    expect(preview?.textContent).toContain("16:00");
    expect(preview?.textContent).not.toContain("16:30");
    expect(part.queryByText("Saturday, 5 December 2026")).toBeNull();
  });

  it("are saved in the place of the revision that was seen, and undone before that", async () => {
    const changed = kept({ noticeHours: 48 });
    const { part, sent } = await shown({
      "GET /v1/availability": kept(),
      "PUT /v1/availability": { ...changed, revision: 4 },
    });
    const field = await seen(() =>
      part.getByLabelText("Hours before a call at which booking ends"),
    );
    expect(part.queryByRole("button", { name: "Undo all changes" })).toBeNull();
    type(field, "12");
    await seen(() => part.getByText("You have changes that are not saved."));
    part.getByRole("button", { name: "Undo all changes" }).click();
    await seen(() => expect(field).toHaveProperty("value", "24"));
    type(field, "48");
    const save = part.getByRole("button", { name: "Save your hours" });
    await seen(() => expect(save).toHaveProperty("disabled", false));
    save.click();
    await seen(() => part.getByText(/Saved. People see these hours/));
    expect(sent.at(-1)).toMatchObject({
      replaces: 3,
      availability: { noticeHours: 48 },
    });
  });

  it("wait as they were left while the coach is in another room, and are out of memory on signing out", async () => {
    const { desk, asked } = deskAtHand({
      answers: { "GET /v1/availability": kept() },
    });
    begun.push(desk);
    await signIn(desk, (await newIdentity()).identity);
    const here = signal(true);
    const part = show(desk, <Room here={here} />);
    const notice = () =>
      seen(() =>
        part.getByLabelText("Hours before a call at which booking ends"),
      );
    const leaveAndComeBack = async () => {
      here.value = false;
      await seen(() => part.getByText("another room"));
      here.value = true;
      return notice();
    };
    await notice();
    // Where nothing was changed they are those that are kept now.
    type(await leaveAndComeBack(), "12");
    expect(asked).toHaveLength(2);
    await seen(() => part.getByText("You have changes that are not saved."));
    expect(await leaveAndComeBack()).toHaveProperty("value", "12");
    part.getByText("You have changes that are not saved.");
    expect(asked).toHaveLength(2);
    await seen(() => expect(localStorage).toHaveLength(1));
    desk.leave("out");
    expect(desk.hours.value).toBeNull();
  });

  it.each([
    ["idle", 3],
    ["expired", 3],
    ["idle", 4],
  ] as const)(
    "that were not saved are kept sealed, and back at the next sign-in, once the desk was left: %s, with revision %i there",
    async (why, revision) => {
      const { identity } = await newIdentity();
      const answers = {
        "GET /v1/availability": kept(),
        "PUT /v1/availability": { ...kept({ noticeHours: 72 }), revision: 5 },
      };
      const enter = async () => {
        const { desk, sent } = deskAtHand({ answers });
        await signIn(desk, identity);
        return { desk, sent, part: show(desk, <HoursScreen />) };
      };
      const label = "Hours before a call at which booking ends";
      const before = await enter();
      type(await seen(() => before.part.getByLabelText(label)), "72");
      // Empty is no number, and stays empty.
      type(before.part.getByLabelText(deskHoursWords.limits.horizon), "");
      await seen(() => before.part.getByText(deskHoursWords.unsaved));
      before.desk.leave(why);
      expect(before.desk.hours.value).toBeNull();
      await seen(() => expect(localStorage).toHaveLength(1));

      answers["GET /v1/availability"] = { ...kept(), revision };
      const { desk, part, sent } = await enter();
      await seen(() => part.getByText(deskHoursWords.isBack));
      expect(part.getByLabelText(label)).toHaveProperty("value", "72");
      const ahead = part.getByLabelText(deskHoursWords.limits.horizon);
      expect(ahead).toHaveProperty("value", "");
      type(ahead, "28");
      await seen(() => part.getByText(deskHoursWords.unsaved));
      if (revision === 3)
        part.getByRole("button", { name: deskHoursWords.save }).click();
      else
        part
          .getByRole("button", { name: deskHoursWords.conflict.mine })
          .click();
      await seen(() => part.getByText(deskHoursWords.saved));
      expect(sent.at(-1)).toMatchObject({
        replaces: revision,
        availability: { noticeHours: 72, horizonDays: 28 },
      });
      expect(localStorage).toHaveLength(0);
      expect(desk.kept.kinds.value).toEqual([]);
    },
  );

  it("that were not saved stay on the device where they could not be opened just now, and come when it is tried again", async () => {
    const { identity } = await newIdentity();
    const enter = async () => {
      const { desk } = deskAtHand({
        answers: { "GET /v1/availability": kept() },
      });
      begun.push(desk);
      await signIn(desk, identity);
      return { desk, part: show(desk, <HoursScreen />) };
    };
    const label = "Hours before a call at which booking ends";
    const before = await enter();
    type(await seen(() => before.part.getByLabelText(label)), "72");
    before.desk.leave("idle");
    await seen(() => expect(localStorage).toHaveLength(1));
    const open = vi
      .spyOn(keysHere, "open")
      .mockRejectedValueOnce(new Error("the worker broke"));
    const { part } = await enter();
    await seen(() => part.getByText(deskFrameWords.problems["still-sealed"]));
    expect(localStorage).toHaveLength(1);
    open.mockRestore();
    part.getByRole("button", { name: deskFrameWords.again }).click();
    await seen(() => part.getByText(deskHoursWords.isBack));
    expect(part.getByLabelText(label)).toHaveProperty("value", "72");
  });

  it("that are typed while others are saved stand on", async () => {
    const saved = Promise.withResolvers<unknown>();
    const { part } = await shown({
      "GET /v1/availability": kept(),
      "PUT /v1/availability": saved.promise,
    });
    const field = await seen(() =>
      part.getByLabelText("Hours before a call at which booking ends"),
    );
    type(field, "48");
    await seen(() => part.getByText(deskHoursWords.unsaved));
    part.getByRole("button", { name: deskHoursWords.save }).click();
    await seen(() => part.getByText(deskHoursWords.saving));
    type(field, "12");
    saved.resolve({ ...kept({ noticeHours: 48 }), revision: 4 });
    await seen(() =>
      expect(part.queryByText(deskHoursWords.saving)).toBeNull(),
    );
    expect(field).toHaveProperty("value", "12");
    part.getByRole("button", { name: deskHoursWords.undo });
  });

  it("are not kept where they come after signing out", async () => {
    const late = Promise.withResolvers<unknown>();
    const { desk } = deskAtHand({
      answers: { "GET /v1/availability": late.promise },
    });
    await signIn(desk, (await newIdentity()).identity);
    const got = desk.asCoach((relay, token) =>
      relay.json("/v1/availability", keptAvailability, { token }),
    );
    desk.leave("out");
    late.resolve(kept());
    expect(await got).toEqual({ ok: false, error: "not-signed-in" });
  });

  it("say each place that has to be mended, lead there, and send nothing", async () => {
    const { part, asked } = await shown({
      "GET /v1/availability": kept({
        exceptions: [
          { day: "2026-12-24", spans: [{ from: "10:00", to: "12:00" }] },
        ],
      }),
    });
    const [, lateTo] = await seen(() =>
      part.getAllByLabelText(/To, Monday|To, 24 December/),
    );
    if (lateTo === undefined) throw new Error("no field");
    type(lateTo, "09:00");
    type(part.getByLabelText("Where you are told of bookings"), "nobody");
    await seen(() => part.getByText("You have changes that are not saved."));
    part.getByRole("button", { name: "Save your hours" }).click();
    const there = await seen(() =>
      part.getByRole("button", {
        name: "24 December 2026: The end has to come after the start.",
      }),
    );
    part.getByRole("button", {
      name: "Mail to you: That is no mail address such as ann@example.org.",
    });
    there.click();
    expect(document.activeElement).toBe(lateTo);
    expect(lateTo.getAttribute("aria-invalid")).toBe("true");
    expect(asked.filter((one) => one.startsWith("PUT"))).toEqual([]);
    part.getByText("It shows again once the marked places are mended.");
    type(lateTo, "12:00");
    await seen(() => expect(lateTo.getAttribute("aria-invalid")).toBe("false"));
  });

  it("let a coach choose when someone saved others meanwhile", async () => {
    const { part, sent } = await shown({
      "GET /v1/availability": kept(),
      "PUT /v1/availability": {
        status: 409,
        kind: "conflict",
        title: "Other hours came first",
      },
    });
    const field = await seen(() =>
      part.getByLabelText("Hours before a call at which booking ends"),
    );
    type(field, "12");
    await seen(() => part.getByText("You have changes that are not saved."));
    part.getByRole("button", { name: "Save your hours" }).click();
    const mine = await seen(() =>
      part.getByRole("button", { name: "Save mine in its place" }),
    );
    expect(field).toHaveProperty("value", "12");
    mine.click();
    await seen(() => expect(sent).toHaveLength(2));
    const theirs = await seen(() =>
      part.getByRole("button", { name: "Show what is saved there" }),
    );
    theirs.click();
    await seen(() => expect(field).toHaveProperty("value", "24"));
  });

  it("copy one day to others", async () => {
    const { part } = await shown({ "GET /v1/availability": kept() });
    (
      await seen(() => part.getByRole("button", { name: "Copy Monday" }))
    ).click();
    (await seen(() => part.getByLabelText("Saturday"))).click();
    const copy = part.getByRole("button", { name: "Copy them" });
    await seen(() => expect(copy).toHaveProperty("disabled", false));
    copy.click();
    await seen(() =>
      part.getByText("The hours of Monday now stand on: Saturday."),
    );
    expect(part.getByLabelText("From, Saturday")).toHaveProperty(
      "value",
      "09:00",
    );
    await seen(() => part.getByText("Saturday, 5 December 2026"));
  });

  it("leave out the holidays of a country, and name them", async () => {
    const { part, asked } = await shown({
      "GET /v1/availability": kept(),
      "GET /v1/holidays?country=AD&year=2026": {
        days: [
          { day: "2026-01-01", name: "New Year" },
          { day: "2026-12-02", name: "A holiday" },
        ],
      },
    });
    await seen(() => part.getByText("Wednesday, 2 December 2026"));
    fireEvent.change(part.getByLabelText("Public holidays off"), {
      target: { value: "AD" },
    });
    await seen(() => part.getByText("One holiday in your time ahead"));
    part.getByText("2 December 2026: A holiday");
    expect(part.queryByText("Wednesday, 2 December 2026")).toBeNull();
    expect(asked).toContain("GET /v1/holidays?country=AD&year=2026");
  });

  it("make an address for a calendar, of which only the digest is sent", async () => {
    const { part, sent } = await shown({
      "GET /v1/availability": kept(),
      "PUT /v1/availability": kept(),
    });
    (
      await seen(() => part.getByRole("button", { name: "Make an address" }))
    ).click();
    const field = await seen(() =>
      part.getByLabelText("Address for your calendar"),
    );
    const address = field instanceof HTMLTextAreaElement ? field.value : "";
    const right =
      /^https:\/\/desk\.example\/v1\/busy\/([\w-]{43})$/.exec(address)?.[1] ??
      "";
    part.getByRole("button", { name: "Save your hours" }).click();
    await seen(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      availability: { busyGiven: await digestOf(right) },
    });
    expect(JSON.stringify(sent)).not.toContain(right);
  });

  it("say when the calendar was read, and what was wrong with it", async () => {
    const { part } = await shown({
      "GET /v1/availability": {
        ...kept({ busyFrom: "https://calendar.example/mine.ics" }),
        busy: { at: "2026-11-30T11:00:00.000Z", fault: "not-a-calendar" },
      },
    });
    await seen(() => part.getByText(/^Last read .*11:00/));
    part.getByText("What stands at that address is no calendar.");
  });

  it("say that the desk cannot be reached, with a way to try again", async () => {
    const { part } = await shown({}, false);
    await seen(() => part.getByText(/cannot be reached just now/));
    part.getByRole("button", { name: "Try again" });
  });
});
