import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSealed } from "./is-sealed.ts";
import {
  armored,
  newIdentity,
  openWithIdentity,
  openWithPassphrase,
  sealTo,
  sealWithPassphrase,
} from "./seal.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Little work: what is tested is the same at any. */
const work = 4;

describe("sealTo and openWithIdentity", () => {
  it("give back any bytes", async () => {
    const { identity, recipient } = await newIdentity();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (content) => {
        const sealed = await sealTo(recipient, content);
        const opened = await openWithIdentity(identity, sealed);
        expect(opened.ok && [...opened.value]).toEqual([...content]);
      }),
      { seed: 20_261_123, numRuns: 20 },
    );
  });

  it("open for nobody else", async () => {
    const [one, other] = [await newIdentity(), await newIdentity()];
    const sealed = await sealTo(one.recipient, bytes("text"));
    expect(await openWithIdentity(other.identity, sealed)).toEqual({
      ok: false,
      error: { kind: "wrong-key" },
    });
    expect(await openWithIdentity("no key", sealed)).toEqual({
      ok: false,
      error: { kind: "wrong-key" },
    });
  });
});

describe("sealWithPassphrase and openWithPassphrase", () => {
  it.each(["correct horse", " spaces kept ", "héé é", "🗝 ключ"])(
    "give back what was sealed with %o, binary and armored",
    async (passphrase) => {
      const sealed = await sealWithPassphrase(passphrase, bytes("text"), work);
      for (const form of [sealed, bytes(armored(sealed))]) {
        expect(isSealed(form)).toBe(true);
        const opened = await openWithPassphrase(passphrase, form);
        expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(
          "text",
        );
      }
    },
  );

  it.each(["Correct horse", "correct horse ", ""])(
    "do not open with %o",
    async (wrong) => {
      const sealed = await sealWithPassphrase("correct horse", bytes(""), work);
      expect(await openWithPassphrase(wrong, sealed)).toEqual({
        ok: false,
        error: { kind: "wrong-key" },
      });
    },
  );

  it("notice any change and any cut", async () => {
    const sealed = await sealWithPassphrase("horse", bytes("text"), work);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 24, max: sealed.length - 1 }),
        fc.boolean(),
        async (place, cut) => {
          const broken = cut ? sealed.slice(0, place) : sealed.slice();
          if (!cut) broken[place] = (broken[place] ?? 0) ^ 1;
          const opened = await openWithPassphrase("horse", broken);
          expect(opened.ok).toBe(false);
        },
      ),
      { seed: 20_261_123, numRuns: 60 },
    );
    expect(await openWithPassphrase("horse", sealed.slice(0, -3))).toEqual({
      ok: false,
      error: { kind: "damaged" },
    });
  });

  it("say what is no sealed file at all", async () => {
    for (const text of ["", "{}", "age", "-----BEGIN OTHER-----"])
      expect(await openWithPassphrase("horse", bytes(text))).toEqual({
        ok: false,
        error: { kind: "not-sealed" },
      });
  });

  it("refuse work that would hang the device", async () => {
    const sealed = await sealWithPassphrase("horse", bytes(""), work);
    const text = new TextDecoder("latin1").decode(sealed);
    const harder = text.replace(/(-> scrypt \S+) \d+/, "$1 29");
    expect(
      await openWithPassphrase(
        "horse",
        Uint8Array.from(harder, (sign) => sign.codePointAt(0) ?? 0),
      ),
    ).toEqual({ ok: false, error: { kind: "too-hard" } });
    await expect(sealWithPassphrase("horse", bytes(""), 21)).rejects.toThrow(
      RangeError,
    );
  });
});
