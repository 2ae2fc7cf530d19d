import { printCallLink, printWaitLink } from "@staying-power/envelope";
import { describe, expect, it } from "vitest";
import {
  exampleBooked as booked,
  exampleDraft,
  exampleHeld,
  exampleIds,
  exampleKept,
  exampleLink,
  exampleRelay,
  exampleRight,
} from "../testing/examples.ts";
import { leadsTo } from "./call-link-in.ts";
import {
  afterBooked,
  afterGone,
  afterHeld,
  afterLook,
  draftWith,
  isHeld,
  toAsk,
  withLink,
  withoutHold,
} from "./calls.ts";
import { canChange, isOver } from "./over.ts";
import { freshCalls } from "./calls-kept.ts";

const at = "2026-11-22T12:00:00.000Z";
const now = Date.parse(at);
const draft = exampleDraft();

describe("a booking", () => {
  it("keeps what was typed when the link changes, but no parcel that another coach has", () => {
    const before = {
      ...draft,
      words: { ...draft.words, parcel: "p1" },
    };
    expect(draftWith(before.link, before)).toBe(before);
    const other = draftWith("another", before);
    expect(other).toMatchObject({
      link: "another",
      words: { name: "Kim", about: "The next weeks", parcel: "" },
    });
    expect(other.hold).toBeUndefined();
    expect(other.coach).toBeUndefined();
  });

  it("asks for the same again under the same name as long as no answer came", () => {
    const fresh = { id: "new", capability: "B" };
    const first = toAsk(draft, booked.start, fresh);
    expect(first).toMatchObject({ id: "new", start: booked.start });
    if (first === null) throw new Error("nothing to ask");
    const asked = { ...draft, asked: first };
    const again = { id: "newer", capability: "C" };
    expect(toAsk(asked, booked.start, again)).toBe(first);
    expect(toAsk(asked, "2026-12-03T01:00:00.000Z", again)?.id).toBe("newer");
    const { coach: _, ...nobody } = draft;
    expect(toAsk(nobody, booked.start, fresh)).toBeNull();
  });

  it("has an hour until the relay says, and what was typed after that", () => {
    const asked = {
      id: exampleIds.call,
      capability: "C",
      coach: exampleIds.coach,
      kind: exampleIds.kind,
      start: booked.start,
    };
    const held = afterHeld(
      { ...withoutHold(draft), asked },
      asked,
      exampleHeld,
    );
    expect(held.asked).toBeUndefined();
    expect(held.words).toBe(draft.words);
    if (held.hold === undefined) throw new Error("no hour");
    expect(isHeld(held.hold, now)).toBe(true);
    expect(isHeld(held.hold, now + 600_001)).toBe(false);
  });

  it("has no hour that was asked for with somebody else than is chosen by now", () => {
    const asked = {
      id: exampleIds.call,
      capability: "C",
      coach: "another",
      kind: exampleIds.kind,
      start: booked.start,
    };
    const held = afterHeld(
      { ...withoutHold(draft), asked },
      asked,
      exampleHeld,
    );
    expect(held.hold).toBeUndefined();
    expect(held.asked).toBeUndefined();
  });

  it("becomes a call, and the link is kept to book again", () => {
    if (draft.hold === undefined) throw new Error("no hour");
    const kept = afterBooked(
      { ...freshCalls, draft },
      { draft: { ...draft, hold: draft.hold }, booked, at },
    );
    expect(kept.draft).toBeUndefined();
    expect(kept.calls).toEqual([
      exampleKept({
        recipient: draft.coach?.recipient ?? "",
        words: draft.words,
        lookedAt: at,
      }),
    ]);
    expect(kept.links.map(({ link }) => link)).toEqual([draft.link]);
    // A newer link of the same keys takes its place.
    const newer = draft.link.replace("A".repeat(43), `${"B".repeat(42)}A`);
    expect(withLink(kept, newer).links.map(({ link }) => link)).toEqual([
      newer,
    ]);
  });
});

describe("a call that is looked at", () => {
  const before = exampleKept();
  const moved = {
    ...booked,
    revision: 2,
    start: "2026-12-03T01:00:00.000Z",
    wall: "2026-12-02T18:00",
  };

  it.each(["coach", "person", "law"] as const)(
    "tells that the %s moved it, and from where",
    (changedBy) => {
      expect(afterLook(before, { ...moved, changedBy }, at).was).toEqual({
        start: booked.start,
        wall: booked.wall,
        by: changedBy,
      });
    },
  );

  it("tells that the coach moved it where they took their clock elsewhere and kept its hour", () => {
    const seen = { ...moved, wall: booked.wall, changedBy: "coach" } as const;
    expect(afterLook(before, seen, at).was?.by).toBe("coach");
  });

  it("keeps what it was before as long as nothing else comes of it", () => {
    const once = afterLook(before, { ...moved, changedBy: "coach" }, at);
    const twice = afterLook(once, { ...moved, changedBy: "coach" }, at);
    expect(twice.was).toEqual(once.was);
    expect(afterLook(before, booked, at).was).toBeUndefined();
  });

  it("is there again where it was said to be gone", () => {
    const gone = afterGone(before, at);
    expect(gone.gone).toBe(at);
    expect(gone.seen).toBe(before.seen);
    expect(afterLook(gone, booked, at).gone).toBeUndefined();
  });

  it.each([
    ["booked", now, false, true],
    ["booked", Date.parse(booked.start) + 1, false, false],
    ["booked", Date.parse(booked.start) + 50 * 60_000, true, false],
    ["cancelled", now, true, false],
    ["kept", now, true, false],
    ["no-show", now, true, false],
  ] as const)(
    "%s at %d is over: %s, can change: %s",
    (state, then, over, can) => {
      const call = exampleKept({ seen: { ...booked, state } });
      expect(isOver(call, then)).toBe(over);
      expect(canChange(call, then)).toBe(can);
    },
  );
});

describe("a link that was opened or pasted", () => {
  const link = exampleLink(`age1${"q".repeat(58)}`);
  const call = printCallLink({
    relay: exampleRelay,
    call: exampleIds.call,
    right: exampleRight,
  });
  const waiting = printWaitLink({
    relay: exampleRelay,
    wait: exampleIds.wait,
    right: exampleRight,
  });

  it.each([
    [link, "coach"],
    [`https://app.example/#/share/${link}`, "coach"],
    [call, "call"],
    [` https://app.example/#/call/${call}\n`, "call"],
    [waiting, "wait"],
    [`https://app.example/#/call/${waiting}`, "wait"],
  ])("leads from %j to a %s", (text, to) => {
    expect(leadsTo(text)?.to).toBe(to);
  });

  it.each(["", "hello", call.slice(0, 50), waiting.slice(0, 60)])(
    "leads from %j nowhere",
    (text) => {
      expect(leadsTo(text)).toBeNull();
    },
  );
});
