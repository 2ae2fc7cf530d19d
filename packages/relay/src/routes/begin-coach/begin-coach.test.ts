import { randomBytes } from "node:crypto";
import { session } from "@staying-power/envelope";
import { beforeAll, describe, expect, it } from "vitest";
import { newToken } from "../../policy/digest.ts";
import {
  beginning,
  invited,
  newChallengeAt,
  newCoachAt,
  newSecret,
} from "../../testing/coaches-at-work.ts";
import {
  deskOrigin,
  type RelayAtWork,
  relayOnKind,
} from "../../testing/relay-at-work.ts";
import { kindsOfDatabase } from "../../testing/with-database.ts";
import { softwareAuthenticator } from "../../testing/software-authenticator.ts";
import { tally } from "../../testing/tally.ts";

let relay: RelayAtWork;

const wrapped = randomBytes(200).toString("base64url");

describe.each(kindsOfDatabase)("POST /v1/coaches, on %s", (database) => {
  beforeAll(() =>
    relayOnKind(database, (started) => {
      relay = started;
    }),
  );
  beforeAll(async () => {
    await newCoachAt(relay, "Taken");
  });

  it("makes a coach who is signed in", async () => {
    const body = beginning({ name: "Ann Lee" });
    const answer = await relay.ask("POST", "/v1/coaches", {
      token: await invited(relay),
      body,
    });
    expect(answer.status).toBe(201);
    const begun = session.parse(answer.body);
    const { id, name, zone, recipient } = body;
    expect(begun.coach).toEqual({ id, name, zone, recipient });
    expect(begun.wrapped).toBe(body.key.wrapped);
    const again = await relay.ask("GET", "/v1/account", { token: begun.token });
    expect(again.status).toBe(200);
  });

  it("takes a passkey that opens as the first way in", async () => {
    const challenge = await newChallengeAt(relay);
    const body = beginning({ name: "Passkey" });
    const key = {
      kind: "passkey",
      challenge,
      credential: softwareAuthenticator({
        origin: deskOrigin,
        user: body.id,
      }).register(challenge),
      label: "phone",
      wrapped,
    };
    const answer = await relay.ask("POST", "/v1/coaches", {
      token: await invited(relay),
      body: { ...body, key },
    });
    expect(answer.status).toBe(201);
    expect(session.parse(answer.body).wrapped).toBe(wrapped);
  });

  it("uses an invitation up", async () => {
    const token = await invited(relay);
    const come = async (name: string): Promise<number> =>
      (
        await relay.ask("POST", "/v1/coaches", {
          token,
          body: beginning({ name }),
        })
      ).status;
    expect(await come("First with it")).toBe(201);
    expect(await come("Second with it")).toBe(401);
  });

  it("makes one coach of eight who come with one invitation at once", async () => {
    const token = await invited(relay);
    const before = await countCoaches();
    const came = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        relay.ask("POST", "/v1/coaches", {
          token,
          body: beginning({ name: `Eighth ${n}` }),
        }),
      ),
    );
    expect(tally(came.map(({ status }) => status))).toEqual({ 201: 1, 401: 7 });
    expect(await countCoaches()).toBe(before + 1);
  });

  it("gives a name once, to one of two who come at once with an invitation each", async () => {
    const { token } = await newCoachAt(relay, "Host");
    const invite = async (): Promise<string> =>
      String(
        (await relay.ask("POST", "/v1/invitations", { token })).body["token"],
      );
    const tokens = [await invite(), await invite(), await invite()];
    const came = await Promise.all(
      tokens.map((one) =>
        relay.ask("POST", "/v1/coaches", {
          token: one,
          body: beginning({ name: "Wanted" }),
        }),
      ),
    );
    expect(tally(came.map(({ status }) => status))).toEqual({ 201: 1, 409: 2 });
  });

  it.each(["Taken", "taken", "ＴＡＫＥＮ"])(
    "refuses %s when there is a Taken, and leaves the invitation and the passkey as they were",
    async (name) => {
      const token = await invited(relay);
      const challenge = await newChallengeAt(relay);
      const body = beginning({ name });
      const credential = softwareAuthenticator({
        origin: deskOrigin,
        user: body.id,
      }).register(challenge);
      const key = {
        kind: "passkey",
        challenge,
        credential,
        label: "",
        wrapped,
      };
      const refused = await relay.ask("POST", "/v1/coaches", {
        token,
        body: { ...body, key },
      });
      expect(refused.status).toBe(409);
      expect(refused.body["at"]).toBe("body.name");
      const taken = await relay.ask("POST", "/v1/coaches", {
        token,
        body: { ...body, key, name: `Free ${newToken().slice(0, 8)}a` },
      });
      expect(taken.status).toBe(201);
    },
  );

  it("refuses an id that another coach has", async () => {
    const { id } = await newCoachAt(relay, "Has an id");
    const answer = await relay.ask("POST", "/v1/coaches", {
      token: await invited(relay),
      body: { ...beginning({ name: "Wants that id" }), id },
    });
    expect(answer.status).toBe(409);
    expect(answer.body["at"]).toBe("body.id");
  });

  it("refuses a passkey made on another page, and keeps nothing", async () => {
    const challenge = await newChallengeAt(relay);
    const body = beginning({ name: "Phished" });
    const credential = softwareAuthenticator({
      origin: "https://desk.example.evil.example",
      user: body.id,
    }).register(challenge);
    const before = await countCoaches();
    const token = await invited(relay);
    const answer = await relay.ask("POST", "/v1/coaches", {
      token,
      body: {
        ...body,
        key: { kind: "passkey", challenge, credential, label: "", wrapped },
      },
    });
    expect(answer.status).toBe(400);
    expect(answer.body["at"]).toBe("body.key.credential");
    expect(await countCoaches()).toBe(before);
  });

  const good = beginning({ name: "Good" });
  it.each([
    ["a name of nothing", { name: "" }],
    ["a name that begins with a space", { name: " Ann" }],
    ["a name too long", { name: "a".repeat(61) }],
    ["a name with a line in it", { name: "A\nB" }],
    ["a zone that is none", { zone: "Europe/../London" }],
    ["a recipient that is none", { recipient: "age1x" }],
    ["an id that is none", { id: "1" }],
    ["no recovery", { recovery: undefined }],
    ["a passphrase for a recovery", { recovery: good.key }],
    ["a recovery for the first way in", { key: good.recovery }],
    ["a salt too short", { key: { ...good.key, salt: "abc" } }],
    ["a work factor too low", { key: { ...good.key, workFactor: 14 } }],
    ["a wrapping of nothing", { key: { ...good.key, wrapped: "" } }],
    ["a wrapping that is no bytes", { key: { ...good.key, wrapped: "A" } }],
    [
      "a wrapping too large",
      { key: { ...good.key, wrapped: "A".repeat(5_463) } },
    ],
    ["something more", { admin: true }],
  ])("refuses %s", async (_name, change) => {
    const token = await invited(relay);
    const answer = await relay.ask("POST", "/v1/coaches", {
      token,
      body: { ...beginning({ name: "Good" }), ...change },
    });
    expect(answer.status).toBe(400);
    expect(answer.body["kind"]).toBe("wrong-input");
  });

  it("keeps a passphrase by its digest only", async () => {
    const proof = newToken();
    const body = {
      ...beginning({ name: "Digest" }),
      key: newSecret("passphrase", proof),
    };
    await relay.ask("POST", "/v1/coaches", {
      token: await invited(relay),
      body,
    });
    const kept = await relay.store
      .selectFrom("way_in")
      .select("proof")
      .where("coach_id", "=", body.id)
      .where("kind", "=", "passphrase")
      .executeTakeFirstOrThrow();
    expect(kept.proof?.toString("hex")).toBe(body.key.proof);
    expect(kept.proof?.equals(Buffer.from(proof, "base64url"))).toBe(false);
  });
});

async function countCoaches(): Promise<number> {
  return (await relay.store.selectFrom("coach").select("id").execute()).length;
}
