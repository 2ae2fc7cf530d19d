import { randomBytes } from "node:crypto";
import { account, type Account, limits } from "@staying-power/envelope";
import { beforeAll, describe, expect, it } from "vitest";
import { newToken } from "../../policy/digest.ts";
import {
  type CoachAtWork,
  newChallengeAt,
  newCoachAt,
  newSecret,
  signedIn,
  withPasskey,
} from "../../testing/coaches-at-work.ts";
import {
  deskOrigin,
  type RelayAtWork,
  relayOnKind,
} from "../../testing/relay-at-work.ts";
import { kindsOfDatabase } from "../../testing/with-database.ts";
import {
  softwareAuthenticator,
  text,
  type Twist,
} from "../../testing/software-authenticator.ts";

let relay: RelayAtWork;

const add = (token: string, body: object) =>
  relay.ask("POST", "/v1/keys", { token, body });
const status = async (token: string): Promise<number> =>
  (await relay.ask("GET", "/v1/account", { token })).status;
const tried = async (
  { name }: CoachAtWork,
  proof: string,
  kind = "passphrase",
): Promise<number> =>
  (
    await relay.ask("POST", "/v1/sessions", {
      body: { kind, name, proof, label: "" },
    })
  ).status;
const kindsOf = ({ keys }: Account): string[] =>
  keys.map(({ kind }) => kind).toSorted();

