import { fromBase64 } from "@staying-power/web/ui";
import { webcrypto } from "node:crypto";
import { describe, expect, it } from "vitest";
import { newSigner, parseSigner, printSigner, signed } from "./signer.ts";

const bytes = new TextEncoder().encode("{}");

/** Verified by Node's own cryptography. */
async function isTheirs(
  verify: string,
  signature: string,
  over: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const point = fromBase64(verify);
  const key = await webcrypto.subtle.importKey(
    "raw",
    Uint8Array.of(4, ...point),
    { name: "ECDSA", namedCurve: "P-256" },
    false,
    ["verify"],
  );
  return webcrypto.subtle.verify(
    { name: "ECDSA", hash: "SHA-256" },
    key,
    fromBase64(signature),
    over,
  );
}

describe("a key to sign with", () => {
  it("signs what its other half verifies, and nothing else", async () => {
    const [signer, other] = [await newSigner(), await newSigner()];
    expect(signer.verify).toMatch(/^[\w-]{85}[AQgw]$/);
    const signature = await signed(signer, bytes);
    expect(signature).toMatch(/^[\w-]{85}[AQgw]$/);
    expect(await isTheirs(signer.verify, signature, bytes)).toBe(true);
    expect(await isTheirs(other.verify, signature, bytes)).toBe(false);
    const changed = new TextEncoder().encode("{ }");
    expect(await isTheirs(signer.verify, signature, changed)).toBe(false);
  });

  it("reads back as it was printed, and from nothing else", async () => {
    const signer = await newSigner();
    expect(parseSigner(printSigner(signer))).toEqual(signer);
    for (const wrong of ["", "{}", "null", JSON.stringify(signer)])
      expect(parseSigner(wrong)).toBeNull();
  });
});
