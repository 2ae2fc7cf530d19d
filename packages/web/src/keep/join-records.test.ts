import { describe, expect, it } from "vitest";
import {
  fresh as freshRecord,
  read,
  slices,
  viewed,
} from "../testing/fresh.ts";
import type { BrowserRecord } from "./browser-record.ts";
import { joinRecords as joinFound } from "./join-records.ts";

const joinRecords = (here: unknown, brought: unknown): BrowserRecord =>
  viewed(joinFound(here, brought, slices, read));

const fresh = freshRecord("2026-11-22");
const withReason = (id: string): BrowserRecord => ({
  ...fresh,
  kit: { ...fresh.kit, reasons: [{ id, text: "Sleep." }] },
});
const saying = (answer: "safe" | "they-may-hurt-me", on: string) => ({
  ...fresh,
  safety: { now: { answer, on, seen: [] } },
});

describe("joinRecords", () => {
  it("keeps the notes of both", () => {
    const joined = joinRecords(withReason("a"), withReason("b"));
    expect(joined.kit.reasons.map(({ id }) => id).toSorted()).toEqual([
      "a",
      "b",
    ]);
  });

  it("keeps what either held back, and every choice", () => {
    const at = "2026-11-22T22:00:00.000Z";
    const holding = (id: string): BrowserRecord => ({
      ...fresh,
      kit: {
        ...fresh.kit,
        held: [
          {
            id,
            at,
            text: `Held ${id}.`,
            context: "no-contact",
            verdict: "hold",
            until: "2026-11-23T08:00:00.000Z",
          },
        ],
        choices: [{ id: `of ${id}`, at, verdict: "hold", choice: "hold" }],
      },
    });
    const { kit } = joinRecords(holding("a"), holding("b"));
    expect(kit.held.map(({ text }) => text).toSorted()).toEqual([
      "Held a.",
      "Held b.",
    ]);
    expect(kit.choices).toHaveLength(2);
    expect(joinRecords(holding("a"), holding("a"))).toEqual(holding("a"));
  });

  it("changes nothing when the same is brought again", () => {
    expect(joinRecords(withReason("a"), withReason("a"))).toEqual(
      withReason("a"),
    );
  });

  it("believes the newer word about safety, wherever it was said", () => {
    const older = saying("safe", "2026-11-01");
    const newer = saying("they-may-hurt-me", "2026-11-09");
    for (const joined of [joinRecords(older, newer), joinRecords(newer, older)])
      expect(joined.safety.now?.answer).toBe("they-may-hurt-me");
  });

  it("keeps from both what nobody here can read", () => {
    const event = { at: "2026-11-22", kind: "dreamt", of: "the sea" };
    const here = {
      ...withReason("a"),
      case: { ...fresh.case, events: [event], facts: { odd: 1 } },
      plan: { here: true },
    };
    const brought = {
      ...withReason("b"),
      case: { ...fresh.case, events: [event], facts: { other: 2 } },
      plan: { there: true },
      language: "es",
    };
    const joined = joinFound(here, brought, slices, read);
    expect(joined).toMatchObject({
      case: { events: [event], facts: { odd: 1, other: 2 } },
      plan: { here: true, there: true },
      language: "es",
    });
    expect(viewed(joined).kit.reasons).toHaveLength(2);
  });

  it("joins two cases of which each alone makes sense, and both together did not", () => {
    const one = { ...fresh, case: { ...fresh.case, breakup: "2026-11-20" } };
    const two = {
      ...fresh,
      case: { ...fresh.case, breakup: "2026-11-01", asOf: "2026-11-05" },
    };
    expect(joinRecords(one, two).case).toMatchObject({
      breakup: "2026-11-20",
      asOf: "2026-11-20",
    });
  });
});
