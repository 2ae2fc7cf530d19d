import { challenge } from "@staying-power/envelope";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestOf } from "../../policy/digest.ts";
import {
  type RelayAtWork,
  type RelaysAtWork,
  relaysAtWork,
} from "../../testing/relay-at-work.ts";

let relays: RelaysAtWork;
let relay: RelayAtWork;
beforeAll(async () => {
  relays = await relaysAtWork();
  relay = await relays.start();
});
afterAll(async () => {
  await relay.stop();
  await relays.stop();
});

describe("POST /v1/challenges", () => {
  it("gives another one each time, for five minutes, and keeps its digest", async () => {
    const answer = await relay.ask("POST", "/v1/challenges");
    expect(answer.status).toBe(201);
    const given = challenge.parse(answer.body);
    expect(Date.parse(given.expiresAt)).toBe(
      relay.context.now().getTime() + 5 * 60_000,
    );
    const another = await relay.ask("POST", "/v1/challenges");
    expect(another.body["challenge"]).not.toBe(given.challenge);
    const kept = await relay.store
      .selectFrom("challenge")
      .select("hash")
      .where("hash", "=", digestOf(given.challenge))
      .execute();
    expect(kept).toHaveLength(1);
  });

  it("is counted as a sign-in", async () => {
    const strict = await relays.start({ most: 3 });
    const asked = [];
    for (let n = 0; n < 4; n += 1)
      asked.push(await strict.ask("POST", "/v1/challenges"));
    expect(asked.map(({ status }) => status)).toEqual([201, 201, 201, 429]);
    expect(Number(asked[3]?.headers["retry-after"])).toBeGreaterThan(0);
    // Reading is counted apart.
    expect((await strict.ask("GET", "/v1/coaches")).status).toBe(401);
    await strict.stop();
  });
});
