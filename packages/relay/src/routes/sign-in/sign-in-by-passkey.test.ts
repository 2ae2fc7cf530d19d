import { session } from "@staying-power/envelope";
import { beforeAll, describe, expect, it } from "vitest";
import { newToken } from "../../policy/digest.ts";
import {
  newChallengeAt,
  newCoachAt,
  withPasskey,
} from "../../testing/coaches-at-work.ts";
import {
  deskOrigin,
  type RelayAtWork,
  relayOnKind,
} from "../../testing/relay-at-work.ts";
import { kindsOfDatabase } from "../../testing/with-database.ts";
import {
  type Assertion,
  softwareAuthenticator,
  type Twist,
} from "../../testing/software-authenticator.ts";
import { tally } from "../../testing/tally.ts";

let relay: RelayAtWork;

const send = (challenge: string, credential: object) =>
  relay.ask("POST", "/v1/sessions", {
    body: { kind: "passkey", challenge, credential, label: "phone" },
  });
const withPasskeyOf = async (name: string) => {
  const coach = await newCoachAt(relay, name);
  return { coach, passkey: await withPasskey(relay, coach) };
};

describe.each(kindsOfDatabase)(
  "POST /v1/sessions by a passkey, on %s",
  (database) => {
    beforeAll(() =>
      relayOnKind(database, (started) => {
        relay = started;
      }),
    );

    it("signs in, and gives what it opens", async () => {
      const { coach, passkey } = await withPasskeyOf("Ann");
      const challenge = await newChallengeAt(relay);
      const answer = await send(challenge, passkey.answer(challenge));
      expect(answer.status).toBe(201);
      const begun = session.parse(answer.body);
      expect(begun.coach.id).toBe(coach.id);
      expect(begun.wrapped).not.toBeNull();
      expect(begun.wrapped).not.toBe(coach.session.wrapped);
    });

    it("signs in by one that opens nothing, and says so", async () => {
      const coach = await newCoachAt(relay, "No Prf");
      const passkey = await withPasskey(relay, coach, { opens: false });
      const challenge = await newChallengeAt(relay);
      const answer = await send(challenge, passkey.answer(challenge));
      expect(session.parse(answer.body).wrapped).toBeNull();
    });

    it("signs in by one that does not count, again and again", async () => {
      const coach = await newCoachAt(relay, "No Counter");
      const passkey = await withPasskey(relay, coach, { counts: false });
      for (let n = 0; n < 3; n += 1) {
        const challenge = await newChallengeAt(relay);
        const answer = await send(challenge, passkey.answer(challenge));
        expect(answer.status).toBe(201);
      }
    });

    it("signs in by one that does not say for whom it was made", async () => {
      const { passkey } = await withPasskeyOf("No Handle");
      const challenge = await newChallengeAt(relay);
      const { response, ...credential } = passkey.answer(challenge);
      const { userHandle: _left, ...rest } = response;
      const answer = await send(challenge, { ...credential, response: rest });
      expect(answer.status).toBe(201);
    });

    it.each<[string, Twist]>([
      ["another page", { origin: "https://evil.example" }],
      ["a page below it", { origin: `${deskOrigin}.evil.example` }],
      ["its own page without a lock", { origin: "http://desk.example" }],
      ["another relying party", { rpId: "evil.example" }],
      ["another challenge", { challenge: newToken() }],
      ["the making of a passkey", { type: "webauthn.create" }],
      ["no question who is there", { verified: false }],
      ["a counter that stands still", { counter: 1 }],
      ["a counter that went back", { counter: 0 }],
      ["another coach's name on it", { userHandle: "someone else" }],
    ])(
      "refuses one with %s, as it refuses an unknown one",
      async (name, twist) => {
        const { passkey } = await withPasskeyOf(`Twist ${name}`);
        const first = await newChallengeAt(relay);
        expect((await send(first, passkey.answer(first))).status).toBe(201);
        const challenge = await newChallengeAt(relay);
        const twisted = await send(challenge, passkey.answer(challenge, twist));
        const stranger = softwareAuthenticator({
          origin: deskOrigin,
          user: "x",
        });
        const other = await newChallengeAt(relay);
        const unknown = await send(other, stranger.answer(other));
        expect(twisted.status).toBe(401);
        expect(unknown.status).toBe(401);
        expect(twisted.text).toBe(unknown.text);
        // An honest answer still signs in.
        const honest = await newChallengeAt(relay);
        expect((await send(honest, passkey.answer(honest))).status).toBe(201);
      },
    );

    it("refuses one coach's passkey under the name of another's", async () => {
      const { passkey: mine } = await withPasskeyOf("Mine");
      const { coach: other, passkey: theirs } = await withPasskeyOf("Theirs");
      const challenge = await newChallengeAt(relay);
      const answer: Assertion = {
        ...mine.answer(challenge, { userHandle: other.id }),
        id: theirs.id,
        rawId: theirs.id,
      };
      expect((await send(challenge, answer)).status).toBe(401);
      const again = await newChallengeAt(relay);
      const handled = mine.answer(again, { userHandle: other.id });
      expect((await send(again, handled)).status).toBe(401);
    });

    it("takes a challenge once, of eight who come with it at once", async () => {
      const { passkey } = await withPasskeyOf("Eight");
      const challenge = await newChallengeAt(relay);
      const answers = Array.from({ length: 8 }, () =>
        passkey.answer(challenge),
      );
      const came = await Promise.all(
        answers.map((one) => send(challenge, one)),
      );
      expect(tally(came.map(({ status }) => status))).toEqual({
        201: 1,
        401: 7,
      });
    });

    it("takes the same answer once", async () => {
      const { passkey } = await withPasskeyOf("Replayed");
      const challenge = await newChallengeAt(relay);
      const answer = passkey.answer(challenge);
      expect((await send(challenge, answer)).status).toBe(201);
      expect((await send(challenge, answer)).status).toBe(401);
    });

    it("uses a challenge up by a wrong answer, too", async () => {
      const { passkey } = await withPasskeyOf("Used Up");
      const challenge = await newChallengeAt(relay);
      const wrong = passkey.answer(challenge, { verified: false });
      expect((await send(challenge, wrong)).status).toBe(401);
      const right = passkey.answer(challenge);
      expect((await send(challenge, right)).status).toBe(401);
    });

    it("takes a challenge for five minutes, and none that it never gave", async () => {
      const { passkey } = await withPasskeyOf("Late");
      const late = await newChallengeAt(relay);
      relay.wait(5);
      expect((await send(late, passkey.answer(late))).status).toBe(401);
      const never = newToken();
      expect((await send(never, passkey.answer(never))).status).toBe(401);
    });

    it("takes one of two answers with the same count, though each has its challenge", async () => {
      const { passkey } = await withPasskeyOf("Cloned");
      const [one, two] = [
        await newChallengeAt(relay),
        await newChallengeAt(relay),
      ];
      const came = await Promise.all([
        send(one, passkey.answer(one, { counter: 7 })),
        send(two, passkey.answer(two, { counter: 7 })),
      ]);
      expect(tally(came.map(({ status }) => status))).toEqual({
        201: 1,
        401: 1,
      });
    });

    it("refuses what an authenticator made in secret, and says where it stood, not what it was", async () => {
      const { passkey } = await withPasskeyOf("Prf");
      const challenge = await newChallengeAt(relay);
      const secret = newToken();
      const answer = await send(challenge, {
        ...passkey.answer(challenge),
        clientExtensionResults: { prf: { results: { first: secret } } },
      });
      expect(answer.status).toBe(400);
      expect(answer.body["at"]).toBe("body.credential.clientExtensionResults");
      expect(answer.text).not.toContain(secret);
    });

    it.each([
      ["no response", { response: undefined }],
      ["an id too long", { id: "A".repeat(1_400) }],
      ["an id that is no bytes", { id: "=" }],
      ["another type", { type: "password" }],
    ])("refuses %s", async (_name, change) => {
      const { passkey } = await withPasskeyOf(`Bad ${_name}`);
      const challenge = await newChallengeAt(relay);
      const answer = await send(challenge, {
        ...passkey.answer(challenge),
        ...change,
      });
      expect(answer.status).toBe(400);
    });

    it.each([
      ["a signature of nothing", { signature: "" }],
      ["a signature of other bytes", { signature: "AAAA" }],
      ["authenticator data cut short", { authenticatorData: "AAAA" }],
      ["client data that is no JSON", { clientDataJSON: "AAAA" }],
      ["client data that is null", { clientDataJSON: "bnVsbA" }],
    ])("refuses %s as wrong, without a fault", async (name, change) => {
      const { passkey } = await withPasskeyOf(`Broken ${name}`);
      const challenge = await newChallengeAt(relay);
      const honest = passkey.answer(challenge);
      const answer = await send(challenge, {
        ...honest,
        response: { ...honest.response, ...change },
      });
      expect(answer.status).toBe(401);
    });
  },
);
