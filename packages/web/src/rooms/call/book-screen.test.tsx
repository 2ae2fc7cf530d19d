import { addDays, parseCallNote } from "@staying-power/case";
import { limits, printCoachLink, type Problem } from "@staying-power/envelope";
import { newIdentity, openWithIdentity } from "@staying-power/seal";
import {
  bookedWords,
  bookWords,
  callWords,
  careWords,
} from "@staying-power/words";
import { fireEvent } from "@testing-library/dom";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount, type Mounted } from "../../testing/mount.tsx";
import { freshChoice } from "../share/model/choice.ts";
import type { KeptParcel } from "../share/model/share-kept.ts";
import { fromBase64 } from "../../visit/base64.ts";
import { BookScreen } from "./book-screen.tsx";
import { BookedScreen } from "./booked-screen.tsx";
import { CallScreen } from "./call-screen.tsx";
import type { CallsKept } from "./model/calls-kept.ts";
import {
  exampleBooked as booked,
  exampleDraft,
  exampleHeld,
  exampleIds,
  exampleKept,
  exampleLink,
  exampleOffers,
  exampleRelay,
  exampleRight,
  exampleSlots,
  exampleWait,
  exampleWaiting,
} from "./testing/examples.ts";
import { hoursOf, offersOf, takenOf } from "./use-free-hours.ts";
import { WaitedScreen } from "./waited-screen.tsx";

const { identity, recipient } = await newIdentity();
const link = exampleLink(recipient);

/** What the relay says to the next request, by method and path; a problem, an answer, or no way there. */
let said: Record<string, object | null> = {};
const asked = vi.fn<typeof fetch>();

function problem(kind: Problem["kind"], status: number, more = {}): object {
  return { kind, status, title: "No.", ...more };
}

beforeEach(() => {
  said = {};
  hoursOf.value = null;
  offersOf.value = null;
  takenOf.value = null;
  asked.mockReset();
  asked.mockImplementation(async (address, init) => {
    const url = new URL(typeof address === "string" ? address : "");
    if (url.origin !== exampleRelay) throw new Error("asked another place");
    const line = `${init?.method} ${url.pathname.replace(/[\da-f]{8}-[\da-f-]+/u, "ID")}`;
    const found = said[line];
    if (found === undefined || found === null) throw new TypeError(line);
    const status = "status" in found ? Number(found.status) : 200;
    return new Response(JSON.stringify(found), { status });
  });
  vi.stubGlobal("fetch", asked);
  vi.stubGlobal("isSecureContext", true);
});
afterEach(() => vi.unstubAllGlobals());

async function around(calls: Partial<CallsKept> = {}, safety: object = {}) {
  const app = await appAround();
  app.session.change((record) => ({
    ...record,
    safety,
    calls: { ...record.calls, ...calls },
  }));
  return { ...app, calls: () => app.session.record.value.calls };
}

/** Presses a button once nothing is asked any more. */
async function pressHour(part: Mounted, name: RegExp): Promise<void> {
  const button = await part.findByRole("button", { name });
  await vi.waitFor(() => expect(button.hasAttribute("disabled")).toBe(false));
  await press(button);
}

function bodyOf(call: number): unknown {
  const body = asked.mock.calls[call]?.[1]?.body;
  return typeof body === "string" ? JSON.parse(body) : undefined;
}

/** The note that went with a confirmation, as the coach opens it. */
async function openedNote(body: unknown): Promise<unknown> {
  const sealed = String(Object(body).sealed)
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  const opened = await openWithIdentity(
    identity,
    fromBase64(sealed.padEnd(Math.ceil(sealed.length / 4) * 4, "=")),
  );
  if (!opened.ok) throw new Error(opened.error.kind);
  return parseCallNote(JSON.parse(new TextDecoder().decode(opened.value)));
}

const otherCoach = "cccccccc-2222-4333-8444-555555555555";
const parcelId = "dddddddd-2222-4333-8444-555555555555";
const otherKey = `age1${"z".repeat(58)}`;
const bea = { id: otherCoach, name: "Bea", recipient: otherKey };

/** A parcel that went to a coach with this key. */
function parcelWith(key: string): KeptParcel {
  return {
    id: parcelId,
    relay: exampleRelay,
    coaches: [{ name: "A coach", recipient: key }],
    capability: exampleRight,
    identity: "AGE-SECRET-KEY-1",
    replyTo: key,
    choice: freshChoice,
    sent: [
      { n: 1, at: "2026-11-20T10:00:00.000Z", size: 9, days: 30, parts: [] },
    ],
    answers: [],
    decisions: [],
  };
}