describe.each(kindsOfDatabase)("POST /v1/keys, on %s", (database) => {
  beforeAll(() =>
    relayOnKind(database, (started) => {
      relay = started;
    }),
  );

  it("adds a passkey beside what is there", async () => {
    const coach = await newCoachAt(relay, "Ann");
    const passkey = await withPasskey(relay, coach);
    const challenge = await newChallengeAt(relay);
    const answer = await relay.ask("POST", "/v1/sessions", {
      body: {
        kind: "passkey",
        challenge,
        credential: passkey.answer(challenge),
        label: "",
      },
    });
    expect(answer.status).toBe(201);
    expect(await tried(coach, coach.passphrase)).toBe(201);
  });

  it.each(["passphrase", "recovery"] as const)(
    "puts a new %s in the place of the old one",
    async (kind) => {
      const coach = await newCoachAt(relay, `New ${kind}`);
      const proof = newToken();
      const answer = await add(coach.token, newSecret(kind, proof));
      expect(answer.status).toBe(201);
      expect(kindsOf(account.parse(answer.body))).toEqual([
        "passphrase",
        "recovery",
      ]);
      expect(await tried(coach, coach[kind], kind)).toBe(401);
      expect(await tried(coach, proof, kind)).toBe(201);
    },
  );

  it("signs out what came in by the old passphrase, save who asks", async () => {
    const coach = await newCoachAt(relay, "Changed");
    const phone = await signedIn(relay, coach);
    const recovered = await relay.ask("POST", "/v1/sessions", {
      body: {
        kind: "recovery",
        name: coach.name,
        proof: coach.recovery,
        label: "",
      },
    });
    await add(coach.token, newSecret("passphrase", newToken()));
    expect(await status(coach.token)).toBe(200);
    expect(await status(phone)).toBe(401);
    expect(await status(String(recovered.body["token"]))).toBe(200);
  });

  it("keeps one passphrase of eight that come at once", async () => {
    const coach = await newCoachAt(relay, "Eight");
    const proofs = Array.from({ length: 8 }, () => newToken());
    const came = await Promise.all(
      proofs.map((proof) => add(coach.token, newSecret("passphrase", proof))),
    );
    expect(came.map((answer) => answer.status)).toEqual(
      Array.from({ length: 8 }, () => 201),
    );
    const kept = await relay.ask("GET", "/v1/account", { token: coach.token });
    expect(kindsOf(account.parse(kept.body))).toEqual([
      "passphrase",
      "recovery",
    ]);
  });

  it("asks for a sign-in of just now", async () => {
    const coach = await newCoachAt(relay, "Stale");
    relay.wait(10);
    const answer = await add(coach.token, newSecret("recovery", newToken()));
    expect(answer.status).toBe(403);
    expect(answer.body["kind"]).toBe("not-fresh");
    const token = await signedIn(relay, coach);
    expect((await add(token, newSecret("recovery", newToken()))).status).toBe(
      201,
    );
  });

  it("adds a passkey once, and to one coach only", async () => {
    const [mine, theirs] = [
      await newCoachAt(relay, "Mine"),
      await newCoachAt(relay, "Theirs"),
    ];
    const passkey = softwareAuthenticator({
      origin: deskOrigin,
      user: mine.id,
    });
    const sent = async (coach: CoachAtWork): Promise<number> => {
      const challenge = await newChallengeAt(relay);
      const credential = passkey.register(challenge);
      const body = { kind: "passkey", challenge, credential, label: "" };
      return (await add(coach.token, body)).status;
    };
    expect(await sent(mine)).toBe(201);
    expect(await sent(mine)).toBe(409);
    expect(await sent(theirs)).toBe(409);
  });

  it("adds no more than there is room for", async () => {
    const coach = await newCoachAt(relay, "Collector");
    for (let n = 2; n < limits.keys; n += 1) await withPasskey(relay, coach);
    await expect(withPasskey(relay, coach)).rejects.toThrow("conflict");
    const kept = await relay.ask("GET", "/v1/account", { token: coach.token });
    expect(account.parse(kept.body).keys).toHaveLength(limits.keys);
  });

  const certified = Buffer.concat([
    text("fmt"),
    text("packed"),
    text("attStmt"),
    Buffer.from([0xa3]),
    text("alg"),
    Buffer.from([0x26]),
    text("sig"),
    Buffer.from([0x41, 1]),
    text("x5c"),
    Buffer.from([0x81, 0x41, 1]),
  ]);
  it.each<[string, Twist]>([
    ["made on another page", { origin: "https://evil.example" }],
    ["made for another relying party", { rpId: "evil.example" }],
    ["made for another challenge", { challenge: newToken() }],
    ["that is an answer to a sign-in", { type: "webauthn.get" }],
    ["made without asking who is there", { verified: false }],
    ["that names its maker", { attestation: certified }],
    [
      "of a form that is none",
      {
        attestation: Buffer.concat([
          text("fmt"),
          text("tpm"),
          text("attStmt"),
          Buffer.from([0xa0]),
        ]),
      },
    ],
  ])("refuses a passkey %s", async (name, twist) => {
    const coach = await newCoachAt(relay, `Coach ${name}`);
    const passkey = softwareAuthenticator({
      origin: deskOrigin,
      user: coach.id,
    });
    const challenge = await newChallengeAt(relay);
    const credential = passkey.register(challenge, twist);
    const body = { kind: "passkey", challenge, credential, label: "" };
    const answer = await add(coach.token, body);
    expect(answer.status).toBe(400);
    expect(answer.body["at"]).toBe("body.credential");
    // The challenge is used up by it.
    const honest = { ...body, credential: passkey.register(challenge) };
    expect((await add(coach.token, honest)).status).toBe(400);
  });

  it("refuses a passkey under another id than its own", async () => {
    const coach = await newCoachAt(relay, "Renamed");
    const challenge = await newChallengeAt(relay);
    const credential = softwareAuthenticator({
      origin: deskOrigin,
      user: coach.id,
    }).register(challenge);
    const id = randomBytes(32).toString("base64url");
    const answer = await add(coach.token, {
      kind: "passkey",
      challenge,
      credential: { ...credential, id, rawId: id },
      label: "",
    });
    expect(answer.status).toBe(400);
  });

  it("takes nothing of what an authenticator made in secret", async () => {
    const coach = await newCoachAt(relay, "Prf");
    const challenge = await newChallengeAt(relay);
    const secret = newToken();
    const credential = {
      ...softwareAuthenticator({ origin: deskOrigin, user: "" }).register(
        challenge,
      ),
      clientExtensionResults: {
        prf: { enabled: true, results: { first: secret } },
      },
    };
    const body = { kind: "passkey", challenge, credential, label: "" };
    const answer = await add(coach.token, body);
    expect(answer.status).toBe(400);
    expect(answer.body["at"]).toBe("body.credential.clientExtensionResults");
    expect(answer.text).not.toContain(secret);
  });

  it("leaves the old passphrase as it was when the new one is refused", async () => {
    const coach = await newCoachAt(relay, "Kept");
    const bad = { ...newSecret("passphrase", newToken()), salt: "short" };
    expect((await add(coach.token, bad)).status).toBe(400);
    expect(await tried(coach, coach.passphrase)).toBe(201);
  });
});
