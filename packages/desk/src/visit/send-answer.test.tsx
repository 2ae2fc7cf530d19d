import type { CoachAnswer } from "@staying-power/case";
import { newIdentity, openWithIdentity } from "@staying-power/seal";
import { describe, expect, it, vi } from "vitest";
import { deskAtHand, parcelAtHand, signIn } from "../testing/desk-at-hand.tsx";
import { emptyNote } from "./coach-note.ts";
import type { Opened } from "./parcels.ts";
import { keepNote, sendAnswer } from "./send-answer.ts";

const parcel = parcelAtHand();
const { id } = parcel;
const conflict = { kind: "conflict", status: 409, title: "Taken" };
const same = (one: Uint8Array | undefined, other: Uint8Array) =>
  one !== undefined && Buffer.from(one).equals(other);

/** A desk with a relay that takes answers and notes as the real one does, and loses as many of its own as is wanted. */
async function sending() {
  const person = await newIdentity();
  const mine = await newIdentity();
  const held: Uint8Array[] = [];
  const notes: Uint8Array[] = [];
  const lost = { answers: 0, notes: 0, before: 0 };
  const hold: { notes: Promise<unknown> | null } = { notes: null };
  const losing = (what: keyof typeof lost): void => {
    if (lost[what] === 0) return;
    lost[what] -= 1;
    throw new TypeError("the answer was lost");
  };
  const putAnswer = (n: number) => (sealed: Uint8Array) => {
    losing("before");
    if (same(held[n - 1], sealed)) return parcel;
    if (held.length !== n - 1) return conflict;
    held.push(sealed);
    losing("answers");
    return parcel;
  };
  const putNote = (replaces: number) => (sealed: Uint8Array) => {
    if (hold.notes !== null) return hold.notes;
    if (notes.length === replaces + 1 && same(notes[replaces], sealed))
      return { revision: notes.length };
    if (notes.length !== replaces) return conflict;
    notes.push(sealed);
    losing("notes");
    return { revision: notes.length };
  };
  const some = [0, 1, 2, 3, 4];
  const { desk } = deskAtHand({
    answers: {
      [`GET /v1/inbox/${id}`]: () => ({ ...parcel, answers: held.length }),
      ...Object.fromEntries(
        some.map((n) => [`PUT /v1/inbox/${id}/answers/${n}`, putAnswer(n)]),
      ),
      ...Object.fromEntries(
        some.map((n) => [
          `PUT /v1/inbox/${id}/notes/own?replaces=${n}`,
          putNote(n),
        ]),
      ),
    },
  });
  await signIn(desk, mine.identity);
  const nothing = { revision: 0, note: emptyNote };
  const opened: Opened = {
    version: 1,
    shared: {
      format: "staying-power/shared-case",
      version: 1,
      sharedAt: "2026-11-29T10:00:00.000Z",
      replyTo: person.recipient,
      zone: "Europe/London",
      case: { format: "staying-power/case", version: 1 },
    } as unknown as Opened["shared"],
    own: nothing,
    sharedNote: nothing,
    others: [],
  };
  desk.parcels.put(id, opened);
  const send = (text: string, minute = 0) =>
    sendAnswer(desk, { id, opened }, answerOf(text, minute));
  const read = (identity: string) => async (sealed: Uint8Array) => {
    const found = await openWithIdentity(identity, sealed);
    const text = found.ok ? new TextDecoder().decode(found.value) : "{}";
    return (JSON.parse(text) as { text?: string }).text;
  };
  return {
    desk,
    lost,
    /** What the relay says of a note, where that comes late. */
    hold,
    send,
    /** Somebody else answers. */
    other: () => held.push(new Uint8Array([held.length])),
    texts: () => Promise.all(held.map(read(person.identity))),
    notes: () => Promise.all(notes.map(read(mine.identity))),
    own: () => desk.parcels.opened.value.get(id)?.own.note,
  };
}

function answerOf(text: string, minute: number): CoachAnswer {
  return {
    format: "staying-power/coach-answer",
    version: 1,
    sentAt: `2026-11-30T12:0${minute}:00.000Z`,
    from: "Ann",
    text,
  };
}