describe("booking a call", () => {
  it("goes from a link to hours by presses alone, and shows both clocks", async () => {
    const app = await around();
    mount(<CallScreen link={link} />, app);
    expect(app.navigation.place.value.hash).toBe("#/book");
    expect(asked).not.toHaveBeenCalled();
    said = {
      "GET /v1/calls/offers": exampleOffers(recipient),
      "GET /v1/calls/slots": exampleSlots,
    };
    const who = mount(<BookScreen step="who" />, app);
    await press(who.getByRole("button", { name: bookWords.who.ask }));
    await who.findByText(bookWords.who.price("60 €"));
    await press(await who.findByRole("button", { name: bookWords.who.times }));
    await vi.waitFor(() =>
      expect(app.navigation.place.value.hash).toBe("#/book/when"),
    );
    const when = mount(<BookScreen step="when" />, app);
    when.getByText(callWords.clocks.day("2026-12-02"));
    when.getByRole("button", {
      name: "Wednesday, 2 December 2026, 01:00 your time 18:00 on Tuesday in Denver",
    });
  });

  it("stays where it was asked when no hours came, says why, and asks again", async () => {
    const app = await around({ draft: exampleDraft(recipient) });
    said = { "GET /v1/calls/offers": exampleOffers(recipient) };
    mount(<CallScreen link={link} />, app);
    const who = mount(<BookScreen step="who" />, app);
    await press(who.getByRole("button", { name: bookWords.who.ask }));
    const times = await who.findByRole("button", { name: bookWords.who.times });
    await press(times);
    await vi.waitFor(() => expect(who.getByRole("alert")).not.toBeNull());
    expect(app.navigation.place.value.hash).toBe("#/book");
    said["GET /v1/calls/slots"] = exampleSlots;
    await vi.waitFor(() => expect(times.hasAttribute("disabled")).toBe(false));
    await press(times);
    await vi.waitFor(() =>
      expect(app.navigation.place.value.hash).toBe("#/book/when"),
    );
  });

  it("says where to go before it is booked, and by which number or link to meet only then", async () => {
    const app = await around({ draft: exampleDraft(recipient) });
    const offers = exampleOffers(recipient);
    said = {
      "GET /v1/calls/offers": {
        // As a relay of before gives them out.
        coaches: offers.coaches.map((coach) => ({
          ...coach,
          kinds: (["video", "phone", "in-person"] as const).flatMap((place) =>
            coach.kinds.map((kind) => ({ ...kind, place, where: "Room 7" })),
          ),
        })),
      },
    };
    const part = mount(<BookScreen step="who" />, app);
    await press(part.getByRole("button", { name: bookWords.who.ask }));
    const { places } = callWords;
    await part.findByText(
      bookWords.who.place({ place: places["in-person"], where: "Room 7" }),
    );
    part.getByText(bookWords.who.meet(places.video));
    part.getByText(bookWords.who.meet(places.phone));
    expect(part.getAllByText(/Room 7/)).toHaveLength(1);
  });

  it("offers no coach whose key is another one than the link names", async () => {
    const app = await around({ draft: exampleDraft(recipient) });
    said = {
      "GET /v1/calls/offers": exampleOffers(`age1${"z".repeat(58)}`),
    };
    const part = mount(<BookScreen step="who" />, app);
    await press(part.getByRole("button", { name: bookWords.who.ask }));
    await part.findByText(bookWords.who.otherKey("Anna"));
    expect(
      part.queryByRole("button", { name: bookWords.who.times }),
    ).toBeNull();
  });

  it("says that somebody else has the hour, and what is free, in the same breath", async () => {
    const { hold: _, ...draft } = exampleDraft(recipient);
    const app = await around({ draft });
    said = { "GET /v1/calls/slots": exampleSlots };
    const part = mount(<BookScreen step="when" />, app);
    await press(part.getByRole("button", { name: bookWords.when.look }));
    said["PUT /v1/calls/ID"] = problem("taken", 409, {
      free: ["2026-12-02T02:00:00.000Z"],
    });
    await pressHour(part, /2 December 2026, 01:00/u);
    const alert = (await part.findByText(bookWords.when.instead)).parentElement;
    expect(alert?.textContent).toContain("19:00 on Tuesday in Denver");
    expect(app.calls().draft?.asked).toBeUndefined();
    // The same relay keeps the other one.
    said["PUT /v1/calls/ID"] = exampleHeld;
    const [other] = await part.findAllByRole("button", {
      name: /02:00 your time/u,
    });
    await vi.waitFor(() => expect(other?.hasAttribute("disabled")).toBe(false));
    await press(other ?? part.root);
    await vi.waitFor(() =>
      expect(app.navigation.place.value.hash).toBe("#/book/form"),
    );
    expect(app.calls().draft?.hold?.until).toBe(exampleHeld.holdUntil);
  });

  it("keeps the same hour anew where it was kept with another coach, and gives that one back", async () => {
    const draft = { ...exampleDraft(recipient), coach: bea };
    const app = await around({ draft });
    said = { "GET /v1/calls/slots": exampleSlots };
    const part = mount(<BookScreen step="when" />, app);
    await press(part.getByRole("button", { name: bookWords.when.look }));
    said["PUT /v1/calls/ID"] = exampleHeld;
    said["POST /v1/calls/ID/cancel"] = exampleHeld;
    await pressHour(part, /2 December 2026, 01:00/u);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(3));
    expect(bodyOf(1)).toMatchObject({ coach: bea.id });
    expect(asked.mock.calls[2]?.[0]).toContain(exampleIds.call);
    expect(app.calls().draft?.hold?.coach).toEqual(bea);
  });

  it("keeps the same hour anew where it was kept for another kind", async () => {
    const draft = exampleDraft(recipient);
    if (draft.kind === undefined) throw new Error("no kind");
    const kind = { ...draft.kind, id: otherCoach, name: "A long call" };
    const app = await around({ draft: { ...draft, kind } });
    said = { "GET /v1/calls/slots": exampleSlots };
    const part = mount(<BookScreen step="when" />, app);
    await press(part.getByRole("button", { name: bookWords.when.look }));
    said["PUT /v1/calls/ID"] = exampleHeld;
    await pressHour(part, /2 December 2026, 01:00/u);
    await vi.waitFor(() =>
      expect(app.calls().draft?.hold?.kind.name).toBe("A long call"),
    );
  });

  it("goes by the coach whose hour is kept, whoever was chosen since, and names no parcel that they cannot open", async () => {
    const draft = exampleDraft(recipient);
    const words = { ...draft.words, parcel: parcelId };
    const app = await around({ draft: { ...draft, coach: bea, words } });
    const parcel = parcelWith(otherKey);
    app.session.change((record) => ({
      ...record,
      share: { ...record.share, parcels: [parcel] },
    }));
    const part = mount(<BookScreen step="form" />, app);
    part.getByText(bookWords.form.sealedNote("Anna"));
    expect(part.queryByText(bookWords.form.parcel)).toBeNull();
    said = { "POST /v1/calls/ID/confirm": booked };
    await press(part.getByRole("button", { name: bookWords.form.go }));
    await vi.waitFor(() => expect(app.calls().calls).toHaveLength(1));
    expect(app.calls().calls[0]?.words.parcel).toBe("");
    expect(await openedNote(bodyOf(0))).toMatchObject({
      ok: true,
      value: { name: "Kim" },
    });
    expect(await openedNote(bodyOf(0))).not.toHaveProperty("value.parcel");
  });

  it("names a parcel that they can open", async () => {
    const draft = exampleDraft(recipient);
    const words = { ...draft.words, parcel: parcelId };
    const app = await around({ draft: { ...draft, words } });
    const parcel = parcelWith(recipient);
    app.session.change((record) => ({
      ...record,
      share: { ...record.share, parcels: [parcel] },
    }));
    const part = mount(<BookScreen step="form" />, app);
    part.getByText(bookWords.form.parcel);
    said = { "POST /v1/calls/ID/confirm": booked };
    await press(part.getByRole("button", { name: bookWords.form.go }));
    await vi.waitFor(() => expect(app.calls().calls).toHaveLength(1));
    expect(await openedNote(bodyOf(0))).toMatchObject({
      value: { parcel: parcelId },
    });
  });

  it("keeps an hour that has passed again with the coach that it was kept with", async () => {
    const draft = exampleDraft(recipient);
    if (draft.hold === undefined) throw new Error("no hour");
    const hold = { ...draft.hold, until: "2026-11-22T11:00:00.000Z" };
    const app = await around({ draft: { ...draft, coach: bea, hold } });
    const part = mount(<BookScreen step="form" />, app);
    said = { "PUT /v1/calls/ID": exampleHeld };
    await press(part.getByRole("button", { name: bookWords.form.keepAgain }));
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    expect(bodyOf(0)).toMatchObject({ coach: exampleIds.coach });
  });

  it("asks under the same name again when no answer came", async () => {
    const { hold: _, ...draft } = exampleDraft(recipient);
    const app = await around({ draft });
    said = { "GET /v1/calls/slots": exampleSlots };
    const part = mount(<BookScreen step="when" />, app);
    await press(part.getByRole("button", { name: bookWords.when.look }));
    const first = () => pressHour(part, /2 December 2026, 01:00/u);
    await first();
    await part.findByText(callWords.faults.away);
    await first();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(3));
    const [, one, other] = asked.mock.calls.map(([address]) => address);
    expect(one).toBe(other);
    expect(bodyOf(1)).toEqual(bodyOf(2));
    expect(JSON.stringify(bodyOf(1))).not.toContain(
      app.calls().draft?.asked?.capability,
    );
  });

  it("seals what was typed to the coach, books, and keeps the call", async () => {
    const app = await around({ draft: exampleDraft(recipient) });
    const part = mount(<BookScreen step="form" />, app);
    await type(part.getByLabelText(bookWords.form.reason), "The nights");
    said = { "POST /v1/calls/ID/confirm": booked };
    await press(part.getByRole("button", { name: bookWords.form.go }));
    await vi.waitFor(() =>
      expect(app.navigation.place.value.hash).toBe(
        `#/booked/${exampleIds.call}`,
      ),
    );
    const body = bodyOf(0);
    expect(body).toMatchObject({ mail: null });
    expect(await openedNote(body)).toMatchObject({
      ok: true,
      value: { name: "Kim", about: "The nights" },
    });
    expect(app.calls().draft).toBeUndefined();
    expect(app.calls().calls[0]).toMatchObject({
      seen: { state: "booked" },
      words: { about: "The nights" },
    });
    const page = mount(
      <BookedScreen call={exampleIds.call} page="home" />,
      app,
    );
    page.getByText(bookWords.form.booked);
  });

  it("finds out at the next press that it was booked when the answer was lost", async () => {
    const app = await around({ draft: exampleDraft(recipient) });
    const part = mount(<BookScreen step="form" />, app);
    const go = () => part.getByRole("button", { name: bookWords.form.go });
    await press(go());
    await vi.waitFor(() => part.getByText(bookWords.form.unsure));
    said = {
      "POST /v1/calls/ID/confirm": problem("conflict", 409),
      "GET /v1/calls/ID": booked,
    };
    await press(go());
    await vi.waitFor(() => expect(app.calls().calls).toHaveLength(1));
  });

  it("keeps what was typed when the hour has passed or the link is closed, and says what to do", async () => {
    const app = await around({ draft: exampleDraft(recipient) });
    const part = mount(<BookScreen step="form" />, app);
    said = {
      "POST /v1/calls/ID/confirm": problem("not-found", 404),
      "GET /v1/calls/ID": problem("not-found", 404),
    };
    await press(part.getByRole("button", { name: bookWords.form.go }));
    await vi.waitFor(() =>
      expect(part.getAllByText(bookWords.form.passed)).toHaveLength(2),
    );
    expect(app.calls().draft?.words.about).toBe("The next weeks");
    said = { "PUT /v1/calls/ID": problem("not-signed-in", 401) };
    await press(part.getByRole("button", { name: bookWords.form.keepAgain }));
    await vi.waitFor(() => part.getByText(callWords.faults.closed));
    expect(app.calls().draft?.words.about).toBe("The next weeks");
  });

  it.each([
    [540, "in 9 minutes"],
    [31, "in one minute"],
  ])(
    "says for how long no more is kept for a network, and keeps what was typed: %i seconds",
    async (retryAfter, wait) => {
      const app = await around({ draft: exampleDraft(recipient) });
      const part = mount(<BookScreen step="form" />, app);
      said = {
        "POST /v1/calls/ID/confirm": problem("not-found", 404),
        "GET /v1/calls/ID": problem("not-found", 404),
      };
      await press(part.getByRole("button", { name: bookWords.form.go }));
      const again = await part.findByRole("button", {
        name: bookWords.form.keepAgain,
      });
      said = {
        "PUT /v1/calls/ID": problem("kept-enough", 429, { retryAfter }),
      };
      await press(again);
      const words = callWords.faults["kept-enough"](retryAfter);
      expect(words).toContain(wait);
      await vi.waitFor(() => part.getByText(words));
      expect(app.calls().draft?.words).toEqual(exampleDraft(recipient).words);
    },
  );

  it("gives no address that was not wished for, and refuses one that is none", async () => {
    const app = await around({ draft: exampleDraft(recipient) });
    const part = mount(<BookScreen step="form" />, app);
    await press(part.getByLabelText(bookWords.form.mailWish));
    await type(part.getByLabelText(bookWords.form.mailField), "kim@");
    await press(part.getByRole("button", { name: bookWords.form.go }));
    expect(asked).not.toHaveBeenCalled();
    await type(
      part.getByLabelText(bookWords.form.mailField),
      "kim@example.org",
    );
    await press(part.getByLabelText(bookWords.form.hours(24)));
    said = { "POST /v1/calls/ID/confirm": booked };
    await press(part.getByRole("button", { name: bookWords.form.go }));
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    expect(bodyOf(0)).toMatchObject({
      mail: { to: "kim@example.org", remind: [24] },
    });
  });

  it("waits for an hour where none fits", async () => {
    const { hold: _, ...draft } = exampleDraft(recipient);
    const app = await around({ draft });
    said = { "PUT /v1/waits/ID": exampleWaiting };
    const part = mount(<BookScreen step="wait" />, app);
    await press(part.getByRole("button", { name: bookWords.wait.go }));
    await vi.waitFor(() => expect(app.calls().waits).toHaveLength(1));
    expect(app.navigation.place.value.hash).toContain("#/waited/");
  });

  it("waits for no longer than a relay takes, and says so before it asks", async () => {
    const { hold: _, ...draft } = exampleDraft(recipient);
    const app = await around({ draft });
    said = { "PUT /v1/waits/ID": exampleWaiting };
    const part = mount(<BookScreen step="wait" />, app);
    const day = (label: string) => part.getByLabelText<HTMLInputElement>(label);
    const { from, to, go, tooLong, tooFar, wrong } = bookWords.wait;
    const choose = async (first: string, last: string) => {
      await type(day(from), first);
      await type(day(to), last);
      await press(part.getByRole("button", { name: go }));
    };
    const today = day(from).value;
    const most = addDays(today, limits.waitDays - 1);
    expect(day(to).max).toBe(most);
    await choose(today, addDays(most, 1));
    part.getByText(tooLong(limits.waitDays));
    await choose(addDays(today, 1), today);
    part.getByText(wrong);
    await choose(addDays(today, 360), addDays(today, 370));
    part.getByText(tooFar);
    expect(asked).not.toHaveBeenCalled();
    await choose(today, most);
    await vi.waitFor(() => expect(app.calls().waits).toHaveLength(1));
  });

  it.each([
    ["now", "they-may-hurt-me", "danger"],
    ["contact", "they-asked", "no"],
    ["adult", "no", "young"],
  ] as const)(
    "says behind %s: %s what a call means there, help first",
    async (key, answer, kind) => {
      const app = await around(
        {},
        { [key]: { answer, on: "2026-11-22", seen: [] } },
      );
      const part = mount(<CallScreen link="" />, app);
      const told = part.getByText(callWords.gates[kind]);
      expect(
        part.getByText(careWords.more).compareDocumentPosition(told) &
          Node.DOCUMENT_POSITION_FOLLOWING,
      ).toBeTruthy();
    },
  );
});

