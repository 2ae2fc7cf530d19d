import { describe, expect, it } from "vitest";
import { keptAsText } from "./kept-as-text.ts";

describe("keptAsText", () => {
  it("keeps plain values as they are", () => {
    const kept = { case: { version: 99 }, list: [1, "two", null, true] };
    expect(JSON.parse(keptAsText(kept))).toEqual(kept);
  });

  it("loses no byte of what is sealed", () => {
    const sealed = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
    const told: unknown = JSON.parse(
      keptAsText({
        content: sealed,
        part: sealed.subarray(250).slice().buffer,
      }),
    );
    const base64 = (content: Uint8Array) => ({
      base64: Buffer.from(content).toString("base64"),
    });
    expect(told).toEqual({
      content: base64(sealed),
      part: base64(sealed.subarray(250)),
    });
  });

  it("gives a text for anything a database can hold", () => {
    const ring: unknown[] = [];
    ring.push(ring);
    const odd = [
      ring,
      10n,
      new Date(0),
      new Map([["a", 1]]),
      new Set([1]),
      undefined,
    ];
    expect(JSON.parse(keptAsText(odd))).toEqual([
      [{ again: true }],
      { bigint: "10" },
      { date: 0 },
      { map: [["a", 1]] },
      { set: [1] },
      null,
    ]);
    expect(keptAsText(undefined)).toBe("null\n");
  });
});
