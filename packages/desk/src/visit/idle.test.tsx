import { newIdentity } from "@staying-power/seal";
import { afterEach, describe, expect, it, vi } from "vitest";
import { deskAtHand, signIn } from "../testing/desk-at-hand.tsx";
import { lockWhenIdle } from "./idle.ts";

const minute = 60_000;

/** A desk with someone in it, and a clock that a test moves. */
async function watched() {
  let ms = Date.parse("2026-11-30T12:00:00.000Z");
  const { desk } = deskAtHand();
  await signIn(desk, (await newIdentity()).identity);
  vi.useFakeTimers();
  lockWhenIdle({ ...desk, now: () => new Date(ms) });
  const wait = (minutes: number): void => {
    ms += minutes * minute;
    vi.advanceTimersByTime(minutes * minute);
  };
  return { desk, wait };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("a desk that nobody touches", () => {
  it("is locked after half an hour, with all that was open forgotten", async () => {
    const { desk, wait } = await watched();
    desk.drafts.set("a", { parting: "Dear" });
    wait(29);
    expect(desk.who.value).not.toBeNull();
    wait(1);
    expect(desk.who.value).toBeNull();
    expect(desk.outside.value).toBe("idle");
    expect(desk.drafts.size).toBe(0);
  });

  it("stays open as long as someone is there", async () => {
    const { desk, wait } = await watched();
    for (let times = 0; times < 4; times += 1) {
      wait(20);
      dispatchEvent(new Event("keydown"));
    }
    expect(desk.who.value).not.toBeNull();
  });
});
