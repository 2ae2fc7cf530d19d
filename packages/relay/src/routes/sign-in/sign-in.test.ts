import { session } from "@staying-power/envelope";
import { beforeAll, describe, expect, it } from "vitest";
import { digestOf, newToken } from "../../policy/digest.ts";
import { newCoachAt, signedIn } from "../../testing/coaches-at-work.ts";
import { type RelayAtWork, relayOnKind } from "../../testing/relay-at-work.ts";
import { kindsOfDatabase } from "../../testing/with-database.ts";

let relay: RelayAtWork;

const tried = (name: string, proof: string, kind = "passphrase") =>
  relay.ask("POST", "/v1/sessions", {
    body: { kind, name, proof, label: "phone" },
  });

describe.each(kindsOfDatabase)(
  "POST /v1/sessions by something that is known, on %s",
  (database) => {
    beforeAll(() =>
      relayOnKind(database, (started) => {
        relay = started;
      }),
    );
    beforeAll(async () => {
      await newCoachAt(relay, "Known Name");
    });

    it("signs in by the passphrase, and gives what it opens", async () => {
      const coach = await newCoachAt(relay, "Ann Lee");
      const answer = await tried("ann  lee", coach.passphrase);
      expect(answer.status).toBe(201);
      const begun = session.parse(answer.body);
      expect(begun.coach).toEqual(coach.session.coach);
      expect(begun.wrapped).toBe(coach.session.wrapped);
      expect(begun.token).not.toBe(coach.token);
    });

    it("signs in by the printed code, which opens by a wrapping of its own", async () => {
      const coach = await newCoachAt(relay, "Recovered");
      const answer = await tried("Recovered", coach.recovery, "recovery");
      expect(answer.status).toBe(201);
      const { wrapped } = session.parse(answer.body);
      expect(wrapped).not.toBeNull();
      expect(wrapped).not.toBe(coach.session.wrapped);
    });

    it("gives the same answer to a wrong proof, a wrong kind and a wrong name", async () => {
      const { passphrase } = await newCoachAt(relay, "Target");
      const answers = [
        await tried("Target", newToken()),
        await tried("Target", passphrase, "recovery"),
        await tried("Nobody", newToken()),
        await tried("Nobody", passphrase),
      ];
      for (const { status, text, headers } of answers) {
        expect(status).toBe(401);
        expect(text).toBe(answers[0]?.text);
        expect(Object.keys(headers)).toEqual(
          Object.keys(answers[0]?.headers ?? {}),
        );
      }
    });

    it("does not take the digest that is kept for the proof", async () => {
      const { passphrase } = await newCoachAt(relay, "Stolen Table");
      const kept = digestOf(passphrase).toString("base64url");
      expect((await tried("Stolen Table", kept)).status).toBe(401);
    });

    it.each(["Known Name", "Unknown Name"])(
      "lets ten tries a minute be made at %s, from wherever",
      async (name) => {
        relay.wait(1);
        const tries = [];
        for (let n = 0; n < 12; n += 1)
          tries.push(
            relay.ask("POST", "/v1/sessions", {
              from: `192.0.2.${n}`,
              body: {
                kind: "passphrase",
                name: n % 2 === 0 ? name : name.toUpperCase(),
                proof: newToken(),
                label: "",
              },
            }),
          );
        const statuses = (await Promise.all(tries)).map(({ status }) => status);
        expect(statuses.filter((status) => status === 401)).toHaveLength(10);
        expect(statuses.filter((status) => status === 429)).toHaveLength(2);
        relay.wait(1);
        expect((await tried(name, newToken())).status).toBe(401);
      },
    );

    it("keeps the name that was tried by no name", async () => {
      await tried("Very Secret Name", newToken());
      const rows = await relay.store.selectFrom("hit").selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain("very secret name");
      expect(rows.every(({ key }) => key.length === 32)).toBe(true);
    });

    it("keeps twenty devices signed in, and lets the longest unused go", async () => {
      const coach = await newCoachAt(relay, "Many Devices");
      const tokens = [coach.token];
      for (let n = 0; n < 20; n += 1) {
        relay.wait(1);
        tokens.push(await signedIn(relay, coach, `device ${n}`));
      }
      const statuses = await Promise.all(
        tokens.map((token) => relay.ask("GET", "/v1/account", { token })),
      );
      expect(statuses.map(({ status }) => status)).toEqual([
        401,
        ...Array.from({ length: 20 }, () => 200),
      ]);
    });

    it("keeps a session by the digest of its token", async () => {
      const coach = await newCoachAt(relay, "Digest Only");
      const [kept] = await relay.store
        .selectFrom("session")
        .select("token")
        .where("coach_id", "=", coach.id)
        .execute();
      expect(kept?.token).toEqual(digestOf(coach.token));
    });

    it.each([
      ["no kind", { kind: undefined }],
      ["another kind", { kind: "support" }],
      ["a proof too short", { proof: "abc" }],
      ["a proof that is no text", { proof: { $ne: "" } }],
      ["a name that is none", { name: "\u0000" }],
      ["a label with a line in it", { label: "a\nb" }],
      ["something more", { admin: true }],
    ])("refuses %s", async (_name, change) => {
      const proof = newToken();
      const body = { kind: "passphrase", name: "Ann", proof, label: "" };
      const answer = await relay.ask("POST", "/v1/sessions", {
        body: { ...body, ...change },
      });
      expect(answer.status).toBe(400);
      expect(answer.text).not.toContain(proof);
    });
  },
);
