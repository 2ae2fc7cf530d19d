import type { Event } from "@staying-power/case";
import { describe, expect, it, vi } from "vitest";
import { freshChoice } from "./choice.ts";
import { daysIn } from "./choosing.ts";
import { linkIn } from "./link-in.ts";
import { ownBeside } from "./own-beside.ts";
import {
  acceptedEvent,
  acceptedId,
  afterEnd,
  afterLook,
  afterSent,
  afterUnsent,
  decisionOf,
  nextVersion,
  withAnswers,
  withDecision,
  withoutParcel,
  withParcel,
  withWaiting,
} from "./parcels.ts";
import { changesBetween, printsOf } from "./prints.ts";
import { fromBase64, toBase64, toBase64url } from "../../../visit/base64.ts";
import { newSecrets, ownerOf } from "./secrets.ts";
import { sealedSize } from "./sealed-size.ts";
import { freshShare, type KeptParcel } from "./share-kept.ts";

const parcel: KeptParcel = {
  id: "p1",
  relay: "https://desk.example",
  coaches: [{ name: "Anna", recipient: "age1x" }],
  capability: "CAP",
  identity: "AGE-SECRET-KEY-1",
  replyTo: "age1y",
  door: "DOOR",
  choice: freshChoice,
  sent: [],
  answers: [],
  decisions: [],
};
const waiting = {
  n: 1,
  at: "2026-11-30T10:00:00.000Z",
  size: 9,
  days: 30,
  parts: ["map"],
  sealed: "YWdl",
  prints: ["one"],
};
const until = "2026-12-30T10:00:00.000Z";
const sent = afterSent(withWaiting(parcel, waiting), until);

describe("a parcel", () => {
  it("keeps what went, and neither the right to hand it in nor the sealed bytes", () => {
    const { sealed: _, ...version } = waiting;
    expect(sent.sent).toEqual([version]);
    expect(sent.expiresAt).toBe(until);
    expect(sent).not.toHaveProperty("waiting");
    expect(sent).not.toHaveProperty("door");
    expect(nextVersion(parcel)).toBe(1);
    expect(nextVersion(sent)).toBe(2);
  });

  it("knows its lines for the newest version only", () => {
    const twice = afterSent(withWaiting(sent, { ...waiting, n: 2 }), until);
    expect(twice.sent.map(({ prints }) => prints)).toEqual([
      undefined,
      ["one"],
    ]);
    // Sent again because the answer was lost, it is there once.
    const again = afterSent(withWaiting(twice, { ...waiting, n: 2 }), until);
    expect(again.sent).toHaveLength(2);
    expect(afterSent(parcel, until)).toBe(parcel);
    expect(afterUnsent(withWaiting(parcel, waiting))).toEqual(parcel);
  });

  it("takes each answer once, in their order", () => {
    const answer = { at: until, coach: "Anna", content: { text: "x" } };
    const state = {
      id: "p1",
      createdAt: until,
      expiresAt: "2027-01-01T00:00:00.000Z",
      versions: [],
      opens: [{ n: 1, coach: "Anna", at: until }],
      answers: [],
    };
    const one = afterLook(sent, state, {
      at: until,
      answers: [{ ...answer, n: 2 }],
    });
    const two = afterLook(one, state, {
      at: until,
      answers: [
        { ...answer, n: 1 },
        { ...answer, n: 2, content: "other" },
      ],
    });
    expect(two.answers.map(({ n, content }) => [n, content])).toEqual([
      [1, { text: "x" }],
      [2, { text: "x" }],
    ]);
    expect(two.expiresAt).toBe(state.expiresAt);
    expect(two.looked?.opens).toEqual(state.opens);
    const byFile = withAnswers(two, { at: until, content: { text: "file" } });
    expect(byFile.answers.at(-1)?.n).toBe(1001);
    expect(withAnswers(byFile, { at: until, content: { text: "file" } })).toBe(
      byFile,
    );
  });

  it("learns of versions that another device sent, and gives what waits a free number", () => {
    const state = {
      id: "p1",
      createdAt: until,
      expiresAt: until,
      versions: [
        { n: 1, size: 9, at: until },
        { n: 2, size: 700, at: until },
      ],
      opens: [],
      answers: [],
    };
    const look = (each: KeptParcel) =>
      afterLook(each, state, { at: until, answers: [] });
    expect(nextVersion(look(sent))).toBe(3);
    const second = { ...waiting, n: 2 };
    expect(look(withWaiting(sent, second)).waiting?.n).toBe(3);
    // The very one that waits went, and the answer was lost: sent again, it is the same one.
    const same = look(withWaiting(sent, { ...second, size: 700 }));
    expect(same.waiting?.n).toBe(2);
    expect(same.sent.map(({ n }) => n)).toEqual([1]);
  });

  it("loses its secrets with its end, and keeps what came back", () => {
    const ended = afterEnd(withWaiting(sent, waiting), "revoked", until);
    expect(ended.capability).toBe("");
    expect(ended).not.toHaveProperty("waiting");
    expect(ended.ended).toEqual({ at: until, why: "revoked" });
  });

  it("stands once in the list", () => {
    const kept = withParcel(withParcel(freshShare, parcel), sent);
    expect(kept.parcels).toEqual([sent]);
    expect(withoutParcel(kept, "p1").parcels).toEqual([]);
  });
});

