import { randomUUID } from "node:crypto";
import { account, type Account } from "@staying-power/envelope";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type CoachAtWork,
  newChallengeAt,
  newCoachAt,
  signedIn,
  withPasskey,
} from "../../testing/coaches-at-work.ts";
import { type RelayAtWork, relayOnKind } from "../../testing/relay-at-work.ts";
import { kindsOfDatabase } from "../../testing/with-database.ts";

let relay: RelayAtWork;

const keysOf = async (token: string): Promise<Account["keys"]> =>
  account.parse((await relay.ask("GET", "/v1/account", { token })).body).keys;
const keyOf = async (
  { token }: CoachAtWork,
  kind: Account["keys"][number]["kind"],
): Promise<string> =>
  (await keysOf(token)).find((key) => key.kind === kind)?.id ?? "";
const remove = async (token: string, id: string): Promise<number> =>
  (await relay.ask("DELETE", `/v1/keys/${id}`, { token })).status;

describe.each(kindsOfDatabase)("DELETE /v1/keys/:id, on %s", (database) => {
  beforeAll(() =>
    relayOnKind(database, (started) => {
      relay = started;
    }),
  );

  it("takes a passkey away, and signs out what came in by it", async () => {
    const coach = await newCoachAt(relay, "Lost Phone");
    const passkey = await withPasskey(relay, coach);
    const challenge = await newChallengeAt(relay);
    const entered = await relay.ask("POST", "/v1/sessions", {
      body: {
        kind: "passkey",
        challenge,
        credential: passkey.answer(challenge),
        label: "",
      },
    });
    const phone = String(entered.body["token"]);
    expect(await remove(coach.token, await keyOf(coach, "passkey"))).toBe(204);
    const gone = await relay.ask("GET", "/v1/account", { token: phone });
    expect(gone.status).toBe(401);
    const again = await newChallengeAt(relay);
    const refused = await relay.ask("POST", "/v1/sessions", {
      body: {
        kind: "passkey",
        challenge: again,
        credential: passkey.answer(again),
        label: "",
      },
    });
    expect(refused.status).toBe(401);
    expect(await keysOf(coach.token)).toHaveLength(2);
  });

  it("keeps the last way that opens beside the printed code", async () => {
    const coach = await newCoachAt(relay, "Last");
    await withPasskey(relay, coach, { opens: false });
    const passphrase = await keyOf(coach, "passphrase");
    expect(await remove(coach.token, passphrase)).toBe(409);
    const passkey = await keyOf(coach, "passkey");
    expect(await remove(coach.token, passkey)).toBe(204);
    expect(await keysOf(coach.token)).toHaveLength(2);
  });

  it("lets a passphrase go where a passkey opens", async () => {
    const coach = await newCoachAt(relay, "Passkey Only");
    await withPasskey(relay, coach);
    const passphrase = await keyOf(coach, "passphrase");
    expect(await remove(coach.token, passphrase)).toBe(204);
    expect(await remove(coach.token, await keyOf(coach, "passkey"))).toBe(409);
  });

  it("keeps the printed code", async () => {
    const coach = await newCoachAt(relay, "Printed");
    await withPasskey(relay, coach);
    expect(await remove(coach.token, await keyOf(coach, "recovery"))).toBe(409);
  });

  it("leaves one of two that are taken away at once", async () => {
    const asked = [];
    for (let n = 0; n < 8; n += 1) {
      const coach = await newCoachAt(relay, `Both ${n}`);
      await withPasskey(relay, coach);
      asked.push({
        coach,
        other: await signedIn(relay, coach),
        passphrase: await keyOf(coach, "passphrase"),
        passkey: await keyOf(coach, "passkey"),
      });
    }
    for (const { coach, other, passphrase, passkey } of asked) {
      const came = await Promise.all([
        remove(coach.token, passphrase),
        remove(other, passkey),
      ]);
      // Who came in by the passphrase may be signed out with it.
      expect(came.filter((status) => status === 204)).toHaveLength(1);
      const left = await relay.store
        .selectFrom("way_in")
        .select("kind")
        .where("coach_id", "=", coach.id)
        .execute();
      expect(left).toHaveLength(2);
    }
  });

  it("asks for a sign-in of just now", async () => {
    const coach = await newCoachAt(relay, "Stale");
    await withPasskey(relay, coach);
    const passkey = await keyOf(coach, "passkey");
    relay.wait(10);
    expect(await remove(coach.token, passkey)).toBe(403);
  });

  it("finds neither another coach's nor one that never was", async () => {
    const [ann, bea] = [
      await newCoachAt(relay, "Ann"),
      await newCoachAt(relay, "Bea"),
    ];
    await withPasskey(relay, bea);
    const passkey = await keyOf(bea, "passkey");
    expect(await remove(ann.token, passkey)).toBe(404);
    expect(await remove(ann.token, randomUUID())).toBe(404);
    expect(await remove(ann.token, "1")).toBe(400);
    expect(await keysOf(bea.token)).toHaveLength(3);
  });
});
