import { describe, expect, it } from "vitest";
import { newIdentity } from "./seal.ts";
import {
  unwrapIdentity,
  wayInByPasskey,
  wayInBySecret,
  wrapIdentity,
} from "./way-in.ts";

const cost = { salt: new Uint8Array(16).fill(7), workFactor: 4 };
const nonce = new Uint8Array(24).fill(3);

describe("a way in", () => {
  it("is the same from the same secret, however a keyboard writes it", async () => {
    const one = await wayInBySecret("it’s cafe\u0301 time", cost);
    const two = await wayInBySecret(" it's café time ", cost);
    expect(two).toEqual(one);
  });

  it("opens with one part and proves with another, and neither is the other", async () => {
    const { opens, proves } = await wayInBySecret("one two three", cost);
    expect(opens).toHaveLength(32);
    expect(proves).toHaveLength(32);
    expect(opens).not.toEqual(proves);
    const other = await wayInBySecret("one two three", {
      ...cost,
      salt: new Uint8Array(16).fill(8),
    });
    expect(other.proves).not.toEqual(proves);
  });

  it("unwraps what it wrapped, and nothing that was changed or is another's", async () => {
    const { identity } = await newIdentity();
    const { opens } = wayInByPasskey(new Uint8Array(32).fill(1));
    const wrapped = wrapIdentity(opens, identity, nonce);
    expect(unwrapIdentity(opens, wrapped)).toBe(identity);
    const other = wayInByPasskey(new Uint8Array(32).fill(2));
    expect(unwrapIdentity(other.opens, wrapped)).toBeNull();
    for (const place of wrapped.keys()) {
      const changed = Uint8Array.from(wrapped);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(unwrapIdentity(opens, changed)).toBeNull();
    }
    expect(unwrapIdentity(opens, new Uint8Array(10))).toBeNull();
  });

  it("can be stopped", async () => {
    await expect(
      wayInBySecret("slow", { ...cost, workFactor: 12 }, () => "stop"),
    ).rejects.toMatchObject({ kind: "stopped" });
  });
});