describe("the grid of days", () => {
  it("has one place for the focus, led by arrows, and says what each day holds", async () => {
    const { hold: _, ...draft } = exampleDraft(recipient);
    const app = await around({ draft });
    said = { "GET /v1/calls/slots": exampleSlots };
    const part = mount(<BookScreen step="when" />, app);
    await press(part.getByRole("button", { name: bookWords.when.look }));
    await press(await part.findByRole("button", { name: bookWords.when.grid }));
    const grid = part.getByRole("grid", { name: "December 2026" });
    const places = () => [...grid.querySelectorAll('button[tabindex="0"]')];
    expect(places().map((each) => each.getAttribute("aria-label"))).toEqual([
      "Wednesday, 2 December 2026: 2 hours free",
    ]);
    await act(async () => {
      fireEvent.keyDown(grid, { key: "ArrowRight" });
    });
    expect(document.activeElement?.getAttribute("aria-label")).toBe(
      "Thursday, 3 December 2026: one hour free",
    );
    expect(places()).toEqual([document.activeElement]);
    await act(async () => {
      fireEvent.keyDown(grid, { key: "ArrowRight" });
    });
    expect(document.activeElement?.getAttribute("aria-label")).toBe(
      "Friday, 4 December 2026: no hour free",
    );
    expect(document.activeElement?.getAttribute("aria-disabled")).toBe("true");
  });
});

