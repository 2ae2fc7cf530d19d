import type { CheckOutcome } from "@staying-power/check";
import { describe, expect, it, vi } from "vitest";
import { type DraftListener, draftChecker } from "./draft-checker.ts";
import type { DraftQuestion, DraftRequest } from "./draft-messages.ts";

const check: CheckOutcome = {
  verdict: "hold",
  reader: "small",
  unread: [],
  maybeDanger: false,
  flags: [],
  shorter: null,
  apology: null,
};

const asking = (draft: string): DraftQuestion => ({
  draft,
  context: "no-contact",
  contactForbidden: false,
  dangerKnown: false,
});

/** Workers that answer when told to, and note what becomes of them. */
function workersOnHand() {
  const posted: DraftRequest[] = [];
  const listeners: DraftListener[] = [];
  const ended: number[] = [];
  return {
    posted,
    listeners,
    ended,
    start: (listener: DraftListener) => {
      const place = listeners.push(listener) - 1;
      return {
        post: (request: DraftRequest) => {
          posted.push(request);
        },
        end: () => {
          ended.push(place);
        },
      };
    },
    answer: (id: number, of: CheckOutcome | null = check) =>
      listeners.at(-1)?.answered({ id, check: of }),
  };
}

describe("draftChecker", () => {
  it("starts its worker at once and answers with the check", async () => {
    const workers = workersOnHand();
    const checker = draftChecker(workers.start);
    expect(workers.listeners).toHaveLength(1);
    const asked = checker.check(asking("Hello"));
    expect(workers.posted).toEqual([{ ...asking("Hello"), id: 1 }]);
    workers.answer(1);
    expect(await asked).toEqual({ kind: "checked", check });
  });

  it("lets the newest win, and asks for nothing that nobody needs", async () => {
    const workers = workersOnHand();
    const checker = draftChecker(workers.start);
    const all = ["a", "ab", "abc", "abcd"].map((draft) =>
      checker.check(asking(draft)),
    );
    expect(workers.posted.map(({ draft }) => draft)).toEqual(["a"]);
    workers.answer(1);
    expect(workers.posted.map(({ draft }) => draft)).toEqual(["a", "abcd"]);
    workers.answer(1, { ...check, verdict: "ok" });
    workers.answer(2);
    expect((await Promise.all(all)).map(({ kind }) => kind)).toEqual([
      "replaced",
      "replaced",
      "replaced",
      "checked",
    ]);
  });

  it("fails what it could not check, and goes on with a fresh worker when one broke", async () => {
    const workers = workersOnHand();
    const checker = draftChecker(workers.start);
    const wrong = checker.check(asking("a"));
    workers.answer(1, null);
    expect(await wrong).toEqual({ kind: "failed" });
    const broken = checker.check(asking("b"));
    workers.listeners[0]?.broke();
    expect(await broken).toEqual({ kind: "failed" });
    expect(workers.ended).toEqual([0]);
    const again = checker.check(asking("c"));
    expect(workers.listeners).toHaveLength(2);
    workers.answer(3);
    expect((await again).kind).toBe("checked");
  });

  it("gives up on one that takes too long, and takes up the newest", async () => {
    vi.useFakeTimers();
    try {
      const workers = workersOnHand();
      const checker = draftChecker(workers.start, 1000);
      const slow = checker.check(asking("a"));
      const newest = checker.check(asking("b"));
      vi.advanceTimersByTime(1000);
      expect((await slow).kind).toBe("replaced");
      expect(workers.ended).toEqual([0]);
      workers.answer(2);
      expect((await newest).kind).toBe("checked");
    } finally {
      vi.useRealTimers();
    }
  });

  it("fails, and does not throw, where no worker can be started", async () => {
    const checker = draftChecker(() => {
      throw new Error("no workers here");
    });
    expect(await checker.check(asking("a"))).toEqual({ kind: "failed" });
  });

  it("lets its worker go when it ends", async () => {
    const workers = workersOnHand();
    const checker = draftChecker(workers.start);
    const asked = checker.check(asking("a"));
    const later = checker.check(asking("b"));
    checker.end();
    expect(workers.ended).toEqual([0]);
    expect([(await asked).kind, (await later).kind]).toEqual([
      "replaced",
      "replaced",
    ]);
  });
});
