import { limits, saltGiven } from "@staying-power/envelope";
import { describe, expect, it } from "vitest";
import {
  type CoachAtWork,
  newCoachAt,
  newSecret,
} from "../../testing/coaches-at-work.ts";
import { relayForFile } from "../../testing/relay-at-work.ts";

const relay = await relayForFile();

const saltFor = async (
  name: string,
  kind: "passphrase" | "recovery" = "passphrase",
) => {
  const answer = await relay.ask("POST", "/v1/salts", { body: { name, kind } });
  expect(answer.status).toBe(200);
  return saltGiven.parse(answer.body);
};
const newPassphrase = async (coach: CoachAtWork) => {
  const body = newSecret("passphrase", coach.passphrase);
  await relay.ask("POST", "/v1/keys", { token: coach.token, body });
  return body;
};

describe("POST /v1/salts", () => {
  it("gives the salt of a name, however it is written", async () => {
    const { salt, workFactor } = await newPassphrase(
      await newCoachAt(relay, "Ann Lee"),
    );
    for (const name of ["Ann Lee", "ann  lee", "ＡＮＮ Lee"])
      expect(await saltFor(name)).toEqual({ salt, workFactor });
  });

  it("gives each kind its own", async () => {
    await newCoachAt(relay, "Two Kinds");
    expect((await saltFor("Two Kinds")).salt).not.toBe(
      (await saltFor("Two Kinds", "recovery")).salt,
    );
  });

  it("gives a name that nobody has the same each time, of the same form", async () => {
    const nobody = await saltFor("Nobody");
    expect(await saltFor("NOBODY")).toEqual(nobody);
    expect((await saltFor("Nobody", "recovery")).salt).not.toBe(nobody.salt);
    expect((await saltFor("Nobody Else")).salt).not.toBe(nobody.salt);
    expect(nobody.workFactor).toBe(limits.workFactor);
    expect(Buffer.from(nobody.salt, "base64url")).toHaveLength(16);
  });

  it("answers for a name and for none with the same headers", async () => {
    await newCoachAt(relay, "Known");
    const [known, unknown] = await Promise.all(
      ["Known", "Other"].map((name) =>
        relay.ask("POST", "/v1/salts", { body: { name, kind: "recovery" } }),
      ),
    );
    const { date: _one, ...knownHeaders } = known?.headers ?? {};
    const { date: _other, ...unknownHeaders } = unknown?.headers ?? {};
    expect(knownHeaders).toEqual(unknownHeaders);
    expect(known?.text).toHaveLength(unknown?.text.length ?? 0);
  });

  it.each([
    [{ name: "Ann" }],
    [{ name: "Ann", kind: "passkey" }],
    [{ name: "", kind: "recovery" }],
    [{ name: ["Ann"], kind: "recovery" }],
    [{ name: "Ann", kind: "recovery", more: 1 }],
  ])("refuses %j", async (body) => {
    expect((await relay.ask("POST", "/v1/salts", { body })).status).toBe(400);
  });
});
