import { newIdentity } from "@staying-power/seal";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deskAtHand, seen, signIn } from "../testing/desk-at-hand.tsx";

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

async function entered() {
  const { identity } = await newIdentity();
  const { desk } = deskAtHand();
  await signIn(desk, identity);
  return { desk, identity };
}

describe("drafts of a coach on this device", () => {
  it("are the newest that was put there, whatever was being sealed", async () => {
    const { desk } = await entered();
    for (const text of ["a", "ab", "abc"]) desk.kept.put("hours", { text });
    expect(desk.kept.kinds.value).toEqual(["hours"]);
    await seen(() => expect(localStorage).toHaveLength(1));
    expect(await desk.kept.take("hours")).toEqual({ text: "abc" });
  });

  it("are not there once they were erased, also where one was being sealed", async () => {
    const { desk } = await entered();
    desk.kept.put("hours", { text: "a" });
    desk.kept.put("content", { text: "b" });
    desk.kept.forget();
    expect(desk.kept.kinds.value).toEqual([]);
    // One that is put behind them is written, and they are not.
    desk.kept.put("content", { text: "c" });
    await seen(() => expect(localStorage).toHaveLength(1));
    expect(await desk.kept.take("content")).toEqual({ text: "c" });
    expect(await desk.kept.take("hours")).toBeNull();
  });

  it("are known again at the next sign-in, and to nobody before it", async () => {
    const { desk, identity } = await entered();
    desk.kept.put("hours", { text: "a" });
    await seen(() => expect(localStorage).toHaveLength(1));
    desk.leave("idle");
    expect(desk.kept.kinds.value).toEqual([]);
    expect(await desk.kept.take("hours")).toBeNull();
    await signIn(desk, identity);
    expect(desk.kept.kinds.value).toEqual(["hours"]);
  });

  it("are said not to last where the browser has no room for them", async () => {
    const { desk } = await entered();
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    desk.kept.put("hours", { text: "a" });
    await seen(() => expect(desk.kept.lasts.value).toBe(false));
    expect(desk.kept.kinds.value).toEqual(["hours"]);
  });
});
