import type { Case } from "@staying-power/case";
import type {
  HistoryStep,
  Reading,
  ReunionCheck,
} from "@staying-power/forecast";
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
  first: today,
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
    const { id } = request;
    if (request.of === "reading")
      worker.listener.answered({
        id,
        ok: true,
        reading: readingOf(request.today),
      });
    else if (request.of === "reunion")
      worker.listener.answered({ id, ok: true, check: checkOf(request.today) });
    else
      worker.listener.answered({
        id,
        ok: true,
        step: stepOf(`${request.today} ${request.back}`),
        older: 2 - request.back,
        earlier: 5,
      });
  };
  return { started, start, answer };
}

function readingOf(asOf: string): Reading {
  const text = JSON.stringify({ asOf });
  return JSON.parse(text);
}

function checkOf(asOf: string): ReunionCheck {
  const text = JSON.stringify({ asOf });
  return JSON.parse(text);
}

function stepOf(day: string): HistoryStep {
  const range = { mean: 0, low: 0, high: 0 };
  return {
    day,
    state: "apart",
    outcomes: {
      horizonWeeks: 52,
      notBack: range,
      backAndStayed: range,
      backAndLeft: range,
    },
    changes: null,
  };
}

const past = (today: string) => ({
  case: caseOf(3),
  today,
  first: "2026-10-01",
});

describe("a history", () => {
  it("is asked for step by step, and told oldest first", async () => {
    const hand = workersByHand();
    const told = forecaster(hand.start).tell(past("day"));
    for (let step = 0; step < 3; step += 1) hand.answer(0);
    expect(await told).toEqual({
      kind: "history",
      history: {
        steps: [stepOf("day 2"), stepOf("day 1"), stepOf("day 0")],
        earlier: 5,
      },
    });
    expect(hand.started[0]?.posted).toHaveLength(3);
  });

  it("lets a reading asked for meanwhile go first, and then goes on where it was", async () => {
    const hand = workersByHand();
    const asker = forecaster(hand.start);
    const told = asker.tell(past("day"));
    const asked = asker.ask(person(1, "2026-11-01"));
    for (let step = 0; step < 4; step += 1) hand.answer(0);
    expect(await asked).toMatchObject({ kind: "reading" });
    expect(await told).toMatchObject({ kind: "history" });
    expect(hand.started[0]?.posted.map((request) => request.of)).toEqual([
      "history",
      "reading",
      "history",
      "history",
    ]);
  });

  it("waits for a reading that is under way and does not take its place", async () => {
    const hand = workersByHand();
    const asker = forecaster(hand.start);
    const asked = asker.ask(person(1, "2026-11-01"));
    const told = asker.tell(past("day"));
    expect(hand.started[0]?.posted).toHaveLength(1);
    for (let step = 0; step < 4; step += 1) hand.answer(0);
    expect(await asked).toMatchObject({ kind: "reading" });
    expect(await told).toMatchObject({ kind: "history" });
  });

  it("takes the place of an older one, whose late step it does not take for its own", async () => {
    const hand = workersByHand();
    const asker = forecaster(hand.start);
    const first = asker.tell(past("one"));
    const second = asker.tell(past("two"));
    expect(await first).toEqual({ kind: "replaced" });
    for (let step = 0; step < 4; step += 1) hand.answer(0);
    expect(await second).toMatchObject({
      history: {
        steps: [{ day: "two 2" }, { day: "two 1" }, { day: "two 0" }],
      },
    });
  });

  it("fails alone: a reading that waits is still worked out", async () => {
    const hand = workersByHand();
    const asker = forecaster(hand.start);
    const told = asker.tell(past("day"));
    const asked = asker.ask(person(1, "2026-11-01"));
    hand.started[0]?.listener.answered({ id: 1, ok: false });
    expect(await told).toEqual({ kind: "failed" });
    hand.answer(0);
    expect(await asked).toMatchObject({ kind: "reading" });
    expect(hand.started[0]?.posted).toHaveLength(2);
  });

  it("fails when the worker broke, and can be asked for again", async () => {
    const hand = workersByHand();
    const asker = forecaster(hand.start);
    const told = asker.tell(past("day"));
    hand.started[0]?.listener.broke();
    expect(await told).toEqual({ kind: "failed" });
    const again = asker.tell(past("day"));
    for (let step = 0; step < 3; step += 1) hand.answer(1);
    expect(await again).toMatchObject({ kind: "history" });
  });
});

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

  it("begins when the screen was drawn, and then with the newest only", async () => {
    const hand = workersByHand();
    const drawn: (() => void)[] = [];
    const asker = forecaster(hand.start, (work) => drawn.push(work));
    const first = asker.ask(person(1, "2026-11-01"));
    const second = asker.ask(person(2, "2026-11-02"));
    expect(await first).toEqual({ kind: "replaced" });
    expect(hand.started).toEqual([]);
    drawn.shift()?.();
    drawn.shift()?.();
    expect(hand.started[0]?.posted).toHaveLength(1);
    hand.answer(0);
    expect(await second).toEqual({
      kind: "reading",
      reading: readingOf("2026-11-02"),
    });
  });

  it("ends a worker that takes too long", async () => {
    const hand = workersByHand();
    const asked = forecaster(hand.start, (work) => work(), 5).ask(
      person(1, "2026-11-01"),
    );
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

const answers = (today: string) => ({ ...past(today), setAside: [] });

describe("a reunion check", () => {
  it("is worked out after a reading that waits, and before a history goes on", async () => {
    const hand = workersByHand();
    const asker = forecaster(hand.start);
    const told = asker.tell(past("day"));
    const checked = asker.check(answers("2026-11-02"));
    const asked = asker.ask(person(1, "2026-11-01"));
    for (let step = 0; step < 5; step += 1) hand.answer(0);
    expect(hand.started[0]?.posted.map(({ of }) => of)).toEqual([
      "history",
      "reading",
      "reunion",
      "history",
      "history",
    ]);
    expect(await asked).toMatchObject({ kind: "reading" });
    expect(await checked).toEqual({
      kind: "check",
      check: { asOf: "2026-11-02" },
    });
    expect(await told).toMatchObject({ kind: "history" });
  });

  it("is replaced by a newer one, also while it is worked out", async () => {
    const hand = workersByHand();
    const asker = forecaster(hand.start);
    const first = asker.check(answers("one"));
    const second = asker.check(answers("two"));
    const third = asker.check(answers("three"));
    expect(await first).toEqual({ kind: "replaced" });
    expect(await second).toEqual({ kind: "replaced" });
    hand.answer(0);
    hand.answer(0);
    expect(await third).toMatchObject({ check: { asOf: "three" } });
    expect(hand.started[0]?.posted).toHaveLength(2);
  });

  it("fails with its worker, and the next one starts a fresh one", async () => {
    const hand = workersByHand();
    const asker = forecaster(hand.start);
    const checked = asker.check(answers("day"));
    hand.started[0]?.listener.broke();
    expect(await checked).toEqual({ kind: "failed" });
    const again = asker.check(answers("day"));
    hand.answer(1);
    expect(await again).toMatchObject({ kind: "check" });
  });
});