describe("an answer", () => {
  it("reaches the person once, also where the relay's word on it was lost and it is looked at anew", async () => {
    const { lost, send, texts, own } = await sending();
    lost.answers = 1;
    expect(await send("Go slowly.")).toEqual({ ok: false, error: "offline" });
    expect(await send("Go slowly.", 3)).toMatchObject({
      ok: true,
      n: 1,
      moved: false,
      kept: true,
    });
    expect(await texts()).toEqual(["Go slowly."]);
    expect(own()?.sent).toMatchObject([{ n: 1 }]);
    // What is said twice on purpose goes twice.
    expect(await send("Go slowly.")).toMatchObject({ ok: true, n: 2 });
  });

  it("goes after another coach's where it had not arrived, and once", async () => {
    const { lost, send, texts, other } = await sending();
    lost.before = 1;
    expect(await send("Go slowly.")).toMatchObject({ ok: false });
    other();
    expect(await send("Go slowly.")).toMatchObject({
      ok: true,
      n: 2,
      moved: true,
    });
    expect(await texts()).toEqual([undefined, "Go slowly."]);
  });

  it("takes the place of what was changed, where that had not arrived", async () => {
    const { lost, send, texts, own } = await sending();
    lost.before = 1;
    await send("Go slowly.");
    expect(await send("Go on.")).toMatchObject({ ok: true, n: 1 });
    expect(await texts()).toEqual(["Go on."]);
    expect(own()?.sent).toMatchObject([{ answer: { text: "Go on." } }]);
  });

  it("is held back where what it was before had arrived, which is said and kept; then it is one of its own", async () => {
    const { lost, send, texts, own } = await sending();
    lost.answers = 1;
    await send("Go slowly.");
    expect(await send("Go on.")).toEqual({ ok: false, error: "earlier" });
    expect(await texts()).toEqual(["Go slowly."]);
    expect(own()?.sent).toMatchObject([{ answer: { text: "Go slowly." } }]);
    expect(await send("Go on.")).toMatchObject({ ok: true, n: 2 });
    expect(await texts()).toEqual(["Go slowly.", "Go on."]);
  });
});

describe("the copy of an answer", () => {
  it("takes the place of no note that could not be opened", async () => {
    const { desk, send, notes } = await sending();
    const opened = desk.parcels.opened.value.get(id);
    if (opened !== undefined)
      desk.parcels.put(id, { ...opened, own: { revision: 0, note: null } });
    expect(await send("Go slowly.")).toMatchObject({ ok: true, kept: false });
    expect(await notes()).toEqual([]);
    expect(desk.parcels.opened.value.get(id)?.own.note).toBeNull();
  });
});

describe("what is sent while the coach signs out", () => {
  it("puts no case back that was closed: a copy that was not kept", async () => {
    const { desk, hold, send } = await sending();
    const late = Promise.withResolvers<unknown>();
    hold.notes = late.promise;
    const sent = send("Go slowly.");
    await vi.waitFor(() => expect(desk.going.get(id)?.own).toBeDefined());
    desk.leave("out");
    late.resolve({ revision: 1 });
    expect(await sent).toMatchObject({ ok: true, kept: false });
    expect(desk.parcels.opened.value.size).toBe(0);
  });

  it("leaves nothing in the open behind: a note that was being sealed", async () => {
    const { desk } = await sending();
    const kept = keepNote(
      desk,
      { id, scope: "own" },
      { ...emptyNote, text: "Calm" },
    );
    desk.leave("out");
    expect(await kept).toEqual({ ok: false, error: "not-signed-in" });
    expect(desk.going.size).toBe(0);
  });
});

describe("a note", () => {
  it("is no other hand's where only the relay's word on it was lost", async () => {
    const { desk, lost, notes, own } = await sending();
    const keep = (text: string) =>
      keepNote(desk, { id, scope: "own" }, { ...emptyNote, text });
    lost.notes = 1;
    expect(await keep("Calm")).toEqual({ ok: false, error: "offline" });
    expect(await keep("Calm")).toMatchObject({ ok: true });
    expect(await notes()).toEqual(["Calm"]);
    lost.notes = 1;
    await keep("Calm, tired");
    expect(await keep("Calm, and tired")).toMatchObject({ ok: true });
    expect(await notes()).toEqual(["Calm", "Calm, tired", "Calm, and tired"]);
    expect(own()?.text).toBe("Calm, and tired");
  });

  it("is still another hand's where somebody else was first", async () => {
    const { desk, notes } = await sending();
    const keep = (text: string) =>
      keepNote(desk, { id, scope: "own" }, { ...emptyNote, text });
    await keep("Calm");
    const before = desk.parcels.opened.value.get(id);
    await keep("Calm, on the phone");
    // As another device stands, which did not see that.
    if (before !== undefined) desk.parcels.put(id, before);
    expect(await keep("Tired")).toEqual({ ok: false, error: "conflict" });
    expect(await notes()).toEqual(["Calm", "Calm, on the phone"]);
  });
});
