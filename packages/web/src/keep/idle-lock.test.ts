import { describe, expect, it } from "vitest";
import { type IdleLock, idleLock } from "./idle-lock.ts";

const minuteMs = 60_000;

/** A clock that goes only when told; `sleep` lets time pass with no timer running, as a phone does. */
function open(): {
  readonly idle: IdleLock;
  readonly locks: () => number;
  readonly pass: (ms: number) => void;
  readonly sleep: (ms: number) => void;
} {
  let now = 1_000_000;
  let locked = 0;
  let timer: { readonly at: number; readonly done: () => void } | null = null;
  const idle = idleLock({
    afterMs: 5 * minuteMs,
    now: () => now,
    wait: (ms, done) => {
      const mine = { at: now + ms, done };
      timer = mine;
      return () => {
        if (timer === mine) timer = null;
      };
    },
    lock: () => {
      locked += 1;
    },
  });
  return {
    idle,
    locks: () => locked,
    pass: (ms) => {
      const until = now + ms;
      for (let due = timer; due !== null && due.at <= until; due = timer) {
        now = due.at;
        timer = null;
        due.done();
      }
      now = until;
    },
    sleep: (ms) => {
      now += ms;
    },
  };
}

describe("idleLock", () => {
  it("locks when nobody touched the page for so long, and not a moment earlier", () => {
    const { locks, pass } = open();
    pass(5 * minuteMs - 1);
    expect(locks()).toBe(0);
    pass(1);
    expect(locks()).toBe(1);
  });

  it("waits anew after every touch", () => {
    const { idle, locks, pass } = open();
    for (let touch = 0; touch < 10; touch += 1) {
      pass(4 * minuteMs);
      idle.touched();
    }
    expect(locks()).toBe(0);
    pass(5 * minuteMs);
    expect(locks()).toBe(1);
  });

  it("locks at the first look or touch after a sleep that was too long", () => {
    for (const wake of ["looked", "touched"] as const) {
      const { idle, locks, sleep } = open();
      sleep(60 * minuteMs);
      idle[wake]();
      expect(locks()).toBe(1);
    }
  });

  it("stays open over a short look away, which is no touch", () => {
    const { idle, locks, pass, sleep } = open();
    sleep(4 * minuteMs);
    idle.looked();
    expect(locks()).toBe(0);
    pass(minuteMs);
    expect(locks()).toBe(1);
  });

  it("tries again when it could not lock", () => {
    const { locks, pass } = open();
    pass(10 * minuteMs);
    expect(locks()).toBe(2);
  });

  it("waits no longer than the whole when the clock is set back", () => {
    const { idle, locks, pass, sleep } = open();
    sleep(-600 * minuteMs);
    idle.looked();
    pass(5 * minuteMs);
    expect(locks()).toBe(1);
  });

  it("does nothing once it is stopped", () => {
    const { idle, locks, pass } = open();
    idle.stop();
    pass(60 * minuteMs);
    expect(locks()).toBe(0);
  });
});
