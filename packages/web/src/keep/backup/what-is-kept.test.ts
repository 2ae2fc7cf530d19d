import { describe, expect, it } from "vitest";
import { fresh as freshRecord, slices } from "../../testing/fresh.ts";
import { isNothingKept, whatIsKept } from "./what-is-kept.ts";

const fresh = freshRecord("2026-11-22");

describe("whatIsKept", () => {
  it("counts nothing in a fresh record", () => {
    expect(whatIsKept(fresh, slices)).toEqual({
      answers: 0,
      events: 0,
      notes: 0,
    });
    expect(isNothingKept(fresh, slices)).toBe(true);
  });

  it("counts answers, what happened, and notes", () => {
    const record = {
      ...fresh,
      case: {
        ...fresh.case,
        breakup: "2026-10-01",
        facts: { endedBy: "ex" as const },
      },
      safety: { adult: { answer: "yes", on: "2026-11-22", seen: [] } as const },
      kit: {
        ...fresh.kit,
        reasons: [{ id: "r", text: "Sleep." }],
        choices: [
          {
            id: "c",
            at: "2026-11-22T22:00:00Z",
            verdict: "hold",
            choice: "let-go",
          },
        ] as const,
        unread: [1, 2],
      },
    };
    expect(whatIsKept(record, slices)).toEqual({
      answers: 3,
      events: 0,
      notes: 4,
    });
    expect(isNothingKept(record, slices)).toBe(false);
  });
});
