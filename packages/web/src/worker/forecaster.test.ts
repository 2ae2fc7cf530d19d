import type { Case } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import { describe, expect, it } from "vitest";
import type { ForecastQuestion, ForecastRequest } from "./forecast-messages.ts";
import {
  type ForecastListener,
  type ForecastWorker,
  forecaster,
} from "./forecaster.ts";

const person = (months: number, today: string): ForecastQuestion => ({
  case: caseOf(months),
  today,
  setAside: [],
});

const caseOf = (months: number): Case => ({
  format: "staying-power/case",
  version: 1,
  facts: { relationshipMonths: months },
});

/** A worker that answers when told to, with a reading that carries only its date. */
function workersByHand() {
  const started: {
    ended: boolean;
    posted: ForecastRequest[];
    listener: ForecastListener;
  }[] = [];
  const start = (listener: ForecastListener): ForecastWorker => {
    const worker = { ended: false, posted: [] as ForecastRequest[], listener };
    started.push(worker);
    return {
      post: (request) => worker.posted.push(request),
      end: () => {
        worker.ended = true;
      },
    };
  };
  const answer = (index: number): void => {
    const worker = started[index];
    const request = worker?.posted.at(-1);
    if (worker === undefined || request === undefined)
      throw new Error("nothing was asked");
    worker.listener.answered({
      id: request.id,
      ok: true,
      reading: readingOf(request.today),
    });
  };
  return { started, start, answer };
}

function readingOf(asOf: string): Reading {
  const text = JSON.stringify({ asOf });
  return JSON.parse(text);
}

describe("forecaster", () => {
  it("gives the reading of the case asked about", async () => {
    const hand = workersByHand();
    const asked = forecaster(hand.start).ask(person(3, "2026-11-02"));
    hand.answer(0);
    expect(await asked).toEqual({
      kind: "reading",
      reading: { asOf: "2026-11-02" },
    });
    expect(hand.started[0]?.posted[0]?.case).toEqual(caseOf(3));
  });

  it("lets the newest request take the place of all before it", async () => {
    const hand = workersByHand();
    const asker = forecaster(hand.start);
    const first = asker.ask(person(1, "2026-11-01"));
    const second = asker.ask(person(2, "2026-11-02"));
    const third = asker.ask(person(3, "2026-11-03"));
    expect(await first).toEqual({ kind: "replaced" });
    expect(await second).toEqual({ kind: "replaced" });
    hand.answer(0);
    hand.answer(0);
    expect(await third).toMatchObject({
      kind: "reading",
      reading: { asOf: "2026-11-03" },
    });
    expect(hand.started).toHaveLength(1);
    expect(hand.started[0]?.posted.map((request) => request.today)).toEqual([
      "2026-11-01",
      "2026-11-03",
    ]);
  });

  it("ignores a late answer to an old request", async () => {
    const hand = workersByHand();
    const asker = forecaster(hand.start);
    const first = asker.ask(person(1, "2026-11-01"));
    hand.answer(0);
    await first;
    const second = asker.ask(person(2, "2026-11-02"));
    hand.started[0]?.listener.answered({ id: 1, ok: false });
    hand.answer(0);
    expect(await second).toMatchObject({ kind: "reading" });
  });

  it("says that it failed when the worker did, and still answers the next", async () => {
    const hand = workersByHand();
    const asker = forecaster(hand.start);
    const asked = asker.ask(person(1, "2026-11-01"));
    hand.started[0]?.listener.answered({ id: 1, ok: false });
    expect(await asked).toEqual({ kind: "failed" });
    const again = asker.ask(person(1, "2026-11-01"));
    hand.answer(0);
    expect(await again).toMatchObject({ kind: "reading" });
  });

  it("starts a fresh worker after one broke", async () => {
    const hand = workersByHand();
    const asker = forecaster(hand.start);
    const asked = asker.ask(person(1, "2026-11-01"));
    hand.started[0]?.listener.broke();
    expect(await asked).toEqual({ kind: "failed" });
    expect(hand.started[0]?.ended).toBe(true);
    const again = asker.ask(person(2, "2026-11-02"));
    hand.answer(1);
    expect(await again).toMatchObject({ kind: "reading" });
  });

  it("ends a worker that takes too long", async () => {
    const hand = workersByHand();
    const asked = forecaster(hand.start, 5).ask(person(1, "2026-11-01"));
    expect(await asked).toEqual({ kind: "failed" });
    expect(hand.started[0]?.ended).toBe(true);
  });

  it("fails, and does not throw, when no worker can be started", async () => {
    const asker = forecaster(() => {
      throw new Error("no workers here");
    });
    expect(await asker.ask(person(1, "2026-11-01"))).toEqual({
      kind: "failed",
    });
  });
});
