import { newIdentity } from "@staying-power/seal";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deskAtHand, seen, signIn } from "../testing/desk-at-hand.tsx";
import { keysHere } from "../worker/keys-here.ts";

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const asIs = (input: unknown) => input;

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
    expect(await desk.kept.take("hours", asIs)).toEqual({
      ok: true,
      value: { text: "abc" },
    });
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
    expect(await desk.kept.take("content", asIs)).toEqual({
      ok: true,
      value: { text: "c" },
    });
    expect(await desk.kept.take("hours", asIs)).toEqual({
      ok: true,
      value: null,
    });
  });

  it("are known again at the next sign-in, and to nobody before it", async () => {
    const { desk, identity } = await entered();
    desk.kept.put("hours", { text: "a" });
    await seen(() => expect(localStorage).toHaveLength(1));
    desk.leave("idle");
    expect(desk.kept.kinds.value).toEqual([]);
    expect(await desk.kept.take("hours", asIs)).toEqual({
      ok: true,
      value: null,
    });
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
    await seen(() => expect(desk.kept.lasts.hours.value).toBe(false));
    expect(desk.kept.kinds.value).toEqual(["hours"]);
  });

  it("are told once, however often one is changed", async () => {
    const { desk } = await entered();
    desk.kept.put("content", { text: "a" });
    desk.kept.put("hours", { text: "a" });
    const before = desk.kept.kinds.value;
    desk.kept.put("content", { text: "ab" });
    expect(desk.kept.kinds.value).toBe(before);
  });

  it("last or do not, each by itself, and leave nothing older where they do not", async () => {
    const { desk } = await entered();
    desk.kept.put("hours", { text: "a" });
    desk.kept.put("content", { text: "a" });
    await seen(() => expect(localStorage).toHaveLength(2));
    const full = vi.spyOn(localStorage, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    desk.kept.put("hours", { text: "ab" });
    await seen(() => expect(desk.kept.lasts.hours.value).toBe(false));
    expect(desk.kept.lasts.content.value).toBe(true);
    expect(Object.keys(localStorage)).toEqual([
      expect.stringContaining("content"),
    ]);
    full.mockRestore();
    desk.kept.put("content", { text: "abc" });
    desk.kept.put("hours", { text: "abc" });
    await seen(() => expect(localStorage).toHaveLength(2));
    await seen(() => expect(desk.kept.lasts.hours.value).toBe(true));
  });

  it("stay where they could not be opened just now, which is no word of there being none", async () => {
    const { desk, identity } = await entered();
    desk.kept.put("hours", { text: "a" });
    await seen(() => expect(localStorage).toHaveLength(1));
    desk.leave("idle");
    await signIn(desk, identity);
    vi.spyOn(keysHere, "open").mockRejectedValueOnce(new Error("it broke"));
    expect(await desk.kept.take("hours", asIs)).toEqual({
      ok: false,
      error: "still-sealed",
    });
    // What stands on the screen was never kept here: nothing of it is to be erased.
    desk.kept.put("hours", null);
    expect(localStorage).toHaveLength(1);
    expect(desk.kept.kinds.value).toEqual(["hours"]);
    expect(await desk.kept.take("hours", asIs)).toEqual({
      ok: true,
      value: { text: "a" },
    });
    desk.kept.put("hours", null);
    expect(localStorage).toHaveLength(0);
  });

  it.each(["another key", "another reader"])(
    "stay where they are not read, until they are forgotten or written anew: %s",
    async (why) => {
      const { desk, identity } = await entered();
      desk.kept.put("content", { text: "a" });
      await seen(() => expect(localStorage).toHaveLength(1));
      desk.leave("out");
      const other = await newIdentity();
      await signIn(desk, why === "another key" ? other.identity : identity);
      const read = why === "another key" ? asIs : () => null;
      const come = () => desk.kept.take("content", read);
      expect(await come()).toEqual({ ok: true, value: null });
      desk.kept.put("content", null);
      expect(localStorage).toHaveLength(1);
      desk.kept.put("content", { text: "new" });
      desk.kept.put("content", null);
      expect(localStorage).toHaveLength(0);
    },
  );

  it("are forgotten also where they were never opened", async () => {
    const { desk, identity } = await entered();
    desk.kept.put("content", { text: "a" });
    await seen(() => expect(localStorage).toHaveLength(1));
    desk.leave("out");
    await signIn(desk, identity);
    desk.kept.forget();
    expect(localStorage).toHaveLength(0);
    expect(desk.kept.kinds.value).toEqual([]);
  });
});
