import { generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkedContent, type CameContent } from "./checked-content.ts";

const recipient = `age1${"q".repeat(58)}`;
const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
  });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const point = Buffer.concat([
    Buffer.from(x, "base64url"),
    Buffer.from(y, "base64url"),
  ]);
  return { privateKey, verify: point.toString("base64url") };
};
const anna = pair();
const content = {
  format: "staying-power/content",
  version: 1,
  coach: recipient,
  revision: 2,
  name: "Anna",
  texts: { "task.first-hour.what": "Sit down with me for an hour" },
};

/** What a relay gives of it, signed by somebody other than us: Node's own cryptography. */
function came(
  made: object | string,
  {
    key = anna.privateKey,
    revision = 2,
    ...over
  }: Partial<CameContent> & {
    readonly key?: typeof anna.privateKey;
  } = {},
): CameContent {
  const bytes = Buffer.from(
    typeof made === "string" ? made : JSON.stringify(made),
  );
  return {
    from: {
      name: "Anna B.",
      recipient,
      verify: anna.verify,
      relay: "https://desk.example",
      door: "A".repeat(43),
    },
    revision,
    signed: bytes.toString("base64url"),
    signature: sign("sha256", bytes, {
      key,
      dsaEncoding: "ieee-p1363",
    }).toString("base64url"),
    on: "2026-11-30",
    kept: undefined,
    ...over,
  };
}

const faultOf = async (what: CameContent) => {
  const checked = await checkedContent(what);
  return checked.ok ? null : checked.error;
};

describe("a coach's words that came", () => {
  it("are taken when they are signed, theirs and in order", async () => {
    expect(await checkedContent(came(content))).toEqual({
      ok: true,
      value: {
        name: "Anna",
        recipient,
        verify: anna.verify,
        relay: "https://desk.example",
        door: "A".repeat(43),
        revision: 2,
        texts: content.texts,
        bytes: JSON.stringify(content).length,
        on: "2026-11-30",
      },
    });
  });

  it("are not when one sign of them was changed, or they are signed by another key, or not at all", async () => {
    const right = came(content);
    const changed = Buffer.from(JSON.stringify(content).replace("Sit", "Sat"));
    expect(
      await faultOf({ ...right, signed: changed.toString("base64url") }),
    ).toBe("signature");
    expect(await faultOf(came(content, { key: pair().privateKey }))).toBe(
      "signature",
    );
    for (const signature of ["", "A".repeat(86), "no signature", "%%"])
      expect(await faultOf({ ...right, signature })).toBe("signature");
    for (const verify of ["", "A".repeat(86), pair().verify])
      expect(await faultOf({ ...right, from: { ...right.from, verify } })).toBe(
        "signature",
      );
  });

  it("are not when they are another coach's, though signed", async () => {
    const coach = `age1${"p".repeat(58)}`;
    expect(await faultOf(came({ ...content, coach }))).toBe("coach");
  });

  it("are not when they would change what no coach may, or are no content at all", async () => {
    for (const texts of [
      { "gate.danger.heading": "All is well" },
      { "task.respect-their-no.what": "Write once more" },
      { "task.first-hour.what": "<b>Sit</b>" },
    ])
      expect(await faultOf(came({ ...content, texts }))).toBe("form");
    expect(await faultOf(came("no JSON"))).toBe("form");
    expect(await faultOf(came(content, { revision: 3 }))).toBe("form");
  });

  it("are taken without a text that was open when they were published and is closed now", async () => {
    const texts = {
      ...content.texts,
      "task.drink-less.how": "Stop at once, today.",
      "hours.breathe": "Run instead",
    };
    const checked = await checkedContent(came({ ...content, texts }));
    if (!checked.ok) throw new Error(checked.error);
    expect(checked.value.texts).toEqual(content.texts);
    for (const wrong of [
      "words",
      ["words"],
      null,
      { "hours.breathe": "x", other: "y" },
    ])
      expect(await faultOf(came({ ...content, texts: wrong }))).toBe("form");
  });

  it("are not when a newer edition is here, and are when it is another coach's that is here", async () => {
    const newest = await checkedContent(
      came({ ...content, revision: 5 }, { revision: 5 }),
    );
    if (!newest.ok) throw new Error(newest.error);
    const kept = newest.value;
    expect(await faultOf(came(content, { kept }))).toBe("older");
    expect(
      await faultOf(
        came(content, {
          kept: { ...kept, recipient: `age1${"p".repeat(58)}` },
        }),
      ),
    ).toBeNull();
  });
});