describe("a call that is booked", () => {
  const page = async (more = {}) => {
    const app = await around({ calls: [exampleKept(more)] });
    const part = mount(
      <BookedScreen call={exampleIds.call} page="home" />,
      app,
    );
    return { app, part };
  };
  const look = bookedWords.look.go;

  it("is looked at by a press alone, and tells who moved it from where", async () => {
    const { part } = await page();
    expect(asked).not.toHaveBeenCalled();
    said = {
      "GET /v1/calls/ID": {
        ...booked,
        revision: 2,
        start: "2026-12-03T01:00:00.000Z",
        wall: "2026-12-02T18:00",
        changedBy: "coach",
        said: "I am away.",
      },
    };
    await press(part.getByRole("button", { name: look }));
    await vi.waitFor(() => part.getByText(bookedWords.look.changed));
    part.getByText(
      /^Anna moved it\. It was Wednesday, 2 December 2026, 01:00/u,
    );
    part.getByText("I am away.");
  });

  it("is cancelled with a word, once it was asked", async () => {
    const { part } = await page();
    await press(part.getByRole("button", { name: bookedWords.cancel.go }));
    part.getByText(bookedWords.cancel.ask("Anna"));
    await type(part.getByLabelText(bookedWords.cancel.said), " Not\u0000 now ");
    said = {
      "POST /v1/calls/ID/cancel": {
        ...booked,
        state: "cancelled",
        revision: 2,
      },
    };
    await press(part.getByRole("button", { name: bookedWords.cancel.confirm }));
    await vi.waitFor(() => part.getByText(bookedWords.cancel.done));
    expect(bodyOf(0)).toEqual({ revision: 1, said: "Not now" });
    part.getByText(bookedWords.state.cancelledByYou);
  });

  it("shows how it stands now when it was changed since it was seen", async () => {
    const { part } = await page();
    await press(part.getByRole("button", { name: bookedWords.cancel.go }));
    said = {
      "POST /v1/calls/ID/cancel": problem("conflict", 409),
      "GET /v1/calls/ID": {
        ...booked,
        state: "cancelled",
        changedBy: "coach",
        revision: 2,
      },
    };
    await press(part.getByRole("button", { name: bookedWords.cancel.confirm }));
    await vi.waitFor(() =>
      part.getByText(bookedWords.state.cancelledByCoach("Anna")),
    );
    part.getByText(callWords.faults.stale);
  });

  it("says that its coach is no more, with no place to be told later and no other hour", async () => {
    const { app, part } = await page();
    said = {
      "GET /v1/calls/ID": {
        ...booked,
        state: "cancelled",
        changedBy: "coach",
        revision: 2,
        kind: { ...booked.kind, where: "" },
        coach: { ...booked.coach, isGone: true },
      },
    };
    await press(part.getByRole("button", { name: look }));
    await vi.waitFor(() =>
      part.getByText(bookedWords.state.cancelledWithCoach("Anna")),
    );
    expect(part.queryByText(bookedWords.later, { exact: false })).toBeNull();
    expect(part.queryByText(bookedWords.again)).toBeNull();
    expect(app.calls().calls[0]?.seen?.coach.isGone).toBe(true);
  });

  it("whose mail failed leads to another address, or to none", async () => {
    const failed = { ...booked, mail: { wanted: true, failed: true } };
    const { app, part } = await page({ seen: failed, mail: "kim@exmaple.org" });
    const { address, mail } = bookedWords;
    const send = () => pressHour(part, new RegExp(`^${address.send}$`, "u"));
    part.getByText(mail.failed);
    await press(part.getByRole("button", { name: address.go }));
    const field = part.getByLabelText<HTMLInputElement>(
      bookWords.form.mailField,
    );
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe("kim@exmaple.org");
    await type(field, "kim@");
    await send();
    part.getByText(bookWords.form.mailWrong);
    expect(asked).not.toHaveBeenCalled();
    await type(field, "kim@example.org");
    said = { "POST /v1/calls/ID/mail": problem("not-allowed", 403) };
    await send();
    await part.findByText(address.refused);
    expect(field.value).toBe("kim@example.org");
    said = {
      "POST /v1/calls/ID/mail": {
        ...booked,
        mail: { wanted: true, failed: false },
      },
    };
    await send();
    await part.findByText(address.done("kim@example.org"));
    expect(bodyOf(1)).toEqual({
      mail: { to: "kim@example.org", right: exampleRight },
    });
    part.getByText(mail.wanted("kim@example.org"));
    expect(part.queryByText(mail.failed)).toBeNull();
    said = { "POST /v1/calls/ID/mail": booked };
    await press(part.getByRole("button", { name: address.go }));
    await pressHour(part, new RegExp(`^${address.none}$`, "u"));
    await part.findByText(address.ended);
    expect(bodyOf(2)).toEqual({ mail: null });
    expect(app.calls().calls[0]?.mail).toBe("");
    part.getByRole("button", { name: address.give });
  });

  it.each([
    ["kept", bookedWords.forget.ask("Anna")],
    ["cancelled", bookedWords.forget.askCancelled("Anna")],
  ] as const)(
    "that is %s is deleted at the server once it was asked, and stays on the device",
    async (state, ask) => {
      const { app, part } = await page({ seen: { ...booked, state } });
      const { forget } = bookedWords;
      await press(part.getByRole("button", { name: forget.go }));
      expect(document.activeElement?.textContent).toBe(ask);
      const confirm = () =>
        pressHour(part, new RegExp(`^${forget.confirm}$`, "u"));
      await confirm();
      await part.findByText(callWords.faults.away);
      expect(app.calls().calls[0]?.gone).toBeUndefined();
      said = { "DELETE /v1/calls/ID": problem("not-found", 404) };
      await confirm();
      await part.findByText(forget.done);
      part.getByText(bookedWords.state.gone);
      expect(app.calls().calls).toHaveLength(1);
      expect(part.queryByRole("button", { name: forget.go })).toBeNull();
    },
  );

  it("that is to come is not deleted at the server before it is cancelled", async () => {
    const { part } = await page();
    expect(
      part.queryByRole("button", { name: bookedWords.forget.go }),
    ).toBeNull();
  });

  it("is moved to an hour that was said in words before", async () => {
    const app = await around({ calls: [exampleKept()] });
    const part = mount(
      <BookedScreen call={exampleIds.call} page="move" />,
      app,
    );
    said = { "GET /v1/calls/ID/slots": exampleSlots };
    await press(part.getByRole("button", { name: bookWords.when.look }));
    await pressHour(part, /3 December 2026, 01:00/u);
    expect(asked).toHaveBeenCalledTimes(1);
    part.getByText(/^It would be Thursday, 3 December 2026, 01:00/u);
    said["POST /v1/calls/ID/move"] = {
      ...booked,
      revision: 2,
      start: "2026-12-03T01:00:00.000Z",
      wall: "2026-12-02T18:00",
    };
    await press(part.getByRole("button", { name: bookedWords.move.confirm }));
    await vi.waitFor(() =>
      expect(app.calls().calls[0]?.was?.by).toBe("person"),
    );
  });

  it("keeps the hour and the words when no answer came to a move, and asks for others only when it is taken", async () => {
    const app = await around({ calls: [exampleKept()] });
    const part = mount(
      <BookedScreen call={exampleIds.call} page="move" />,
      app,
    );
    said = { "GET /v1/calls/ID/slots": exampleSlots };
    await press(part.getByRole("button", { name: bookWords.when.look }));
    await pressHour(part, /3 December 2026, 01:00/u);
    const field = () =>
      part.getByLabelText<HTMLTextAreaElement>(bookedWords.move.said);
    const confirm = () =>
      pressHour(part, new RegExp(`^${bookedWords.move.confirm}$`, "u"));
    await type(field(), "The train is late");
    await confirm();
    await part.findByText(callWords.faults.away);
    part.getByText(/^It would be Thursday, 3 December 2026, 01:00/u);
    expect(field().value).toBe("The train is late");
    said["POST /v1/calls/ID/move"] = problem("taken", 409, {
      free: ["2026-12-02T02:00:00.000Z"],
    });
    await confirm();
    const instead = await part.findByText(bookWords.when.instead);
    const [free] = instead.parentElement?.querySelectorAll("button") ?? [];
    await press(free ?? part.root);
    expect(field().value).toBe("The train is late");
    // Somebody has the hour before, and nobody this one.
    delete said["POST /v1/calls/ID/move"];
    await confirm();
    await part.findByText(callWords.faults.away);
    part.getByText(/^It would be Wednesday, 2 December 2026, 02:00/u);
  });

  it.each([
    ["kept", bookedWords.state.kept],
    ["no-show", bookedWords.state["no-show"]],
  ] as const)(
    "that is %s is told kindly, with nothing left to change",
    async (state, text) => {
      const { part } = await page({ seen: { ...booked, state } });
      part.getByText(text);
      expect(
        part.queryByRole("button", { name: bookedWords.cancel.go }),
      ).toBeNull();
    },
  );

  it("that is gone says how it stood, and one that was removed comes back", async () => {
    const { app, part } = await page();
    said = { "GET /v1/calls/ID": problem("not-found", 404) };
    await press(part.getByRole("button", { name: look }));
    await vi.waitFor(() => part.getByText(bookedWords.state.gone));
    await press(part.getByRole("button", { name: bookedWords.away.go }));
    part.getByText(bookedWords.away.done);
    await press(part.getByRole("button", { name: bookedWords.away.undo }));
    expect(app.calls().calls).toHaveLength(1);
  });

  it("leads to another hour with its own coach, and forgets their link with the last call", async () => {
    const other = `age1${"z".repeat(58)}`;
    const links = [other, recipient].map((key) => ({
      id: `${exampleRelay} ${key}`,
      link: exampleLink(key),
    }));
    const past = { ...booked, state: "kept" } as const;
    const app = await around({
      calls: [exampleKept({ recipient, seen: past })],
      waits: [exampleWait({ recipient: other })],
      links,
    });
    const part = mount(
      <BookedScreen call={exampleIds.call} page="home" />,
      app,
    );
    await press(part.getByRole("button", { name: bookedWords.again }));
    expect(app.calls().draft?.link).toBe(link);
    await press(part.getByRole("button", { name: bookedWords.away.go }));
    expect(app.calls().links).toEqual(links.slice(0, 1));
    await press(part.getByRole("button", { name: bookedWords.away.undo }));
    expect(app.calls().links).toEqual(links.toReversed());
  });
});

