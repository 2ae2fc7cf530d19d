import { invitation } from "@staying-power/envelope";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../policy/digest.ts";
import { beginning, newCoachAt } from "../../testing/coaches-at-work.ts";
import { relayForFile } from "../../testing/relay-at-work.ts";

const relay = await relayForFile();

const invite = async (token: string): Promise<string> => {
  const answer = await relay.ask("POST", "/v1/invitations", { token });
  expect(answer.status).toBe(201);
  return invitation.parse(answer.body).token;
};
const come = async (token: string, name: string): Promise<number> =>
  (await relay.ask("POST", "/v1/coaches", { token, body: beginning({ name }) }))
    .status;

describe("POST /v1/invitations", () => {
  it("gives a right to become a coach, once, and keeps its digest", async () => {
    const { token } = await newCoachAt(relay, "Ann");
    const invited = await invite(token);
    const kept = await relay.store
      .selectFrom("invitation")
      .select("token")
      .execute();
    expect(kept).toContainEqual({ token: digestOf(invited) });
    expect(await come(invited, "Bea")).toBe(201);
    expect(await come(invited, "Cid")).toBe(401);
  });

  it("is over after three days", async () => {
    const { token } = await newCoachAt(relay, "Dee");
    const invited = await invite(token);
    relay.wait(3 * 24 * 60);
    expect(await come(invited, "Eve")).toBe(401);
  });

  it("goes with the coach who gave it", async () => {
    const { token } = await newCoachAt(relay, "Fay");
    const invited = await invite(token);
    await relay.ask("DELETE", "/v1/account", { token });
    expect(await come(invited, "Gus")).toBe(401);
  });

  it("opens nothing else", async () => {
    const { token } = await newCoachAt(relay, "Hal");
    const invited = await invite(token);
    const answer = await relay.ask("GET", "/v1/coaches", { token: invited });
    expect(answer.status).toBe(401);
    // Nor does a coach's token make a coach.
    expect(await come(token, "Ida")).toBe(401);
  });
});
