import { describe, expect, it } from "vitest";
import { coachName, newCoach, newKey, signIn } from "./account.ts";
import { limits } from "./limits.ts";

const token = "A".repeat(43);
const secret = {
  salt: `${"s".repeat(21)}A`,
  workFactor: limits.workFactor,
  proof: "0".repeat(64),
  wrapped: "A".repeat(152),
};
const passphrase = { kind: "passphrase", ...secret };
const recovery = { kind: "recovery", ...secret };
const passkey = {
  kind: "passkey",
  challenge: token,
  credential: {
    id: "AAAA",
    rawId: "AAAA",
    type: "public-key",
    clientExtensionResults: {},
    response: { clientDataJSON: "AAAA", attestationObject: "AAAA" },
  },
  label: "phone",
};
const coach = {
  id: "00000000-0000-4000-8000-000000000000",
  name: "Ann",
  zone: "Europe/London",
  recipient: `age1${"q".repeat(58)}`,
  key: passphrase,
  recovery,
  label: "",
};
const fits = (
  schema: { safeParse(value: unknown): { success: boolean } },
  value: unknown,
): boolean => schema.safeParse(value).success;

describe("newCoach", () => {
  it("has a first way in that opens, and a recovery", () => {
    expect(fits(newCoach, coach)).toBe(true);
    const opening = { ...passkey, wrapped: "AAAA" };
    expect(fits(newCoach, { ...coach, key: opening })).toBe(true);
    expect(fits(newCoach, { ...coach, key: passkey })).toBe(false);
    expect(fits(newCoach, { ...coach, key: recovery })).toBe(false);
    expect(fits(newCoach, { ...coach, recovery: passphrase })).toBe(false);
  });
});

describe("a passkey", () => {
  it("may open nothing when it is added", () => {
    expect(fits(newKey, passkey)).toBe(true);
  });

  it.each([{ prf: { enabled: true } }, { credProps: { rk: true } }, { x: 1 }])(
    "comes without results of extensions: %j",
    (clientExtensionResults) => {
      const credential = { ...passkey.credential, clientExtensionResults };
      expect(fits(newKey, { ...passkey, credential })).toBe(false);
      const known = {
        ...credential,
        response: {
          clientDataJSON: "AAAA",
          authenticatorData: "AAAA",
          signature: "AAAA",
        },
      };
      const asked = { ...passkey, credential: known };
      expect(fits(signIn, asked)).toBe(false);
      const bare = { ...known, clientExtensionResults: {} };
      expect(fits(signIn, { ...asked, credential: bare })).toBe(true);
    },
  );

  it("loses what is not kept", () => {
    const told = newKey.parse({
      ...passkey,
      credential: {
        ...passkey.credential,
        response: { ...passkey.credential.response, publicKey: "AAAA" },
      },
    });
    expect(JSON.stringify(told)).not.toContain("publicKey");
  });
});

describe("a salt and a wrapping", () => {
  it.each([
    ["a salt with bits left over", { salt: "s".repeat(22) }],
    ["a salt too long", { salt: `${"s".repeat(22)}A` }],
    ["a wrapping that is no bytes", { wrapped: "AAAAA" }],
    ["a proof instead of its digest", { proof: token }],
    ["work that is too little", { workFactor: 14 }],
    ["work that nobody waits for", { workFactor: 21 }],
  ])("are not %s", (_name, change) => {
    expect(fits(newKey, { ...passphrase, ...change })).toBe(false);
  });
});

describe("coachName", () => {
  it.each(["Ann", "José", "O’Neill", "Ann-Lee 2nd", "李小龙", "a@b.example"])(
    "may be %s",
    (name) => {
      expect(fits(coachName, name)).toBe(true);
    },
  );

  it.each(["", " Ann", "Ann ", "A\u0000n", "A\u202en", "<b>", "a".repeat(61)])(
    "may not be %j",
    (name) => {
      expect(fits(coachName, name)).toBe(false);
    },
  );
});
