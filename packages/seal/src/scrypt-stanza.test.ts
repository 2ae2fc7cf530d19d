import { Stanza } from "age-encryption";
import { describe, expect, it } from "vitest";
import { scryptIdentity, scryptRecipient } from "./scrypt-stanza.ts";

const passphrase = "lantern gravel otter nine";
const unwatched = () => "go on" as const;

describe("the stanza of a passphrase", () => {
  it("gives its key back, and to no other way of writing its salt", async () => {
    const fileKey = new Uint8Array(16).fill(7);
    const identity = scryptIdentity([passphrase], unwatched);
    const [stanza] = await scryptRecipient(
      passphrase,
      10,
      unwatched,
    ).wrapFileKey(fileKey);
    if (stanza === undefined) throw new Error("no stanza");
    expect(await identity.unwrapFileKey([stanza])).toEqual(fileKey);

    const [kind = "", salt = "", work = ""] = stanza.args;
    // The last of 22 letters holds two bits of the salt; the others have to be zero.
    const alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const last = alphabet.indexOf(salt.at(-1) ?? "");
    const other = `${salt.slice(0, -1)}${alphabet[last + 1] ?? ""}`;
    await expect(
      identity.unwrapFileKey([new Stanza([kind, other, work], stanza.body)]),
    ).rejects.toMatchObject({ kind: "damaged" });
    await expect(
      identity.unwrapFileKey([
        new Stanza([kind, `${salt}==`, work], stanza.body),
      ]),
    ).rejects.toMatchObject({ kind: "damaged" });
  });
});
