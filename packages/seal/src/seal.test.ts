import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decrypter, Encrypter } from "age-encryption";
import { kindOf } from "./seal-failure.ts";
import {
  armored,
  newIdentity,
  openWithIdentity,
  openWithPassphrase,
  sealTo,
  sealWithPassphrase,
} from "./seal.ts";
import { isSealed } from "./sealed-bytes.ts";
import type { Progress } from "./watch.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Little work: what is tested is the same at any. */
const workFactor = 4;

async function sealedBy(passphrase: string, text = ""): Promise<Uint8Array> {
  const sealed = await sealWithPassphrase(passphrase, bytes(text), {
    workFactor,
  });
  if (!sealed.ok) throw new Error(sealed.error.kind);
  return sealed.value;
}

/** Sealed by the library itself, with the very bytes of the passphrase. */
function sealedAsTyped(passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt("text");
}

const wrongKey = { ok: false, error: { kind: "wrong-key" } };

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
      const sealed = await sealedBy(passphrase, "text");
      for (const form of [sealed, bytes(armored(sealed))]) {
        expect(isSealed(form)).toBe(true);
        const opened = await openWithPassphrase(passphrase, form);
        expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(
          "text",
        );
      }
    },
  );

  it.each(["Correct horse", "correcthorse", ""])(
    "do not open with %o",
    async (wrong) => {
      const sealed = await sealedBy("correct horse");
      expect(await openWithPassphrase(wrong, sealed)).toEqual({
        ok: false,
        error: { kind: "wrong-key" },
      });
    },
  );

  it("notice any change and any cut", async () => {
    const sealed = await sealedBy("horse", "text");
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 24, max: sealed.length - 1 }),
        fc.boolean(),
        async (place, cut) => {
          const broken = cut ? sealed.slice(0, place) : sealed.slice();
          if (!cut) broken[place] = (broken[place] ?? 0) ^ 1;
          const opened = await openWithPassphrase("horse", broken);
          expect(["damaged", "wrong-key", "too-hard", "to-a-key"]).toContain(
            !opened.ok && opened.error.kind,
          );
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
    const sealed = await sealedBy("horse");
    const text = new TextDecoder("latin1").decode(sealed);
    const harder = text.replace(/(-> scrypt \S+) \d+/, "$1 29");
    expect(
      await openWithPassphrase(
        "horse",
        Uint8Array.from(harder, (sign) => sign.codePointAt(0) ?? 0),
      ),
    ).toEqual({ ok: false, error: { kind: "too-hard" } });
    await expect(
      sealWithPassphrase("horse", bytes(""), { workFactor: 21 }),
    ).rejects.toThrow(RangeError);
  });
});

describe("a passphrase in other bytes", () => {
  const spellings = [
    "caf\u00E9 don't",
    "cafe\u0301 don't",
    "caf\u00E9\u00A0don't",
    "caf\u00E9 don\u2019t ",
    "\uFF43af\u00E9\u3000don't",
  ];

  it("opens what was sealed here, whichever was typed then and now", async () => {
    for (const then of spellings) {
      const sealed = await sealedBy(then, "text");
      for (const now of spellings)
        expect((await openWithPassphrase(now, sealed)).ok).toBe(true);
    }
  });

  it("opens what was sealed with just these bytes, once or by another tool", async () => {
    for (const then of ["caf\u00E9", "cafe\u0301", "don\u2019t", " blank "]) {
      const sealed = await sealedAsTyped(then);
      expect((await openWithPassphrase(then, sealed)).ok).toBe(true);
    }
    const apart = await sealedAsTyped("cafe\u0301");
    expect((await openWithPassphrase("caf\u00E9", apart)).ok).toBe(true);
  });

  it("seals with what a usual keyboard types, so that another tool opens it", async () => {
    for (const then of spellings) {
      const decrypter = new Decrypter();
      decrypter.addPassphrase("caf\u00E9 don't");
      const sealed = await sealedBy(then, "text");
      expect(await decrypter.decrypt(sealed, "text")).toBe("text");
    }
  });
});

describe("watching", () => {
  it("tells how far each way of writing it has come", async () => {
    const seen: Progress[] = [];
    const opened = await openWithPassphrase(
      "caf\u00E9",
      await sealedBy("another"),
      (progress) => {
        seen.push(progress);
        return "go on";
      },
    );
    expect(opened).toEqual(wrongKey);
    expect(new Set(seen.map(({ round }) => round))).toEqual(new Set([0, 1]));
    for (const round of [0, 1]) {
      const parts = seen.filter((one) => one.round === round);
      expect(parts.map(({ done }) => done)).toEqual(
        parts.map(({ done }) => done).toSorted((one, other) => one - other),
      );
      expect(parts.at(-1)?.done).toBe(1);
    }
  });

  it("stops at once when told to", async () => {
    const stopped = { ok: false, error: { kind: "stopped" } };
    const calls = { count: 0 };
    const watch = () => {
      calls.count += 1;
      return "stop" as const;
    };
    const sealed = await sealedBy("horse");
    expect(await openWithPassphrase("horse", sealed, watch)).toEqual(stopped);
    expect(
      await sealWithPassphrase("horse", bytes(""), { workFactor, watch }),
    ).toEqual(stopped);
    expect(calls.count).toBe(2);
  });
});

describe("a file that opens by a key", () => {
  it("is told from one that opens by a passphrase, before anything is typed", async () => {
    const { recipient } = await newIdentity();
    const sealed = await sealTo(recipient, bytes("text"));
    const toSsh = new TextDecoder("latin1")
      .decode(sealed)
      .replace("-> X25519 ", "-> ssh-ed25519 abcd ");
    const kinds = [];
    for (const file of [
      sealed,
      bytes(armored(sealed)),
      Uint8Array.from(toSsh, (sign) => sign.charCodeAt(0)),
      await sealedBy("horse"),
      bytes("{}"),
    ]) {
      const opened = await openWithPassphrase("", file);
      kinds.push(!opened.ok && opened.error.kind);
      const typed = await openWithPassphrase("another", file);
      expect(!typed.ok && typed.error.kind).toBe(kinds.at(-1));
    }
    expect(kinds).toEqual([
      "to-a-key",
      "to-a-key",
      "to-a-key",
      "wrong-key",
      "not-sealed",
    ]);
  });
});

describe("kindOf", () => {
  it.each([
    new RangeError("Array buffer allocation failed"),
    new RangeError("Out of memory"),
    "out of memory",
  ])("takes %s for too little memory", (thrown) => {
    expect(kindOf(thrown)).toBe("no-memory");
  });

  it("knows nothing of anything else", () => {
    for (const thrown of [new Error("invalid header"), null, 7])
      expect(kindOf(thrown)).toBeNull();
  });

  it("is what is said when there is no memory while opening or sealing", async () => {
    const sealed = await sealedBy("horse");
    const opened = await openWithPassphrase("horse", sealed, () => {
      throw new RangeError("Array buffer allocation failed");
    });
    expect(opened).toEqual({ ok: false, error: { kind: "no-memory" } });
    const made = await sealWithPassphrase("horse", bytes(""), {
      workFactor,
      watch: () => {
        throw new RangeError("Out of memory");
      },
    });
    expect(made).toEqual(opened);
  });
});
