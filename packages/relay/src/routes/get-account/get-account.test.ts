import { account } from "@staying-power/envelope";
import { describe, expect, it } from "vitest";
import {
  newCoachAt,
  signedIn,
  withPasskey,
} from "../../testing/coaches-at-work.ts";
import { relayForFile } from "../../testing/relay-at-work.ts";

const relay = await relayForFile();

describe("GET /v1/account", () => {
  it("shows the ways in and the devices of a coach, and no other's", async () => {
    const coach = await newCoachAt(relay, "Ann");
    await newCoachAt(relay, "Bea");
    const passkey = await withPasskey(relay, coach, { opens: false });
    relay.wait(7);
    await signedIn(relay, coach, "phone");
    const answer = await relay.ask("GET", "/v1/account", {
      token: coach.token,
    });
    expect(answer.status).toBe(200);
    const shown = account.parse(answer.body);
    expect(shown).toMatchObject(coach.session.coach);
    expect(
      shown.keys.map(({ kind, opens, credential, label }) => ({
        kind,
        opens,
        credential,
        label,
      })),
    ).toEqual(
      expect.arrayContaining([
        { kind: "passphrase", opens: true, credential: null, label: "" },
        { kind: "recovery", opens: true, credential: null, label: "" },
        { kind: "passkey", opens: false, credential: passkey.id, label: "key" },
      ]),
    );
    expect(shown.keys).toHaveLength(3);
    expect(shown.keys.find(({ kind }) => kind === "passphrase")?.usedAt).toBe(
      relay.context.now().toISOString(),
    );
    expect(
      shown.sessions
        .map(({ label, current }) => ({ label, current }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
    ).toEqual([
      { label: "laptop", current: true },
      { label: "phone", current: false },
    ]);
  });

  it("leaves out a device whose session is over", async () => {
    const coach = await newCoachAt(relay, "Over");
    relay.wait(13 * 60);
    const token = await signedIn(relay, coach);
    const answer = await relay.ask("GET", "/v1/account", { token });
    expect(account.parse(answer.body).sessions).toHaveLength(1);
  });
});
