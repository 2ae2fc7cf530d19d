import { describe, expect, it } from "vitest";
import { newToken } from "../policy/digest.ts";
import {
  newCoachAt,
  newSecret,
  signedIn,
  withPasskey,
} from "../testing/coaches-at-work.ts";
import { relayForFile } from "../testing/relay-at-work.ts";
import { digestHex } from "../testing/relay-under-test.ts";

const relay = await relayForFile();

describe("what a relay answers about a coach", () => {
  it("holds no proof, no digest of one, no secret, and each token once", async () => {
    const coach = await newCoachAt(relay, "Ann");
    const phone = await signedIn(relay, coach);
    await withPasskey(relay, coach);
    const proof = newToken();
    const ask = (
      method: "GET" | "POST" | "DELETE",
      url: string,
      body?: object,
    ) => relay.ask(method, url, { token: coach.token, body });
    await ask("POST", "/v1/keys", newSecret("passphrase", proof));
    await ask("POST", "/v1/keys", { ...newSecret("recovery", proof), more: 1 });
    await ask("POST", "/v1/coaches", { name: proof });
    await ask("GET", "/v1/account");
    await ask("GET", "/v1/coaches");
    await ask("DELETE", `/v1/keys/${coach.token}`);
    await ask("DELETE", "/v1/sessions");
    const said = relay.answers.join("\n");
    const known = [
      coach.passphrase,
      coach.recovery,
      proof,
      ...[coach.token, phone].map(digestHex),
      relay.context.secret.toString("base64url"),
    ];
    for (const secret of known) {
      expect(said).not.toContain(secret);
      expect(said).not.toContain(digestHex(secret));
    }
    for (const token of [coach.token, phone])
      expect(said.split(token)).toHaveLength(2);
  });
});
