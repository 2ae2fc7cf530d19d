import { randomUUID } from "node:crypto";
import { account } from "@staying-power/envelope";
import { describe, expect, it } from "vitest";
import { newCoachAt, signedIn } from "../../testing/coaches-at-work.ts";
import { relayForFile } from "../../testing/relay-at-work.ts";
import { tally } from "../../testing/tally.ts";

const relay = await relayForFile();

const deviceOf = async (token: string): Promise<string> => {
  const { body } = await relay.ask("GET", "/v1/account", { token });
  const own = account.parse(body).sessions.find(({ current }) => current);
  return own?.id ?? "";
};
const end = async (token: string, id: string): Promise<number> =>
  (await relay.ask("DELETE", `/v1/sessions/${id}`, { token })).status;
const status = async (token: string): Promise<number> =>
  (await relay.ask("GET", "/v1/account", { token })).status;

describe("DELETE /v1/sessions/:id", () => {
  it("signs a device out, and no other", async () => {
    const coach = await newCoachAt(relay, "Ann");
    const phone = await signedIn(relay, coach);
    const tablet = await signedIn(relay, coach);
    expect(await end(coach.token, await deviceOf(phone))).toBe(204);
    expect(await status(phone)).toBe(401);
    expect(await status(tablet)).toBe(200);
    expect(await status(coach.token)).toBe(200);
  });

  it("signs out who asks, also long after the sign-in", async () => {
    const { token } = await newCoachAt(relay, "Out");
    relay.wait(60);
    expect(await end(token, await deviceOf(token))).toBe(204);
    expect(await status(token)).toBe(401);
  });

  it("finds neither another coach's nor one that never was", async () => {
    const [bea, cid] = [
      await newCoachAt(relay, "Bea"),
      await newCoachAt(relay, "Cid"),
    ];
    expect(await end(bea.token, await deviceOf(cid.token))).toBe(404);
    expect(await end(bea.token, randomUUID())).toBe(404);
    expect(await end(bea.token, "current")).toBe(400);
    expect(await status(cid.token)).toBe(200);
  });

  it("ends one once, of eight who ask at once", async () => {
    const coach = await newCoachAt(relay, "Eight");
    const phone = await deviceOf(await signedIn(relay, coach));
    const came = await Promise.all(
      Array.from({ length: 8 }, () => end(coach.token, phone)),
    );
    expect(tally(came)).toEqual({ 204: 1, 404: 7 });
  });

  it("ends both of two that end each other at once, or one that was first", async () => {
    const coach = await newCoachAt(relay, "Each Other");
    const phone = await signedIn(relay, coach);
    const [one, other] = [await deviceOf(coach.token), await deviceOf(phone)];
    const came = await Promise.all([end(coach.token, other), end(phone, one)]);
    expect(came).toContain(204);
    const left = [await status(coach.token), await status(phone)];
    expect(left.filter((each) => each === 401)).toHaveLength(
      came.filter((each) => each === 204).length,
    );
  });
});