describe("a proposal", () => {
  const proposed = {
    at: "2026-11-30",
    id: "theirs",
    note: "not mine",
    kind: "waiting",
    until: "2026-12-20",
  } as const;

  it("becomes an entry of the person's own, under a name that is always the same", () => {
    const id = acceptedId(parcel, 1, 0);
    expect(acceptedEvent(proposed, { id, at: "2026-12-01" })).toEqual({
      kind: "waiting",
      until: "2026-12-20",
      at: "2026-12-01",
      id,
    });
    expect(id).toBe(acceptedId(sent, 1, 0));
    expect(
      new Set([id, acceptedId(parcel, 1, 1), acceptedId(parcel, 2, 0)]).size,
    ).toBe(3);
  });

  it("is decided on once, and that can be taken back", () => {
    const line = { answer: 1, place: 0 };
    const left = withDecision(
      withDecision(parcel, line, "accepted"),
      line,
      "declined",
    );
    expect(left.decisions).toHaveLength(1);
    expect(decisionOf(left, 1, 0)).toBe("declined");
    expect(decisionOf(left, 1, 1)).toBeNull();
    expect(decisionOf(withDecision(left, line, null), 1, 0)).toBeNull();
  });

  it("stands beside what the person has, and not beside itself", () => {
    const own = {
      at: "2026-11-01",
      id: "own",
      kind: "waiting",
      until: "2027-01-01",
    } as const;
    const mine = { ...proposed, id: "accepted" };
    const now = (...inOrder: Event[]) => ({ inOrder, dates: [] });
    expect(ownBeside(now(own), proposed, "accepted")).toEqual(own);
    expect(ownBeside(now(own, mine), proposed, "accepted")).toEqual(own);
    expect(
      ownBeside(now(own, { ...own, until: null }), proposed, "accepted"),
    ).toBeNull();
    expect(
      ownBeside(
        now(own),
        { at: "2026-11-30", kind: "if-then", plan: "p", cue: "x" },
        "a",
      ),
    ).toBeNull();
  });

  it("stands beside the plan for the same day of the year, whichever year it was named by", () => {
    const plan = { doing: "Cook", place: "", person: "" };
    const mine = { name: "Birthday", on: "2025-12-24", yearly: true, ...plan };
    const dates = [{ id: "own", ...mine }];
    const event = { kind: "day", ...mine, on: "2026-12-24" } as const;
    const beside = (other: object, id = "accepted") =>
      ownBeside({ inOrder: [], dates }, { ...event, ...other }, id);
    expect(beside({})).toEqual({ kind: "day", ...mine });
    expect(beside({}, "own")).toBeNull();
    expect(beside({ on: "2026-12-25" })).toBeNull();
  });
});

describe("the secrets of a parcel", () => {
  it("are 256 bits and a name that says nothing, in the forms that a relay takes", () => {
    const made = Array.from({ length: 20 }, newSecrets);
    for (const { id, capability } of made) {
      expect(capability).toMatch(/^[\w-]{42}[AEIMQUYcgkosw048]$/);
      expect(id).toMatch(
        /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
    }
    expect(new Set(made.map(({ capability }) => capability)).size).toBe(20);
  });

  it("are named to a relay by their digest, where a page can work it out", async () => {
    vi.stubGlobal("isSecureContext", false);
    expect(await ownerOf("abc")).toBeNull();
    vi.stubGlobal("isSecureContext", true);
    // Source: FIPS 180-4, the example "abc".
    expect(await ownerOf("abc")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    vi.unstubAllGlobals();
  });

  it("travel through base64 and back", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, place) => place);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    expect(fromBase64(toBase64url(bytes))).toEqual(bytes);
    expect(fromBase64("no base64!")).toEqual(new Uint8Array());
  });
});

describe("what changed since", () => {
  const shared = (facts: object, asks?: string) => ({
    format: "staying-power/shared-case" as const,
    version: 1 as const,
    sharedAt: until,
    replyTo: "age1",
    zone: "UTC",
    ...(asks === undefined ? {} : { asks }),
    case: { format: "staying-power/case" as const, version: 1 as const, facts },
  });

  it("is counted by lines, and nothing of them is kept", () => {
    const before = printsOf(shared({ endedBy: "ex", children: false }));
    const now = printsOf(shared({ endedBy: "me" }, "Why?"));
    expect(changesBetween(before, before)).toEqual({ added: 0, gone: 0 });
    expect(changesBetween(before, now)).toEqual({ added: 2, gone: 2 });
    for (const each of now) expect(each).toMatch(/^[\da-f]{16}$/);
  });
});

describe("a coach's link that was pasted", () => {
  const link = `https%3A%2F%2Fdesk.example~${"A".repeat(43)}~age1${"q".repeat(58)}~Anna`;

  it.each([link, ` ${link}\n`, `https://app.example/#/share/${link}`])(
    "is found in %j",
    (text) => {
      expect(linkIn(text)).toBe(link);
    },
  );

  it.each(["", "hello", link.slice(0, 60), "https://app.example/#/share/"])(
    "is not found in %j",
    (text) => {
      expect(linkIn(text)).toBeNull();
    },
  );
});

describe("small things of a parcel", () => {
  it.each([
    ["1", 1],
    [" 366 ", 366],
    ["0", null],
    ["367", null],
    ["", null],
    ["7.5", null],
    ["-1", null],
    ["ten", null],
  ])("reads %j as days: %o", (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it("knows about how long it is sealed, in bytes and not in letters", () => {
    expect(sealedSize("é".repeat(100), 2)).toBe(200 + 16 + 200 + 100);
  });
});