describe("a waiting", () => {
  it("shows what is free when it is asked, takes one, and ends", async () => {
    const wait = exampleWait({ link, recipient });
    const app = await around({ waits: [wait] });
    const part = mount(<WaitedScreen wait={wait.id} />, app);
    said = {
      "GET /v1/waits/ID": exampleWaiting,
      "PUT /v1/calls/ID": exampleHeld,
      "DELETE /v1/waits/ID": problem("not-found", 404),
    };
    await press(part.getByRole("button", { name: bookedWords.look.go }));
    await vi.waitFor(() => part.getByText(bookedWords.waiting.count(1)));
    await pressHour(part, /18:00 on Tuesday for Anna/u);
    await vi.waitFor(() =>
      expect(app.calls().draft?.hold?.coach.recipient).toBe(recipient),
    );
    await press(part.getByRole("button", { name: bookedWords.waiting.end }));
    await vi.waitFor(() => part.getByText(bookedWords.waiting.ended));
    expect(app.calls().waits).toEqual([]);
  });

  it("tells no relay of an hour that another one keeps", async () => {
    const before = exampleDraft(recipient);
    const elsewhere = printCoachLink({
      relay: "https://elsewhere.example",
      door: exampleRight,
      coaches: [{ name: "Anna", recipient }],
    });
    const wait = exampleWait({ link, recipient });
    const app = await around({
      waits: [wait],
      draft: { ...before, link: elsewhere },
    });
    const part = mount(<WaitedScreen wait={wait.id} />, app);
    said = { "PUT /v1/calls/ID": exampleHeld };
    await pressHour(part, /18:00 on Tuesday for Anna/u);
    await vi.waitFor(() =>
      expect(app.calls().draft?.hold?.id).not.toBe(before.hold?.id),
    );
    expect(app.calls().draft?.link).toBe(link);
    expect(app.calls().draft?.words.about).toBe("The next weeks");
    await vi.waitFor(() =>
      expect(
        part
          .getByRole("button", { name: /18:00 on Tuesday for Anna/u })
          .hasAttribute("disabled"),
      ).toBe(false),
    );
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
